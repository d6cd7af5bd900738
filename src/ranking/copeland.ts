/** Duels won (Llull 1299; Copeland 1951): an item's score is its wins over the others and half its draws. */
import { type PairwiseInput, pairwise } from './pairwise.ts'
import { TOLERANCE, tiersOf } from './tally.ts'

export interface CopelandResult {
  /** wins + ½ draws over the other items, 0 … m−1. */
  score: Record<string, number>
  /** wins − losses. */
  balance: Record<string, number>
  voters: number
  blank: number
  invalid: number
  ranking: string[][]
}

/** Throws a RangeError as `pairwise` does. Without voters every duel is a draw. */
export function copeland(input: PairwiseInput): CopelandResult {
  const { items } = input
  const { above, voters, blank, invalid } = pairwise(input)
  const outcomes = items.map((_, a) =>
    items.flatMap((_, b) => {
      const lead = above(a, b) - above(b, a)
      return a === b ? [] : [Math.abs(lead) <= TOLERANCE ? 0 : Math.sign(lead)]
    }),
  )
  const sum = (values: number[]): number => values.reduce((total, v) => total + v, 0)
  const score = new Map(items.map((item, a) => [item, sum((outcomes[a] as number[]).map((o) => (o + 1) / 2))]))
  return {
    score: Object.fromEntries(score),
    balance: Object.fromEntries(items.map((item, a) => [item, sum(outcomes[a] as number[])])),
    voters,
    blank,
    invalid,
    ranking: tiersOf(items, score),
  }
}
