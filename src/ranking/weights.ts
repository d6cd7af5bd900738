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

function fromPoints(points: Readonly<Record<string, number>>): Record<string, number> {
  for (const [id, p] of Object.entries(points)) {
    if (!Number.isFinite(p) || p < 0) throw new RangeError(`points.${id}: ${p} is not zero or more`)
  }
  const total = Object.values(points).reduce((sum, p) => sum + p, 0)
  if (!(total > 0)) throw new RangeError('points: all zero')
  return Object.fromEntries(Object.entries(points).map(([id, p]) => [id, p / total]))
}

function fromRanks(
  scheme: 'roc' | 'ranksum' | 'reciprocal',
  ranks: Readonly<Record<string, number>>,
): Record<string, number> {
  if (!['roc', 'ranksum', 'reciprocal'].includes(scheme)) throw new RangeError(`scheme: ${scheme} is not a scheme`)
  const entries = Object.entries(ranks)
  for (const [id, r] of entries) if (!(r > 0)) throw new RangeError(`ranks.${id}: ${r} is not a rank`)
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
