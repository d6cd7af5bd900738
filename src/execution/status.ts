/** How the work of some kringen goes, as data: what a screen or another program shows. */

import { PHASES, SIGNALS } from '../plan/fields/schema.ts'
import type { Ask, ItemKey, Kring, Phase, Plans, Project, Signal, Theme } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { actorsOf, isOwner, ownersOf } from '../plan/owners.ts'
import { isOpen } from '../plan/phases.ts'
import { type Reach, reachOf } from '../plan/reach.ts'
import { type Action, nextActions } from './actions.ts'
import { type Outstanding, outstandingAsks } from './asks.ts'
import { type Block, blocksIn } from './blocks.ts'
import { type Completeness, completenessOf } from './completeness.ts'
import { type Freshness, freshnessOf } from './freshness.ts'
import { daysUnreviewed, type Late, lateProjects } from './late.ts'
import { type Money, moneyOf } from './money.ts'
import { lastNews, silentDays } from './news.ts'
import { type ProgressOf, progressIn } from './progress.ts'
import { type Questions, questionsOf, wishesServed } from './served.ts'
import { type OpenTask, openTasks } from './tasks.ts'

/** A project; or a theme or the page of a kring, which have no key. */
export interface Subject {
  kring: string
  theme: string | null
  key: ItemKey | null
  title: string
  /** Who is to act: slugs of leads, or as typed with a task; empty where nobody is named. */
  who: string[]
}

export interface Status {
  /** ISO date that counts as today. */
  today: string
  /** Slugs of the kringen that this is about. */
  kringen: string[]
  /** The one whose part this is, as asked for; null for everybody's. */
  for: string | null
  /** How much of their plans was read. */
  reach: Reach
  /** Every phase in the order of a project's life, and null for none yet. */
  phases: { phase: Phase | null; count: number }[]
  /** Signals of the open projects, and null for none. */
  signals: { signal: Signal | null; count: number }[]
  /** What should have been ready, decided or begun by a day that has passed, the longest ago first, with each reason. */
  late: (Subject & { reasons: Late[] })[]
  /** Those that wait for the most others first. */
  blocked: (Subject & Pick<Block, 'chains'>)[]
  /** The longest first. `days` is null where there is no news and no start, `news` where there was none. */
  silent: (Subject & { days: number | null; news: string | null })[]
  /** What partners were asked and didn't answer, or promised and didn't do in time, the first day first; absent where there is nothing. */
  asks?: (Subject & Pick<Outstanding, 'late'> & Ask)[]
  /** What should have been looked at again, the longest ago first. */
  review: (Subject & { date: string; days: number })[]
  /** Actions and milestones whose day has passed, the longest ago first. */
  overdue: OpenTask[]
  /** By the milestones that are done, of each kring and theme that has any. */
  progress: ProgressOf[]
  freshness: Freshness[]
  /** The open projects of each theme, and how many of them have a signal that asks for attention. */
  work: { kring: string; theme: string; open: number; oranje: number; rood: number }[]
  /** Of the open projects, in euro. */
  money: Money
  questions: Questions
  completeness: Completeness[]
  next: Action[]
}

/** The status of some kringen on a day. What they wait for may stand in any kring. `unread` are the files that could not wholly be read. */
export function statusOf(
  plans: Plans,
  kringen: readonly Kring[],
  today: string,
  unread: ReadonlySet<string> = new Set(),
  asked: string | null = null,
): Status {
  const { config } = plans
  const isMine = ({ who }: { who: readonly string[] }): boolean =>
    asked === null || who.some((owner) => isOwner(owner, asked, config))
  const tasks = openTasks(kringen, today).filter(isMine)
  const every = kringen.flatMap((kring) => kring.themes)
  const projects = every
    .flatMap((theme) => theme.projects.map((project) => subject(theme, project)))
    .filter(({ at }) => isMine(at))
  // Of somebody's part: the themes that he leads, or has a project in.
  const themes = every.filter(
    (theme) =>
      asked === null ||
      isMine({ who: ownersOf(theme) }) ||
      projects.some(({ at }) => at.kring === theme.kring && at.theme === theme.slug),
  )
  const open = projects.filter(({ project }) => isOpen(project))
  const served = new Set(wishesServed(plans).keys())
  return {
    today,
    kringen: kringen.map((kring) => kring.slug),
    for: asked,
    reach: reachOf(kringen, config, unread),
    phases: [...PHASES, null].map((phase) => ({
      phase,
      count: projects.filter(({ project }) => project.phase === phase).length,
    })),
    signals: [...SIGNALS, null].map((signal) => ({
      signal,
      count: open.filter(({ project }) => project.signal === signal).length,
    })),
    ...troubles(plans, kringen, open, today, isMine),
    review: reviewsPassed(plans, kringen, open, today).filter(isMine),
    overdue: tasks.filter(({ days }) => days !== null),
    progress: asked === null ? progressIn(kringen, config) : [],
    ...asks(kringen, today, isMine),
    freshness: themes.map((theme) => freshnessOf(theme, config, today)),
    work: themes.map(({ kring, slug, projects: all }) => {
      const todo = all.filter(isOpen)
      const raised = (signal: Signal): number => todo.filter((project) => project.signal === signal).length
      return { kring, theme: slug, open: todo.length, oranje: raised('oranje'), rood: raised('rood') }
    }),
    money: moneyOf(open.map(({ project }) => project)),
    questions: questionsOf(themes.flatMap((theme) => theme.wishes)),
    completeness: themes.map((theme) => completenessOf(theme, config, served)),
    next: nextActions(kringen, config, served, today, isMine),
  }
}

