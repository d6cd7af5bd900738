/** A form with wishes of members → what comes into the queue, and what doesn't and why. No answer is quoted but in the queue itself. */
import { bareWords } from '../diagnostics/bare.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Config } from '../plan/model.ts'
import { columnNamed } from '../survey/columns.ts'
import { consents } from '../survey/consent.ts'
import { namesOf, themeIn, themesIn } from '../survey/names.ts'
import { asksWho } from '../survey/question.ts'
import { sheetOf, type Unfitting } from '../survey/sheet.ts'
import { readTable, type Unusable } from '../survey/table.ts'
import { kringOf } from '../survey/verbs.ts'
import type { Ignored } from '../survey/workbook/ignored.ts'
import { type Named, type Role, rolesOf, type Unclear } from './columns.ts'
import { type Telling, telling } from './private.ts'
import { type Entry, markOf, type Queue } from './queue.ts'
import { textsOf } from './texts.ts'

export interface Asked extends Named {
  /** The sheet of a workbook, where it has more with answers. */
  sheet: string | null
  /** Whose wishes they are; null where the form says it. */
  kring: string | null
  /** What all are about; null where the form says it. */
  theme: string | null
  /** Rows that a person has looked at and found to tell nothing of anybody. */
  keep: ReadonlySet<number>
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
  /** Rows whose theme was written with a slip, and read for the only one that it can be. */
  guessed: number[]
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
  const called = (answer: string): string | null => kringOf(answer, config)
  const roles = rolesOf(sheet, config, asked, called)
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
  const guessed: number[] = []
  const left: Intake['left'] = { refused: [], empty: [], otherKring: [], noKring: [] }
  for (const [r, row] of sheet.rows.entries()) {
    const number = sheet.numbers[r] ?? 0
    const texts = textsOf(row, roles, sheet.headers)
    const kring = kringIn(row, roles, asked.kring, called)
    // What is no theme of the list stands in a column of its own, `Other`.
    const said = row.filter((cell, i) => roles[i] === 'theme' && cell !== '')
    const themes = said.flatMap((cell) => themesIn(cell, names) ?? [])
    const near = asked.theme === null && themes.length === 0 ? nearTheme(said, names) : null
    const theme = asked.theme ?? (themes.length === 1 ? (themes[0] ?? null) : near)
    const own = row.filter((cell, i) => roles[i] === 'identifying' && cell !== '')
    const tells = texts.flatMap(({ text }) => telling(text, own) ?? [])
    if (roles.some((role, i) => isRefused(role, row[i] ?? ''))) left.refused.push(number)
    else if (texts.length === 0) left.empty.push(number)
    else if (kring === null) left.noKring.push(number)
    else if (kring === 'other') left.otherKring.push(number)
    else if (tells[0] !== undefined && !asked.keep.has(number)) held.set(number, tells[0])
    else {
      for (const { text, header } of texts)
        found.push({ row: number, kring: kring.slug, theme: theme ?? themeIn(header, names), text })
      if (near !== null) guessed.push(number)
    }
  }
  return {
    columns,
    rows: sheet.rows.length,
    ...joined(queue, found, today),
    held: [...held].map(([row, what]) => ({ row, what })),
    left,
    guessed,
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
    groups.set(mark, { ...(before ?? one), theme: before?.theme ?? one.theme, times: (before?.times ?? 0) + 1 })
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

/** The theme that a slip of the keyboard makes of what is said; null where it may be none, or another. */
function nearTheme(said: readonly string[], names: ReadonlyMap<string, string>): string | null {
  const [only, ...others] = said
  const near = only === undefined || others.length > 0 ? null : nearest(bareWords(only), names.keys())
  return near === null ? null : (names.get(near) ?? null)
}

/** The kring of a row; `other` where the form names another one than was asked for, null where it names none. */
function kringIn(
  row: readonly string[],
  roles: readonly Role[],
  kring: string | null,
  kringOf: (answer: string) => string | null,
): { slug: string } | 'other' | null {
  const at = roles.indexOf('kring')
  if (at === -1) return kring === null ? null : { slug: kring }
  const said = row[at] ?? ''
  const slug = kringOf(said)
  if (slug === null && said !== '') return null
  if (kring !== null && slug !== null && slug !== kring) return 'other'
  const own = slug ?? kring
  return own === null ? null : { slug: own }
}

const isRefused = (role: Role, cell: string): boolean =>
  role === 'consent' ? !consents(cell) : role === 'consent-tick' && cell === ''
