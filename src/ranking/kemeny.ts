/** Kemeny's order: the one that agrees with the most pairs of the ballots (Kemeny 1959), exact by dynamic programming over sets. */
import { type PairwiseInput, pairwise } from './pairwise.ts'
import { TOLERANCE } from './tally.ts'

export interface KemenyResult {
  /** Σ of the ballots that agree, over all pairs of the order. */
  score: number
  /** How many orders reach that score; none of several is *the* order. */
  optima: number
  unique: boolean
  /** Of the best orders the first one in the order of the items. */
  first: string[]
  voters: number
  blank: number
  invalid: number
  /** What all best orders have in common: a tier ends where each of them has the same items above the line. */
  ranking: string[][]
}

/** The work doubles with every item: 16 take well under a second. Who has more asks another method. */
export const MOST_ITEMS = 16

/**
 * g(S) = max over a in S of Σ_{b in S∖a} N[a,b] + g(S∖a), the best score of the items of S below those already placed.
 * Throws a RangeError on more than 16 items, and as `pairwise` does.
 */
export function kemeny(input: PairwiseInput): KemenyResult {
  const { items } = input
  const m = items.length
  if (m > MOST_ITEMS) throw new RangeError(`items: ${m} are more than ${MOST_ITEMS}`)
  const { above, voters, blank, invalid } = pairwise(input)
  const best = new Float64Array(2 ** m)
  const orders = new Float64Array(2 ** m)
  orders[0] = 1
  const gain = (a: number, set: number): number => {
    let sum = best[set & ~(1 << a)] as number
    for (let b = 0; b < m; b++) if (b !== a && set & (1 << b)) sum += above(a, b)
    return sum
  }
  for (let set = 1; set < 2 ** m; set++) {
    let most = Number.NEGATIVE_INFINITY
    let count = 0
    for (let a = 0; a < m; a++) {
      if (!(set & (1 << a))) continue
      const value = gain(a, set)
      if (value > most + TOLERANCE) count = 0
      if (value >= most - TOLERANCE) count += orders[set & ~(1 << a)] as number
      most = Math.max(most, value)
    }
    best[set] = most
    orders[set] = count
  }
  const topsOf = (set: number): number[] =>
    items.flatMap((_, a) => (set & (1 << a) && gain(a, set) >= (best[set] as number) - TOLERANCE ? [a] : []))
  const all = 2 ** m - 1
  const first: string[] = []
  for (let set = all; set > 0; ) {
    const a = topsOf(set)[0] as number
    first.push(items[a] as string)
    set &= ~(1 << a)
  }
  const ranking: string[][] = []
  // The sets that can be left once j items are placed; where there is one, all best orders agree on the line.
  for (let left = new Set([all]), above = all; above > 0; ) {
    left = new Set([...left].flatMap((set) => topsOf(set).map((a) => set & ~(1 << a))))
    const [only] = left
    if (left.size > 1 || only === undefined) continue
    ranking.push(items.filter((_, a) => above & ~only & (1 << a)))
    above = only
  }
  const optima = orders[all] as number
  return { score: best[all] as number, optima, unique: optima === 1, first, voters, blank, invalid, ranking }
}
