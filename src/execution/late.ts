/** What should have been done, decided or looked at by now. Whoever tells what is late asks here, so that no two screens differ. */

import type { Kring, Phase, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { daysBetween, firstDay, lastDay, sortable } from '../plan/typed/dates.ts'

/** What has passed: the planned end, the day by which somebody was to decide, or the planned start of what hasn't begun. */
export interface Late {
  kind: 'end' | 'decision' | 'start'
  /** ISO day or month, as it was planned. */
  date: string
  days: number
}

/** A project that is late, with each reason, the longest ago first. */
export interface LateProject {
  kring: string
  theme: string
  project: Project
  late: Late[]
}

/** In these phases a project hasn't begun, and may only go on once somebody decides so. */
export const UNDECIDED: readonly (Phase | null)[] = ['idee', 'verkenning', 'voorbereiding']

/** In what a project is late on a day, the longest ago first; in nothing when it is closed. One on hold waits, and need not begin or end. */
export function latenessOf(project: Project, today: string): Late[] {
  const { start, end, phase, decideBy } = project
  if (!isOpen(project)) return []
  const begins = UNDECIDED.includes(phase) ? start : null
  const passed = (kind: Late['kind'], date: string | null, by = date): Late[] => {
    const days = by === null ? 0 : daysBetween(lastDay(by), today)
    return date === null || days <= 0 ? [] : [{ kind, date, days }]
  }
  const ended = passed('end', phase === 'on-hold' ? null : end)
  return [
    ...ended,
    ...passed('decision', isDecided(project, today) ? null : decideBy),
    // What should be ready by now need not be told that it should have begun.
    // A quarter, half or year begins on its first day; who names a month is given the whole of it.
    ...(ended.length > 0 ? [] : passed('start', begins, sortable(begins, firstDay))),
  ].sort((a, b) => b.days - a.days)
}

/** Every project of some kringen that is late, those that have been so longest first. */
export function lateProjects(kringen: readonly Kring[], today: string): LateProject[] {
  return kringen
    .flatMap((kring) =>
      kring.themes.flatMap((theme) =>
        theme.projects.map((project) => ({
          kring: kring.slug,
          theme: theme.slug,
          project,
          late: latenessOf(project, today),
        })),
      ),
    )
    .filter(({ late }) => late.length > 0)
    .sort((a, b) => (b.late[0]?.days ?? 0) - (a.late[0]?.days ?? 0))
}

/** The days since a project should have ended; null where it isn't late. */
export function daysLate(project: Project, today: string): number | null {
  return latenessOf(project, today).find(({ kind }) => kind === 'end')?.days ?? null
}

/** A decision taken this many days before what `besluit-voor` names, or later, is the one that was asked for. */
const ASKED_WITHIN = 92

/**
 * Whether the decision that `besluit-voor` asks for has been taken. What was decided a season before it, of what doesn't run yet, was
 * another step, such as to explore: to ask about it once too often is mended by who takes the field away, and nobody would see that it was
 * left out. A decision dated after today is a slip.
 */
export function isDecided({ decideBy, decideFrom, decisions, phase }: Project, today: string): boolean {
  const from = decideFrom ?? decideBy
  if (from === null) return false
  const taken = decisions.filter(({ date }) => date <= today)
  return phase === 'uitvoering' ? taken.length > 0 : taken.some(({ date }) => daysBetween(date, from) <= ASKED_WITHIN)
}

/** The days since something should have been looked at again; null where that day hasn't passed. */
export function daysUnreviewed(review: string | null, today: string): number | null {
  const days = review === null ? 0 : daysBetween(review, today)
  return days > 0 ? days : null
}
