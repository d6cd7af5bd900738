/** A form with wishes of members → what comes into the queue, and what doesn't and why. No answer is quoted but in the queue itself. */
import type { Config } from '../plan/model.ts'
import { columnNamed } from '../survey/columns.ts'
import { consents } from '../survey/consent.ts'
import { isNoOpinion } from '../survey/likert.ts'
import { namesOf, themesIn } from '../survey/names.ts'
import { asksWho } from '../survey/question.ts'
import { sheetOf, type Unfitting } from '../survey/sheet.ts'
import { readTable, type Unusable } from '../survey/table.ts'
import type { Ignored } from '../survey/workbook/ignored.ts'
import { type Named, type Role, rolesOf, type Unclear } from './columns.ts'
import { type Telling, telling } from './private.ts'
import { type Entry, markOf, type Queue } from './queue.ts'

export interface Asked extends Named {
  /** The sheet of a workbook, where it has more with answers. */
  sheet: string | null
  /** Whose wishes they are; null where the form says it. */
  kring: string | null
  /** What all are about; null where the form says it. */
  theme: string | null
  /** Rows that a person has looked at and found to tell nothing of anybody. */
  keep: ReadonlySet<number>
  kringOf(answer: string): string | null
}

export interface Intake {
  columns: { header: string; letter: string; role: Role; answers: number }[]
  rows: number
  added: Entry[]
  /** The numbers of wishes that were there already. */
  known: number[]
  /** Rows with a text that may tell who wrote it. */
  held: { row: number; what: Telling }[]
  /** Rows that are not taken: no consent, no wish in them, another kring or one that isn't known. */
  left: Record<'refused' | 'empty' | 'otherKring' | 'noKring', number[]>
  /** The queue with them. */
  queue: Queue
  /** What the file carries that was neither run, followed nor read. */
  ignored: Ignored[]
}

export type IntakeFailure =
  | Unusable
  | Unfitting
  | Unclear
  | { fail: 'no-kring' }
  | { fail: 'no-column'; asked: string; headers: string[] }
  | { fail: 'no-row'; rows: number[] }

/** Reads a form. What is new comes behind what the queue has; a file that can't be taken in is a failure, never an exception. */
export async function intake(
  bytes: Uint8Array,
  config: Config,
  queue: Queue,
  asked: Asked,
  today: string,
): Promise<Intake | IntakeFailure> {
  const read = await readTable(bytes, asked.sheet)
  if ('fail' in read) return read
  const sheet = sheetOf(read.lines, true)
  if ('fail' in sheet) return sheet
  // A first row that names somebody is an answer, and would be shown as a question.
  if (sheet.headers.some((header) => !asksWho(header) && telling(header, []) !== null)) return { fail: 'no-header' }
  const named = [...asked.columns, ...(asked.themeColumn === null ? [] : [asked.themeColumn])]
  const missing = named.find((column) => columnNamed(sheet, column) === -1)
  if (missing !== undefined) return { fail: 'no-column', asked: missing, headers: sheet.headers }
  const roles = rolesOf(sheet, config, asked, asked.kringOf)
  if ('fail' in roles) return roles
  if (asked.kring === null && !roles.includes('kring')) return { fail: 'no-kring' }
  const noRow = [...asked.keep].filter((row) => !sheet.numbers.includes(row))
  if (noRow.length > 0) return { fail: 'no-row', rows: noRow }
  const columns = sheet.headers.map((header, i) => ({
    header,
    letter: sheet.letters[i] ?? '',
    role: roles[i] ?? 'other',
    answers: sheet.rows.filter((row) => (row[i] ?? '') !== '').length,
  }))
  const names = namesOf(config)
  const found: { row: number; kring: string; theme: string | null; text: string }[] = []
  const held = new Map<number, Telling>()
  const left: Intake['left'] = { refused: [], empty: [], otherKring: [], noKring: [] }
  for (const [r, row] of sheet.rows.entries()) {
    const number = sheet.numbers[r] ?? 0
    const texts = textsOf(row, roles)
    const kring = kringIn(row, roles, asked)
    // What is no theme of the list stands in a column of its own, `Other`.
    const themes = roles.flatMap((role, i) => (role === 'theme' ? (themesIn(row[i] ?? '', names) ?? []) : []))
    const theme = asked.theme ?? (themes.length === 1 ? (themes[0] ?? null) : null)
    const own = row.filter((cell, i) => roles[i] === 'identifying' && cell !== '')
    const tells = texts.flatMap((text) => telling(text, own) ?? [])
    if (roles.some((role, i) => isRefused(role, row[i] ?? ''))) left.refused.push(number)
    else if (texts.length === 0) left.empty.push(number)
    else if (kring === null) left.noKring.push(number)
    else if (kring === 'other') left.otherKring.push(number)
    else if (tells[0] !== undefined && !asked.keep.has(number)) held.set(number, tells[0])
    else for (const text of texts) found.push({ row: number, kring: kring.slug, theme, text })
  }
  return {
    columns,
    rows: sheet.rows.length,
    ...joined(queue, found, today),
    held: [...held].map(([row, what]) => ({ row, what })),
    left,
    ignored: read.ignored,
  }
}

