/** What a meeting is for: decisions that are due, what is late or blocked, wishes without an answer, and what must be looked at again. */
import type { ItemKey, Kring, Plans, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { type Reach, reachOf } from '../plan/reach.ts'
import { itemsOf } from '../plan/references.ts'
import { blocksIn } from './blocks.ts'
import { aheadOf, type Decisions, decisionsFor } from './decisions.ts'
import { dueDates } from './due.ts'
import { type Late, lateProjects } from './late.ts'
import { wishesServed } from './served.ts'

/** A project that is late or waits for others. */
export interface Trouble {
  kring: string
  theme: string
  project: Project
  /** In what it is late, the longest ago first. */
  late: Late[]
  /** Titles of the open projects that it waits for, the nearest first. */
  blockedBy: string[]
}

export interface Agenda extends Decisions {
  /** How much of the plans was read. */
  reach: Reach
  troubles: Trouble[]
  /** Wishes that no project takes up, those with most support first. */
  unanswered: { kring: string; theme: string; key: ItemKey | null; title: string; support: number | null }[]
  /** The ISO date until which a meeting looks ahead. */
  until: string
  /** What must be looked at again before the next meeting. */
  reviews: { kring: string; theme: string | null; key: ItemKey | null; title: string; date: string; passed: boolean }[]
}

/** The agenda of some kringen for a meeting on an ISO date. `unread` are the files that could not wholly be read. */
export function agendaOf(
  plans: Plans,
  kringen: readonly Kring[],
  meeting: string,
  unread: ReadonlySet<string> = new Set(),
): Agenda {
  const until = aheadOf(meeting)
  const blocks = blocksIn(plans)
  const served = wishesServed(plans)
  const late = new Map(lateProjects(kringen, meeting).map((one) => [one.project, one.late]))
  const themes = kringen.flatMap((kring) => kring.themes)
  const troubles = themes.flatMap(({ kring, slug: theme, projects }) =>
    projects.filter(isOpen).map((project) => ({
      kring,
      theme,
      project,
      late: late.get(project) ?? [],
      blockedBy: (blocks.get(project.key ?? '')?.chains ?? []).flatMap((chain) => chain.at(-1)?.title ?? []),
    })),
  )
  const unanswered = themes.flatMap(({ kring, slug: theme, wishes }) =>
    wishes
      .filter(({ key }) => key === null || !served.has(key))
      .map(({ key, title, support }) => ({ kring, theme, key, title, support })),
  )
  return {
    until,
    reach: reachOf(kringen, plans.config, unread),
    ...decisionsFor(plans, kringen, meeting),
    troubles: troubles.filter((trouble) => trouble.late.length + trouble.blockedBy.length > 0),
    unanswered: unanswered.sort((a, b) => (b.support ?? -1) - (a.support ?? -1)),
    reviews: dueDates(plans, kringen, meeting)
      .filter(({ kind, date }) => kind === 'review' && date <= until)
      .map(({ kind: _, ...review }) => ({ ...review, passed: review.date < meeting })),
  }
}

/** The day of the last decision that a meeting took before an ISO date: when these kringen last met; null where no decision names who took it. */
export function lastMeeting(kringen: readonly Kring[], before: string): string | null {
  const days = kringen
    .flatMap((kring) => [kring, ...kring.themes.flatMap((theme) => [theme, ...itemsOf(theme)])])
    .flatMap(({ decisions }) => decisions.flatMap(({ date, forum }) => (forum === null ? [] : [date])))
  return (
    days
      .filter((day) => day < before)
      .sort()
      .at(-1) ?? null
  )
}
