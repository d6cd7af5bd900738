/** How often each alternative is in each place when the weights are drawn by chance (SMAA-2; Lahdelma & Salminen 2001). */
import { type AlternativesInput, valueRows } from './alternatives.ts'
import { checkDraws, random } from './random.ts'
import { tiersByIndex } from './tally.ts'

export interface SmaaInput extends AlternativesInput {
  /** Parameters of the Dirichlet distribution by criterion, above 0; all 1 (every weighting as likely) unless given. */
  alpha?: Readonly<Record<string, number>>
  /** Draws; at 10,000 the standard error is at most half a point. */
  N?: number
  seed?: number
}

export interface SmaaResult {
  /** By alternative, the part of the draws in which it is 1st, 2nd, …; ties share. Rows and columns add up to 1. */
  acceptability: Record<string, number[]>
  /** The alternative that is first under every weighting, by dominance and not by drawing; null where there is none. */
  alwaysFirst: string | null
  N: number
  seed: number
}

/** Throws a RangeError on values outside 0–1, an alpha that isn't above 0, and a number of draws or seed that isn't one. */
export function smaa(input: SmaaInput): SmaaResult {
  const { criteria, alpha, N = 10_000, seed = 1 } = input
  checkDraws(N)
  const { ids, rows } = valueRows(input)
  const shapes = criteria.map((id) => {
    const a = alpha === undefined ? 1 : alpha[id]
    if (a === undefined || !Number.isFinite(a) || a <= 0)
      throw new RangeError(`alpha.${id}: ${String(a)} is not above 0`)
    return a
  })
  const next = random(seed)
  const counts = ids.map(() => new Array<number>(ids.length).fill(0))
  for (let draw = 0; draw < N; draw++) {
    // Gamma numbers divided by their sum are Dirichlet; the order of scores needs no division.
    const w = shapes.map((a) => gamma(a, next))
    const total = w.reduce((sum, v) => sum + v, 0)
    const scores = rows.map((row) => row.reduce((sum, v, j) => sum + v * (w[j] as number), 0) / total)
    let place = 0
    for (const tier of tiersByIndex(scores)) {
      for (const i of tier)
        for (let r = place; r < place + tier.length; r++) {
          const row = counts[i] as number[]
          row[r] = (row[r] as number) + 1 / tier.length
        }
      place += tier.length
    }
  }
  return {
    acceptability: Object.fromEntries(ids.map((id, i) => [id, (counts[i] as number[]).map((n) => n / N)])),
    alwaysFirst:
      ids.find((_, a) => ids.every((_, b) => a === b || dominates(rows[a] as number[], rows[b] as number[]))) ?? null,
    N,
    seed,
  }
}

/** Nowhere below the other and somewhere above it: since each criterion alone is a weighting too, this test is exact. */
function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((v, j) => v >= (b[j] as number)) && a.some((v, j) => v > (b[j] as number))
}

/** A draw of Gamma(shape, 1): −ln u for shape 1, else Marsaglia & Tsang 2000. */
function gamma(shape: number, next: () => number): number {
  if (shape === 1) return -Math.log(next())
  if (shape < 1) return gamma(shape + 1, next) * next() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}
