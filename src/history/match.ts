/** Which item of the plans now is which item of the plans then: by what is stated, by id, and by title only where there is no id. */
import type { Item, ItemKey, Plans } from '../plan/model.ts'
import { likeness } from './likeness.ts'
import { isSame } from './same.ts'
import { named, type Placed, Side } from './side.ts'

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
    const called = formerly.flatMap((old) => then.byKey(old, kind) ?? [])
    const left = called.filter((was) => !isStill(was, now.byKey(was.item.key, kind)))
    // The others were merged into what it was.
    const own = mostAlike(left, placed)
    pair(own, placed)
    for (const other of left) if (other !== own) absorbed.set(other, placed)
  }
  // Of several with one id those that are called alike go together, and else the first is meant.
  const keyed = (side: Side): Placed[] => [...side.free].filter(({ item }) => item.key !== null)
  pairAlike(keyed(then), keyed(now), ({ item }) => named(item.kind, item.key ?? '', item.title), pair)
  for (const placed of now.all) pair(then.byKey(placed.item.key, placed.item.kind), placed)
  for (const placed of now.all)
    for (const old of placed.item.formerly) {
      const gone = then.byKey(old, placed.item.kind)
      // A name that it had already says nothing of what happened since.
      const stated = !pairs.get(placed)?.item.formerly.includes(old)
      if (gone && stated && then.free.has(gone)) absorbed.set(gone, placed)
    }
  // What is stated to be merged is gone, whatever is called alike.
  for (const gone of absorbed.keys()) if (!then.free.has(gone)) absorbed.delete(gone)
  // What was stated then holds on the way back, as when somebody undoes it.
  for (const placed of then.all)
    if (!absorbed.has(placed)) {
      const { kind, formerly } = placed.item
      const called = formerly.flatMap((old) => (then.byKey(old, kind) ? [] : (now.byKey(old, kind) ?? [])))
      const free = called.filter((other) => now.free.has(other))
      pair(placed, mostAlike(free, placed))
    }
  const loose = (side: Side): Placed[] => [...side.free].filter((placed) => !absorbed.has(placed))
  // An item without an id is known by its title, in its own theme; it may have got an id since. Of several the one that stayed as it was.
  for (const shown of [textOf, ({ title }: Item) => title]) {
    const nameOf = ({ kring, theme, item }: Placed): string => named(item.kind, kring, theme, shown(item))
    pairAlike(loose(then), loose(now), nameOf, (a, b) => {
      if (a.item.id === null || b.item.id === null) pair(a, b)
    })
  }
  // The same id in another place has moved: in its own kring first.
  const moving = (of: Placed[]): Placed[] => of.filter(({ item }) => item.id !== null)
  for (const scope of ['kring', 'association'] as const)
    pairAlike(
      moving(loose(then)),
      moving(loose(now)),
      ({ kring, item }) => named(item.kind, scope === 'kring' ? kring : '', item.id ?? ''),
      pair,
      'as-many',
    )
  // The same title under another id in the same kring: somebody changed the id.
  pairAlike(loose(then), loose(now), ({ kring, item }) => named(item.kind, kring, item.title), pair, 'as-many')

  const twin = new Map([...pairs].map(([b, a]) => [a, b]))
  const gone = then.all.filter((placed) => !twin.has(placed))
  const references = then.all.flatMap((placed) => [...new Set(refersTo(placed.item))].map((key) => ({ key, placed })))
  const referring = grouped(references, ({ key }) => key)
  return [
    ...now.all.map((placed) => ({ before: pairs.get(placed) ?? null, after: placed, merged: null })),
    ...gone.map((placed): Match => {
      const stated = absorbed.get(placed)
      const into = stated ?? heirOf(placed, referring.get(placed.item.key ?? '') ?? [], then, now, twin)
      return { before: placed, after: null, merged: into ? { into, stated: stated !== undefined } : null }
    }),
  ]
}

