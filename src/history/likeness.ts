/** How alike two texts are: whether one is the other with a slip mended, and whether two items speak of the same thing. */
import { distance } from '../diagnostics/suggest.ts'

const bare = (text: string): string =>
  text
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const partsOf = (text: string): string[] =>
  text
    .normalize()
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
const numbersOf = (text: string): string => (text.match(/[-−]?\d(?:[\d.,:/-]*\d)?/g) ?? []).join(' ')

/** A longer word is no word that somebody mistyped, and comparing it takes the square of its length. */
const LONGEST = 80

/**
 * Whether two lines differ in case, spaces and punctuation, or by one edit in one or two words. What may turn the meaning round is never a
 * slip: another number, word more or less, or short word, nor a beginning more or less, as of `geen` and `onhaalbaar`.
 */
export function isSlip(a: string, b: string): boolean {
  if (numbersOf(a) !== numbersOf(b)) return false
  if (bare(a) === bare(b)) return true
  const [one, other] = [partsOf(a), partsOf(b)]
  if (one.length !== other.length) return false
  const differing = one.flatMap((word, i): [string, string][] => (word === other[i] ? [] : [[word, other[i] ?? '']]))
  return differing.length <= 2 && differing.every(([word, was]) => isMistyped(word, was))
}

function isMistyped(a: string, b: string): boolean {
  const lengths = [a.length, b.length]
  if (
    lengths.reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY) < 5 ||
    lengths.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) > LONGEST ||
    /\p{N}/u.test(a + b)
  )
    return false
  return !a.endsWith(b) && !b.endsWith(a) && distance(a, b) === 1
}

/** The words that carry the meaning of a text: those of four letters or more, or all where it has no such. */
function wordsOf(text: string): Set<string> {
  const words = partsOf(text)
  const long = words.filter((word) => [...word].length >= 4)
  return new Set(long.length > 0 ? long : words)
}

/** The share of words that two texts have in common (Jaccard's index), 0–1; 1 for two texts without words. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.size + other.size === 0) return 1
  const common = [...one].filter((word) => other.has(word)).length
  return common / (one.size + other.size - common)
}
