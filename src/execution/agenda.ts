/** What a meeting is for: decisions that are due, what is late or blocked, wishes without an answer, and what must be looked at again. */
import { lastDay } from '../plan/dates.ts'
import type { Decision, ItemKey, Kring, Plans, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { blocksIn } from './blocks.ts'
import { dueDates } from './due.ts'
import { daysLate, daysUndecided, daysUnreviewed } from './late.ts'
import { wishesServed } from './served.ts'

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
  /** What was decided on it last. */
  decided: Decision | null
}

/** A project that is late or waits for others. */
export interface Trouble {
  kring: string
  theme: string
  project: Project
  /** ISO day or month on which it was to be ready; null where it isn't late. */
  late: string | null
  /** Titles of the open projects that it waits for, the nearest first. */
  blockedBy: string[]
}

export interface Agenda {
  /** In a meeting of several kringen only what concerns more of them, or has a day by which to decide. */
  decisions: ToDecide[]
  /** How many decisions are left to each kring's own meeting, where any are. */
  left: { kring: string; count: number }[]
  troubles: Trouble[]
  /** Wishes that no project takes up, those with most support first. */
  unanswered: { kring: string; theme: string; key: ItemKey | null; title: string; support: number | null }[]
  /** The ISO date until which a meeting looks ahead. */
  until: string
  /** What must be looked at again before the next meeting. */
  reviews: { kring: string; theme: string | null; key: ItemKey | null; title: string; date: string; passed: boolean }[]
}

/** A meeting looks this many days ahead: boards meet once a quarter. */
const AHEAD = 92

/** The agenda of some kringen for a meeting on an ISO date. */
export function agendaOf(plans: Plans, kringen: readonly Kring[], meeting: string): Agenda {
  const ahead = new Date(Date.parse(meeting) + AHEAD * 86_400_000).toISOString()
  // A year of more than four digits begins with a sign.
  const until = ahead.startsWith('+') ? '9999-12-31' : ahead.slice(0, 10)
  const due = dueDates(plans, kringen)
  const decisionDays = new Map(due.flatMap((d) => (d.kind === 'decision' && d.key !== null ? [[d.key, d.date]] : [])))
  const blocks = blocksIn(plans)
  const served = wishesServed(plans)
  const themes = kringen.flatMap((kring) => kring.themes)
  const open = themes.flatMap(({ kring, slug: theme, projects }) =>
    projects.filter(isOpen).map((project) => ({ kring, theme, project })),
  )
  const decisions = open
    .map((at) => ({
      ...at,
      questions: questionsOf(at.project, decisionDays, meeting, until),
      decided: lastOf(at.project.decisions),
    }))
    .filter(({ questions }) => questions.length > 0)
  // Forty decisions are no agenda: the board of an association leaves to each kring what is its own.
  const crossing = crossingIn(plans)
  const isShared = ({ project: { key }, questions }: ToDecide): boolean =>
    kringen.length === 1 || questions.some(({ kind }) => kind === 'due') || (key !== null && crossing.has(key))
  const troubles = open.map(({ project, ...at }) => ({
    ...at,
    project,
    late: daysLate(project, meeting) === null ? null : project.end,
    blockedBy: (blocks.get(project.key ?? '')?.chains ?? []).flatMap((chain) => chain.at(-1)?.title ?? []),
  }))
  const unanswered = themes.flatMap(({ kring, slug: theme, wishes }) =>
    wishes
      .filter(({ key }) => key === null || !served.has(key))
      .map(({ key, title, support }) => ({ kring, theme, key, title, support })),
  )
  return {
    until,
    decisions: decisions.filter(isShared),
    left: kringen
      .map(({ slug: kring }) => ({
        kring,
        count: decisions.filter((one) => one.kring === kring && !isShared(one)).length,
      }))
      .filter(({ count }) => count > 0),
    troubles: troubles.filter(({ late, blockedBy }) => late !== null || blockedBy.length > 0),
    unanswered: unanswered.sort((a, b) => (b.support ?? -1) - (a.support ?? -1)),
    reviews: due
      .filter(({ kind, date }) => kind === 'review' && date <= until)
      .map(({ kind: _, ...review }) => ({ ...review, passed: review.date < meeting })),
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

function questionsOf(project: Project, days: ReadonlyMap<ItemKey, string>, meeting: string, until: string): Question[] {
  const { key, phase, start, end, review, signal, decideBy, decisions } = project
  const day = days.get(key ?? '')
  return [
    ...(day !== undefined && day <= until
      ? [
          decideBy === null
            ? startOf(start ?? day, decisions.length > 0, meeting)
            : ({ kind: 'due', date: decideBy, passed: daysUndecided(project, meeting) !== null } as const),
        ]
      : []),
    ...(phase === 'uitvoering' && decisions.length === 0 ? [{ kind: 'running' } as const] : []),
    ...(phase === 'on-hold' && review !== null && daysUnreviewed(review, meeting) !== null
      ? [{ kind: 'waiting', date: review } as const]
      : []),
    ...(end !== null && daysLate(project, meeting) !== null ? [{ kind: 'late', date: end } as const] : []),
    ...(signal === 'rood' ? [{ kind: 'red' } as const] : []),
  ]
}

/** A month has passed when it is over. */
function startOf(date: string, decided: boolean, meeting: string): Question {
  return { kind: 'start', date, decided, passed: lastDay(date) < meeting }
}

function lastOf(decisions: readonly Decision[]): Decision | null {
  return decisions.reduce<Decision | null>((last, one) => (last === null || one.date > last.date ? one : last), null)
}

/** The day of the last decision that a meeting took before an ISO date: when these kringen last met; null where no decision names who took it. */
export function lastMeeting(kringen: readonly Kring[], before: string): string | null {
  const days = kringen.flatMap((kring) =>
    kring.themes.flatMap((theme) =>
      theme.projects.flatMap(({ decisions }) => decisions.flatMap(({ date, forum }) => (forum === null ? [] : [date]))),
    ),
  )
  return (
    days
      .filter((day) => day < before)
      .sort()
      .at(-1) ?? null
  )
}
