/** The items of the plans by what they can be called on a command line. */
import type { Item } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems } from '../../plan/references.ts'

/** What a word may become, and what that is. */
export interface Answer {
  value: string
  help: string
}

/** By the id alone where only one item has it, else by its whole name. */
export function itemsIn({ plans }: PlanSet, kind?: Item['kind']): Answer[] {
  const all = [...allItems(plans)].map(({ item }) => item)
  const count = new Map<string, number>()
  for (const { id } of all) if (id !== null) count.set(id, (count.get(id) ?? 0) + 1)
  return all.flatMap(({ id, key, title, kind: of }) => {
    const value = id !== null && count.get(id) === 1 ? id : key
    return value === null || (kind !== undefined && of !== kind) ? [] : [{ value, help: title }]
  })
}
