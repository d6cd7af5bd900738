/** New whys and a restated question → the edits that write them under their wish, and leave every other byte alone. */
import { isDeepStrictEqual } from 'node:util'
import type { Range } from '../diagnostics/finding.ts'
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import { excessIn, tangleIn } from '../plan/body/excess.ts'
import { QUESTION_LABEL, quotedLines, readWhys, type WhyPlace, type Whys, whyPlaces } from '../plan/body/lists.ts'
import type { Heading, Referee } from '../plan/body/outline.ts'
import type { BodyItem } from '../plan/body/theme-body.ts'
import type { Why } from '../plan/model.ts'
import type { Source } from '../plan/source.ts'
import { type Cut, cutOf } from './text/cut.ts'
import { block, insertAt, lineEndOf } from './text/insert.ts'
import { partToBe } from './text/part.ts'
import { lineOf } from './text/why-line.ts'

/** Whys that were added under one that is there, named by its place in `whyPlaces`, or at the top. */
export interface Growth {
  under: number | null
  whys: Why[]
}

/** What was told of a wish; `question` is null where it stays as it is, `label` is what stands before it. */
export interface Told {
  growth: Growth[]
  question: string | null
  label: string
}

/**
 * The edits that add what was told to the wish whose heading is at an offset. Null where the file would not be read as it was plus
 * exactly that, such as behind a code block that is never closed.
 */
export function whyEdits(source: Source, heading: number, told: Told, referee: Referee): TextEdit[] | null {
  const before = itemAt(source, heading, referee)
  if (before === null) return null
  const part = before.item.parts.whys
  const edits = part ? inPart(source, part, told) : newPart(source, before, told)
  return isReadBack(source, before, edits, told, referee) ? edits : null
}

/** The whys of the wish at an offset where they stand; none where it has none. */
export function whysAt(source: Source, heading: number, referee: Referee): WhyPlace[] {
  const part = itemAt(source, heading, referee)?.item.parts.whys
  return part ? whyPlaces(source, part) : []
}

/** New whys as lines of a list, each below what it hangs under: in a tree, where `line-among.ts` puts lines by their dates. */
export function linesOf(whys: readonly Why[], style: Style): string[] {
  return whys.flatMap((why, i) => {
    const mark = numbered(style.mark, i)
    const below = { ...style, lead: style.lead + style.unit, mark: style.mark.replace(/^\d+[.)]/, '-') }
    return [`${style.lead}${mark}${lineOf(why)}`, ...linesOf(why.children, below)]
  })
}

/** The restated question as a line of a plan. */
export function questionLine(label: string, question: string): string {
  return `> ${label}: ${question}`
}

/** How lines of a list begin: white space, a bullet with the space behind it, and by how much more those below. */
interface Style {
  lead: string
  mark: string
  unit: string
}

export const PLAIN: Style = { lead: '', mark: '- ', unit: '  ' }

function numbered(mark: string, by: number): string {
  return mark.replace(/^\d+/, (n) => String(Number(n) + by))
}

/** A cut body, and the item that this is about. */
type CutItem = Cut & { item: BodyItem }

function itemAt(source: Source, heading: number, referee: Referee): CutItem | null {
  const cut = cutOf(source, referee)
  const item = cut.items.find((i) => i.heading.start === heading)
  return item ? { ...cut, item } : null
}

function inPart(source: Source, part: Range, { growth, question, label }: Told): TextEdit[] {
  const { text } = source
  const places = whyPlaces(source, part)
  const eol = lineEndOf(text)
  const quoted = question === null ? [] : quotedLines(source, part)
  const quote = question === null || quoted.length > 0 ? [] : [questionLine(label, question)]
  const last = places.at(-1)
  if (last === undefined) {
    const lines = growth.flatMap(({ whys }) => linesOf(whys, PLAIN))
    return [...block(text, part.start, [lines, quote]), ...requoted(text, quoted, question)]
  }
  // Where several go behind one line, the deepest come first: each belongs to the nearest less deep line above it.
  const deepest = (a: Growth, b: Growth): number => depthOf(places, b.under) - depthOf(places, a.under)
  const added = [...growth].sort(deepest).flatMap(({ under, whys }): TextEdit[] => {
    if (whys.length === 0) return []
    const { end } = places[lastBelow(places, under)] ?? last
    return [
      {
        start: end,
        end,
        text: linesOf(whys, styleBelow(places, under))
          .map((line) => eol + line)
          .join(''),
      },
    ]
  })
  return [...added, ...insertAt(text, last.end, quote), ...requoted(text, quoted, question)]
}

