/** Ballots as tiers, checked once for every method; and the tiers of a result. */

/** A ballot: a ranking, best first, in which a list is a tie, or scores of which higher is better and null unanswered. */
export type BallotInput =
  | { n?: number; ranking: readonly (string | readonly string[])[] }
  | { n?: number; scores: Readonly<Record<string, number | null>> }

/** A valid ballot: `tiers` best first, `missing` the items it says nothing of, `weight` how many respondents cast it. */
export interface Tally {
  tiers: string[][]
  missing: string[]
  scored: boolean
  weight: number
}

/** Valid ballots, with the total weight of those that are left out. */
export interface Tallies {
  valid: Tally[]
  blank: number
  invalid: number
}

/** Two values tie when they differ no more than this. */
export const TOLERANCE = 1e-9

/** Reads ballots over `items`. Throws a RangeError on repeated items or a weight that is negative or not finite. */
export function tally(items: readonly string[], ballots: readonly BallotInput[]): Tallies {
  const known = new Set(items)
  if (known.size !== items.length) throw new RangeError(`items: ${items.join(', ')} has an item twice`)
  if (!Array.isArray(ballots)) throw new RangeError(`ballots: ${String(ballots)} is not a list`)
  const result: Tallies = { valid: [], blank: 0, invalid: 0 }
  for (const ballot of ballots) {
    const weight = ballot.n ?? 1
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`n: ${weight} is not a weight`)
    const tiers = tiersIn(ballot)
    const named = tiers.flat()
    if (named.length === 0) result.blank += weight
    else if (new Set(named).size !== named.length || named.some((item) => !known.has(item))) result.invalid += weight
    else {
      const missing = items.filter((item) => !named.includes(item))
      result.valid.push({ tiers: tiers.filter((t) => t.length > 0), missing, scored: 'scores' in ballot, weight })
    }
  }
  return result
}

function tiersIn(ballot: BallotInput): string[][] {
  if ('scores' in ballot && typeof ballot.scores === 'object' && ballot.scores !== null) return byScore(ballot.scores)
  if ('ranking' in ballot && Array.isArray(ballot.ranking))
    return ballot.ranking.map((t: string | string[]) => [t].flat())
  throw new RangeError(`ballots: ${JSON.stringify(ballot)} has neither a ranking nor scores`)
}

function byScore(scores: Readonly<Record<string, number | null>>): string[][] {
  const answered = Object.entries(scores).flatMap(([item, score]) => {
    if (score === null) return []
    if (!Number.isFinite(score)) throw new RangeError(`scores.${item}: ${score} is not a score`)
    return [[item, score] as const]
  })
  return tiersOf(
    answered.map(([item]) => item),
    new Map(answered),
  )
}

/** Groups items into tiers by value, highest first; items inside a tier keep their order. */
export function tiersOf(items: readonly string[], values: ReadonlyMap<string, number>): string[][] {
  const tiers = tiersByIndex(items.map((item) => values.get(item) ?? Number.NEGATIVE_INFINITY))
  return tiers.map((tier) => tier.map((i) => items[i] as string))
}

/** The indexes of values in tiers, highest value first; inside a tier in their own order. */
export function tiersByIndex(values: ArrayLike<number>): number[][] {
  const value = (i: number): number => values[i] ?? Number.NEGATIVE_INFINITY
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => value(b) - value(a) || a - b)
  const tiers: number[][] = []
  for (const i of order) {
    const last = tiers.at(-1)
    if (last?.[0] !== undefined && !(value(last[0]) - value(i) > TOLERANCE)) last.push(i)
    else tiers.push([i])
  }
  return tiers.map((tier) => tier.sort((a, b) => a - b))
}
