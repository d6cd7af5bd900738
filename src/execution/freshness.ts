/** How long ago somebody worked on a theme. */
import type { Config, Theme } from '../plan/model.ts'
import { itemsOf } from '../plan/references.ts'
import { daysUnreviewed } from './late.ts'
import { daysSince } from './news.ts'

/** Fresh is within the days in which the association wants news, ageing within twice that; unknown has no date at all. */
export type FreshnessState = 'fresh' | 'ageing' | 'stale' | 'unknown'

export interface Freshness {
  kring: string
  theme: string
  state: FreshnessState
  /** ISO date, or month, in which it was last updated, or something was last heard or decided in it; null where unknown. */
  date: string | null
  /** Days since that date. */
  days: number | null
  /** ISO date on which it is to be looked at again. */
  review: string | null
  reviewPassed: boolean
}

/** The freshness of a theme. A date after today says nothing of what has been done, so it doesn't count. */
export function freshnessOf(theme: Theme, { newsWithin }: Config, today: string): Freshness {
  const { kring, slug, updated, review } = theme
  const lines = [theme, ...itemsOf(theme)].flatMap(({ journal, decisions }) => [...journal, ...decisions])
  const dates = [updated ?? '', ...lines.map((line) => line.date)].filter((date) => date !== '' && date <= today)
  const date = dates.sort().at(-1) ?? null
  const days = date === null ? null : daysSince(date, today)
  return {
    kring,
    theme: slug,
    state: stateOf(days, newsWithin),
    date,
    days,
    review,
    reviewPassed: daysUnreviewed(review, today) !== null,
  }
}

function stateOf(days: number | null, within: number): FreshnessState {
  if (days === null) return 'unknown'
  return days <= within ? 'fresh' : days <= 2 * within ? 'ageing' : 'stale'
}
