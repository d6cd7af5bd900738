/** Taking out what was written by mistake: one line of a list of an item, or one paragraph of a text; all else stays as it is. */
import { isDeepStrictEqual } from 'node:util'
import type { Range } from '../../diagnostics/finding.ts'
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { linesIn } from '../../plan/body/part-lines.ts'
import { DOTS, type PartName } from '../../plan/body/section-names.ts'
import { asWritten } from '../../plan/body/wording.ts'
import type { Source } from '../../plan/source.ts'
import { type Hand, listOf, type Nth } from '../body.ts'
import { proven, type Read } from '../proven.ts'
import { cutOf, itemIn } from './cut.ts'
import { underHeading, underTitle } from './part.ts'
import { asLine } from './why-line.ts'

/** The lists of an item that a line can be taken out of. */
export type ListName = Extract<PartName, 'journal' | 'decisions' | 'milestones' | 'actions'>

/** Takes a line out of a list of an item, and the heading too where nothing is left below it. */
export function lineOutEdits(
  source: Source,
  { kind, nth }: Nth,
  { part, date, text }: { part: ListName; date: string | null; text: string },
  hand: Hand,
): TextEdit[] | null {
  const range = itemIn(cutOf(source, hand.referee), kind, nth)?.parts[part]
  if (!range) return null
  const { bullets } = linesIn(source, range, false, asWritten(source))
  const was = listOf(hand.theme(source).value, kind)[nth]
  // The words of one line may stand in another: only the line that is meant leaves all else as it is.
  for (const [i, bullet] of bullets.entries()) {
    if (!bullet.text.includes(date ?? '') || !bullet.text.includes(text)) continue
    // What is indented below a line is of that line, and may be somebody else's.
    if ((bullets[i + 1]?.indent ?? 0) > bullet.indent + 1) continue
    const line = whole(source.text, { start: bullet.start - bullet.lead.length, end: bullet.end })
    const rest = source.text.slice(range.start, line.start) + source.text.slice(line.end, range.end)
    const heading = range.heading
    const out = rest.trim() === '' && heading ? { start: heading.start, end: range.end } : line
    const edits = proven(source, [{ ...out, text: '' }], hand.theme, (theme) =>
      restored(was, listOf(theme, kind)[nth], part, (list) =>
        (list as { date: string | null; text: string }[]).filter((one) => one.date !== date || one.text !== text),
      ),
    )
    if (edits) return edits
  }
  return null
}

/** Takes the one paragraph that begins with some words out of the text of an item, a theme, or the dot of a kring. */
export function paragraphOutEdits(
  source: Source,
  of: Nth | 'theme' | 'kring',
  begins: string,
  hand: Hand,
): TextEdit[] | null {
  const cut = cutOf(source, hand.referee)
  const range =
    of === 'theme' ? underTitle(cut) : of === 'kring' ? underHeading(cut, DOTS) : itemIn(cut, of.kind, of.nth)?.prose
  if (!range) return null
  const [only, ...others] = paragraphsIn(source.text, range).filter(({ text }) => isBegin(text, begins))
  if (!only || others.length > 0) return null
  const edits = [{ ...whole(source.text, only), text: '' }]
  const proof = <T>(read: Read<T>, find: (from: T) => object | undefined, name: string): TextEdit[] | null =>
    proven(source, edits, read, (now) =>
      restored(find(read(source).value), find(now), name, (text) =>
        joined(
          String(text)
            .split(GAP)
            .filter((one) => !isBegin(one, begins)),
        ),
      ),
    )
  if (of === 'kring') return proof(hand.kring, (kring) => kring, 'dot')
  return of === 'theme'
    ? proof(hand.theme, (theme) => theme, 'intro')
    : proof(hand.theme, (theme) => listOf(theme, of.kind)[of.nth], 'prose')
}

const GAP = /\r?\n[ \t]*\r?\n/
const joined = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')
const isBegin = (text: string, begins: string): boolean => asLine(text).toLowerCase().startsWith(begins.toLowerCase())

/** Puts back in what is read now what was taken out of it; whether nothing else was. */
function restored(
  was: object | undefined,
  is: object | undefined,
  name: string,
  without: (there: unknown) => unknown,
): boolean {
  if (!was || !is) return false
  const [then, now] = [was as Record<string, unknown>, is as Record<string, unknown>]
  const plain = (value: unknown): unknown => (typeof value === 'string' ? joined(value.split(GAP)).trim() : value)
  if (!isDeepStrictEqual(plain(without(then[name])), plain(now[name]))) return false
  now[name] = then[name]
  return true
}

/** The paragraphs of a range: what stands between empty lines. */
function paragraphsIn(text: string, { start, end }: Range): (Range & { text: string })[] {
  const found: (Range & { text: string })[] = []
  let at = start
  for (const part of text.slice(start, end).split(/(\r?\n[ \t]*(?:\r?\n[ \t]*)+)/)) {
    if (part.trim() !== '')
      found.push({
        start: at + part.length - part.trimStart().length,
        end: at + part.trimEnd().length,
        text: part.trim(),
      })
    at += part.length
  }
  return found
}

/** A range as whole lines, with the empty lines behind it where there are some in front too. */
function whole(text: string, { start, end }: Range): Range {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end) + 1
  const isGap = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from))
  return { start: from, end: isGap ? to + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0) : to }
}
