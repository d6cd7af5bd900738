/** What items are called on a command line, as short as can be. */
import type { ItemKey, Plans } from '../../plan/model.ts'
import { allItems } from '../../plan/references.ts'

/** By the id alone where only one item has it, else by its whole key. */
export function shortNames(plans: Plans): (key: ItemKey) => string {
  const counts = new Map<string, number>()
  for (const { item } of allItems(plans)) if (item.id !== null) counts.set(item.id, (counts.get(item.id) ?? 0) + 1)
  return (key) => {
    const id = key.slice(key.lastIndexOf('/') + 1)
    return counts.get(id) === 1 ? id : key
  }
}
