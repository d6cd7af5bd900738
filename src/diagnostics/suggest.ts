/** "Bedoelde u …?": the known word nearest to a mistyped one. */
import { bareName } from './bare.ts'

/**
 * The row of a table of distances for one more letter of a name, filled into `row`: of optimal string alignment (Damerau–Levenshtein
 * restricted to one edit per substring), where insertions, deletions, substitutions and swaps of neighbours are 1 each. `above` is the
 * row of the letter before, `before`, and `higher` the one above that. Gives the least of the row.
 */
export function fillRow(
  row: Uint32Array,
  word: string,
  letter: number,
  above: Uint32Array,
  before: number,
  higher: Uint32Array | null,
): number {
  let left = (above[0] ?? 0) + 1
  let least = left
  row[0] = left
  for (let j = 1; j <= word.length; j++) {
    const other = word.charCodeAt(j - 1)
    let best = left + 1
    const down = (above[j] ?? 0) + 1
    if (down < best) best = down
    const across = (above[j - 1] ?? 0) + (letter === other ? 0 : 1)
    if (across < best) best = across
    if (higher !== null && j > 1 && letter === word.charCodeAt(j - 2) && before === other) {
      const swapped = (higher[j - 2] ?? 0) + 1
      if (swapped < best) best = swapped
    }
    row[j] = best
    if (best < least) least = best
    left = best
  }
  return least
}

/** Three rows, that every question fills again. */
let rows: [Uint32Array, Uint32Array, Uint32Array] = [new Uint32Array(128), new Uint32Array(128), new Uint32Array(128)]

/** The edits between two words (`fillRow`). Beyond `most` it is only said to be more. */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (b.length >= rows[0].length) rows = [0, 1, 2].map(() => new Uint32Array(2 * b.length)) as typeof rows
  let [higher, above, row] = rows
  for (let j = 0; j <= b.length; j++) above[j] = j
  let leastBefore = 0
  for (let i = 0; i < a.length; i++) {
    const least = fillRow(row, b, a.charCodeAt(i), above, a.charCodeAt(i - 1), i > 0 ? higher : null)
    // What comes goes on from this row, or by a swap from the one above it.
    if (least > most && leastBefore >= most) return most + 1
    leastBefore = least
    const free = higher
    higher = above
    above = row
    row = free
  }
  return above[b.length] ?? 0
}

/** Words far longer than any name are not typing mistakes, and comparing them costs time. */
export const LONGEST_WORD = 80

/** Nor is a word that is this far from a name. */
const MOST_EDITS = 8

/** A word is near enough to a name within so many edits: a third of the longer of the two, at least one. */
export function enoughFor(length: number): number {
  return Math.min(MOST_EDITS, Math.max(1, Math.floor(length / 3)))
}

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

/** The nearest of `known` to `word`, or null when none is near enough (`enoughFor`). */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST_WORD) return null
  const asked = word.toLowerCase()
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    // A letter may be longer in lower case than it was typed.
    const lower = candidate.toLowerCase()
    const enough = enoughFor(Math.max(asked.length, lower.length))
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
