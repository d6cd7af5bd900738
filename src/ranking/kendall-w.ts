/** How much raters agree on an order: Kendall's coefficient of concordance, with ties (Kendall & Babington Smith 1939). */
import { tiersByIndex } from './tally.ts'

export interface KendallWInput {
  /** One row per rater, one column per item; ranks or scores, as long as all rows mean the same direction. */
  ratings: readonly (readonly number[])[]
}

export interface KendallWResult {
  /** 0 no agreement … 1 the same order; null with fewer than two raters or items, or where everything is tied. */
  W: number | null
  /** m(n−1)W, with `df` degrees of freedom; for many raters only. */
  chi2: number | null
  df: number
}

/** W = 12S/(m²(n³−n) − mΣ(t³−t)) on midranks. Throws a RangeError on rows of unequal length or values that aren't finite. */
export function kendallW({ ratings }: KendallWInput): KendallWResult {
  const m = ratings.length
  const n = ratings[0]?.length ?? 0
  const sums = new Array<number>(n).fill(0)
  let ties = 0
  for (const [i, row] of ratings.entries()) {
    if (row.length !== n) throw new RangeError(`ratings.${i}: ${row.length} values are not ${n}`)
    for (const [j, x] of row.entries())
      if (!Number.isFinite(x)) throw new RangeError(`ratings.${i}.${j}: ${x} is not a rating`)
    let place = 0
    for (const tier of tiersByIndex(row)) {
      // The middle of the places that equal ratings cover.
      for (const j of tier) sums[j] = (sums[j] as number) + place + (tier.length + 1) / 2
      place += tier.length
      ties += tier.length ** 3 - tier.length
    }
  }
  const mean = (m * (n + 1)) / 2
  const S = sums.reduce((sum, r) => sum + (r - mean) ** 2, 0)
  const most = m ** 2 * (n ** 3 - n) - m * ties
  const df = Math.max(0, n - 1)
  if (m < 2 || n < 2 || most <= 0) return { W: null, chi2: null, df }
  const W = (12 * S) / most
  return { W, chi2: m * (n - 1) * W, df }
}
