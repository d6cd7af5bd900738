/** What a rule may ask of the previous version of the plans: the items that are on both sides, and those that are gone. */
import type { PlanSet } from '../plan/plan-set.ts'
import { type Match, matchItems } from './match.ts'

/** The plans at the revision that a change is checked against. */
export interface Previous {
  set: PlanSet
  /** Short hash, by which findings name it. */
  revision: string
}

/** The plans at the last commit before a day long ago, and the ISO day of that commit. */
export interface LongAgo {
  set: PlanSet
  date: string
}

const known = new WeakMap<PlanSet, { of: PlanSet; matches: Match[] }>()

/** The items of both versions, matched once for all that ask. */
export function matchesOf(previous: PlanSet, set: PlanSet): Match[] {
  const found = known.get(set)
  if (found?.of === previous) return found.matches
  const matches = matchItems(previous.plans, set.plans)
  known.set(set, { of: previous, matches })
  return matches
}
