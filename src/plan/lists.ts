/** Reads the lists in an item's body that are data: journal and decision lines, and the tree of whys. */
import type { Range } from '../diagnostics/finding.ts'
import { isCalendarDate } from './dates.ts'
import type { Decision, JournalLine, Why } from './model.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Source } from './source.ts'

interface Bullet {
  indent: number
  /** The white space in front of it, and its mark with the space behind. */
  lead: string
  mark: string
  text: string
  start: number
  end: number
}

/** The indent of a line that is no bullet at all. */
const NO_BULLET = -1

const BULLET = /^(\s*)((?:[-*+]|\d{1,9}[.)])[ \t]+)(.*)$/s

/** The bullets of a part; a line that continues a bullet is joined to it, and any other text stands by itself. */
function bullets({ text }: Source, part: Range): Bullet[] {
  const found: Bullet[] = []
  let open = false
  let at = part.start
  for (const raw of text.slice(part.start, part.end).split('\n')) {
    const line = raw.replace(/\r$/, '')
    const match = BULLET.exec(line)
    const last = found.at(-1)
    if (match) {
      // A tab counts as four columns, as in Markdown.
      const [, lead = '', mark = '', words = ''] = match
      const indent = lead.replace(/\t/g, '    ').length
      found.push({ indent, lead, mark, text: words, start: at + lead.length, end: at + line.length })
      open = true
    } else if (line.trim() === '' || line.startsWith('>') || /^\s*<!--.*-->\s*$/.test(line)) {
      open = false
    } else if (open && last) {
      last.text += ` ${line.trim()}`
      last.end = at + line.length
    } else {
      // A line that is no bullet, perhaps one of a word processor: not a dated line, so that it is noticed.
      found.push({ indent: NO_BULLET, lead: '', mark: '', text: line.trim(), start: at, end: at + line.length })
    }
    at += raw.length + 1
  }
  return found
}

const DATED = /^(\d{4}-\d{2}-\d{2})(?:\s*\(([^()]*)\))?\s*:\s*(.*)$/s

/** Dated lines, `- 2026-06-18 (ALV): text`, in the order of the file. A line without a date that exists is a problem. */
export function readDated(source: Source, part: Range | undefined): Reading<Decision[]> {
  const problems: ReaderProblem[] = []
  const value: Decision[] = []
  for (const bullet of part ? bullets(source, part) : []) {
    const [, date, forum, text] = DATED.exec(bullet.text) ?? []
    if (date && text !== undefined && isCalendarDate(date)) value.push({ date, forum: forum ?? null, text })
    else {
      const at = { range: { start: bullet.start, end: bullet.end } }
      problems.push({ id: 'regel-zonder-datum', args: { line: bullet.text }, file: source.file, at })
    }
  }
  return { value, problems }
}

/** Journal lines are decision lines without a forum; who wrote between brackets keeps the words. */
export function asJournal(lines: Decision[]): JournalLine[] {
  return lines.map(({ date, forum, text }) => ({ date, text: forum ? `(${forum}) ${text}` : text }))
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
  const places: WhyPlace[] = []
  const path: { indent: number; place: number }[] = []
  for (const { indent, text, ...place } of bullets(source, part)) {
    if (indent === NO_BULLET) continue
    const why = readWhy(text)
    while ((path.at(-1)?.indent ?? -1) >= indent || path.length >= DEEPEST_WHY) path.pop()
    const parent = path.at(-1)?.place ?? null
    if (parent !== null) places[parent]?.why.children.push(why)
    path.push({ indent, place: places.length })
    places.push({ ...place, why, parent, depth: path.length })
  }
  return places
}

/** The quoted lines of a part, each from its beginning up to its line end; `text` is what is quoted. */
export function quotedLines({ text }: Source, part: Range): (Range & { text: string })[] {
  let at = part.start
  return text
    .slice(part.start, part.end)
    .split('\n')
    .flatMap((raw) => {
      const start = at
      at += raw.length + 1
      const line = raw.trimEnd()
      const quoted = /^ {0,3}> ?(.*)$/.exec(line)?.[1]
      return quoted === undefined ? [] : [{ start, end: start + line.length, text: quoted }]
    })
}

/** What stands before the restated question. */
export const QUESTION_LABEL = /^\s*(De eigenlijke vraag|The real question)\s*:\s*/i

/** The whys and the restated question under "Vraag achter de vraag". */
export function readWhys(source: Source, part: Range | undefined): { whys: Why[]; question: string | null } {
  if (!part) return { whys: [], question: null }
  const whys = whyPlaces(source, part).flatMap(({ why, parent }) => (parent === null ? [why] : []))
  const quoted = quotedLines(source, part).map(({ text }) => text)
  const question = quoted.join(' ').replace(QUESTION_LABEL, '').trim()
  return { whys, question: question === '' ? null : question }
}

/** Splits `Waarom …? Omdat …. (werksessie, 2026-05-12)`; what is absent is null. */
function readWhy(text: string): Why {
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
  const answer = mark === -1 ? '' : said.slice(mark + 1).trim()
  return {
    question: (mark === -1 ? said : said.slice(0, mark + 1)).trim(),
    answer: answer === '' ? null : answer,
    source: date === null ? null : parts.filter((p) => p !== date).join(', ') || null,
    date,
    children: [],
  }
}
