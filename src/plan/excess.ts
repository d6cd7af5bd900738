/** Prose that would cost a Markdown parser far more than any plan needs: nested too deep, or too much of it at once. */

import type { Range } from '../diagnostics/finding.ts'
import type { ReaderProblem } from './problem.ts'
import type { Source } from './source.ts'

// Quotes and lists inside each other on one line, or by indent.
const NESTED = /^(?:[ \t]*(?:[>+*-]|\d{1,9}[.)])(?=[ \t>]|$)){12,}|^[ \t]{48,}\S/m
const LONGEST = 50_000
const MOST_LINES = 3000
const MOST_MARKS = 4000

/** The offset in a text from which it is too much; null for any ordinary text. */
export function excess(text: string): number | null {
  const nested = NESTED.exec(text)
  if (nested) return nested.index
  return (
    nth(text, /[[\]*_`<>~|&@]/g, MOST_MARKS) ?? nth(text, /\n/g, MOST_LINES) ?? (text.length > LONGEST ? LONGEST : null)
  )
}

function nth(text: string, pattern: RegExp, most: number): number | null {
  let count = 0
  for (const match of text.matchAll(pattern)) if (++count > most) return match.index
  return null
}

/** The problem of a piece of prose in a file, if it has one. */
export function excessIn({ file, text }: Source, range: Range): ReaderProblem[] {
  const found = excess(text.slice(range.start, range.end))
  if (found === null) return []
  const start = range.start + found
  const end = Math.min(range.end, text.indexOf('\n', start) === -1 ? range.end : text.indexOf('\n', start))
  return [{ id: 'te-diep', args: {}, file, at: { range: { start, end: Math.min(end, start + 40) } } }]
}
