/** The text of one item put into another: its prose under a heading of its own, its lists line by line, and its whys below those that are there. */
import type { Range } from '../../diagnostics/finding.ts'
import { applyEdits, type TextEdit } from '../../diagnostics/text-edit.ts'
import { insideOf } from '../../plan/body/code.ts'
import { commentsIn } from '../../plan/body/comments.ts'
import { readWhys, type Whys } from '../../plan/body/lists.ts'
import { remarkReferee } from '../../plan/body/referee.ts'
import { knownHeading, PARTS, type PartName, partMeant, projectPart } from '../../plan/body/section-names.ts'
import type { Source } from '../../plan/source.ts'
import { whyEdits } from '../why.ts'
import { endOfProse, insertAt, lineEndOf } from './insert.ts'
import { type ItemText, itemTextOf } from './item-text.ts'
import { unitedList } from './merge-lists.ts'

/** An item as the pieces of its text. */
export interface Pieces {
  /** The comments right above its heading. */
  above: string
  /** Its title as it is written, with what stands behind that but its id. */
  title: string
  prose: string
  /** What stands between its whys and is none of them. */
  beside: string
  parts: Partial<Record<PartName, { heading: string; text: string }>>
  whys: Whys
}

/** What the words of a plan's language are for a title that would be read as another heading, and for the question that is really asked. */
export interface Labels {
  from(title: string): string
  question: string
}

/** Cuts an item into pieces. */
export function piecesOf(source: Source, { item, start, end }: ItemText): Pieces {
  const { text } = source
  const slice = (from: number, to: number): string => text.slice(from, Math.min(to, end)).replaceAll('\r\n', '\n')
  const { heading, prose, more, parts } = item
  const line = slice(heading.start, heading.end)
  const whys = parts.whys && { ...parts.whys, end: Math.min(parts.whys.end, end) }
  const joined = (ranges: readonly Range[]): string =>
    ranges
      .map((range) =>
        slice(range.start, range.end)
          .replace(/^(?:[ \t]*\n)+/, '')
          .trimEnd(),
      )
      .filter((piece) => piece.trim() !== '')
      .join('\n\n')
  return {
    above: slice(start, heading.start).trim(),
    title: line.replace(/^#+[ \t]*/, '').replace(new RegExp(`[ \\t]*\\{[^{}]*#${item.id}\\b[^{}]*\\}`), ''),
    prose: joined([prose, ...more]),
    beside: whys ? joined(besideWhys(source, whys)) : '',
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => {
        const of = { heading: slice(part.heading.start, part.heading.end), text: slice(part.start, part.end).trim() }
        return [name, of]
      }),
    ),
    whys: readWhys(source, whys).value,
  }
}

/** What of a part with whys is none of them, nor the question: remarks on lines of their own, and text. */
function besideWhys(source: Source, part: Range): Range[] {
  const { rest } = readWhys(source, part)
  const told = insideOf(rest)
  const alone = commentsIn(source.text.slice(0, part.end), part.start).filter(({ start }) => {
    const line = source.text.lastIndexOf('\n', start - 1) + 1
    return !told(start) && source.text.slice(Math.max(line, part.start), start).trim() === ''
  })
  return [...rest, ...alone]
}

/** The text of a file in which an item has the pieces of another; null where a person had better put them there. `question` is what it asks by now. */
export function merged(
  source: Source,
  id: string,
  from: Pieces,
  question: string | null,
  labels: Labels,
): string | null {
  let text: string | null = source.text
  const eol = lineEndOf(source.text)
  const write = (make: (now: Source, item: ItemText) => TextEdit[] | null): void => {
    const now = text === null ? null : { ...source, text }
    const place = now && itemTextOf(now, id)
    const edits = now && place ? make(now, place) : null
    text = now && edits ? applyEdits(now.text, edits) : null
  }
  const lines = (block: string): string => block.replaceAll('\n', eol)
  if (from.above !== '')
    write((_, { item }) => {
      const { start } = item.heading
      return [{ start, end: start, text: lines(from.above) + eol }]
    })
  const remark = /<!--.*-->/.test(from.title)
  const place = itemTextOf(source, id)
  const prose = [from.prose, ...(place?.item.parts.whys ? [from.beside] : [])].filter((piece) => piece !== '')
  if (prose.length > 0 || remark)
    write((now, { item, end }) => {
      const range = { start: item.heading.start, end: Math.min(item.prose.end, end) }
      const pieces = [`#### ${safeTitle(from.title, labels)}`, ...prose.flatMap((piece) => ['', lines(piece)])]
      return insertAt(now.text, endOfProse(now.text, range), pieces)
    })
  for (const name of Object.keys(from.parts) as PartName[])
    write((now, there) => partEdits(now, there, name, from, { question, label: labels.question }))
  return text
}

/** The edits that put one part of an item into another: as it is where that has none. */
function partEdits(
  source: Source,
  { item, start, end }: ItemText,
  name: PartName,
  { parts, whys }: Pieces,
  told: { question: string | null; label: string },
): TextEdit[] | null {
  const { text } = source
  const eol = lineEndOf(text)
  const from = parts[name]
  const to = item.parts[name]
  if (!from) return []
  if (!to) {
    const lines = [from.heading, ...(from.text === '' ? [] : ['', from.text.replaceAll('\n', eol)])]
    return insertAt(text, start + text.slice(start, end).trimEnd().length, lines)
  }
  if (name === 'whys') {
    const growth = [{ under: null, whys: whys.whys }]
    return whyEdits(source, item.heading.start, { growth, ...told }, remarkReferee)
  }
  const own = text.slice(to.start, Math.min(to.end, end))
  const [before, said, after] = [/^\s*/.exec(own)?.[0] ?? '', own.trim(), /\s*$/.exec(own)?.[0] ?? '']
  if (said === '') return insertAt(text, to.heading.end, [from.text.replaceAll('\n', eol)])
  const plain = said.replaceAll('\r\n', '\n')
  const both =
    name === 'result'
      ? `${plain}\n\n${from.text}`
      : unitedList(plain, from.text, name === 'journal' || name === 'decisions')
  return [{ start: to.start, end: to.start + own.length, text: before + both.replaceAll('\n', eol) + after }]
}

/** A title as a heading inside an item, where it is read as text and not as the name of a part. */
function safeTitle(title: string, labels: Labels): string {
  const isName = knownHeading(title, true) ?? projectPart(title) ?? partMeant(title, PARTS)
  return isName === null ? title : labels.from(title)
}
