/** What falls due and when: reviews, planned ends, and decisions that must be taken; and what no longer does. */

import { namesAmong } from '../plan/former-names.ts'
import type { Ask, ItemKey, Kring, Plans, Project, Task, Theme } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { doersOf } from '../plan/owners.ts'
import { isOpen } from '../plan/phases.ts'
import { allProjects, asksIn, slugOf } from '../plan/references.ts'
import { firstDay, lastDay } from '../plan/typed/dates.ts'
import { isOutstanding } from './asks.ts'
import { isDecided, UNDECIDED } from './late.ts'

export interface Due {
  kind: 'review' | 'end' | 'decision' | 'ask' | 'action' | 'milestone'
  /** ISO day; a month's end counts as its last day, a month's start as its first. */
  date: string
  kring: string
  /** null for the kring's own page. */
  theme: string | null
  /** null for a theme or the kring's own page. */
  key: ItemKey | null
  /** The title of the project, or the name of the theme or kring. */
  title: string
  /** What is to be done, of an action or a milestone; else absent. */
  task?: { text: string; who: string[] }
  /** All that the project was called and is, the oldest first; without what is another's name by now. */
  names: ItemKey[]
  /** What a partner was asked, and the how manieth thing of that partner it is, from 1; only of an ask. */
  asked?: { ask: Ask; nth: number }
  /** It was due as long as the project was in another phase, and falls away as it is now. */
  dropped: boolean
}

/** Every date of some kringen as things stand on a day, past ones too, by date and then by name. Closed projects have none left. */
export function dueDates(plans: Plans, kringen: readonly Kring[], today: string): Due[] {
  return datesIn(plans, kringen, today).filter(({ dropped }) => !dropped)
}

/** The same with what falls away. Of an item that was taken out of the plan no date is known, so that nothing can be said of it. */
export function datesIn(plans: Plans, kringen: readonly Kring[], today: string): Due[] {
  const { config } = plans
  const namesOf = namesAmong([...allProjects(plans)].map(({ project }) => project))
  const dates = kringen.flatMap((kring): Due[] => {
    const page = { kring: kring.slug, theme: null, key: null, title: nameIn(config.kringen, kring.slug), names: [] }
    return [
      ...dated('review', kring.review, page),
      ...kring.themes.flatMap((theme): Due[] => {
        const title = nameIn(config.themes, theme.slug)
        const place = { kring: kring.slug, theme: theme.slug, key: null, title, names: [] }
        return [
          ...dated('review', theme.review, place),
          ...uniqueProjects(theme.projects).flatMap(ofProject(place, theme, namesOf, today)),
        ]
      }),
    ]
  })
  const name = ({ kring, theme, key }: Due): string => key ?? [kring, theme ?? ''].join('/')
  return dates.sort((a, b) => compare(a.date, b.date) || compare(name(a), name(b)) || compare(a.kind, b.kind))
}

const ofProject =
  (place: Place, theme: Theme, namesOf: (project: Project) => ItemKey[], today: string) =>
  (project: Project): Due[] => {
    const { key, title, start, end, phase, decideBy, review } = project
    const at = { ...place, key, title, names: namesOf(project) }
    const closed = !isOpen(project)
    const decision = decideBy ?? start
    const decided = decideBy === null ? !UNDECIDED.includes(phase) : isDecided(project, today)
    const asks = asksIn(project).flatMap(({ ask, nth }) =>
      dated('ask', ask.by && lastDay(ask.by), at, closed || !isOutstanding(ask)).map((due) => ({
        ...due,
        asked: { ask, nth },
      })),
    )
    return [
      ...asks,
      ...dated('review', review, at, closed),
      ...dated('end', end && lastDay(end), at, closed || phase === 'on-hold'),
      ...dated('decision', decision && firstDay(decision), at, closed || decided),
      ...tasksOf(project, theme, at, closed),
    ]
  }

/** Each task with a date, under a name of its own, so that a calendar keeps it when its date changes; what is done falls away. */
function tasksOf(project: Project, theme: Theme, at: Place, closed: boolean): Due[] {
  const seen = new Map<string, number>()
  const due = (kind: 'action' | 'milestone', tasks: readonly Task[], off: boolean): Due[] =>
    tasks.flatMap((task) => {
      const name = `${kind}-${slugOf(task.text).slice(0, 60)}`
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      const names = at.names.map((project) => `${project}/${name}${count === 1 ? '' : `-${count}`}`)
      const what = { text: task.text, who: doersOf(task, project, theme) }
      return dated(kind, task.date && lastDay(task.date), { ...at, names, task: what }, off || task.done)
    })
  return [
    ...due('milestone', project.milestones, closed || project.phase === 'on-hold'),
    ...due('action', project.actions, closed),
  ]
}

type Place = Omit<Due, 'kind' | 'date' | 'dropped'>

function dated(kind: Due['kind'], date: string | null, place: Place, dropped = false): Due[] {
  return date === null ? [] : [{ kind, date, ...place, dropped }]
}

/** The first with each id: a program that keeps dates by their name could hold only one of them. */
function uniqueProjects(projects: readonly Project[]): Project[] {
  const firsts = new Map([...projects].reverse().map((project) => [project.key, project]))
  return projects.filter((project) => firsts.get(project.key) === project)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
