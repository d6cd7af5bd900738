/** What a report tells of the time since an earlier moment: what changed, and what became of what was promised. */
import { lastDecision } from '../execution/agenda.ts'
import type { Comparison, Sides } from '../history/comparable.ts'
import { ledgerOf, type Promised } from '../history/ledger.ts'
import type { Kring } from '../plan/model.ts'
import type { Audience } from './audience.ts'

/** What differs from the plans at an earlier moment. */
export interface Earlier extends Comparison {
  /** ISO date of that state. */
  date: string
  /** What the association calls that moment; null where it has no name of its own. */
  name: string | null
  /** Short hash, and the ISO date of that commit: what was compared with may be older than the moment. */
  commit: string
  committed: string
}

/** The plans as they were before the day of the last decision, beside those of now: what figures are compared with where nobody names a moment. */
export interface LastDecision extends Sides {
  /** ISO date of that decision, and of the state before it. */
  decided: string
  date: string
}

export interface SinceView extends Earlier {
  ledger: Promised[]
}

/** The time since, on an ISO day; null where a report doesn't tell of it. */
export function sinceOf(earlier: Earlier | null, today: string): SinceView | null {
  return earlier && { ...earlier, ledger: ledgerOf(earlier.matches, earlier.before, earlier.after, today) }
}

/** The kinds of report that have a first page with figures. */
const WITH_FIGURES: ReadonlySet<Audience['kind']> = new Set(['all', 'members', 'board', 'municipality'])

/** The day of the last decision before an ISO date, where a report compares its figures with it; else null. */
export const decidedLast = (kringen: readonly Kring[], audience: Audience, today: string): string | null =>
  WITH_FIGURES.has(audience.kind) ? lastDecision(kringen, today) : null

/** The promises that the association's report tells of under a kring: each once, where it is now or else where it was. */
export function filedUnder({ ledger }: SinceView, slug: string): Promised[] {
  return ledger.filter(({ kring, kringNow }) => (kringNow ?? kring) === slug)
}

/** The promises of one kring: its own of then, and those that came to it from a kring that is gone. */
export function promisesOf({ ledger, after }: SinceView, slug: string): Promised[] {
  const isGone = (kring: string): boolean => !after.kringen.some((k) => k.slug === kring)
  return ledger.filter(({ kring, kringNow }) => kring === slug || (kringNow === slug && isGone(kring)))
}
