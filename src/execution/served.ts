/** What the wishes of members lead to: the projects that take them up, and how well the question behind them is known. */
import type { ItemKey, Plans, Wish } from '../plan/model.ts'
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
