/** What each row of a survey is: an answer that counts, or one that doesn't, with the reason. */
import type { Role } from './columns.ts'
import { consents } from './consent.ts'
import { doublesIn } from './doubles.ts'
import { saysUnfinished } from './finished.ts'
import { asksKring } from './question.ts'
import type { Sheet } from './sheet.ts'
import { saysTest } from './test-answer.ts'

/** What a person must decide about before anything is written; `surplus`: more ballots than the kring has members. */
export const DOUBTS = ['tests', 'unfinished', 'doubles', 'elsewhere', 'surplus'] as const
export type Doubt = (typeof DOUBTS)[number]

/** What a person decided: kinds and numbers of rows to leave out or to keep. */
export interface Choice {
  leaveOut: ReadonlySet<Doubt | number>
  keep: ReadonlySet<Doubt | number>
}

/** Why a row isn't simply an answer. */
export type Reason = 'asked' | 'refused' | Exclude<Doubt, 'surplus'>

/** Rows of one kind by their numbers. `counts`: they are among the ballots; `decided`: a person, or consent, said so. */
export interface RowKind {
  reason: Reason
  rows: number[]
  counts: boolean
  decided: boolean
}

/** The kring that all answers are said to be of, and the one that an answer names; null where it names none. */
interface Whose {
  kring?: string
  kringOf(answer: string): string | null
}

/** The places in the sheet's rows that count, and the rows that are something else than an answer. */
export function rowsOf(
  sheet: Sheet,
  roles: readonly Role[],
  { leaveOut, keep }: Choice,
  whose: Whose,
): { counting: number[]; kinds: RowKind[] } {
  const reasons = new Map<number, Reason>()
  const numberAt = (at: number): number => sheet.numbers[at] ?? 0
  const isKept = (at: number, doubt: Doubt): boolean => keep.has(doubt) || keep.has(numberAt(at))
  const isElsewhere = elsewhereIn(sheet, roles, whose)
  for (const [at, row] of sheet.rows.entries()) {
    if (leaveOut.has(numberAt(at))) reasons.set(at, 'asked')
    else if (row.some((cell, i) => isRefused(roles[i], cell))) reasons.set(at, 'refused')
    else if (isTest(sheet, roles, row) && !isKept(at, 'tests')) reasons.set(at, 'tests')
    else if (isUnfinished(sheet, roles, row) && !isKept(at, 'unfinished')) reasons.set(at, 'unfinished')
    else if (isElsewhere(row) && !isKept(at, 'elsewhere')) reasons.set(at, 'elsewhere')
  }
  const all = [...sheet.rows.keys()]
  // Whoever takes consent back later on takes back all that was said before.
  for (const group of doublesIn(
    sheet,
    roles,
    all.filter((at) => reasons.get(at) !== 'asked'),
  ))
    if (reasons.get(group.at(-1) ?? -1) === 'refused') for (const at of group) reasons.set(at, 'refused')
  // Of several answers of one person the last is the one that the person left it at.
  for (const group of doublesIn(
    sheet,
    roles,
    all.filter((at) => !reasons.has(at)),
  ))
    for (const at of group.slice(0, -1)) if (!isKept(at, 'doubles')) reasons.set(at, 'doubles')
  const decided = (reason: Reason): boolean => reason === 'asked' || reason === 'refused' || leaveOut.has(reason)
  const kinds = (['refused', 'tests', 'unfinished', 'doubles', 'elsewhere', 'asked'] as const).flatMap(
    (reason): RowKind[] => {
      const rows = all.filter((at) => reasons.get(at) === reason).map(numberAt)
      return rows.length === 0 ? [] : [{ reason, rows, counts: !decided(reason), decided: decided(reason) }]
    },
  )
  return {
    counting: all.filter((at) => {
      const reason = reasons.get(at)
      return reason === undefined || !decided(reason)
    }),
    kinds,
  }
}

function isRefused(role: Role | undefined, cell: string): boolean {
  return role?.kind === 'consent' && (role.isTick ? cell === '' : !consents(cell))
}

/** Whether a column is no answer to what was asked, and so may say something of the row. */
function isBeside(role: Role | undefined): boolean {
  return role?.kind === 'dropped' && role.why !== 'asked' && role.why !== 'joined' && role.why !== 'second'
}

/** Whether a row says itself that it is of another kring than all are said to be of. */
function elsewhereIn({ headers, rows }: Sheet, roles: readonly Role[], { kring, kringOf }: Whose) {
  if (kring === undefined) return () => false
  const columns = headers.flatMap((header, i) => {
    const known = rows.map((row) => row[i] ?? '').flatMap((cell) => (cell === '' ? [] : [kringOf(cell) !== null]))
    const isNamed = known.includes(true) && (asksKring(header) || known.filter((is) => is).length >= 0.8 * known.length)
    return roles[i]?.kind === 'kring' || (isBeside(roles[i]) && isNamed) ? [i] : []
  })
  return (row: readonly string[]): boolean =>
    columns.some((i) => {
      const named = kringOf(row[i] ?? '')
      return named !== null && named !== kring
    })
}

function isTest({ headers }: Sheet, roles: readonly Role[], row: readonly string[]): boolean {
  return row.some((cell, i) => cell !== '' && isBeside(roles[i]) && saysTest(headers[i] ?? '', cell))
}

function isUnfinished({ headers }: Sheet, roles: readonly Role[], row: readonly string[]): boolean {
  return row.some((cell, i) => {
    const isTime = roles[i]?.kind === 'time'
    return (isTime || isBeside(roles[i])) && saysUnfinished(headers[i] ?? '', cell, isTime)
  })
}
