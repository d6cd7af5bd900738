/** Simple additive weighting on a fixed scale (Fishburn 1967): adding or withdrawing a proposal never reorders the rest. */
import { tiersOf } from './tally.ts'
import { checkPoints, weights } from './weights.ts'

export interface SawInput {
  criteria: readonly { id: string; weight: number; direction?: 'benefit' | 'cost'; min?: number; max?: number }[]
  values: Readonly<Record<string, Readonly<Record<string, number | null>>>>
}

export interface SawResult {
  weights: Record<string, number>
  /** Weighted value in [0, 1]; a missing score counts ½. */
  score: Record<string, number>
  /** The score with every missing value at its worst, and at its best. */
  low: Record<string, number>
  high: Record<string, number>
  /** weight·value per criterion; they add up to the score. */
  terms: Record<string, Record<string, number>>
  /** The alternatives that lack a score: their place is provisional. */
  incomplete: string[]
  ranking: string[][]
}

/**
 * v = (x−min)/(max−min) with the scale's ends (1 and 5 unless given), 1−v for a cost; score = Σ w·v.
 * Throws a RangeError on a score off the scale, a scale without length, and weights that are negative or all zero.
 */
export function saw({ criteria, values }: SawInput): SawResult {
  if (new Set(criteria.map((c) => c.id)).size !== criteria.length) throw new RangeError('criteria: an id stands twice')
  const points = Object.fromEntries(criteria.map((c) => [c.id, c.weight]))
  checkPoints('criteria.weight', points)
  const weight = weights({ scheme: 'points', points }).weights
  const result: SawResult = { weights: weight, score: {}, low: {}, high: {}, terms: {}, incomplete: [], ranking: [] }
  for (const [alternative, scores] of Object.entries(values)) {
    if (typeof scores !== 'object' || scores === null)
      throw new RangeError(`values.${alternative}: ${String(scores)} is not a record of scores`)
    const terms: Record<string, number> = {}
    let score = 0
    let unknown = 0
    for (const { id, direction = 'benefit', min = 1, max = 5 } of criteria) {
      if (direction !== 'benefit' && direction !== 'cost')
        throw new RangeError(`criteria.${id}: ${String(direction)} is not a direction`)
      if (!(max > min && Number.isFinite(max - min)))
        throw new RangeError(`criteria.${id}: ${min}–${max} is not a scale`)
      const w = weight[id] as number
      const x = scores[id] ?? null
      if (x !== null && !(x >= min && x <= max))
        throw new RangeError(`values.${alternative}.${id}: ${x} is off the scale`)
      const v = x === null ? 0.5 : (x - min) / (max - min)
      if (x === null) unknown += w
      terms[id] = w * (direction === 'cost' ? 1 - v : v)
      score += terms[id]
    }
    if (criteria.some(({ id }) => (scores[id] ?? null) === null)) result.incomplete.push(alternative)
    result.score[alternative] = score
    result.low[alternative] = score - unknown / 2
    result.high[alternative] = score + unknown / 2
    result.terms[alternative] = terms
  }
  result.ranking = tiersOf(Object.keys(values), new Map(Object.entries(result.score)))
  return result
}
