/** What members hear of each wish: realised and taken up follow from its projects, and later, passed on or declined is what was answered. */
import type { Answer, ItemKey, Plans, Project, Wish } from '../plan/model.ts'
import { allProjects } from '../plan/references.ts'
import { lastNews } from './news.ts'
import { isFurther, stateOf, type WishState } from './served.ts'

/** What came of a wish: the projects that realised it or have begun with it, or what was answered. */
export type Came = { what: 'realised' | 'taken-up'; projects: Project[] } | { what: 'answered'; answer: Answer }

/** What members hear of a wish. */
export type Reply =
  | Came
  /** Nothing yet: a project for it waits or is no more than an idea, or there is none. */
  | { what: 'waiting' | 'idea' | 'none'; projects: Project[] }

const OF_STATE = { answered: 'realised', begun: 'taken-up', waiting: 'waiting', idea: 'idea', open: 'none' } as const

/**
 * What came of each wish. Work that has begun says more than an answer does, and an answer more than an idea; that both are there may be a
 * contradiction, which is told elsewhere.
 */
export function repliesIn(plans: Plans): (wish: Wish) => Reply {
  const serving = new Map<ItemKey, { state: WishState; projects: Project[] }>()
  for (const { project } of allProjects(plans)) {
    const state = stateOf(project)
    if (state === 'open') continue
    for (const wish of new Set(project.wishes)) {
      const known = serving.get(wish)
      if (!known || isFurther(state, known.state)) serving.set(wish, { state, projects: [project] })
      else if (known.state === state) known.projects.push(project)
    }
  }
  return ({ key, answer }) => {
    const { state, projects } = serving.get(key ?? '') ?? { state: 'open' as const, projects: [] }
    const what = OF_STATE[state]
    const reply = { what, projects } as Reply
    return answer === null || came(reply) ? reply : { what: 'answered', answer }
  }
}

/** Whether something came of a wish. */
export const came = (reply: Reply): reply is Came =>
  reply.what === 'realised' || reply.what === 'taken-up' || reply.what === 'answered'

/** The ISO day of what was said or done last, by an ISO day; null where the plan doesn't say when. */
export function repliedOn(reply: Came, today: string): string | null {
  if (reply.what === 'answered')
    return reply.answer.date !== null && reply.answer.date <= today ? reply.answer.date : null
  return (
    reply.projects
      .flatMap((project) => lastNews(project, today) ?? [])
      .sort()
      .at(-1) ?? null
  )
}
