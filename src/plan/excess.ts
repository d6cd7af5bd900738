/** Prose that would cost a Markdown parser far more than any plan needs: nested too deep, or too much of it at once. */

import type { Range } from '../diagnostics/finding.ts'
import type { ReaderProblem } from './problem.ts'
import type { Source } from './source.ts'

// Quotes and lists inside each other on one line, or by indent.
const NESTED = /^(?:[ \t]*(?:[>+*-]|\d{1,9}[.)])(?=[ \t>]|$)){12,}|^[ \t]{48,}\S/m
// A table wider than any page.
const WIDE = /^(?:[^|\n]*\|){51}/m
const LONGEST = 20_000
const MOST_LINES = 1000
const MOST_MARKS = 1500

/** The offset in a text from which it is too much, `times` what one piece of prose may have; null for any ordinary text. */
export function excess(text: string, times = 1): number | null {
  const nested = NESTED.exec(text) ?? WIDE.exec(text)
  if (nested) return nested.index
  const marks = nth(text, /[[\]*_`<>~|&@!\\]/g, MOST_MARKS * times)
  const long = text.length > LONGEST * times ? LONGEST * times : null
  return marks ?? nth(text, /\n/g, MOST_LINES * times) ?? long
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
