/** Spaces among facts that look like one and are none, of Word, a web page or a telephone. */
import type { Guess } from './slip-codes.ts'

export const BLANK = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]'
/** In front of a line, and beside the signs that need a plain one; not within a text. */
const BESIDE = new RegExp(`(?<=^[ \\t]*)${BLANK}+|(?<=[:,[{-][ \\t]*)${BLANK}+|${BLANK}+(?=[ \\t]*[:,\\]}#])`, 'g')

/** The guess that plain spaces were meant in a line at an offset; none where it has no other ones. */
export function blankGuesses(line: string, at: number): Guess[] {
  const found = [...line.matchAll(BESIDE)]
  const [first] = found
  if (!first) return []
  const edits = found.map(({ 0: blanks, index }) => ({
    start: at + index,
    end: at + index + blanks.length,
    text: ' '.repeat(blanks.length),
  }))
  return [{ code: 'blank', start: at + first.index, end: at + first.index + 1, edits, certain: true }]
}
