/** A survey tool's file → anonymous ballots per kring, with all that a person must see before trusting them. */
import type { Ballot, Config } from '../plan/model.ts'
import { answersOf } from './answers.ts'
import { type ColumnMap, type Role, rolesOf } from './columns.ts'
import { type Period, periodOf } from './period.ts'
import type { Answers, OneIs, Unfit } from './reading.ts'
import { readSheet, type Unusable } from './sheet.ts'

export interface SurveyOptions {
  map: ColumnMap
  /** The kring of everybody, or the question whose answer is the kring. */
  kring?: string
  kringColumn?: string
  /** Which end of the figures is the best, where the survey doesn't say it itself. */
  oneIs?: OneIs
  /** The slug of the kring that an answer means; null where it is none. */
  kringOf(answer: string): string | null
}

/** The ballots of one kring. `refused`: fewer than may be shown, so they are not kept. */
export interface KringBallots {
  slug: string
  ballots: Ballot[]
  answered: number
  refused: boolean
  /** When its own members answered. */
  period: Period | null
}

export interface SurveyImport {
  respondents: number
  columns: { header: string; role: Role; answers: number }[]
  answers: Answers
  kringen: KringBallots[]
  /** Rows that are in no kring's ballots, and why. */
  dropped: { invalid: number; unknownKring: number; totals: number }
  /** The answers that name no kring, each once. */
  unknownKringen: string[]
  period: Period | null
  /** Themes that no question is about. */
  missing: string[]
}

export type SurveyFailure =
  | Unfit
  | { fail: Unusable }
  | { fail: 'no-kring'; candidate: string | null }
  | { fail: 'no-kring-column'; asked: string; headers: string[] }

/** Reads a survey. Nothing but scores by theme comes out of it; a file that can't be kept is a failure, never an exception. */
export function importSurvey(bytes: Uint8Array, config: Config, options: SurveyOptions): SurveyImport | SurveyFailure {
  const sheet = readSheet(bytes)
  if (typeof sheet === 'string') return { fail: sheet }
  const roles = rolesOf(sheet, config, options.map, options.kringColumn)
  const kringAt = roles.findIndex((role) => role.kind === 'kring')
  if (options.kringColumn !== undefined && kringAt === -1)
    return { fail: 'no-kring-column', asked: options.kringColumn, headers: sheet.headers }
  if (options.kring === undefined && kringAt === -1) {
    const looks = sheet.headers.findIndex((_, i) => {
      const answers = sheet.rows.map((row) => row[i] ?? '').filter((text) => text !== '')
      const known = answers.filter((text) => options.kringOf(text) !== null)
      return answers.length > 0 && known.length >= 0.8 * answers.length
    })
    return { fail: 'no-kring', candidate: sheet.headers[looks] ?? null }
  }
  const answers = answersOf(sheet, roles, config, options.oneIs)
  if ('fail' in answers) return answers
  const byKring = new Map<string, { ballots: Ballot[]; rows: string[][] }>()
  const dropped = { invalid: 0, unknownKring: 0, totals: sheet.totals }
  const unknownKringen = new Set<string>()
  for (const [r, ballot] of answers.ballots.entries()) {
    const row = sheet.rows[r] ?? []
    const slug = options.kring ?? options.kringOf(row[kringAt] ?? '')
    if (slug === null) {
      dropped.unknownKring++
      unknownKringen.add(row[kringAt] ?? '')
    } else if (ballot === null) dropped.invalid++
    else {
      const kring = byKring.get(slug) ?? { ballots: [], rows: [] }
      kring.ballots.push(ballot)
      kring.rows.push(row)
      byKring.set(slug, kring)
    }
  }
  const periodIn = (rows: readonly string[][]): Period | null =>
    periodOf(roles.flatMap((role, i) => (role.kind === 'time' ? rows.map((row) => row[i] ?? '') : [])))
  const kept = keptRoles(roles, answers)
  return {
    respondents: sheet.rows.length,
    columns: kept.map((role, i) => ({
      header: sheet.headers[i] ?? '',
      role,
      answers: sheet.rows.filter((row) => (row[i] ?? '') !== '').length,
    })),
    answers,
    kringen: config.kringen.flatMap(({ slug }): KringBallots[] => {
      const kring = byKring.get(slug)
      if (!kring) return []
      const { ballots, rows } = kring
      const answered = ballots.filter((ballot) => Object.keys(ballot).length > 0).length
      return [{ slug, ballots, answered, refused: answered < config.ranking.minimumResponse, period: periodIn(rows) }]
    }),
    dropped,
    unknownKringen: [...unknownKringen],
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
    ['kring', 'time', 'dropped', ...kinds[encoding]].includes(role.kind)
      ? role
      : { kind: 'dropped', why: 'second', suggestion: null },
  )
}
