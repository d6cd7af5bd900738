/** What the wishes of members lead to: the projects that take them up, and how well the question behind them is known. */
import type { ItemKey, Plans, Project, Wish } from '../plan/model.ts'
import { allProjects } from '../plan/references.ts'

/** Which projects, of any kring, serve each wish. One that was dropped no longer takes anything up. */
export function wishesServed(plans: Plans): Map<ItemKey, ItemKey[]> {
  const served = new Map<ItemKey, ItemKey[]>()
  for (const { project } of allProjects(plans)) {
    if (project.key === null || project.phase === 'vervallen') continue
    for (const wish of project.wishes) served.set(wish, [...(served.get(wish) ?? []), project.key])
  }
  return served
}

/** What has been done about a wish: nothing but an idea, a project that waits, one that has begun, or one that is finished. */
export type WishState = 'open' | 'idea' | 'waiting' | 'begun' | 'answered'

export const FURTHEST_FIRST = ['answered', 'begun', 'waiting', 'idea', 'open'] as const satisfies readonly WishState[]

/** How far the work on each wish is, with the project that is furthest; null where none takes it up. */
export function wishStates(plans: Plans): (wish: ItemKey | null) => { state: WishState; project: Project | null } {
  const best = new Map<ItemKey, { state: WishState; project: Project }>()
  for (const { project } of allProjects(plans)) {
    const state = stateOf(project)
    for (const wish of project.wishes)
      if (isFurther(state, best.get(wish)?.state ?? 'open')) best.set(wish, { state, project })
  }
  return (wish) => best.get(wish ?? '') ?? { state: 'open', project: null }
}

/** Whether more was done in one state than in another. */
export function isFurther(state: WishState, other: WishState): boolean {
  return FURTHEST_FIRST.indexOf(state) < FURTHEST_FIRST.indexOf(other)
}

/** What a project does about the wishes that it takes up. */
export function stateOf({ phase }: Project): WishState {
  if (phase === 'afgerond') return 'answered'
  if (phase === 'vervallen') return 'open'
  if (phase === 'on-hold') return 'waiting'
  return phase === 'idee' || phase === null ? 'idea' : 'begun'
}

/** How many wishes have a question behind them, and how sure that is. */
export interface Questions {
  wishes: number
  confirmed: number
  /** With a question that nobody confirmed yet. */
  suspected: number
  /** How many of the suspected were tested with members. */
  tested: number
  missing: number
}

/** Counts the questions behind some wishes. */
export function questionsOf(wishes: readonly Wish[]): Questions {
  const known = wishes.filter((wish) => wish.underlyingQuestion !== null)
  const confirmed = known.filter((wish) => wish.certainty === 'bevestigd').length
  return {
    wishes: wishes.length,
    confirmed,
    suspected: known.length - confirmed,
    tested: known.filter((wish) => wish.certainty === 'getoetst').length,
    missing: wishes.length - known.length,
  }
}