/** The queue with what was found: the same words of one kring are one wish, however often they were sent in. */
function joined(
  queue: Queue,
  found: readonly { kring: string; theme: string | null; text: string }[],
  today: string,
): Pick<Intake, 'added' | 'known' | 'queue'> {
  const groups = new Map<string, { kring: string; theme: string | null; text: string; times: number }>()
  for (const one of found) {
    const mark = markOf(one.kring, one.text)
    const before = groups.get(mark)
    groups.set(mark, { ...one, theme: before?.theme ?? one.theme, times: (before?.times ?? 0) + 1 })
  }
  const byMark = new Map(queue.wishes.map((wish) => [wish.mark, wish]))
  let last = queue.last
  const added = [...groups].flatMap(([mark, one]): Entry[] =>
    byMark.has(mark) ? [] : [{ number: ++last, mark, ...one, day: today, decision: null }],
  )
  // A form that was read before may have grown meanwhile, and may say now what it is about.
  const wishes = queue.wishes.map((wish) => {
    const again = groups.get(wish.mark)
    return again ? { ...wish, times: Math.max(wish.times, again.times), theme: wish.theme ?? again.theme } : wish
  })
  const known = queue.wishes.filter(({ mark }) => groups.has(mark)).map(({ number }) => number)
  return { added, known, queue: { ...queue, last, wishes: [...wishes, ...added] } }
}

/** The wishes of a row, each with what was said of it: a paragraph per line. */
function textsOf(row: readonly string[], roles: readonly Role[]): string[] {
  const texts: string[][] = []
  for (const [i, role] of roles.entries()) {
    const cell = row[i] ?? ''
    if (role === 'wish') texts.push(isSaid(cell) ? [cell] : [])
    if (role === 'more' && isSaid(cell)) texts.findLast((text) => text.length > 0)?.push(cell)
  }
  return texts.flatMap((text) => (text.length > 0 ? [text.map(asLines).join('\n')] : []))
}

/** Whether there is more in a cell than a mark for nothing. */
const isSaid = (cell: string): boolean =>
  /[\p{L}\d]/u.test(cell) && !isNoOpinion(cell) && !/^(?:geen|nee|no|none)\.?$/i.test(cell)

const asLines = (cell: string): string =>
  cell
    .split(/[\r\n\u2028\u2029\v\f]+/)
    .map((line) => asText(line))
    .filter((line) => line !== '')
    .join('\n')

/** Without what no terminal or editor shows. */
const asText = (line: string): string =>
  line.replace(/(?:[\p{Cc}\p{Cs}\p{Zs}]|(?![\u200c\u200d])\p{Cf})+/gu, ' ').trim()

/** The kring of a row; `other` where the form names another one than was asked for, null where it names none. */
function kringIn(
  row: readonly string[],
  roles: readonly Role[],
  { kring, kringOf }: Asked,
): { slug: string } | 'other' | null {
  const at = roles.indexOf('kring')
  if (at === -1) return kring === null ? null : { slug: kring }
  const slug = kringOf(row[at] ?? '')
  if (kring !== null && slug !== null && slug !== kring) return 'other'
  const own = slug ?? kring
  return own === null ? null : { slug: own }
}

const isRefused = (role: Role, cell: string): boolean =>
  role === 'consent' ? !consents(cell) : role === 'consent-tick' && cell === ''
