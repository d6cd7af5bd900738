/** What partners were asked and have not done yet: what nobody answered, and what was promised. */

import type { Ask, Kring, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { daysBetween, lastDay } from '../plan/typed/dates.ts'

/** Something asked of a partner that is still to come. */
export interface Outstanding {
  kring: string
  theme: string
  project: Project
  ask: Ask
  /** Days since it should have been there; null where that day has not passed, or none was named. */
  late: number | null
}

/** Whether a partner still has something to say or to do. */
export const isOutstanding = ({ answer }: Ask): boolean => answer === 'open' || answer === 'toegezegd'

/** The days since a partner should have done what it was asked; null where it did, said no, or still has time. */
export function daysOverdue(ask: Ask, today: string): number | null {
  const days = ask.by === null || !isOutstanding(ask) ? 0 : daysBetween(lastDay(ask.by), today)
  return days > 0 ? days : null
}

/** Everything that the open projects of some kringen still wait for from partners, by the day on which it must be there; what has no day comes last. */
export function outstandingAsks(kringen: readonly Kring[], today: string): Outstanding[] {
  const day = ({ ask }: Outstanding): string => (ask.by === null ? '~' : lastDay(ask.by))
  return kringen
    .flatMap((kring) => kring.themes)
    .flatMap(({ kring, slug: theme, projects }) =>
      projects
        .filter(isOpen)
        .flatMap((project) =>
          project.asks
            .filter(isOutstanding)
            .map((ask) => ({ kring, theme, project, ask, late: daysOverdue(ask, today) })),
        ),
    )
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}
