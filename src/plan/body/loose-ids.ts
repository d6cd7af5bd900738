/** Ids in lines that are no headings: one that a line break took off its heading, and one that stands in the text. */
import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { PATTERNS } from '../typed/patterns.ts'
import type { Heading } from './outline.ts'

const TAG = /\{#([^{}]*)\}$/

/** The ids in a line that is not meant as a heading, but in code. `above`: the last heading before it. */
export function looseIds(
  { file, text }: Source,
  line: Range,
  found: string,
  above: Heading | undefined,
): ReaderProblem[] {
  const wanted = above && brokenOff(text, line, found, above)
  if (wanted) {
    const [args, at] = [{ id: TAG.exec(wanted)?.[1] ?? '', wanted }, { range: line }]
    return [{ id: 'id-zonder-item', args, file, at, related: [{ file, at: { heading: above.start } }] }]
  }
  // A heading of the web is told as what it is.
  if (/^\s*<h[1-6][\s>]/i.test(found)) return []
  const said = found.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
  return [...said.matchAll(/\{#([^{}]*)\}/g)].map(({ 0: tag, 1: id = '', index }) => {
    const start = line.start + index
    return { id: 'id-zonder-item', args: { id, wanted: null }, file, at: { range: { start, end: start + tag.length } } }
  })
}

/** The heading that an id right below belongs to, with what a line break took off its title; null where it has one or is none. */
function brokenOff(text: string, range: Range, found: string, above: Heading): string | null {
  const [, words = '', id = ''] = /^([^{}]*?)[ \t]*\{#([^{}]*)\}$/.exec(found.trim()) ?? []
  if (above.depth !== 3 || above.id !== null || !PATTERNS.slug.test(id)) return null
  const between = text.slice(above.next, range.start)
  // With an empty line between them, words are a paragraph of their own.
  if (between.trim() !== '' || (between !== '' && words !== '')) return null
  return `### ${[above.words, words].filter(Boolean).join(' ')} {#${id}}`
}
