/** Arithmetic mean of the scores of those who answered, with the sample standard deviation. */
import { type BallotInput, tally, tiersOf } from './tally.ts'

export interface MeanInput {
  items: readonly string[]
  ballots: readonly Extract<BallotInput, { scores: unknown }>[]
}

export interface MeanResult {
  /** null for an item that nobody answered. */
  mean: Record<string, number | null>
  n: Record<string, number>
  /** With n−1 below the line; null below two answers. */
  sd: Record<string, number | null>
  voters: number
  blank: number
  /** Ballots with an unknown item: left out, as in every method. */
  invalid: number
  ranking: string[][]
  undetermined: string[]
}

/** Σn·x/Σn over those who answered. Throws a RangeError as `tally` does, and on a ballot without scores. */
export function mean({ items, ballots }: MeanInput): MeanResult {
  const { blank, invalid, valid } = tally(items, ballots)
  const known = new Set(items)
  const counted = ballots.filter((ballot) => {
    if (!('scores' in ballot)) throw new RangeError(`ballots: ${JSON.stringify(ballot)} has no scores`)
    return Object.entries(ballot.scores).every(([item, score]) => score === null || known.has(item))
  })
  const voters = valid.reduce((sum, { weight }) => sum + weight, 0)
  const result: MeanResult = { mean: {}, n: {}, sd: {}, voters, blank, invalid, ranking: [], undetermined: [] }
  const means = new Map<string, number>()
  for (const item of items) {
    const answers = counted.flatMap(({ scores, n = 1 }) => {
      const score = scores[item] ?? null
      return score === null ? [] : [{ score, n }]
    })
    const count = answers.reduce((sum, a) => sum + a.n, 0)
    const average = count > 0 ? answers.reduce((sum, a) => sum + a.n * a.score, 0) / count : null
    result.mean[item] = average
    result.n[item] = count
    const squares = answers.reduce((sum, a) => sum + a.n * (a.score - (average ?? 0)) ** 2, 0)
    result.sd[item] = count >= 2 ? Math.sqrt(squares / (count - 1)) : null
    if (average === null) result.undetermined.push(item)
    else means.set(item, average)
  }
  result.ranking = tiersOf([...means.keys()], means)
  return result
}