function newPart(source: Source, cut: CutItem, { growth, question, label }: Told): TextEdit[] {
  const lines = growth.flatMap(({ whys }) => linesOf(whys, PLAIN))
  const quote = question === null ? [] : [questionLine(label, question)]
  if (lines.length + quote.length === 0) return []
  const { end, heading } = partToBe(source, cut, cut.item, 'whys', label.startsWith('The') ? 'en' : 'nl')
  const parts = [[heading], lines, quote].filter((part) => part.length > 0)
  const joined = parts.flatMap((part, i) => (i === 0 ? part : ['', ...part]))
  return insertAt(source.text, end, joined)
}

function depthOf(places: readonly WhyPlace[], under: number | null): number {
  return under === null ? 0 : (places[under]?.depth ?? 0)
}

/** The last of a why and all that hangs below it. */
function lastBelow(places: readonly WhyPlace[], under: number | null): number {
  if (under === null) return places.length - 1
  const next = places.findIndex(({ depth }, i) => i > under && depth <= depthOf(places, under))
  return (next === -1 ? places.length : next) - 1
}

/** How the list itself is written: as the line before it on the same level or, without one, as the levels above. */
function styleBelow(places: readonly WhyPlace[], under: number | null): Style {
  const sibling = places.findLast(({ parent }) => parent === under)
  const parent = under === null ? undefined : places[under]
  const unit = unitOf(places, sibling ?? parent)
  if (sibling) return { lead: sibling.lead, mark: numbered(sibling.mark, 1), unit }
  if (parent) return { lead: parent.lead + unit, mark: parent.mark.replace(/^\d+[.)]/, '-'), unit }
  return PLAIN
}

/** By how much a level goes in: as elsewhere in the list, else up to where the words of the line above begin. */
function unitOf(places: readonly WhyPlace[], above: WhyPlace | undefined): string {
  for (const { lead, parent } of places) {
    const outer = parent === null ? undefined : places[parent]?.lead
    const unit = outer !== undefined && lead.startsWith(outer) ? lead.slice(outer.length) : ''
    if (unit !== '' && unit.length <= 4) return unit
  }
  const mark = above?.mark ?? PLAIN.mark
  if (mark.includes('\t') || above?.lead.includes('\t')) return '\t'
  return ' '.repeat(mark.length <= 6 ? mark.length : mark.trimEnd().length + 1)
}

/** The question in the place of the one that is quoted: its mark and label stay, and further quoted lines go. */
function requoted(text: string, quoted: readonly (Range & { text: string })[], question: string | null): TextEdit[] {
  const [first, ...others] = quoted
  if (first === undefined || question === null) return []
  const mark = /^ {0,3}> ?/.exec(text.slice(first.start, first.end))?.[0] ?? '> '
  const label = QUESTION_LABEL.exec(quoted.map((line) => line.text).join(' '))?.[0].trimStart() ?? ''
  return [
    { start: first.start, end: first.end, text: mark + label + question },
    ...others.map(({ start, end }) => ({ start: start - (text[start - 2] === '\r' ? 2 : 1), end, text: '' })),
  ]
}

/** Whether the text with these edits is read as the same plan, with what was told and nothing else. */
function isReadBack(
  source: Source,
  before: CutItem,
  edits: readonly TextEdit[],
  told: Told,
  referee: Referee,
): boolean {
  const after = { file: source.file, text: applyEdits(source.text, edits) }
  const then = itemAt(after, before.item.heading.start, referee)
  if (then === null) return false
  const isNew = (h: Heading): boolean => before.item.parts.whys === undefined && h.next === then.item.parts.whys?.start
  const names = (headings: Heading[]): string[] => headings.map((h) => `${h.depth} ${h.title} {#${h.id ?? ''}}`)
  const kept = then.headings.filter((h) => !isNew(h))
  return (
    isDeepStrictEqual(names(kept), names(before.headings)) &&
    isDeepStrictEqual(readWhys(after, then.item.parts.whys).value, expected(source, before.item.parts.whys, told)) &&
    then.items.every((item) =>
      [item.prose, ...Object.values(item.parts)].every((r) => excessIn(after, r).length === 0),
    ) &&
    tangleIn(after, then.body, []).length === 0
  )
}

function expected(source: Source, part: Range | undefined, told: Told): Whys {
  const places = part ? whyPlaces(source, part) : []
  const roots = places.flatMap(({ why, parent }) => (parent === null ? [why] : []))
  for (const { under, whys } of told.growth) {
    const branch = under === null ? roots : places[under]?.why.children
    for (const why of whys) branch?.push(why)
  }
  return { whys: roots, question: told.question ?? readWhys(source, part).value.question }
}