interface Placed {
  at: Subject
  project: Project
}

function subject(theme: Theme, project: Project): Placed {
  const { key, title } = project
  return { at: { kring: theme.kring, theme: theme.slug, key, title, who: actorsOf(project, theme) }, project }
}

function troubles(
  plans: Plans,
  kringen: readonly Kring[],
  open: readonly Placed[],
  today: string,
  isMine: (at: Subject) => boolean,
): Pick<Status, 'late' | 'blocked' | 'silent'> {
  const blocks = blocksIn(plans)
  const who = new Map<Project, Subject>(
    kringen.flatMap(({ themes }) =>
      themes.flatMap((theme) => theme.projects.map((p): [Project, Subject] => [p, subject(theme, p).at])),
    ),
  )
  const late = lateProjects(kringen, today).flatMap(({ project, late: reasons }) => {
    const at = who.get(project)
    return at && isMine(at) ? [{ ...at, reasons }] : []
  })
  const blocked = open.flatMap(({ at }) => {
    const block = at.key === null ? undefined : blocks.get(at.key)
    return block ? [{ ...at, chains: block.chains }] : []
  })
  const silent = open.flatMap(({ at, project }) => {
    const days = silentDays(project, plans.config, today)
    return days === null ? [] : [{ ...at, days: Number.isFinite(days) ? days : null, news: lastNews(project, today) }]
  })
  const endless = (days: number | null): number => days ?? Number.MAX_SAFE_INTEGER
  return {
    late,
    blocked: blocked.sort((a, b) => b.chains.length - a.chains.length),
    silent: silent.sort((a, b) => endless(b.days) - endless(a.days)),
  }
}

function asks(kringen: readonly Kring[], today: string, isMine: (at: Subject) => boolean): Pick<Status, 'asks'> {
  const themes = kringen.flatMap((kring) => kring.themes)
  const waiting = outstandingAsks(kringen, today)
    .filter(({ ask, late }) => ask.answer === 'open' || late !== null)
    .flatMap(({ kring, theme: slug, project, ask, late }) => {
      const theme = themes.find((one) => one.kring === kring && one.slug === slug)
      return theme ? [{ ...subject(theme, project).at, ...ask, late }] : []
    })
    // Whoever leads the project can do something about it, and whoever is asked.
    .filter((one) => isMine({ ...one, who: [...one.who, one.partner] }))
  return waiting.length === 0 ? {} : { asks: waiting }
}

function reviewsPassed(
  { config }: Plans,
  kringen: readonly Kring[],
  open: readonly Placed[],
  today: string,
): Status['review'] {
  const pages = kringen.flatMap(({ slug: kring, review, themes }) => [
    { at: { kring, theme: null, key: null, title: nameIn(config.kringen, kring), who: [] }, review },
    ...themes.map((theme) => ({
      at: { kring, theme: theme.slug, key: null, title: nameIn(config.themes, theme.slug), who: ownersOf(theme) },
      review: theme.review,
    })),
  ])
  const all = [...pages, ...open.map(({ at, project }) => ({ at, review: project.review }))]
  return all
    .flatMap(({ at, review: date }) => {
      const days = daysUnreviewed(date, today)
      return days === null || date === null ? [] : [{ ...at, date, days }]
    })
    .sort((a, b) => b.days - a.days)
}
