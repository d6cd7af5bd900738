/** The margin of chance of a share of one half, for a sample without replacement (Cochran 1977, finite population correction). */

export interface MarginResult {
  /** n/N, in [0, 1]; null for an empty population. */
  rate: number | null
  /** Half the width of the 95 % interval, as a part of one; null at n = 0, 0 at n = N. */
  margin: number | null
}

/** 1.96·√(¼/n·(N−n)/(N−1)): `n` respondents of `N` members. Throws a RangeError on counts that aren't, or more than all. */
export function margin({ n, N }: { n: number; N: number }): MarginResult {
  for (const [field, count] of Object.entries({ n, N }))
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`${field}: ${count} is not a count`)
  if (n > N) throw new RangeError(`n: ${n} is more than N, ${N}`)
  const rate = N === 0 ? null : n / N
  if (n === 0) return { rate, margin: null }
  return { rate, margin: n === N ? 0 : 1.96 * Math.sqrt(((1 / 4 / n) * (N - n)) / (N - 1)) }
}
