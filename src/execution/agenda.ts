/** What a meeting is for: decisions that are due, what is late or blocked, wishes without an answer, and what must be looked at again. */

import type { Decision, ItemKey, Kring, Plans, Project, Theme } from '../plan/model.ts'
import { actorsOf, isOwner, ownersOf } from '../plan/owners.ts'
import { isOpen } from '../plan/phases.ts'
import { type Reach, reachOf } from '../plan/reach.ts'
import { itemsOf } from '../plan/references.ts'
import { lastDay } from '../plan/typed/dates.ts'
import { type Outstanding, outstandingAsks } from './asks.ts'
import { blocksIn } from './blocks.ts'
import { aheadOf, type Decisions, decisionsFor } from './decisions.ts'
import { dueDates } from './due.ts'
import { type Late, lateProjects } from './late.ts'
import { answerBy } from './replies.ts'
import { wishesServed } from './served.ts'
import { type OpenTask, openTasks } from './tasks.ts'

/** A project that is late or waits for others. */
export interface Trouble {
  kring: string
  theme: string
  project: Project
  /** Who is to act. */
  who: string[]
  /** In what it is late, the longest ago first. */
  late: Late[]
  /** Titles of the open projects that it waits for, the nearest first. */
  blockedBy: string[]
}

export interface Agenda extends Decisions {
  /** The one whose part this is, as asked for; null for everybody's. */
  for: string | null
  /** Actions that are open, and milestones whose day comes before the next meeting or has passed. */
  tasks: OpenTask[]
  /** How much of the plans was read. */
  reach: Reach
  troubles: Trouble[]
  /** What partners were asked and is due before the next meeting, late or has no day. */
  asks: (Outstanding & { who: string[] })[]
  /** Wishes without an answer that no project takes up, those with most support first. */
  unanswered: { kring: string; theme: string; key: ItemKey | null; title: string; support: number | null }[]
  /** The ISO date until which a meeting looks ahead. */
  until: string
  /** What must be looked at again before the next meeting. */
  reviews: {
    kring: string
    theme: string | null
    key: ItemKey | null
    title: string
    who: string[]
    date: string
    passed: boolean
  }[]
}

/** The agenda of some kringen for a meeting on an ISO date. `unread` are the files that could not wholly be read. */
export function agendaOf(
  plans: Plans,
  kringen: readonly Kring[],
  meeting: string,
  unread: ReadonlySet<string> = new Set(),
  asked: string | null = null,
): Agenda {
  const isMine = (who: readonly string[]): boolean =>
    asked === null || who.some((owner) => isOwner(owner, asked, plans.config))
  const leads = new Map(kringen.flatMap((kring) => kring.themes.map((theme) => [`${kring.slug}/${theme.slug}`, theme])))
  const themed = (kring: string, theme: string | null): Theme | undefined => leads.get(`${kring}/${theme}`)
  const isMyProject = ({ kring, theme, project }: { kring: string; theme: string; project: Project }): boolean => {
    const at = themed(kring, theme)
    return isMine(at ? actorsOf(project, at) : ownersOf(project))
  }
  const isMyTheme = ({ kring, theme }: { kring: string; theme: string | null }): boolean => {
    const at = themed(kring, theme)
    return isMine(at ? ownersOf(at) : [])
  }
  const whoOf = ({ kring, theme, key }: { kring: string; theme: string | null; key: ItemKey | null }): string[] => {
    const at = themed(kring, theme)
    const project = key === null ? undefined : at?.projects.find((one) => one.key === key)
    return at ? (project ? actorsOf(project, at) : ownersOf(at)) : []
  }
  const { decisions, left } = decisionsFor(plans, kringen, meeting)
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
      who: whoOf({ kring, theme, key: project.key }),
      late: late.get(project) ?? [],
      blockedBy: (blocks.get(project.key ?? '')?.chains ?? []).flatMap((chain) => chain.at(-1)?.title ?? []),
    })),
  )
  const unanswered = themes.flatMap(({ kring, slug: theme, wishes }) =>
    wishes
      .filter((wish) => answerBy(wish, meeting) === null && (wish.key === null || !served.has(wish.key)))
      .map(({ key, title, support }) => ({ kring, theme, key, title, support })),
  )
  return {
    until,
    reach: reachOf(kringen, plans.config, unread),
    for: asked,
    decisions: decisions.filter(isMyProject),
    // What a kring decides itself is a count of everybody's.
    left: asked === null ? left : [],
    tasks: openTasks(kringen, meeting).filter(
      ({ kind, date, who }) => isMine(who) && (kind === 'action' || (date !== null && lastDay(date) <= until)),
    ),
    troubles: troubles
      .filter((trouble) => trouble.late.length + trouble.blockedBy.length > 0)
      .filter(({ who }) => isMine(who)),
    unanswered: unanswered.filter(isMyTheme).sort((a, b) => (b.support ?? -1) - (a.support ?? -1)),
    asks: outstandingAsks(kringen, meeting)
      .filter(({ ask: { by } }) => by === null || lastDay(by) <= until)
      .map((one) => ({ ...one, who: whoOf({ ...one, key: one.project.key }) }))
      .filter(({ who }) => isMine(who)),
    reviews: dueDates(plans, kringen, meeting)
      .filter(({ kind, date }) => kind === 'review' && date <= until)
      .map(({ kind: _, ...review }) => ({ ...review, who: whoOf(review), passed: review.date < meeting }))
      .filter(({ who }) => isMine(who)),
  }
}

/** The day of the last decision that a meeting took before an ISO date: when these kringen last met; null where no decision names who took it. */
export const lastMeeting = (kringen: readonly Kring[], before: string): string | null =>
  lastOf(
    decisionsIn(kringen).filter(({ forum }) => forum !== null),
    before,
  )

/** The same, and where no decision names who took it the day of the last one; null without any. */
export const lastDecision = (kringen: readonly Kring[], before: string): string | null =>
  lastMeeting(kringen, before) ?? lastOf(decisionsIn(kringen), before)

const decisionsIn = (kringen: readonly Kring[]): Decision[] =>
  kringen
    .flatMap((kring) => [kring, ...kring.themes.flatMap((theme) => [theme, ...itemsOf(theme)])])
    .flatMap(({ decisions }) => decisions)

const lastOf = (decisions: readonly Decision[], before: string): string | null =>
  decisions
    .map(({ date }) => date)
    // Of a month nobody knows on which day they met.
    .filter((day) => day.length === 10 && day < before)
    .sort()
    .at(-1) ?? null
