/** The id that a heading without one had in the version before. */
import type { Previous } from '../history/previous.ts'
import type { Item } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { allItems } from '../plan/references.ts'

/** The id that an item of this kind and title had, where only one was called so. */
export function idBefore(previous: Previous | null, file: string, { kind, title }: Item): string | null {
  if (previous === null) return null
  const before = [...allItems(previous.set.plans)].filter(
    (old) => old.theme.file === file && old.item.kind === kind && old.item.title === title,
  )
  return before.length === 1 ? (before[0]?.item.id ?? null) : null
}

/** The item without an id that had this one. */
export function headingBefore(
  { plans }: PlanSet,
  previous: Previous | null,
  file: string,
  { id, kind }: { id: string; kind: Item['kind'] },
): Item | undefined {
  if (previous === null) return undefined
  return [...allItems(plans)].find(
    ({ theme, item }) =>
      theme.file === file && item.kind === kind && item.id === null && idBefore(previous, file, item) === id,
  )?.item
}
