/** All that an item was called and is: by them a calendar or a feed knows it again after it got another id or moved. */
import type { Item, ItemKey } from './model.ts'

/**
 * The names of an item among others, the oldest first, without what is another's by now: a name is of the item that has it, or else of the
 * first that says it had it.
 */
export function namesAmong(items: readonly Item[]): (item: Item) => ItemKey[] {
  const current = items.flatMap(({ key }): [ItemKey, ItemKey][] => (key === null ? [] : [[key, key]]))
  const former = items.flatMap(({ key, formerly }) =>
    formerly.flatMap((name): [ItemKey, ItemKey][] => (key === null ? [] : [[name, key]])),
  )
  const owners = new Map([...former.reverse(), ...current])
  return ({ key, formerly }) =>
    key === null ? [] : [...new Set([...formerly, key])].filter((name) => owners.get(name) === key)
}
