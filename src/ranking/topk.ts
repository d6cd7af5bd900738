/** Mentions in a top k (approval of the first k; positional points k…1, ties share). */
import { type BallotInput, tally, tiersOf } from './tally.ts'

export interface TopkInput {
  items: readonly string[]
  ballots: readonly BallotInput[]
  /** How many items a ballot may name; at least 1. */
  k: number
}

export interface TopkResult {
  mentions: Record<string, number>
  /** k for a first place down to 1 for a k-th; tied items share what their places are worth. */
  points: Record<string, number>
  /** mentions / voters, in [0, 1]; null without voters. */
  share: Record<string, number | null>
  voters: number
  blank: number
  /** Ballots with an item twice, an unknown item or more than k items. */
  invalid: number
  ranking: string[][]
}

/** Orders by mentions, then by points. Throws a RangeError on a k that isn't a whole number from 1. */
export function topk({ items, ballots, k }: TopkInput): TopkResult {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k: ${k} is not a whole number from 1`)
  const { valid, blank, invalid } = tally(items, ballots)
  const mentions = new Map(items.map((item) => [item, 0]))
  const points = new Map(items.map((item) => [item, 0]))
  let voters = 0
  let tooMany = 0
  for (const { tiers, weight } of valid) {
    if (tiers.flat().length > k) {
      tooMany += weight
      continue
    }
    voters += weight
    let place = 0
    for (const tier of tiers) {
      // Places p+1 … p+t are worth k−p … k−p−t+1, so each of t tied items gets their middle.
      const each = k - place - (tier.length - 1) / 2
      place += tier.length
      for (const item of tier) {
        mentions.set(item, (mentions.get(item) as number) + weight)
        points.set(item, (points.get(item) as number) + weight * each)
      }
    }
  }
  return {
    mentions: Object.fromEntries(mentions),
    points: Object.fromEntries(points),
    share: Object.fromEntries(items.map((item) => [item, voters > 0 ? (mentions.get(item) as number) / voters : null])),
    voters,
    blank,
    invalid: invalid + tooMany,
    ranking: voters > 0 ? tiersOf(items, mentions).flatMap((tier) => tiersOf(tier, points)) : [],
  }
}
