/** A survey tool's file → ballots without names per kring, with all that a person must see before trusting them. */
import { bareWords } from '../diagnostics/bare.ts'
import type { Ballot, Config } from '../plan/model.ts'
import { answersOf } from './answers.ts'
import { type ColumnMap, type Role, rolesOf } from './columns.ts'
import { joinQuestions } from './one-question.ts'
import { type Period, periodOf } from './period.ts'
import type { Answers, OneIs, Unfit } from './reading.ts'
import { type Choice, type RowKind, rowsOf } from './rows.ts'
import { type Sheet, sheetOf, type Unfitting } from './sheet.ts'
import { readTable, type Unusable } from './table.ts'
import type { Ignored } from './workbook/ignored.ts'

export interface SurveyOptions {
  map: ColumnMap
  /** The kring of everybody, or the question whose answer is the kring. */
  kring?: string
  kringColumn?: string
  /** Which end of the figures is the best, where the survey doesn't say it itself. */
  oneIs?: OneIs
  /** The sheet of a workbook, where it has more with answers. */
  sheet?: string
  /** Which rows count, where that isn't sure. */
  choice: Choice
  /** The slug of the kring that an answer means; null where it is none. */
  kringOf(answer: string): string | null
}

/** The ballots of one kring. `refused`: fewer than may be shown, so they are not kept. */
export interface KringBallots {
  slug: string
  ballots: Ballot[]
  answered: number
  refused: boolean
  /** The members that the kring has, where it has fewer than ballots and nobody said that this is right. */
  surplusOf: number | null
  /** When its own members answered. */
  period: Period | null
}

export interface SurveyImport {
  respondents: number
  columns: { header: string; letter: string; role: Role; answers: number }[]
  answers: Answers
  kringen: KringBallots[]
  /** The numbers of rows with questions and of rows that count. */
  heads: number[]
  counting: number
  /** Rows that are something else than an answer. */
  kinds: RowKind[]
  /** Rows that are in no kring's ballots, and why. */
  dropped: { invalid: number[]; unknownKring: number[]; totals: number[] }
  period: Period | null
  /** Themes that no question is about. */
  missing: string[]
  /** What the file carries that was neither run, followed nor read. */
  ignored: Ignored[]
}

export type SurveyFailure =
  | Unfit
  | Unusable
  | Unfitting
  | { fail: 'no-kring'; candidate: string | null }
  | { fail: 'no-question'; asked: string; headers: string[] }
  | { fail: 'no-row'; rows: number[] }

/** Reads a survey. Nothing but scores by theme comes out of it; a file that can't be kept is a failure, never an exception. */
export async function importSurvey(
  bytes: Uint8Array,
  config: Config,
  options: SurveyOptions,
): Promise<SurveyImport | SurveyFailure> {
  const table = await readTable(bytes, options.sheet ?? null)
  if ('fail' in table) return table
  const read = sheetOf(table.lines)
  if ('fail' in read) return read
  const found = rolesOf(read, config, options.map, options.kringColumn)
  const unanswered = questionless(read, found, options)
  if (unanswered) return unanswered
  const { sheet: all, roles } = joinQuestions(read, found)
  const { counting, kinds } = rowsOf(all, roles, options.choice, options)
  const at = <T>(list: readonly T[]): T[] => counting.flatMap((r) => list[r] ?? [])
  const sheet: Sheet = { ...all, rows: counting.map((r) => all.rows[r] ?? []), numbers: at(all.numbers) }
  const answers = answersOf(sheet, roles, config, options.oneIs)
  if ('fail' in answers) return answers
  const columns = keptRoles(roles, answers).map((role, i) => ({
    header: read.headers[i] ?? '',
    letter: read.letters[i] ?? '',
    role,
    answers: counting.filter((r) => (read.rows[r]?.[i] ?? '') !== '').length,
  }))
  const ballots = ballotsOf(sheet, roles, answers, config, options)
  return { ...ballots, columns, heads: all.heads, counting: counting.length, kinds, ignored: table.ignored }
}

/** The questions that look like one about a theme that no other question is about. */
export function nearThemes({ columns, missing }: SurveyImport): { header: string; theme: string }[] {
  return columns.flatMap(({ header, role }) => {
    const theme = role.kind === 'dropped' && role.why === 'unmatched' ? role.suggestion : null
    return theme !== null && missing.includes(theme) ? [{ header, theme }] : []
  })
}

