/** When something was last heard of a project. */

import type { Config, Project } from '../plan/model.ts'
import { daysBetween, firstDay, lastDay } from '../plan/typed/dates.ts'

/** The date, or month, of the latest line of progress or decision; null where there is none. A date after today is a slip, and no news. */
export function lastNews({ journal, decisions }: Project, today: string): string | null {
  return [...journal, ...decisions]
    .filter(({ date }) => date <= today)
    .reduce<string | null>((last, { date }) => (last === null || date > last ? date : last), null)
}

/** The days since something was heard; of a month it may have been the last day, as far as that has been. */
export const daysSince = (heard: string, today: string): number => Math.max(0, daysBetween(lastDay(heard), today))

/**
 * The days that nothing was heard of a running project, where those are more than the association allows; else null. The start counts as
 * news. Infinite where there is neither news nor a start.
 */
export function silentDays(project: Project, { newsWithin }: Config, today: string): number | null {
  if (project.phase !== 'uitvoering') return null
  const [heard, { start }] = [lastNews(project, today), project]
  const days = Math.min(
    heard === null ? Number.POSITIVE_INFINITY : daysSince(heard, today),
    start === null ? Number.POSITIVE_INFINITY : daysBetween(firstDay(start), today),
  )
  return days > newsWithin ? days : null
}
