/** Something new under a heading of an item, a theme or a kring: the part is made, in its place, where it isn't there yet. */
import type { Range } from '../../diagnostics/finding.ts'
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { PART_HEADINGS } from '../../plan/body/headings.ts'
import type { Heading, Referee } from '../../plan/body/outline.ts'
import { type FramePart, framePart, type PartName } from '../../plan/body/section-names.ts'
import type { BodyItem } from '../../plan/body/theme-body.ts'
import type { Source } from '../../plan/source.ts'
import { belowHeading, type Cut, cutOf, headingLanguage } from './cut.ts'
import { block, endOfProse, insertAt } from './insert.ts'
import { lineAmong, type NewLine } from './line-among.ts'

/** A line of a list, or a paragraph behind what is there. */
export type Piece = NewLine | { paragraph: string }

/** What a file is read and written by: the referee of its headings, and the language of those in a file that shows none. */
export interface Manner {
  referee: Referee
  language: 'nl' | 'en'
}

/** Puts a piece under a part of the item that `find` finds; null where there is none. */
export function intoPart(
  source: Source,
  find: (cut: Cut) => BodyItem | undefined,
  part: PartName,
  piece: Piece,
  { referee, language }: Manner,
): TextEdit[] | null {
  const cut = cutOf(source, referee)
  const item = find(cut)
  if (!item) return null
  const there = item.parts[part]
  if (there) return inRange(source, there, piece)
  const { end, heading } = partToBe(source, cut, item, part, language)
  return headed(source, end, heading, piece)
}

/** Where a part that an item hasn't yet is to begin, and the heading of it. */
export function partToBe(
  source: Source,
  cut: Cut,
  item: BodyItem,
  part: PartName,
  language: Manner['language'],
): { end: number; heading: string } {
  const order = Object.keys(PART_HEADINGS) as PartName[]
  const later = order
    .slice(order.indexOf(part) + 1)
    .flatMap((name) => item.parts[name]?.heading ?? [])
    .sort((a, b) => a.start - b.start)[0]
  const whole = belowHeading(cut, item.heading)
  return {
    end: endOfProse(source.text, { start: whole.start, end: later?.start ?? whole.end }),
    heading: `#### ${PART_HEADINGS[part][headingLanguage(cut, language)]}`,
  }
}

/** Puts a paragraph behind what stands in a range already. */
export function paragraphIn(source: Source, range: Range, paragraph: string): TextEdit[] {
  return inRange(source, range, { paragraph })
}

/** What stands under the title of a page, up to the next heading; the whole body of a page without one. */
export function underTitle(cut: Cut): Range {
  const [first] = cut.headings
  if (first?.depth === 1) return untilNext(cut, first)
  return { start: cut.body.start, end: first?.start ?? cut.body.end }
}

/** What stands under the first heading with one of these titles. */
export function underHeading(cut: Cut, titles: readonly string[]): Range | null {
  const heading = cut.headings.find(({ title }) => titles.some((one) => one.toLowerCase() === title.toLowerCase()))
  return heading ? untilNext(cut, heading) : null
}

/** Puts a dated line under the progress or the decisions of a theme or a kring itself. */
export function intoFrame(source: Source, part: FramePart, line: NewLine, { referee, language }: Manner): TextEdit[] {
  const cut = cutOf(source, referee)
  const heading = cut.headings.find(({ depth, title }) => depth === 2 && framePart(title) === part)
  if (heading) return inRange(source, untilNext(cut, heading), line)
  const title = `## ${PART_HEADINGS[part][headingLanguage(cut, language)]}`
  const end = endOfProse(source.text, cut.body)
  return end > cut.body.start
    ? headed(source, end, title, line)
    : block(source.text, cut.body.start, [[title], [textOf(line)]])
}

/** What stands under a heading itself, up to the next one whatever its depth. */
function untilNext({ headings, body }: Cut, { start, next }: Heading): Range {
  return { start: next, end: headings.find((h) => h.start > start)?.start ?? body.end }
}

function inRange(source: Source, range: Range, piece: Piece): TextEdit[] {
  if ('line' in piece) return lineAmong(source, range, piece)
  const said = endOfProse(source.text, range)
  return said > range.start
    ? insertAt(source.text, said, [piece.paragraph])
    : block(source.text, range.start, [[piece.paragraph]])
}

function headed({ text }: Source, end: number, heading: string, piece: Piece): TextEdit[] {
  return insertAt(text, end, [heading, '', textOf(piece)])
}

const textOf = (piece: Piece): string => ('line' in piece ? `- ${piece.line}` : piece.paragraph)
