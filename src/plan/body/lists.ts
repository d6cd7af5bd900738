/** Reads the lists in an item's body that are data: journal and decision lines, and the tree of whys. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Decision, JournalLine, Why } from '../model.ts'
import type { ReaderProblem, Reading } from '../problem.ts'
import type { Source } from '../source.ts'
import { isCalendarDate } from '../typed/dates.ts'
import { curlyName } from '../yaml/curly.ts'
import { datedForm } from './dated-line.ts'
import { type Bullet, joined, linesIn } from './part-lines.ts'
import { asWritten, type Wording } from './wording.ts'

/** What was read of a part, and the lines that were not, which stay prose. */
export interface PartReading<T> extends Reading<T> {
  rest: Range[]
}

const DATED = /^(\d{4}-\d{2}(?:-\d{2})?)(?:\s*\(([^()]*)\))?\s*:\s*(.*)$/s

/** Dated lines, `- 2026-06-18 (ALV): text`, by month where nobody knows the day. A line without a date that exists is a problem. */
export function readDated(
  source: Source,
  part: Range | undefined,
  wording: Wording = asWritten(source),
): PartReading<Decision[]> {
  const value: Decision[] = []
  if (!part) return { value, problems: [], rest: [] }
  const { bullets, rest } = linesIn(source, part, false, wording)
  const curly: ReaderProblem[] = []
  const undated: (Range & { line: string })[] = []
  /** The bullet that others may stand below. */
  let head = Number.POSITIVE_INFINITY
  for (const { start, end, text, more, indent } of bullets) {
    const [, date, forum, said] = DATED.exec(text) ?? []
    const isBelow = indent > head
    if (!isBelow) head = indent
    const last = undated.at(-1)
    if (date && said !== undefined && isCalendarDate(date)) {
      value.push({ date, forum: forum ?? null, text: said + more })
      for (const problem of curlyName(source, { start, end }, forum ?? null)) curly.push(problem)
    } else if (
      last &&
      isBelow &&
      [last.line, text].every((line) => datedForm(line) === null) &&
      follows(source, last, start)
    )
      // A list below a line is one mistake, however long it is.
      last.end = end
    else undated.push({ start, end, line: text })
  }
  // Of a paragraph or a table, each line that has a date was meant as a line of its own.
  const lines = rest.map((range) => ({ ...range, line: source.text.slice(range.start, range.end) }))
  const rows = lines.filter(({ line }) => /^[ \t]*\|/.test(line))
  // A table of them is one mistake.
  const tables = joined(source.text, rows).filter(({ start, end }) =>
    rows.some((row) => row.start >= start && row.end <= end && datedForm(row.line) !== null),
  )
  const loose = lines.filter(({ start, end }) => !tables.some((table) => start >= table.start && end <= table.end))
  const plain = joined(
    source.text,
    loose.filter(({ line }) => datedForm(line) === null),
  )
  for (const range of [...loose.filter(({ line }) => datedForm(line) !== null), ...tables, ...plain])
    undated.push({ ...range, line: source.text.slice(range.start, range.end) })
  const problems = undated
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, line }): ReaderProblem => {
      const at = { range: { start, end } }
      return { id: 'regel-zonder-datum', args: { line: line.trim() }, file: source.file, at }
    })
  return { value, problems: [...problems, ...curly], rest: joined(source.text, undated) }
}

const follows = ({ text }: Source, { end }: Range, start: number): boolean => text.slice(end, start).trim() === ''

/** Journal lines are decision lines without a forum; who wrote between brackets keeps the words. */
export function asJournal(lines: Decision[]): JournalLine[] {
  return lines.map(({ date, forum, text }) => ({ date, text: forum ? `(${forum}) ${text}` : text }))
}

/** The tree of whys, and the restated question. */
export interface Whys {
  whys: Why[]
  question: string | null
}

/** Whys go no deeper than this; further ones stand beside the deepest. */
export const DEEPEST_WHY = 12

/** A why where it stands: from its bullet up to the end of the last line that it goes on in, without the line end. */
export interface WhyPlace extends Range {
  why: Why
  /** Which of these places it hangs under; null at the top. */
  parent: number | null
  /** 1 at the top. */
  depth: number
  /** The white space in front of its bullet, and the bullet with the space behind it. */
  lead: string
  mark: string
}

