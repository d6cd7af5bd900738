/** Chances in words: whole percentages, and never 0 or 100 of what was drawn by lot. */

import type { RankWords } from '../../language/en/rank.ts'
import type { Numbers } from '../../language/numbers.ts'

/** A part of the draws, 0–1: `>99%` and `<1%` at the ends, since a draw proves neither always nor never. */
export function chance(part: number, { percent }: Numbers): string {
  if (part > 0.99) return `>${percent(0.99)}`
  return part < 0.01 ? `<${percent(0.01)}` : percent(part)
}

/** The standard error of a part of N draws as the half width of a 95 % interval, in percentage points. */
export function errorOf(part: number, N: number): number {
  return 100 * 1.96 * Math.sqrt((part * (1 - part)) / N)
}

/** A coefficient of agreement with its word: below 0.3 little, above 0.6 much (a convention). */
export function agreementWord(W: number, { agreementWord: words }: RankWords): string {
  return W < 0.3 ? words.little : W > 0.6 ? words.much : words.some
}

/** A range of places: `2–4`, or `1`. */
export function placesText([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`
}

/** Between how many points of 100 something holds, in words for each criterion where that isn't all of them. */
export function pointRanges(
  intervals: readonly { criterion: string; points: number; low: number; high: number }[],
  name: (criterion: string) => string,
  { range }: RankWords,
  { whole }: Numbers,
): string[] {
  return intervals.flatMap(({ criterion, points, low, high }) => {
    // Rounded inwards, so that what is said holds.
    const from = low > 0.5 ? whole(Math.ceil(low)) : null
    const to = high < 99.5 ? whole(Math.floor(high)) : null
    return from === null && to === null
      ? []
      : [range({ criterion: name(criterion), low: from, high: to, points: whole(points) })]
  })
}
