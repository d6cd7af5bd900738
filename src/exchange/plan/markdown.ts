/** The text of a document as Markdown that shows exactly its words: nothing in it becomes a heading, a list, a link or HTML. */
import { asParagraph } from '../../editing/text/typed-text.ts'
import type { Line } from './found.ts'

/** A text in a paragraph, with what Markdown would read as marks behind a backslash. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\\`*[\]]/g, '\\$&')
      .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_')
      .replace(/~(?=~)/g, '\\~')
      .replace(/&(?=#?\w{1,32};)/g, '\\&')
      // An id of ours is read behind a backslash too.
      .replace(/\{(?=#)/g, '&#123;')
  )
}

/** Paragraphs and lists, with an empty line between them. */
export function markdownOf(lines: readonly Line[]): string {
  const pieces: string[] = []
  let before: number | null = null
  /** How deep the list began: below an item that is itself an entry, one deeper. */
  let first = 0
  for (const { text, depth } of lines) {
    const words = asParagraph(escaped(text))
    if (depth === null) pieces.push(words)
    else {
      // An entry can stand one deeper than the one above it, and the first on the left.
      if (before === null || depth < first) first = depth
      const indent: number = before === null ? 0 : Math.min(depth - first, before + 1)
      const entry = `${'  '.repeat(indent)}- ${words}`
      if (before === null) pieces.push(entry)
      else pieces[pieces.length - 1] += `\n${entry}`
      before = indent
      continue
    }
    before = null
  }
  return pieces.join('\n\n')
}
