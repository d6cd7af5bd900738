/** How far one weight can move before an order changes: exact intervals of the weighted sum (Mareschal 1988; Triantaphyllou 1997). */
import { type AlternativesInput, valueRows } from './alternatives.ts'
import { TOLERANCE, tiersByIndex } from './tally.ts'
import { checkPoints, weights as normalise } from './weights.ts'

export interface WeightStabilityInput extends AlternativesInput {
  /** By criterion, zero or more; divided by their sum. */
  weights: Readonly<Record<string, number>>
}

export interface WeightStabilityResult {
  /** The best alternatives: more than one where they tie. */
  first: string[]
  /** Tiers, best first. */
  order: string[][]
  /** Per criterion the weights, within [0, 1] and around its own, at which the first stays (weakly) first. */
  winner: Record<string, [number, number]>
  /** The same for all strictly ordered neighbouring tiers. */
  ranking: Record<string, [number, number]>
}

/**
 * With w_j = t the others keep their proportions (all zero: equal shares), and the lead of a over b is linear:
 * D(t) = t(v_aj − v_bj) + (1−t)(R_a − R_b), R the score on the other criteria. Throws a RangeError on values outside 0–1 and
 * on weights that are missing, negative or all zero.
 */
export function weightStability(input: WeightStabilityInput): WeightStabilityResult {
  const { criteria } = input
  const { ids, rows } = valueRows(input)
  const points = Object.fromEntries(criteria.map((id) => [id, input.weights[id] ?? Number.NaN]))
  checkPoints('weights', points)
  const normal = normalise({ scheme: 'points', points }).weights
  const w = criteria.map((id) => normal[id] as number)
  const scores = rows.map((row) => row.reduce((sum, v, j) => sum + v * (w[j] as number), 0))
  const order = tiersByIndex(scores)
  const first = order[0] ?? []
  const all = ids.map((_, i) => i)
  const leaders = first.flatMap((a) => all.filter((b) => b !== a).map((b): Pair => [a, b]))
  const neighbours = order.flatMap((tier, i) => tier.flatMap((a) => (order[i + 1] ?? []).map((b): Pair => [a, b])))
  const intervals = (pairs: Pair[]): Record<string, [number, number]> =>
    Object.fromEntries(criteria.map((id, j) => [id, interval(pairs, rows, w, j)]))
  const names = (tier: number[]): string[] => tier.map((i) => ids[i] as string)
  return { first: names(first), order: order.map(names), winner: intervals(leaders), ranking: intervals(neighbours) }
}

type Pair = [number, number]

/** The weights t of criterion j at which a is never behind b, for all pairs [a, b] that are not behind now. */
function interval(pairs: Pair[], rows: number[][], w: number[], j: number): [number, number] {
  const own = w[j] as number
  const others = w.reduce((sum, v, i) => (i === j ? sum : sum + v), 0)
  const share = (i: number): number => (others > TOLERANCE ? (w[i] as number) / others : 1 / (w.length - 1))
  const rest = rows.map((row) => row.reduce((sum, v, i) => (i === j ? sum : sum + v * share(i)), 0))
  let low = 0
  let high = 1
  for (const [a, b] of pairs) {
    const d = ((rows[a] as number[])[j] as number) - ((rows[b] as number[])[j] as number)
    const r = (rest[a] as number) - (rest[b] as number)
    // D(0) = r and D(1) = d; whichever is below zero puts an end on that side, where D is zero.
    if (r < -TOLERANCE) low = Math.max(low, Math.min(own, r / (r - d)))
    if (d < -TOLERANCE) high = Math.min(high, Math.max(own, r / (r - d)))
  }
  return [low, high]
}
