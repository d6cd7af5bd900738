/** Borda count with ties and unanswered items (Borda 1781; ties as half a point, see Dummett 1997). */
import { checkUnranked } from './pairwise.ts'
import { type BallotInput, type Tally, TOLERANCE, tally, tiersOf } from './tally.ts'

export interface BordaInput {
  items: readonly string[]
  ballots: readonly BallotInput[]
  /** `bottom`: unranked items tie below the ranked; `neutral`: a pair with an unanswered item counts half. */
  unranked?: 'bottom' | 'neutral'
  /** The part of the voters, 0–1, that must have answered an item for it to be ranked. */
  minCoverage?: number
  /** How many answers an item must have to be ranked. */
  minAnswers?: number
}

export interface BordaResult {
  points: Record<string, number>
  /** points / (voters·(m−1)), in [0, 1]; null without voters or with one item. */
  share: Record<string, number | null>
  answers: Record<string, number>
  voters: number
  blank: number
  invalid: number
  undetermined: string[]
  /** Tiers, best first. */
  ranking: string[][]
}

/**
 * Points per ballot: the items below, half a point for each tied one and, under `neutral`, for each missing one. The
 * default for `unranked` is `neutral` for scores (no answer is not unimportant) and `bottom` for rankings.
 * Σ points = voters·m(m−1)/2. Throws a RangeError on an option that is off its range.
 */
export function borda(input: BordaInput): BordaResult {
  const { items, unranked, minCoverage = 0, minAnswers = 0 } = input
  checkUnranked(unranked)
  if (!(minAnswers >= 0)) throw new RangeError(`minAnswers: ${minAnswers} is not a number of answers`)
  if (!(minCoverage >= 0 && minCoverage <= 1))
    throw new RangeError(`minCoverage: ${minCoverage} is not between 0 and 1`)
  const { valid, blank, invalid } = tally(items, input.ballots)
  const points = new Map(items.map((item) => [item, 0]))
  const answers = new Map(items.map((item) => [item, 0]))
  const add = (to: Map<string, number>, item: string, amount: number): void =>
    void to.set(item, (to.get(item) as number) + amount)
  let voters = 0
  for (const ballot of valid) {
    const { tiers, weight } = ballot
    voters += weight
    for (const item of tiers.flat()) add(answers, item, weight)
    pointsOf(ballot, items, unranked).forEach((each, i) => {
      add(points, items[i] as string, weight * each)
    })
  }
  const most = voters * (items.length - 1)
  const undetermined = items.filter((item) => {
    const n = answers.get(item) as number
    return n < minCoverage * voters - TOLERANCE || n < minAnswers
  })
  const share = items.map((item) => [item, most > 0 ? (points.get(item) as number) / most : null] as const)
  const ranked = items.filter((item) => !undetermined.includes(item))
  return {
    points: Object.fromEntries(points),
    share: Object.fromEntries(share),
    answers: Object.fromEntries(answers),
    voters,
    blank,
    invalid,
    undetermined,
    // Shares, not points, are compared, so that the tolerance means the same at any number of voters.
    ranking: most > 0 ? tiersOf(ranked, new Map(share.map(([item, s]) => [item, s as number]))) : [],
  }
}

/** The points that one ballot gives to each item, in the order of the items. */
export function pointsOf(
  { tiers, missing, scored }: Tally,
  items: readonly string[],
  unranked: BordaInput['unranked'],
): number[] {
  const neutral = (unranked ?? (scored ? 'neutral' : 'bottom')) === 'neutral'
  const points = new Map<string, number>(neutral ? missing.map((item) => [item, (items.length - 1) / 2]) : [])
  const counted = neutral || missing.length === 0 ? tiers : [...tiers, missing]
  let below = counted.flat().length
  for (const tier of counted) {
    below -= tier.length
    const each = below + (tier.length - 1) / 2 + (neutral ? missing.length / 2 : 0)
    for (const item of tier) points.set(item, each)
  }
  return items.map((item) => points.get(item) as number)
}
