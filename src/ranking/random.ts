/** Seeded random numbers, so that the same input gives the same output: xoshiro128** (Blackman & Vigna 2018). */

/** A generator of numbers in (0, 1), never the ends. Throws a RangeError on a seed that isn't a whole number. */
export function random(seed: number): () => number {
  if (!Number.isInteger(seed)) throw new RangeError(`seed: ${seed} is not a whole number`)
  // splitmix32 spreads a small seed over the whole state.
  let z = seed | 0
  const spread = (): number => {
    z = (z + 0x9e3779b9) | 0
    let t = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    t = Math.imul(t ^ (t >>> 15), 0x735a2d97)
    return t ^ (t >>> 15)
  }
  let a = spread()
  let b = spread()
  let c = spread()
  let d = spread()
  const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k))
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotate(d, 11)
    return ((result >>> 0) + 0.5) / 2 ** 32
  }
}

/** Refuses a number of draws that isn't one. Throws a RangeError. */
export function checkDraws(N: number): void {
  if (!Number.isInteger(N) || N < 1) throw new RangeError(`N: ${N} is not a number of draws`)
}
