/** What members hear of each wish: realised and taken up follow from its projects, and later, passed on or declined is what was answered. */

import type { Answer, ItemKey, Plans, Project, Wish } from '../plan/model.ts'
import { allProjects } from '../plan/references.ts'
import { firstDay } from '../plan/typed/dates.ts'
import { lastNews } from './news.ts'
import { FURTHEST_FIRST, stateOf, type WishState } from './served.ts'

/**
 * What came of a wish: the projects that realised it, and those that have begun with it, or what was answered. That it was passed on is told
 * beside a project that sees to it.
 */
export type Came =
  | { what: 'realised' | 'taken-up'; projects: Project[]; answer: Answer | null }
  | { what: 'answered'; answer: Answer }

/** What members hear of a wish. */
export type Reply =
  | Came
  /** Nothing yet: a project for it waits or is no more than an idea, or there is none. */
  | { what: 'waiting' | 'idea' | 'none'; projects: Project[] }

const OF_STATE = { waiting: 'waiting', idea: 'idea', open: 'none' } as const

/** What was answered to a wish by an ISO day; null where that day is still to come, and nobody has heard it. */
export const answerBy = ({ answer }: Pick<Wish, 'answer'>, day: string): Answer | null =>
  answer === null || (answer.date !== null && answer.date > day) ? null : answer

/**
 * What came of each wish by an ISO day. Work that has begun says more than an answer does, and an answer more than an idea; that both are there may be a
 * contradiction, which is told elsewhere.
 */
export function repliesIn(plans: Plans, day: string): (wish: Wish) => Reply {
  const serving = new Map<ItemKey, Map<WishState, Project[]>>()
  for (const { project } of allProjects(plans)) {
    const state = stateOf(project)
    for (const wish of new Set(project.wishes)) {
      const states = serving.get(wish) ?? new Map<WishState, Project[]>()
      serving.set(wish, states.set(state, [...(states.get(state) ?? []), project]))
    }
  }
  return (wish) => {
    const states = serving.get(wish.key ?? '')
    const of = (state: WishState): Project[] => states?.get(state) ?? []
    const furthest = FURTHEST_FIRST.find((state) => of(state).length > 0) ?? 'open'
    const answer = answerBy(wish, day)
    // What isn't finished goes on beside what is.
    if (furthest === 'answered')
      return { what: 'realised', projects: [...of('answered'), ...of('begun')], answer: null }
    if (furthest === 'begun') {
      const passedOn = answer?.status === 'doorverwezen' ? answer : null
      return { what: 'taken-up', projects: of('begun'), answer: passedOn }
    }
    return answer === null ? { what: OF_STATE[furthest], projects: of(furthest) } : { what: 'answered', answer }
  }
}

/** Whether something came of a wish. */
export const came = (reply: Reply): reply is Came =>
  reply.what === 'realised' || reply.what === 'taken-up' || reply.what === 'answered'

/** What a project has brought, as Markdown; empty where nothing says so. */
export const resultOf = (project: Project): string =>
  'result' in project && typeof project.result === 'string' ? project.result : ''

/** The ISO day of what was said or done last, by an ISO day; of a month its first. null where the plan doesn't say when. */
export function repliedOn(reply: Came, today: string): string | null {
  const news = reply.what === 'answered' ? [] : reply.projects.map((project) => lastNews(project, today))
  return (
    [reply.answer?.date ?? null, ...news]
      .flatMap((date) => (date === null ? [] : [firstDay(date)]))
      .sort()
      .at(-1) ?? null
  )
}
