/** What is wrong in the titles of a file. */
import { isBlank } from '../diagnostics/unseen.ts'
import type { Heading } from './outline.ts'
import type { ReaderProblem } from './problem.ts'

/** Titles that are empty, hold Markdown, or have an id in their midst; below a depth only those that are empty. */
export function titleProblems(file: string, headings: readonly Heading[], deepest: number): ReaderProblem[] {
  return headings.flatMap((heading): ReaderProblem[] => {
    const { depth, title, words, marked, id } = heading
    const at = { heading: heading.start }
    if (isBlank(title)) return [{ id: 'lege-titel', args: { id }, file, at }]
    if (depth > deepest) return []
    const inner = /\{#([^{}]*)\}/.exec(title)
    if (inner) {
      const rest = title
        .replace(inner[0], ' ')
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.:;,!?]+$)/, '')
        .trim()
      const wanted = id === null && rest !== '' ? `${'#'.repeat(depth)} ${rest} ${inner[0]}` : null
      return [{ id: 'id-zonder-item', args: { id: inner[1] ?? '', wanted: depth === 3 ? wanted : null }, file, at }]
    }
    if (marked === 'no') return []
    return [{ id: 'titel-met-opmaak', args: { words, title, sure: marked === 'looks' }, file, at }]
  })
}
