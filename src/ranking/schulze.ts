/** The Schulze method: items compared by the strongest path of won duels between them (M. Schulze 2011). */
import { type PairwiseInput, pairwise } from './pairwise.ts'
import { TOLERANCE } from './tally.ts'

export interface SchulzeInput extends PairwiseInput {
  /** How strong a won duel is: by the votes for it (`winning`, the default) or by its lead (`margins`). */
  strength?: 'winning' | 'margins'
}

export interface SchulzeResult {
  /** Strength of the strongest path from one item to another; 0 where there is none. */
  paths: Record<string, Record<string, number>>
  /** The items that no other one beats. */
  winners: string[]
  voters: number
  blank: number
  invalid: number
  /** Layers: the unbeaten, then the unbeaten among the rest, and so on; the relation is only a partial order. */
  ranking: string[][]
}

/** A path is as strong as its weakest link. Throws a RangeError on an unknown strength, and as `pairwise` does. */
export function schulze(input: SchulzeInput): SchulzeResult {
  const { items, strength = 'winning' } = input
  if (strength !== 'winning' && strength !== 'margins')
    throw new RangeError(`strength: ${String(strength)} is not winning or margins`)
  const { above, voters, blank, invalid } = pairwise(input)
  const p = items.map((_, a) =>
    items.map((_, b) => {
      const lead = above(a, b) - above(b, a)
      if (a === b || lead <= TOLERANCE) return 0
      return strength === 'winning' ? above(a, b) : lead
    }),
  )
  const path = (a: number, b: number): number => (p[a] as number[])[b] as number
  // Floyd and Warshall: the item on the way goes in the outer loop, or longer paths are missed.
  for (let via = 0; via < items.length; via++)
    for (const [a, row] of p.entries())
      for (let b = 0; b < items.length; b++) row[b] = Math.max(path(a, b), Math.min(path(a, via), path(via, b)))
  const beats = (a: number, b: number): boolean => path(a, b) > path(b, a) + TOLERANCE
  const ranking: string[][] = []
  let rest = items.map((_, i) => i)
  while (rest.length > 0) {
    const unbeaten = rest.filter((b) => !rest.some((a) => beats(a, b)))
    ranking.push(unbeaten.map((i) => items[i] as string))
    rest = rest.filter((i) => !unbeaten.includes(i))
  }
  const others = (a: number): [string, number][] => items.flatMap((to, b) => (a === b ? [] : [[to, path(a, b)]]))
  return {
    paths: Object.fromEntries(items.map((item, a) => [item, Object.fromEntries(others(a))])),
    winners: ranking[0] ?? [],
    voters,
    blank,
    invalid,
    ranking,
  }
}
