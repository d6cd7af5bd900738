/** What is wrong in the titles of a file. */
import { isBlank } from '../../diagnostics/unseen.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import type { Heading } from './outline.ts'
import { SECTIONS } from './section-names.ts'

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
      const wanted = (id === null || id === inner[1]) && rest !== '' ? `${'#'.repeat(depth)} ${rest} ${inner[0]}` : null
      return [{ id: 'id-zonder-item', args: { id: inner[1] ?? '', wanted: depth === 3 ? wanted : null }, file, at }]
    }
    if (marked === 'no') return []
    return [{ id: 'titel-met-opmaak', args: { words, title, sure: marked === 'looks' }, file, at }]
  })
}

/** Items that stand on the page of a kring, under a heading of items: there they are text. The first of each section is told. */
export function itemsOnPage(file: string, headings: readonly Heading[]): ReaderProblem[] {
  let section: Heading | null = null
  return headings.flatMap((heading): ReaderProblem[] => {
    if (heading.depth <= 2) section = Object.hasOwn(SECTIONS, heading.title) ? heading : null
    if (section === null || heading.depth !== 3 || heading.id === null) return []
    const args = { id: heading.id, wanted: null, section: section.title, onPage: true }
    section = null
    return [{ id: 'id-zonder-item', args, file, at: { heading: heading.start } }]
  })
}

/** The ids of headings that are no item's, where no problem tells of the heading yet and no link in the file leads there. */
export function idleIds(
  { file, text }: Source,
  headings: readonly Heading[],
  problems: readonly ReaderProblem[],
): ReaderProblem[] {
  const told = new Set(problems.flatMap(({ at }) => ('heading' in at ? [at.heading] : [])))
  return headings.flatMap(({ id, start }): ReaderProblem[] =>
    id === null || told.has(start) || text.includes(`#${id})`)
      ? []
      : [{ id: 'id-zonder-item', args: { id, wanted: null }, file, at: { heading: start } }],
  )
}
