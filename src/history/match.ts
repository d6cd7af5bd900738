/** Which item of the plans now is which item of the plans then: by what is stated, by id, and by title only where there is no id. */
import type { Item, ItemKey, Plans } from '../plan/model.ts'
import { allItems } from '../plan/references.ts'
import { likeness } from './likeness.ts'

/** An item and where it stands. */
export interface Placed {
  kring: string
  theme: string
  file: string
  item: Item
}

/** An item then and now; null on the side where it isn't. */
export interface Match {
  before: Placed | null
  after: Placed | null
  /** For an item that is gone: what it was merged into, and whether that is stated (`voorheen`) or seen from what refers to it. */
  merged: { into: Placed; stated: boolean } | null
}

/** All items of both sides, each once: in the order of the plans now, then those that are gone in the order of the plans then. */
export function matchItems(before: Plans, after: Plans): Match[] {
  const then = new Side(before)
  const now = new Side(after)
  const pairs = new Map<Placed, Placed>()
  const absorbed = new Map<Placed, Placed>()
  const pair = (a: Placed | undefined, b: Placed | undefined): void => {
    if (!a || !b || !then.free.has(a) || !now.free.has(b)) return
    then.free.delete(a)
    now.free.delete(b)
    pairs.set(b, a)
  }

  // What somebody states goes first, unless the old name still means what it meant.
  for (const placed of now.all) {
    const { key, kind, formerly } = placed.item
    if (key === null || then.byKey(key, kind)) continue
    const [first, ...others] = formerly.flatMap((old) => then.byKey(old, kind) ?? [])
    if (first && !isStill(first, now.byKey(first.item.key, kind))) pair(first, placed)
    for (const other of first && pairs.get(placed) !== first ? [first, ...others] : others) absorbed.set(other, placed)
  }
  for (const placed of now.all) pair(then.byKey(placed.item.key, placed.item.kind), placed)
  for (const placed of now.all)
    for (const old of placed.item.formerly) {
      const gone = then.byKey(old, placed.item.kind)
      if (gone && then.free.has(gone)) absorbed.set(gone, placed)
    }
  // What was renamed is called as before again where somebody takes that back.
  for (const placed of then.all)
    if (then.free.has(placed)) pair(placed, now.byKey(placed.item.formerly[0] ?? null, placed.item.kind))
  // What is stated to be merged is gone, whatever is called alike.
  for (const gone of absorbed.keys()) if (!then.free.has(gone)) absorbed.delete(gone)
  const loose = (side: Side): Placed[] => [...side.free].filter((placed) => !absorbed.has(placed))
  // An item without an id is known by its title, in its own theme; it may have got an id since.
  pairAlike(loose(then), loose(now), ({ kring, theme, item }) => name(item.kind, kring, theme, item.title), pair)
  // The same id in another place has moved: in its own kring first.
  const moving = (of: Placed[]): Placed[] => of.filter(({ item }) => item.id !== null)
  for (const scope of ['kring', 'association'] as const)
    pairAlike(
      moving(loose(then)),
      moving(loose(now)),
      ({ kring, item }) => name(item.kind, scope === 'kring' ? kring : '', item.id ?? ''),
      pair,
    )
  // The same title under another id in the same kring: somebody changed the id.
  pairAlike(loose(then), loose(now), ({ kring, item }) => name(item.kind, kring, item.title), pair)

  const twin = new Map([...pairs].map(([b, a]) => [a, b]))
  const gone = then.all.filter((placed) => !twin.has(placed))
  return [
    ...now.all.map((placed) => ({ before: pairs.get(placed) ?? null, after: placed, merged: null })),
    ...gone.map((placed): Match => {
      const stated = absorbed.get(placed)
      const into = stated ?? heirOf(placed, then, now, twin)
      return { before: placed, after: null, merged: into ? { into, stated: stated !== undefined } : null }
    }),
  ]
}

/** The keys that items had then, as they are called now; of what was merged, what it is called there. */
export function renamed(matches: readonly Match[]): (key: ItemKey) => ItemKey {
  const names = new Map<ItemKey, ItemKey>()
  for (const { before, after, merged } of matches) {
    const now = after ?? merged?.into
    if (before?.item.key && now?.item.key) names.set(before.item.key, now.item.key)
  }
  return (key) => names.get(key) ?? key
}

const name = (...parts: string[]): string => parts.join('\0')

/** Whether what has a name now is what had it then: by its title, or by what it says. */
function isStill(before: Placed, after: Placed | undefined): boolean {
  if (!after) return false
  return before.item.title === after.item.title || likeness(textOf(before.item), textOf(after.item)) > 0.5
}

/** Everything that an item says of itself. */
export const textOf = ({ title, prose }: Item): string => `${title}\n${prose}`

/** Pairs what has one name on both sides. Where several have it, in their order, and only when they are as many. */
function pairAlike(
  before: readonly Placed[],
  after: readonly Placed[],
  nameOf: (placed: Placed) => string,
  pair: (a: Placed, b: Placed) => void,
): void {
  const names = new Map<string, Placed[]>()
  for (const placed of before) names.set(nameOf(placed), [...(names.get(nameOf(placed)) ?? []), placed])
  const found = new Map<string, Placed[]>()
  for (const placed of after) found.set(nameOf(placed), [...(found.get(nameOf(placed)) ?? []), placed])
  for (const [key, there] of found) {
    const here = names.get(key) ?? []
    if (here.length === there.length)
      here.forEach((placed, i) => {
        const other = there[i]
        if (other) pair(placed, other)
      })
  }
}

/** What everything that referred to an item refers to since: one item, of its kind, that none of them referred to before. */
function heirOf(gone: Placed, then: Side, now: Side, twin: ReadonlyMap<Placed, Placed>): Placed | null {
  const { key, kind } = gone.item
  if (key === null) return null
  const called = (of: ItemKey): ItemKey => {
    const was = then.all.find(({ item }) => item.key === of)
    return (was && twin.get(was)?.item.key) ?? of
  }
  const candidates = then.all
    .filter(({ item }) => refersTo(item).includes(key))
    .flatMap((placed) => {
      const after = twin.get(placed)
      if (!after) return []
      const old = new Set(refersTo(placed.item).map(called))
      return [refersTo(after.item).filter((reference) => !old.has(reference))]
    })
  const [first, ...others] = candidates
  const common = (first ?? []).filter((reference) => others.every((list) => list.includes(reference)))
  const heirs = common.flatMap((reference) => now.byKey(reference, kind) ?? [])
  return heirs.length === 1 ? (heirs[0] ?? null) : null
}

function refersTo(item: Item): ItemKey[] {
  if (item.kind === 'wish') return item.challenges
  return item.kind === 'project' ? [...item.wishes, ...item.blockedBy] : []
}

/** The items of one side, and which of them have no counterpart yet. */
class Side {
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
      if (key !== null && !this.#byKey.has(name(kind, key))) this.#byKey.set(name(kind, key), placed)
    }
  }

  byKey(key: ItemKey | null, kind: Item['kind']): Placed | undefined {
    return key === null ? undefined : this.#byKey.get(name(kind, key))
  }
}
