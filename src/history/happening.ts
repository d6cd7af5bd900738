/** What a commit did to one item, and what a merge did that none of its sides had done. */
import type { ItemKey } from '../plan/model.ts'
import type { ItemFact } from './compare.ts'
import type { Placed } from './side.ts'

/** An item that another one took the place of. */
export interface Other {
  key: ItemKey | null
  title: string
}

/** What a commit did to the item. */
export type Happening =
  /** `known`: it was there already where the history that is here begins. */
  | { what: 'created' | 'known'; item: Placed }
  | { what: 'changed'; item: Placed; facts: ItemFact[]; absorbed: Other[] }
  /** `into`: what it was merged into, or is called since; `how` says which, and whether the plan says so. */
  | { what: 'gone'; item: Placed; into: (Other & { how: 'stated' | 'seen' | 'moved' }) | null }

/** What a merge did itself: only what is new to every side of it. */
export function common(sides: readonly (Happening | null)[]): Happening | null {
  const [first = null, ...others] = sides
  if (first === null || others.length === 0) return first
  if (others.includes(null)) return null
  const changes = sides.flatMap((side) => (side?.what === 'changed' ? [side] : []))
  const [change] = changes
  if (!change) return first
  const facts = change.facts.filter((fact) => changes.every((c) => c.facts.some((f) => outcome(f) === outcome(fact))))
  const absorbed = change.absorbed.filter(({ key }) => changes.every((c) => c.absorbed.some((a) => a.key === key)))
  return facts.length + absorbed.length > 0 ? { ...change, facts, absorbed } : null
}

/** A fact without what it was before: that differs from side to side. */
const outcome = (fact: ItemFact): string =>
  JSON.stringify(fact, (name, value) => (['from', 'days', 'was', 'slip', 'what'].includes(name) ? undefined : value))
