/** Every item that has an id, by full name. A name begins with its kring, so that each kring has an index of its own, made once. */
import type { Item, ItemKey, Kring } from './model.ts'
import { once } from './once.ts'

/** Looks items up; where an id is used twice, the first one is found. */
export class ItemIndex implements Iterable<[ItemKey, Item]> {
  readonly #kringen: ReadonlyMap<string, Kring>

  constructor(kringen: readonly Kring[]) {
    this.#kringen = new Map(kringen.map((kring) => [kring.slug, kring]))
  }

  get(key: ItemKey): Item | undefined {
    const kring = this.#kringen.get(key.slice(0, key.indexOf('/')))
    return kring && itemsIn(kring).get(key)
  }

  has(key: ItemKey): boolean {
    return this.get(key) !== undefined
  }

  *[Symbol.iterator](): Generator<[ItemKey, Item]> {
    for (const kring of this.#kringen.values()) yield* itemsIn(kring)
  }
}

/** The items of one kring. */
export const itemsIn = once((kring: Kring): ReadonlyMap<ItemKey, Item> => {
  const index = new Map<ItemKey, Item>()
  for (const { challenges, wishes, projects } of kring.themes)
    for (const list of [challenges, wishes, projects])
      for (const item of list) if (item.key !== null && !index.has(item.key)) index.set(item.key, item)
  return index
})
