/** What a report tells of the time since an earlier moment: what changed, and what became of what was promised. */
import { type Changes, changesBetween } from '../history/changes.ts'
import { ledgerOf, type Promised } from '../history/ledger.ts'
import { matchItems } from '../history/match.ts'
import type { Plans } from '../plan/model.ts'

/** The plans at an earlier moment. */
export interface Earlier {
  plans: Plans
  /** ISO date of that state. */
  date: string
  /** Short hash. */
  commit: string
}

export interface SinceView {
  date: string
  commit: string
  before: Plans
  after: Plans
  changes: Changes
  ledger: Promised[]
}

/** The time since; null where a report doesn't tell of it. */
export function sinceOf(plans: Plans, earlier: Earlier | null): SinceView | null {
  if (earlier === null) return null
  const { plans: before, date, commit } = earlier
  const matches = matchItems(before, plans)
  const changes = changesBetween(before, plans, matches)
  return { date, commit, before, after: plans, changes, ledger: ledgerOf(matches, plans) }
}

/** The promises that the association's report tells of under a kring: each once, where it is now or else where it was. */
export function filedUnder({ ledger }: SinceView, slug: string): Promised[] {
  return ledger.filter(({ kring, kringNow }) => (kringNow ?? kring) === slug)
}

/** The promises of one kring: its own of then, and those that came to it from a kring that is gone. */
export function promisesOf({ ledger, after }: SinceView, slug: string): Promised[] {
  const isGone = (kring: string): boolean => !after.kringen.some((k) => k.slug === kring)
  return ledger.filter(({ kring, kringNow }) => kring === slug || (kringNow === slug && isGone(kring)))
}
