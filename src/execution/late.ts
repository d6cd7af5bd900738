/** What should have been done or looked at by now. */
import { daysBetween, lastDay } from '../plan/dates.ts'
import type { Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'

/** The days since a project should have ended; null where it isn't late. One on hold waits, and isn't late. */
export function daysLate(project: Project, today: string): number | null {
  const { end, phase } = project
  if (end === null || phase === 'on-hold' || !isOpen(project)) return null
  const days = daysBetween(lastDay(end), today)
  return days > 0 ? days : null
}

/** The days since the day by which somebody was to decide on a project; null where that day hasn't passed, as on the day itself. */
export function daysUndecided(project: Project, today: string): number | null {
  return isOpen(project) ? daysUnreviewed(project.decideBy, today) : null
}

/** The days since something should have been looked at again; null where that day hasn't passed. */
export function daysUnreviewed(review: string | null, today: string): number | null {
  const days = review === null ? 0 : daysBetween(review, today)
  return days > 0 ? days : null
}
