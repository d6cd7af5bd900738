/** The items of the plans by what they can be called on a command line. */
import type { Item } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems } from '../../plan/references.ts'
import { shortNames } from '../terminal/short-names.ts'

/** What a word may become, and what that is. */
export interface Answer {
  value: string
  help: string
}

/** All items that can be named, or those of a kind. */
export function itemsIn({ plans }: PlanSet, kind?: Item['kind']): Answer[] {
  const called = shortNames(plans)
  return [...allItems(plans)].flatMap(({ item: { key, title, kind: of } }) =>
    key === null || (kind !== undefined && of !== kind) ? [] : [{ value: called(key), help: title }],
  )
}
