/** Counts of ballots that put one item above another: what Copeland, Schulze and Kemeny are made of (Condorcet 1785). */
import { type BallotInput, tally } from './tally.ts'

export interface PairwiseInput {
  items: readonly string[]
  ballots: readonly BallotInput[]
  /** `bottom`: unranked items are below the ranked; `neutral`: a pair counts only where both are answered. */
  unranked?: 'bottom' | 'neutral'
}

/** `above(a, b)`: the weight of ballots with item number a strictly above item number b. */
export interface Pairwise {
  voters: number
  blank: number
  invalid: number
  above(a: number, b: number): number
}

/** Refuses a way to treat unranked items that there isn't. Throws a RangeError. */
export function checkUnranked(unranked: string | undefined): void {
  if (unranked !== undefined && unranked !== 'bottom' && unranked !== 'neutral')
    throw new RangeError(`unranked: ${unranked} is not bottom or neutral`)
}

/** Counts every pair. The default for `unranked` is as in `borda`. Throws a RangeError on invalid ballots' weights and options. */
export function pairwise({ items, ballots, unranked }: PairwiseInput): Pairwise {
  checkUnranked(unranked)
  const { valid, blank, invalid } = tally(items, ballots)
  const m = items.length
  const index = new Map(items.map((item, i) => [item, i]))
  const counts = new Float64Array(m * m)
  let voters = 0
  for (const { tiers, missing, scored, weight } of valid) {
    voters += weight
    const neutral = (unranked ?? (scored ? 'neutral' : 'bottom')) === 'neutral'
    const levels = (neutral ? tiers : [...tiers, missing]).map((tier) => tier.map((item) => index.get(item) as number))
    levels.forEach((level, i) => {
      const below = levels.slice(i + 1).flat()
      for (const a of level) for (const b of below) counts[a * m + b] = (counts[a * m + b] as number) + weight
    })
  }
  return { voters, blank, invalid, above: (a, b) => counts[a * m + b] as number }
}
