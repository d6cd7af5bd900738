/** What somebody typed as text of a plan: one line, in which nothing becomes a heading, a list, a comment or HTML. */
import { asLine } from './why-line.ts'

/** A text inside a line, such as behind a date. */
export function asWords(typed: string): string {
  return asLine(typed).replace(/<(?=[a-z/!?])/gi, '\\<')
}

// What makes something else of a paragraph by how it begins.
const STRUCTURE = /^(?:#|>|\||[-+*](?=\s|$|[-*_ ]{2,})|=+$|_{3}|`{3}|~{3}|\[[^\]]*\]:|\[\^|-{2,}|:{3})/

/** A text as a paragraph of its own. */
export function asParagraph(typed: string): string {
  const words = asWords(typed)
  if (STRUCTURE.test(words)) return `\\${words}`
  return words.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** The ways in which a title can stand in a heading, the plainest first. */
export function asHeadings(typed: string): string[] {
  const line = asLine(typed)
  return [line, line.replace(/[\\`*_[\]<>{}#&~|$^]/g, '\\$&')]
}
