/** How alike two texts are: whether one is the other with a slip mended, and whether two items speak of the same thing. */
import { distance } from '../diagnostics/suggest.ts'

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const digits = (text: string): string => text.replace(/\D+/g, '')

/** Longer lines are not compared letter by letter: that takes the square of their length. */
const LONGEST = 2000

/**
 * Whether two lines differ in case, spaces, punctuation or two letters at most. A digit is never a slip: € 10.000 and € 12.000 are
 * one edit apart.
 */
export function isSlip(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)]
  if (one === other) return true
  if (digits(a) !== digits(b) || Math.max(one.length, other.length) > LONGEST) return false
  return Math.abs(one.length - other.length) <= 2 && distance(one, other) <= Math.min(2, Math.floor(one.length / 5))
}

/** The words that carry the meaning of a text: those of four letters or more. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
}

/** The share of words that two texts have in common (Jaccard's index), 0–1; 1 for two texts without words. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.size + other.size === 0) return 1
  const common = [...one].filter((word) => other.has(word)).length
  return common / (one.size + other.size - common)
}
