/** Shares of items in groups, checked once for the methods that compare groups. */

import { TOLERANCE } from './tally.ts'

/** Throws a RangeError on an item or group that stands twice, and on a share that is not in [0, 1]. */
export function checkShares(
  items: readonly string[],
  groups: readonly { id: string; share: Readonly<Record<string, number | null>> | null }[],
): void {
  if (new Set(items).size !== items.length) throw new RangeError(`items: ${items.join(', ')} has an item twice`)
  const ids = groups.map((g) => g.id)
  if (new Set(ids).size !== ids.length) throw new RangeError(`groups: ${ids.join(', ')} has a group twice`)
  for (const { id, share } of groups)
    for (const item of items) {
      const s = share?.[item] ?? null
      if (s !== null && !(s >= -TOLERANCE && s <= 1 + TOLERANCE))
        throw new RangeError(`groups.${id}.share.${item}: ${s} is not between 0 and 1`)
    }
}
