/** Tiers as printed places. */

/** Printed places of tiers: 1, 2, 2, 4. */
export function placesOf(ranking: string[][]): Map<string, { place: number; tied: boolean }> {
  const places = new Map<string, { place: number; tied: boolean }>()
  for (const tier of ranking) {
    const place = places.size + 1
    for (const item of tier) places.set(item, { place, tied: tier.length > 1 })
  }
  return places
}
