/** Whether a wish of the queue is decided: what was accepted and is gone from the plans, as after an undo, waits again. */
import type { Plans } from '../plan/model.ts'
import { allItems } from '../plan/references.ts'
import type { Decision, Entry } from './queue.ts'

/** The decision that still stands; null for a wish that waits. An item is known by all names it ever had. */
export function decisionsOf(plans: Plans): (wish: Entry) => Decision | null {
  const keys = new Set([...allItems(plans)].flatMap(({ item }) => [item.key, ...item.formerly]))
  return ({ decision }) => (decision?.what === 'accepted' && !keys.has(decision.item) ? null : decision)
}
