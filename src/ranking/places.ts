/** Tiers as printed places, and what of them is at the top. */

/** Printed places of tiers: 1, 2, 2, 4. */
export function placesOf(ranking: string[][]): Map<string, { place: number; tied: boolean }> {
  const places = new Map<string, { place: number; tied: boolean }>()
  for (const tier of ranking) {
    const place = places.size + 1
    for (const item of tier) places.set(item, { place, tied: tier.length > 1 })
  }
  return places
}

/** The items of the first tiers that fit whole within `size`: a tie over the border falls outside. */
export function topOf(ranking: readonly (readonly string[])[], size: number): string[] {
  const top: string[] = []
  for (const tier of ranking) {
    if (top.length + tier.length > size) break
    for (const item of tier) top.push(item)
  }
  return top
}

/** The items that are at the top, or tied over its border and so may be. */
export function topAtMost(ranking: readonly (readonly string[])[], size: number): string[] {
  const top: string[] = []
  for (const tier of ranking) if (top.length < size) for (const item of tier) top.push(item)
  return top
}