/** How the item is called now that a reference of either side means. */
export interface Named {
  was(key: ItemKey): ItemKey
  /** A reference that was not changed with what it refers to still means that. */
  is(key: ItemKey): ItemKey
}

/** The keys that items had then, as they are called now; of what was merged, what it is called there. */
export function renamed(matches: readonly Match[]): Named {
  const names = new Map<ItemKey, ItemKey>()
  const known = new Set(matches.map(({ after }) => after?.item.key))
  for (const { before, after, merged } of matches) {
    const now = after ?? merged?.into
    if (before?.item.key && now?.item.key) names.set(before.item.key, now.item.key)
  }
  const was = (key: ItemKey): ItemKey => names.get(key) ?? key
  return { was, is: (key) => (known.has(key) ? key : was(key)) }
}

/** Whether what has a name now is what had it then: by its title, or by what it says. */
function isStill(before: Placed, after: Placed | undefined): boolean {
  if (!after) return false
  return isSame(before.item.title, after.item.title) || likeness(textOf(before.item), textOf(after.item)) > 0.5
}

/** Of several items that one was called the one that it goes on from: by its title, else by what it says, else the first one named. */
function mostAlike(candidates: readonly Placed[], { item }: Placed): Placed | undefined {
  const alike = ({ item: was }: Placed): number =>
    isSame(was.title, item.title) ? 2 : candidates.length === 1 ? 1 : likeness(textOf(was), textOf(item))
  return candidates.toSorted((a, b) => alike(b) - alike(a))[0]
}

/** Everything that an item says of itself. */
export const textOf = ({ title, prose }: Item): string => `${title}\n${prose}`

/** Pairs what has one name on both sides. Where several have it, in their order, and if so asked only when they are as many. */
function pairAlike(
  before: readonly Placed[],
  after: readonly Placed[],
  nameOf: (placed: Placed) => string,
  pair: (a: Placed, b: Placed) => void,
  when: 'always' | 'as-many' = 'always',
): void {
  const [names, found] = [grouped(before, nameOf), grouped(after, nameOf)]
  for (const [key, there] of found) {
    const here = names.get(key) ?? []
    if (when === 'always' || here.length === there.length)
      here.forEach((placed, i) => {
        const other = there[i]
        if (other) pair(placed, other)
      })
  }
}

/** Things by name, in their order. */
function grouped<T>(things: Iterable<T>, nameOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(nameOf(thing))
    if (group) group.push(thing)
    else groups.set(nameOf(thing), [thing])
  }
  return groups
}

/** What everything that referred to an item refers to since: one item, of its kind, that none of them referred to before. */
function heirOf(
  gone: Placed,
  referring: readonly { placed: Placed }[],
  then: Side,
  now: Side,
  twin: ReadonlyMap<Placed, Placed>,
): Placed | null {
  const { kind } = gone.item
  const twinKey = (reference: ItemKey): ItemKey | null => {
    const was = KINDS.flatMap((of) => then.byKey(reference, of) ?? [])[0]
    return (was && twin.get(was)?.item.key) ?? null
  }
  const candidates = referring.flatMap(({ placed }) => {
    const after = twin.get(placed)
    if (!after) return []
    // What is only called otherwise since was referred to before.
    const old = new Set(refersTo(placed.item).flatMap((reference) => [reference, twinKey(reference) ?? reference]))
    return [refersTo(after.item).filter((reference) => !old.has(reference))]
  })
  const [first, ...others] = candidates
  const common = (first ?? []).filter((reference) => others.every((list) => list.includes(reference)))
  const heirs = common.flatMap((reference) => now.byKey(reference, kind) ?? [])
  return heirs.length === 1 ? (heirs[0] ?? null) : null
}

const KINDS: readonly Item['kind'][] = ['challenge', 'wish', 'project']

function refersTo(item: Item): ItemKey[] {
  if (item.kind === 'wish') return item.challenges
  return item.kind === 'project' ? [...item.wishes, ...item.blockedBy] : []
}
