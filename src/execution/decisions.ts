/** On what somebody must decide: what a meeting is asked, and what a board's report begins with. */

import type { Decision, ItemKey, Kring, Plans, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { firstDay, sortable } from '../plan/typed/dates.ts'
import { daysUnreviewed, isDecided, type Late, latenessOf, UNDECIDED } from './late.ts'

/** Why somebody must decide. Dates are ISO. */
export type Question =
  /** A decision is asked by a day, or the project is planned to start then and somebody decided something, or nobody did. */
  | { kind: 'due'; date: string; passed: boolean }
  | { kind: 'start'; date: string; passed: boolean; decided: boolean }
  /** It runs, and nobody decided so. */
  | { kind: 'running' }
  /** It waits, and the day to look at it again has come. */
  | { kind: 'waiting'; date: string }
  /** Its end has passed. */
  | { kind: 'late'; date: string }
  /** It is stuck. */
  | { kind: 'red' }

/** A project on which a decision must be taken, with every reason. */
export interface ToDecide {
  kring: string
  theme: string
  project: Project
  questions: Question[]
  /** What was decided on it last, by the day of the meeting. */
  decided: Decision | null
}

/** What is asked of a meeting. */
export interface Decisions {
  /** In a meeting of several kringen only what concerns more of them, or has a day by which to decide. */
  decisions: ToDecide[]
  /** How many decisions are left to each kring's own meeting, where any are. */
  left: { kring: string; count: number }[]
}

/** A meeting looks this many days ahead: boards meet once a quarter. */
const AHEAD = 92

/** The ISO date until which a meeting on a day looks ahead. */
export function aheadOf(meeting: string): string {
  const ahead = new Date(Date.parse(meeting) + AHEAD * 86_400_000).toISOString()
  // A year of more than four digits begins with a sign.
  return ahead.startsWith('+') ? '9999-12-31' : ahead.slice(0, 10)
}

/** What some kringen must decide in a meeting on an ISO date. */
export function decisionsFor(plans: Plans, kringen: readonly Kring[], meeting: string): Decisions {
  const all = kringen
    .flatMap((kring) =>
      kring.themes.flatMap(({ slug: theme, projects }) =>
        projects.filter(isOpen).map((project) => ({ kring: kring.slug, theme, project })),
      ),
    )
    .map((at) => ({ ...at, ...askedOn(at.project, meeting) }))
    .filter(({ questions }) => questions.length > 0)
  // Forty decisions are no agenda: the board of an association leaves to each kring what is its own.
  const crossing = crossingIn(plans)
  const isShared = ({ project: { key }, questions }: ToDecide): boolean =>
    kringen.length === 1 || questions.some(({ kind }) => kind === 'due') || (key !== null && crossing.has(key))
  return {
    decisions: all.filter(isShared),
    left: kringen
      .map(({ slug: kring }) => ({ kring, count: all.filter((one) => one.kring === kring && !isShared(one)).length }))
      .filter(({ count }) => count > 0),
  }
}

/** The projects that wait for one of another kring, are waited for by one, or take up a wish from there. */
function crossingIn(plans: Plans): Set<ItemKey> {
  const kringOf = (key: ItemKey): string | undefined => key.split('/')[0]
  const open = plans.kringen.flatMap((kring) => kring.themes.flatMap((theme) => theme.projects.filter(isOpen)))
  return new Set(
    open.flatMap(({ key, wishes, blockedBy }) =>
      key === null
        ? []
        : [...wishes, ...blockedBy].flatMap((other) => (kringOf(other) === kringOf(key) ? [] : [key, other])),
    ),
  )
}

/** What a meeting on an ISO date is asked about a project, and what was decided on it last. */
export function askedOn(project: Project, meeting: string): Pick<ToDecide, 'questions' | 'decided'> {
  const { phase, review, signal } = project
  const taken = project.decisions.filter(({ date }) => date <= meeting)
  const late = latenessOf(project, meeting)
  return {
    questions: [
      ...byWhen(project, late, taken.length > 0, meeting),
      ...(phase === 'uitvoering' && taken.length === 0 ? [{ kind: 'running' } as const] : []),
      ...(phase === 'on-hold' && review !== null && daysUnreviewed(review, meeting) !== null
        ? [{ kind: 'waiting', date: review } as const]
        : []),
      ...late.flatMap(({ kind, date }) => (kind === 'end' ? [{ kind: 'late', date } as const] : [])),
      ...(signal === 'rood' ? [{ kind: 'red' } as const] : []),
    ],
    decided: taken.reduce<Decision | null>((last, one) => (last === null || one.date > last.date ? one : last), null),
  }
}

/** The day by which to decide, where nobody did yet; else the planned start of what hasn't begun. */
function byWhen(project: Project, late: readonly Late[], decided: boolean, meeting: string): Question[] {
  const { decideBy, start, phase } = project
  const until = aheadOf(meeting)
  const ended = late.some(({ kind }) => kind === 'end')
  if (decideBy !== null && decideBy <= until && !isDecided(project, meeting))
    return [{ kind: 'due', date: decideBy, passed: late.some(({ kind }) => kind === 'decision') }]
  // Whoever decided by the day that was asked need not be asked again before it should have begun.
  // Nor is it asked about its start when it should be ready by now.
  const coming =
    decideBy === null && start !== null && UNDECIDED.includes(phase) && sortable(start, firstDay) <= until && !ended
  const passed = late.some(({ kind }) => kind === 'start')
  return start !== null && (coming || passed) ? [{ kind: 'start', date: start, decided, passed }] : []
}
