/** How sure an order is, given who answered: respondents drawn again with replacement (Efron 1979), Borda shares recomputed. */
import { pointsOf } from './borda.ts'
import { add, endOfTier, highestFirst } from './order.ts'
import { checkUnranked } from './pairwise.ts'
import { checkDraws, random } from './random.ts'
import { type BallotInput, tally } from './tally.ts'

export interface BootstrapInput {
  items: readonly string[]
  /** `n` is a number of respondents here, so a whole one. */
  ballots: readonly BallotInput[]
  /** The group of each ballot, such as its kring: every draw keeps the size of the groups. One group unless given. */
  strata?: readonly string[]
  /** What each group's shares weigh in the total; by respondents unless given. */
  weights?: Readonly<Record<string, number>>
  unranked?: 'bottom' | 'neutral'
  /** The items that take a place, such as those that enough people answered; all unless given. */
  among?: readonly string[]
  /** The k of `pTopK`; 1 unless given. */
  k?: number
  N?: number
  seed?: number
}

/** Chances are parts of the draws; null for an item that takes no place. */
export interface BootstrapResult {
  pFirst: Record<string, number | null>
  pTopK: Record<string, number | null>
  /** pAbove[a][b]: the part of the draws with a above b; a tie counts half. */
  pAbove: Record<string, Record<string, number | null>>
  /** The places, ties sharing the first, from the 5th to the 95th percentile. */
  interval: Record<string, [number, number] | null>
  voters: number
  k: number
  N: number
  seed: number
}

/**
 * Without a finite population correction, so it is careful where many answered; it says nothing of who did not answer. With one
 * voter every chance is 0 or 1: whoever prints this decides what is too few. Throws a RangeError as `borda` does, on strata that
 * don't fit the ballots, on weights that aren't, and on options off their range.
 */
export function bootstrap(input: BootstrapInput): BootstrapResult {
  const { items, ballots, strata, k = 1, N = 10_000, seed = 1 } = input
  checkDraws(N)
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k: ${k} is not a whole number from 1`)
  if (strata && strata.length !== ballots.length)
    throw new RangeError(`strata: ${strata.length} are not one per ballot, ${ballots.length}`)
  checkUnranked(input.unranked)
  const groups = groupsOf(input)
  const voters = groups.reduce((sum, group) => sum + group.n, 0)
  const ranked = items.filter((item) => voters > 0 && (input.among ?? items).includes(item))
  const next = random(seed)
  const m = items.length
  const size = ranked.length
  const columns = Uint32Array.from(ranked, (item) => items.indexOf(item))
  const places = ranked.map(() => new Array<number>(size).fill(0))
  const first = new Float64Array(size)
  const top = new Float64Array(size)
  // A row per item that takes a place, one behind the other, as in `points`: this loop is most of what a report costs.
  const above = new Float64Array(size * size)
  const sums = new Float64Array(m)
  const value = new Float64Array(size)
  const order = Uint32Array.from(ranked, (_, i) => i)
  for (let draw = 0; draw < N; draw++) {
    sums.fill(0)
    for (const { points, n } of groups)
      for (let i = 0; i < n; i++) {
        const from = Math.floor(next() * n) * m
        for (let j = 0; j < m; j++) add(sums, j, points[from + j] as number)
      }
    for (let i = 0; i < size; i++) value[i] = sums[columns[i] as number] as number
    highestFirst(order, value)
    for (let start = 0, end = 0; start < size; start = end) {
      end = endOfTier(order, value, start)
      const tied = end - start
      for (let at = start; at < end; at++) {
        const i = order[at] as number
        const counts = places[i] as number[]
        counts[start] = (counts[start] as number) + 1
        if (start === 0) add(first, i, 1 / tied)
        add(top, i, Math.max(0, Math.min(1, (k - start) / tied)))
        for (let b = start; b < size; b++) if (b !== at) add(above, i * size + (order[b] as number), b < end ? 0.5 : 1)
      }
    }
  }
  const by = <T>(value: (i: number) => T): Record<string, T | null> =>
    Object.fromEntries(items.map((item) => [item, ranked.includes(item) ? value(ranked.indexOf(item)) : null]))
  const chance = (a: number, b: string): number | null =>
    ranked.includes(b) ? (above[a * size + ranked.indexOf(b)] as number) / N : null
  const against = (item: string): [string, number | null][] =>
    items.filter((b) => b !== item).map((b) => [b, ranked.includes(item) ? chance(ranked.indexOf(item), b) : null])
  return {
    pFirst: by((i) => (first[i] as number) / N),
    pTopK: by((i) => (top[i] as number) / N),
    pAbove: Object.fromEntries(items.map((item) => [item, Object.fromEntries(against(item))])),
    interval: by((i) => [percentile(places[i] as number[], 0.05 * N), percentile(places[i] as number[], 0.95 * N)]),
    voters,
    k,
    N,
    seed,
  }
}

interface Group {
  /** A row per respondent of what it adds to the share of each item, one behind the other. */
  points: Float64Array
  n: number
}

function groupsOf({ items, ballots, strata, weights, unranked }: BootstrapInput): Group[] {
  const ids = [...new Set(strata ?? [''])]
  const rows = ids.map((id) => {
    const { valid } = tally(
      items,
      ballots.filter((_, i) => (strata?.[i] ?? '') === id),
    )
    return valid.flatMap((ballot) => {
      if (!Number.isInteger(ballot.weight)) throw new RangeError(`n: ${ballot.weight} is not a number of respondents`)
      const points = pointsOf(ballot, items, unranked)
      return Array.from({ length: ballot.weight }, () => points)
    })
  })
  const total = rows.reduce((sum, list) => sum + list.length, 0)
  return rows.map((list, g): Group => {
    const weight = weights === undefined ? list.length / total : (weights[ids[g] as string] ?? Number.NaN)
    if (list.length > 0 && !(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError(`weights.${ids[g]}: ${weight} is not a weight`)
    const scale = weight / list.length / (items.length - 1)
    return { points: Float64Array.from(list.flat(), (point) => point * scale), n: list.length }
  })
}

/** The first place at which the draws so far reach a count. */
function percentile(counts: readonly number[], reach: number): number {
  let sum = 0
  const at = counts.findIndex((n) => {
    sum += n
    return sum >= reach
  })
  return at + 1
}
