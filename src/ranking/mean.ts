/** Arithmetic mean of the scores of those who answered, with the sample standard deviation. */
import { type BallotInput, tiersOf } from './tally.ts'

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
  ranking: string[][]
  undetermined: string[]
}

/** Σn·x/Σn over those who answered. Throws a RangeError on a score or weight that isn't finite. */
export function mean({ items, ballots }: MeanInput): MeanResult {
  const result: MeanResult = { mean: {}, n: {}, sd: {}, ranking: [], undetermined: [] }
  const means = new Map<string, number>()
  for (const item of items) {
    const answers = ballots.flatMap(({ scores, n = 1 }) => {
      const score = scores[item]
      if (score === null || score === undefined) return []
      if (!Number.isFinite(score)) throw new RangeError(`scores.${item}: ${score} is not a score`)
      if (!Number.isFinite(n) || n < 0) throw new RangeError(`n: ${n} is not a weight`)
      return [{ score, n }]
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
