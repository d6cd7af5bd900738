/** "Bedoelde u …?": the known word nearest to a mistyped one. */
import { bareName } from './bare.ts'

/** Three rows of a table of distances, that every question fills again. */
let rows: [Uint32Array, Uint32Array, Uint32Array] = [new Uint32Array(128), new Uint32Array(128), new Uint32Array(128)]

/**
 * Optimal string alignment distance (Damerau–Levenshtein restricted to one edit per substring): insertions, deletions,
 * substitutions and swaps of neighbours, each 1. Beyond `most` it is only said to be more.
 */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (b.length >= rows[0].length) rows = [0, 1, 2].map(() => new Uint32Array(2 * b.length)) as typeof rows
  let [beforePrevious, previous, current] = rows
  for (let j = 0; j <= b.length; j++) previous[j] = j
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    current[0] = i
    let least = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      const left = (current[j - 1] ?? 0) + 1
      const above = (previous[j] ?? 0) + 1
      const across = (previous[j - 1] ?? 0) + (letter === other ? 0 : 1)
      let best = left < above ? left : above
      if (across < best) best = across
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        const swapped = (beforePrevious[j - 2] ?? 0) + 1
        if (swapped < best) best = swapped
      }
      current[j] = best
      if (best < least) least = best
    }
    // What comes goes on from this row, or by a swap from the one above it.
    if (least > most && leastBefore >= most) return most + 1
    leastBefore = least
    const free = beforePrevious
    beforePrevious = previous
    previous = current
    current = free
  }
  return previous[b.length] ?? 0
}

/** Words far longer than any name are not typing mistakes, and comparing them costs time. */
export const LONGEST_WORD = 80

const counts = new Int16Array(64)
const bump = (slot: number, by: number): void => {
  counts[slot] = (counts[slot] ?? 0) + by
}

/** At least so many edits lie between two words, by the characters that one has and the other hasn't. */
export function differing(a: string, b: string): number {
  counts.fill(0)
  for (let i = 0; i < a.length; i++) bump(a.charCodeAt(i) & 63, 1)
  for (let i = 0; i < b.length; i++) bump(b.charCodeAt(i) & 63, -1)
  let [more, fewer] = [0, 0]
  for (const count of counts) {
    if (count > 0) more += count
    else fewer -= count
  }
  return Math.max(more, fewer)
}

/** The nearest of `known` to `word`, or null when none is near enough (a third of the longer of the two, at least one edit). */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST_WORD) return null
  const asked = word.toLowerCase()
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    // A letter may be longer in lower case than it was typed.
    const lower = candidate.toLowerCase()
    const enough = Math.max(1, Math.floor(Math.max(asked.length, lower.length) / 3))
    // Nothing is looked at closely that could not be nearer than the nearest so far.
    const most = Math.min(enough, least - 1)
    if (Math.abs(lower.length - asked.length) > most) continue
    if (differing(asked, lower) > most) continue
    const d = distance(asked, lower, most)
    if (d <= most) {
      least = d
      best = candidate
    }
  }
  return best
}

/**
 * The one known word that a mistyped one can only be: it differs in case, accents or punctuation, or is the only one a single edit
 * away. Words that differ in a digit are two words: `fase-1` is no slip of `fase-2`.
 */
export function slipOf(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST_WORD) return null
  const bare = bareName(word)
  const alike = known.filter(
    (candidate) => Math.abs(candidate.length - word.length) <= 3 && bareName(candidate) === bare,
  )
  if (alike.length > 0) return alike.length === 1 ? (alike[0] ?? null) : null
  const digits = (text: string): string => text.replace(/\D/g, '')
  const near = known.filter(
    (candidate) =>
      Math.min(word.length, candidate.length) >= 4 &&
      Math.abs(word.length - candidate.length) <= 1 &&
      digits(word) === digits(candidate) &&
      distance(word.toLowerCase(), candidate.toLowerCase(), 1) === 1,
  )
  return near.length === 1 ? (near[0] ?? null) : null
}