/** The same, held when a person says so. */
export function heldIn(found: SurveyImport, period: Period): SurveyImport {
  return { ...found, period, kringen: found.kringen.map((kring) => ({ ...kring, period })) }
}

/** What was asked for and isn't there: a question of the map or of the kring, a row, or whose the answers are. */
function questionless(sheet: Sheet, roles: readonly Role[], options: SurveyOptions): SurveyFailure | null {
  const { headers, letters } = sheet
  const isThere = new Set([
    ...headers.map(bareWords),
    ...letters.flatMap((letter) => [`kolom ${bareWords(letter)}`, `column ${bareWords(letter)}`]),
  ])
  const unmapped = [...options.map.keys()].find((key) => !isThere.has(key))
  if (unmapped !== undefined) return { fail: 'no-question', asked: unmapped, headers }
  const chosen = [...options.choice.leaveOut, ...options.choice.keep].filter((row) => typeof row === 'number')
  const known = new Set(sheet.numbers)
  const rows = chosen.filter((row) => !known.has(row))
  if (rows.length > 0) return { fail: 'no-row', rows }
  const kringAt = roles.findIndex((role) => role.kind === 'kring')
  if (options.kringColumn !== undefined && kringAt === -1)
    return { fail: 'no-question', asked: options.kringColumn, headers }
  if (options.kring !== undefined || kringAt !== -1) return null
  const looks = headers.findIndex((_, i) => {
    const answers = sheet.rows.map((row) => row[i] ?? '').filter((text) => text !== '')
    const known = answers.filter((text) => options.kringOf(text) !== null)
    return answers.length > 0 && known.length >= 0.8 * answers.length
  })
  return { fail: 'no-kring', candidate: headers[looks] ?? null }
}

function ballotsOf(
  sheet: Sheet,
  roles: readonly Role[],
  answers: Answers,
  config: Config,
  { kring: everybody, kringOf, choice }: SurveyOptions,
): Omit<SurveyImport, 'columns' | 'heads' | 'counting' | 'kinds' | 'ignored'> {
  const kringAt = roles.findIndex((role) => role.kind === 'kring')
  const byKring = new Map<string, { ballots: Ballot[]; rows: string[][] }>()
  const dropped = { invalid: [] as number[], unknownKring: [] as number[], totals: sheet.totals }
  for (const [r, ballot] of answers.ballots.entries()) {
    const row = sheet.rows[r] ?? []
    const slug = everybody ?? kringOf(row[kringAt] ?? '')
    if (slug === null) dropped.unknownKring.push(sheet.numbers[r] ?? 0)
    else if (ballot === null) dropped.invalid.push(sheet.numbers[r] ?? 0)
    else {
      const kring = byKring.get(slug) ?? { ballots: [], rows: [] }
      kring.ballots.push(ballot)
      kring.rows.push(row)
      byKring.set(slug, kring)
    }
  }
  const periodIn = (rows: readonly string[][]): Period | null =>
    periodOf(roles.flatMap((role, i) => (role.kind === 'time' ? rows.map((row) => row[i] ?? '') : [])))
  return {
    respondents: sheet.rows.length,
    answers,
    kringen: config.kringen.flatMap(({ slug, members }): KringBallots[] => {
      const kring = byKring.get(slug)
      if (!kring) return []
      const { ballots, rows } = kring
      const answered = ballots.filter((ballot) => Object.keys(ballot).length > 0).length
      const refused = answered < config.ranking.minimumResponse
      const isSurplus = members !== null && ballots.length > members && !choice.keep.has('surplus')
      return [{ slug, ballots, answered, refused, surplusOf: isSurplus ? members : null, period: periodIn(rows) }]
    }),
    dropped,
    period: periodIn(sheet.rows),
    missing: config.themes
      .map((t) => t.slug)
      .filter((slug) => !answers.ballots.some((ballot) => ballot !== null && slug in ballot)),
  }
}

/** The columns of the way of asking that was kept; another question about the same themes is dropped. */
function keptRoles(roles: readonly Role[], { encoding }: Answers): Role[] {
  const kinds: Record<Answers['encoding'], Role['kind'][]> = {
    scores: ['score'],
    ranks: ['score'],
    places: ['place'],
    list: ['list'],
    choices: roles.some((role) => role.kind === 'list') ? ['list'] : ['choice'],
  }
  return roles.map((role) =>
    ['kring', 'time', 'consent', 'dropped', ...kinds[encoding]].includes(role.kind)
      ? role
      : { kind: 'dropped', why: 'second', suggestion: null },
  )
}
