/** The items of the plans at one moment, and which of them have no counterpart at the other yet. */
import type { Item, ItemKey, Plans } from '../plan/model.ts'
import { allItems } from '../plan/references.ts'

/** An item and where it stands. */
export interface Placed {
  kring: string
  theme: string
  file: string
  item: Item
}

/** One name of several parts. */
export const named = (...parts: string[]): string => parts.join('\0').normalize()

/** All items in the order of the plans; `free` are those without a counterpart. */
export class Side {
  readonly all: Placed[]
  readonly free: Set<Placed>
  readonly #byKey = new Map<string, Placed>()

  constructor(plans: Plans) {
    this.all = [...allItems(plans)].map(({ theme, item }) => ({
      kring: theme.kring,
      theme: theme.slug,
      file: theme.file,
      item,
    }))
    this.free = new Set(this.all)
    for (const placed of this.all) {
      const { key, kind } = placed.item
      // Of two items with one id the first is meant, as everywhere.
      if (key !== null && !this.#byKey.has(named(kind, key))) this.#byKey.set(named(kind, key), placed)
    }
  }

  byKey(key: ItemKey | null, kind: Item['kind']): Placed | undefined {
    return key === null ? undefined : this.#byKey.get(named(kind, key))
  }
}
