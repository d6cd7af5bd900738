/** The items that a reference may mean. */
import { NameIndex, nearer, onlyOf } from '../diagnostics/name-index.ts'
import type { Item, ItemKey, Theme } from '../plan/model.ts'
import { shortReference } from '../plan/references.ts'

type Skips = (key: ItemKey) => boolean

/** The items of a kind that a reference may mean. What they are called in a file differs for those of its own kring only. */
export class Choices {
  readonly #keys: ItemKey[]
  readonly #all: NameIndex
  readonly #byId = new Map<string, ItemKey[]>()
  readonly #byKring = new Map<string, number[]>()
  readonly #near = new Map<string, { at: number[]; names: NameIndex }>()

  constructor(index: Iterable<[ItemKey, Item]>, kind: Item['kind']) {
    this.#keys = [...index].flatMap(([key, item]) => (item.kind === kind ? [key] : []))
    this.#all = new NameIndex(this.#keys)
    for (const [at, key] of this.#keys.entries()) {
      pushTo(this.#byId, idOf(key), key)
      pushTo(this.#byKring, key.slice(0, key.indexOf('/')), at)
    }
  }

  /** The first item elsewhere with the same id. */
  namesake(key: ItemKey, skips: Skips): ItemKey | null {
    return this.#byId.get(idOf(key))?.find((k) => !skips(k)) ?? null
  }

  /** The item whose shortest reference is the nearest to one. */
  nearest(theme: Theme, reference: string, skips: Skips): ItemKey | null {
    const { at, names } = this.#nearby(theme)
    const own = names.nearest(reference, (i) => skips(this.#keyAt(at[i])))
    const other = this.#all.nearest(reference, this.#elsewhere(theme, skips))
    const best = nearer(own && { ...own, at: at[own.at] ?? 0 }, other)
    return best && this.#keyAt(best.at)
  }

  /** The one item that a reference can only be a slip of. */
  slipOf(theme: Theme, reference: string, skips: Skips): ItemKey | null {
    const { at, names } = this.#nearby(theme)
    const own = names.slips(reference, (i) => skips(this.#keyAt(at[i])))
    const other = this.#all.slips(reference, this.#elsewhere(theme, skips))
    const keys = (of: 'alike' | 'near'): ItemKey[] =>
      [...own[of].map((i) => at[i]), ...other[of]].map((i) => this.#keyAt(i))
    return onlyOf(keys('alike'), keys('near'))
  }

  #keyAt(at: number | undefined): ItemKey {
    return this.#keys[at ?? -1] ?? ''
  }

  #elsewhere({ kring }: Theme, skips: Skips): (at: number) => boolean {
    return (at) => this.#keyAt(at).startsWith(`${kring}/`) || skips(this.#keyAt(at))
  }

  /** The items of a theme's own kring, by what they are called in that theme. */
  #nearby({ file, kring, slug }: Theme): { at: number[]; names: NameIndex } {
    const found = this.#near.get(file)
    if (found) return found
    const at = this.#byKring.get(kring) ?? []
    const made = { at, names: new NameIndex(at.map((i) => shortReference(this.#keyAt(i), kring, slug))) }
    this.#near.set(file, made)
    return made
  }
}

export const idOf = (key: ItemKey): string => key.slice(key.lastIndexOf('/') + 1)

function pushTo<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}
