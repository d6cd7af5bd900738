/** The part of a text that is shown where something was found in it, and what in that was found. */
import type { Mark } from './words.ts'

/** So much of a text is shown before the first word that was found. */
const BEFORE = 60

/** Where the part of a text begins that is shown: at a word, and not far before the first that was found. */
export function startOf(text: string, marks: readonly Mark[]): number {
  const first = marks[0]?.[0] ?? 0
  if (first <= 2 * BEFORE) return 0
  const space = text.indexOf(' ', first - BEFORE)
  return space === -1 || space >= first ? first : space + 1
}

/** A piece of a text, which begins at an offset of it, in parts that were found or not. */
export function piecesOf(word: string, at: number, marks: readonly Mark[]): { text: string; bold: boolean }[] {
  const parts: { text: string; bold: boolean }[] = []
  let done = 0
  for (const [start, end] of marks) {
    const [first, last] = [Math.max(done, start - at), Math.min(word.length, end - at)]
    if (last <= first) continue
    parts.push({ text: word.slice(done, first), bold: false }, { text: word.slice(first, last), bold: true })
    done = last
  }
  return [...parts, { text: word.slice(done), bold: false }].filter(({ text }) => text !== '')
}
