/**
 * Which shares of two surveys differ by more than chance: a permutation test on the largest difference of all items together, each in
 * its own standard errors (Westfall & Young 1993, single step; studentised after Janssen 1997), so that however many items there are,
 * a false alarm comes in `alpha` of the surveys at most.
 */
import { pointsOf } from './borda.ts'
import { checkDraws, random } from './random.ts'
import { type BallotInput, TOLERANCE, tally } from './tally.ts'

export interface ShiftInput {
  items: readonly string[]
  /** The ballots of the earlier survey, and of the later one: other people, or the same without their names. */
  before: readonly BallotInput[]
  after: readonly BallotInput[]
  /** The chance, 0–1, of any false alarm at all where nothing changed. */
  alpha?: number
  N: number
  seed: number
}

export interface ShiftResult {
  /** After minus before, in shares, −1 to 1; null without voters or with one item. */
  difference: Record<string, number | null>
  /** What chance alone could make of it, for all items together: half the width of a simultaneous interval. null where there is none. */
  margin: Record<string, number | null>
  /** The items of which the difference is larger than its margin. */
  real: string[]
  voters: { before: number; after: number }
}

/**
 * Compares the Borda shares of two independent surveys over the same items. The labels "before" and "after" are dealt again N times over
 * all ballots; the margin is what the largest difference stays within in all but `alpha` of them. Throws a RangeError on invalid ballots, an `alpha` that
 * is no chance, or weights other than 1.
 */
export function shift({ items, before, after, alpha = 0.05, N, seed }: ShiftInput): ShiftResult {
  checkDraws(N)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha: ${alpha} is not a chance`)
  const rows = [rowsOf(items, before), rowsOf(items, after)] as const
  const [n, m] = [rows[0].length, rows[1].length]
  const voters = { before: n, after: m }
  const none = Object.fromEntries(items.map((item) => [item, null]))
  if (n < 2 || m < 2 || items.length < 2) return { difference: none, margin: none, real: [], voters }
  const all = [...rows[0], ...rows[1]]
  const sums = sumsOf(all, items.length)
  const order = Uint32Array.from(all, (_, i) => i)
  const observed = compare(all, order, n, sums)
  const draw = random(seed)
  const largest = new Float64Array(N)
  for (let i = 0; i < N; i++) {
    deal(order, n, draw)
    largest[i] = compare(all, order, n, sums).reduce((most, { t }) => Math.max(most, t), 0)
  }
  largest.sort()
  // Of N draws and the survey itself, alpha may be beyond it (Phipson & Smyth 2010).
  const at = Math.ceil((1 - alpha) * (N + 1)) - 1
  const limit = at < N ? (largest[at] as number) : Number.POSITIVE_INFINITY
  const isReal = ({ t }: Compared): boolean => t > limit + TOLERANCE
  return {
    difference: byItem(items, observed, ({ d }) => d),
    margin: byItem(items, observed, ({ error }) => (Number.isFinite(limit) ? Math.min(1, limit * error) : 1)),
    real: items.filter((_, i) => isReal(observed[i] as Compared)),
    voters,
  }
}

/** Of an item: the difference, its standard error, and how many of those it is. */
interface Compared {
  d: number
  error: number
  t: number
}

const byItem = (
  items: readonly string[],
  compared: readonly Compared[],
  value: (of: Compared) => number,
): Record<string, number> => Object.fromEntries(items.map((item, i) => [item, value(compared[i] as Compared)]))

/** The share that each ballot gives to each item. */
function rowsOf(items: readonly string[], ballots: readonly BallotInput[]): number[][] {
  return tally(items, ballots).valid.map((ballot) => {
    if (ballot.weight !== 1)
      throw new RangeError(`n: ${ballot.weight} is not 1, and a part of a respondent can’t be dealt`)
    return pointsOf(ballot, items, undefined).map((points) => points / Math.max(1, items.length - 1))
  })
}

/** Sums and sums of squares of each item over these rows, `count` of them in this order; over all without one. */
interface Sums {
  sum: Float64Array
  squares: Float64Array
}

function sumsOf(rows: readonly (readonly number[])[], width: number, order?: Uint32Array, count = rows.length): Sums {
  const sum = new Float64Array(width)
  const squares = new Float64Array(width)
  for (let i = 0; i < count; i++) {
    const row = rows[order ? (order[i] as number) : i] as readonly number[]
    for (let j = 0; j < width; j++) {
      const x = row[j] as number
      sum[j] = (sum[j] as number) + x
      squares[j] = (squares[j] as number) + x * x
    }
  }
  return { sum, squares }
}

/** The first n rows in an order against the rest; what is over all is known, so only those n are added up. */
function compare(rows: readonly (readonly number[])[], order: Uint32Array, n: number, total: Sums): Compared[] {
  const width = total.sum.length
  const m = rows.length - n
  const { sum, squares } = sumsOf(rows, width, order, n)
  return Array.from({ length: width }, (_, j) => {
    const [s, q] = [sum[j] as number, squares[j] as number]
    const [rest, restSquares] = [(total.sum[j] as number) - s, (total.squares[j] as number) - q]
    const d = rest / m - s / n
    const variance = (x: number, xx: number, count: number): number => Math.max(0, xx - (x * x) / count) / (count - 1)
    const error = Math.sqrt(variance(s, q, n) / n + variance(rest, restSquares, m) / m)
    const same = Math.abs(d) <= TOLERANCE
    return { d, error, t: same ? 0 : error <= TOLERANCE ? Number.POSITIVE_INFINITY : Math.abs(d) / error }
  })
}

/** Deals the first n places again (Fisher–Yates). */
function deal(order: Uint32Array, n: number, draw: () => number): void {
  for (let i = 0; i < n; i++) {
    const j = i + Math.floor(draw() * (order.length - i))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}
