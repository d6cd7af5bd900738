/**
 * Cuts a body along its headings: the title, the sections, the items under them, and the parts of an item. The pieces leave nothing
 * out: what is not read as data is kept as prose where it stands, also below a heading that is a problem.
 */

import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem } from '../problem.ts'
import { Cutter } from './cutter.ts'
import type { NearHeading } from './near-heading.ts'
import type { Heading } from './outline.ts'
import { isEnglish } from './section-names.ts'
import type { ThemeBody } from './theme-body.ts'

/** A heading, or a line that was meant as one and splits what stands around it. */
type Split = Heading & { near?: NearHeading }

/** Cuts the body of a theme file. Misspelt, repeated or misplaced sections and items outside them are problems. */
export function cutTheme(
  file: string,
  headings: readonly Heading[],
  body: Range,
  near: readonly NearHeading[] = [],
): { value: ThemeBody; problems: ReaderProblem[] } {
  const title = headings[0]?.depth === 1 ? headings[0] : null
  // A line that was meant as another heading than it is.
  const meant = new Set(near.map(({ heading }) => heading.start))
  const splits: Split[] = [
    ...(title ? headings.slice(1) : headings).filter(({ start }) => !meant.has(start)),
    ...near.flatMap((line) => (line.splits ? [{ ...line.heading, near: line }] : [])),
  ].sort((a, b) => a.start - b.start)
  const cutter = new Cutter(file, isEnglish(headings))
  if (title) cutter.keep({ start: body.start, end: title.start })
  cutter.keep({ start: title?.next ?? body.start, end: splits[0]?.start ?? body.end })
  splits.forEach((heading, i) => {
    const content = { start: heading.next, end: splits[i + 1]?.start ?? body.end }
    const told = heading.near ? cutter.almost(heading, content) : cutter.add(heading, content)
    const before = i === 0 ? title : splits[i - 1]
    if (!told) for (const problem of skippedLevel(file, heading, before, 4)) cutter.problems.push(problem)
  })
  return { value: { ...cutter.value, title }, problems: withoutRepeated(cutter.problems, headings) }
}

/** The problems without parts that are repeated only since the heading of their own item, which is told, is a level too deep. */
function withoutRepeated(problems: readonly ReaderProblem[], headings: readonly Heading[]): ReaderProblem[] {
  const deep = problems.flatMap(({ id, args, at }) =>
    id === 'id-zonder-item' && args.wanted !== null && 'heading' in at ? [at.heading] : [],
  )
  if (deep.length === 0) return [...problems]
  const opens = headings.flatMap(({ depth, start }) => (depth <= 3 ? [start] : []))
  const isOfDeep = (start: number): boolean => {
    const above = deep.findLast((one) => one < start)
    return above !== undefined && !opens.some((open) => above < open && open < start)
  }
  return problems.filter(({ id, args, at }) => {
    const repeated =
      (id === 'onbekend-onderdeel' && args.repeated) || (id === 'taak-niet-gelezen' && args.what === 'repeated')
    return !(repeated && 'heading' in at && isOfDeep(at.heading))
  })
}

/** A heading more than one level below the one before it; those above `from` have findings of their own. */
export function skippedLevel(
  file: string,
  heading: Heading,
  before: Heading | null | undefined,
  from: number,
): ReaderProblem[] {
  const { depth } = heading
  const expected = (before?.depth ?? 1) + 1
  if (depth < from || depth <= expected) return []
  return [{ id: 'kopniveau-overgeslagen', args: { depth, expected }, file, at: { heading: heading.start } }]
}