/** The whys of a part where they stand, each before those below it, as in the file. */
export function whyPlaces(source: Source, part: Range): WhyPlace[] {
  return placesOf(linesIn(source, part, true, asWritten(source)).bullets)
}

function placesOf(bullets: readonly Bullet[]): WhyPlace[] {
  const places: WhyPlace[] = []
  const path: { indent: number; place: number }[] = []
  for (const { indent, text, more, ...place } of bullets) {
    const why = readWhy(text, more)
    while ((path.at(-1)?.indent ?? -1) >= indent || path.length >= DEEPEST_WHY) path.pop()
    const parent = path.at(-1)?.place ?? null
    if (parent !== null) places[parent]?.why.children.push(why)
    path.push({ indent, place: places.length })
    places.push({ ...place, why, parent, depth: path.length })
  }
  return places
}

/** The quoted lines of a part, each from its beginning up to its line end; `text` is what is quoted. */
export function quotedLines(source: Source, part: Range): (Range & { text: string })[] {
  return linesIn(source, part, true, asWritten(source)).quoted
}

/** What stands before the restated question. */
export const QUESTION_LABEL = /^\s*(De eigenlijke vraag|The real question)\s*:\s*/i

/** What was meant as a why or as the restated question, behind a mark that makes no list. */
const ALMOST_WHY = /^\s*(?:[-+*•–—·o▪◦]\s?)?(?:Waarom|Why)\b/i
const ALMOST_QUESTION = /^\s*[*_]{0,3}(?:De eigenlijke vraag|The real question)\s*[*_]{0,3}\s*:/i

/** The whys and the restated question under "Vraag achter de vraag". */
export function readWhys(
  source: Source,
  part: Range | undefined,
  wording: Wording = asWritten(source),
): PartReading<Whys> {
  if (!part) return { value: { whys: [], question: null }, problems: [], rest: [] }
  const { bullets, quoted, rest } = linesIn(source, part, true, wording)
  const whys = placesOf(bullets).flatMap(({ why, parent }) => (parent === null ? [why] : []))
  const question = quoted
    .map(({ text }) => text)
    .join(' ')
    .replace(QUESTION_LABEL, '')
    .trim()
  const lines = rest.map(({ start, end }) => ({ start, end, line: source.text.slice(start, end) }))
  const problems = [
    ...lines.flatMap((line) => (ALMOST_WHY.test(line.line) ? [{ ...line, meant: 'why' as const }] : [])),
    ...[...lines, ...bullets.map((b) => ({ start: b.start, end: b.end, line: b.text }))].flatMap((line) =>
      ALMOST_QUESTION.test(line.line) ? [{ ...line, meant: 'question' as const }] : [],
    ),
  ].map(({ start, end, line, meant }): ReaderProblem => {
    const args = { line: line.trim(), meant, alone: quoted.length === 0 }
    return { id: 'vraag-niet-gelezen', args, file: source.file, at: { range: { start, end } } }
  })
  return { value: { whys, question: question === '' ? null : question }, problems, rest: joined(source.text, rest) }
}

/** Splits `Waarom …? Omdat …. (werksessie, 2026-05-12)`; what is absent is null. */
function readWhy(text: string, more: string): Why {
  const trimmed = text.trimEnd()
  const open = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1
  const parts =
    open === -1
      ? []
      : trimmed
          .slice(open + 1, -1)
          .split(',')
          .map((s) => s.trim())
  const date = parts.find((p) => /^\d{4}-\d{2}-\d{2}$/.test(p) && isCalendarDate(p)) ?? null
  const said = date === null ? trimmed : trimmed.slice(0, open).trimEnd()
  const mark = said.indexOf('?')
  const answer = `${mark === -1 ? '' : said.slice(mark + 1)}${more}`.trim()
  return {
    question: (mark === -1 ? said : said.slice(0, mark + 1)).trim(),
    answer: answer === '' ? null : answer,
    source: date === null ? null : parts.filter((p) => p !== date).join(', ') || null,
    date,
    children: [],
  }
}
