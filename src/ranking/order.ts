/** Puts a few values in order again and again, as drawing by chance does, without making anything anew. */
import { TOLERANCE } from './tally.ts'

/** Sorts indexes by their values in place, which for a dozen of them is quickest by hand; ties in any order. */
export function highestFirst(order: Uint32Array, value: Float64Array): void {
  for (let at = 1; at < order.length; at++) {
    const i = order[at] as number
    let to = at
    for (; to > 0 && (value[order[to - 1] as number] as number) < (value[i] as number); to--)
      order[to] = order[to - 1] as number
    order[to] = i
  }
}

/** Where the tier ends that begins at a place: what ties with its highest value. */
export function endOfTier(order: Uint32Array, value: Float64Array, start: number): number {
  const highest = value[order[start] as number] as number
  let end = start + 1
  while (end < order.length && !(highest - (value[order[end] as number] as number) > TOLERANCE)) end++
  return end
}

/** Adds to one of a row of numbers. */
export function add(to: Float64Array, i: number, amount: number): void {
  to[i] = (to[i] as number) + amount
}
