/** Weights of criteria, from points or from an order (rank-order centroid and kin: Barron & Barrett 1996). */

export type WeightsInput =
  | { scheme: 'points'; points: Readonly<Record<string, number>> }
  | { scheme: 'roc' | 'ranksum' | 'reciprocal'; ranks: Readonly<Record<string, number>> }

/**
 * Weights that add up to 1. Points are divided by their sum; ranks (1 is the weightiest) that tie share the mean of the
 * places they cover. Throws a RangeError on negative or all-zero points and on ranks that aren't positive.
 */
export function weights(input: WeightsInput): { weights: Record<string, number> } {
  return { weights: input.scheme === 'points' ? fromPoints(input.points) : fromRanks(input.scheme, input.ranks) }
}

/** The sum of points by id. Throws a RangeError that names `field` on points that are negative, all zero or too large to add. */
export function checkPoints(field: string, points: Readonly<Record<string, number>>): number {
  if (typeof points !== 'object' || points === null) throw new RangeError(`${field}: ${String(points)} is not a record`)
  for (const [id, p] of Object.entries(points))
    if (typeof p !== 'number' || !Number.isFinite(p) || p < 0)
      throw new RangeError(`${field}.${id}: ${p} is not zero or more`)
  const total = Object.values(points).reduce((sum, p) => sum + p, 0)
  if (!(total > 0 && Number.isFinite(total)))
    throw new RangeError(`${field}: ${total === 0 ? 'all zero' : `${total} in all`}`)
  return total
}

function fromPoints(points: Readonly<Record<string, number>>): Record<string, number> {
  const total = checkPoints('points', points)
  return Object.fromEntries(Object.entries(points).map(([id, p]) => [id, p / total]))
}

function fromRanks(
  scheme: 'roc' | 'ranksum' | 'reciprocal',
  ranks: Readonly<Record<string, number>>,
): Record<string, number> {
  if (!['roc', 'ranksum', 'reciprocal'].includes(scheme)) throw new RangeError(`scheme: ${scheme} is not a scheme`)
  if (typeof ranks !== 'object' || ranks === null) throw new RangeError(`ranks: ${String(ranks)} is not a record`)
  const entries = Object.entries(ranks)
  for (const [id, r] of entries)
    if (typeof r !== 'number' || !(r > 0 && Number.isFinite(r))) throw new RangeError(`ranks.${id}: ${r} is not a rank`)
  const n = entries.length
  const places = Array.from({ length: n }, (_, i) => i + 1)
  const reciprocals = places.reduce((sum, k) => sum + 1 / k, 0)
  const at = (i: number): number => {
    if (scheme === 'roc') return places.slice(i - 1).reduce((sum, k) => sum + 1 / k, 0) / n
    if (scheme === 'ranksum') return (2 * (n + 1 - i)) / (n * (n + 1))
    return 1 / i / reciprocals
  }
  return Object.fromEntries(
    entries.map(([id, rank]) => {
      const before = entries.filter(([, r]) => r < rank).length
      const tied = entries.filter(([, r]) => r === rank).length
      const covered = places.slice(before, before + tied).map(at)
      return [id, covered.reduce((sum, w) => sum + w, 0) / tied]
    }),
  )
}
