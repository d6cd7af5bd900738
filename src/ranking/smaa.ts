/** How often each alternative is in each place when the weights are drawn by chance (SMAA-2; Lahdelma & Salminen 2001). */
import { type AlternativesInput, valueRows } from './alternatives.ts'
import { add, endOfTier, highestFirst } from './order.ts'
import { checkDraws, random } from './random.ts'

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
  const size = ids.length
  const counts = new Float64Array(size * size)
  const w = new Float64Array(shapes.length)
  const score = new Float64Array(size)
  const order = Uint32Array.from(ids, (_, i) => i)
  for (let draw = 0; draw < N; draw++) {
    // Gamma numbers divided by their sum are Dirichlet.
    let total = 0
    for (let j = 0; j < w.length; j++) {
      w[j] = gamma(shapes[j] as number, next)
      total += w[j] as number
    }
    for (let i = 0; i < size; i++) {
      const row = rows[i] as number[]
      let sum = 0
      for (let j = 0; j < w.length; j++) sum += (row[j] as number) * (w[j] as number)
      score[i] = sum / total
    }
    highestFirst(order, score)
    for (let start = 0, end = 0; start < size; start = end) {
      end = endOfTier(order, score, start)
      for (let at = start; at < end; at++)
        for (let place = start; place < end; place++)
          add(counts, (order[at] as number) * size + place, 1 / (end - start))
    }
  }
  return {
    acceptability: Object.fromEntries(
      ids.map((id, i) => [id, [...counts.subarray(i * size, (i + 1) * size)].map((n) => n / N)]),
    ),
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
