/** Prose that would cost a Markdown parser far more than any plan needs: nested too deep, or too much of it at once. */

import type { Range } from '../../diagnostics/finding.ts'
import { once } from '../once.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'

// Quotes and lists inside each other on one line, or by indent.
// A divider, such as `* * *`, is none of them.
const NESTED =
  /^(?![ \t]*([*-])(?:[ \t]*\1){2,}[ \t]*\r?$)(?:[ \t]*(?:[>+*-]|\d{1,9}[.)])(?=[ \t>]|$)){12,}|^[ \t]{48,}\S/m
// A table wider than any page.
const WIDE = /^(?:[^|\r\n]*\|){51}/m
const LONGEST = 20_000
const MOST_LINES = 1000
const MOST_MARKS = 1500
// For each of these lines micromark looks over all that it read or has still to read: underlines, quotes, lines that go on with a list item or
// quote without its mark in front, definitions, and those that may begin the title of one in the line before.
const MOST_LOOKS = 150

/** The offset in a text from which it is too much, `times` what one piece of prose may have; null for any ordinary text. */
export function excess(text: string, times = 1): number | null {
  const found = tangle(text, times)
  const long = text.length > LONGEST * times ? LONGEST * times : null
  return found ?? nth(text, /\n/g, MOST_LINES * times) ?? long
}

/** The same for what makes a parser slow, whatever the length. */
export function tangle(text: string, times: number): number | null {
  const nested = NESTED.exec(text) ?? (text.includes('|') ? WIDE.exec(text) : null)
  return (
    nested?.index ??
    nth(text, /[[\]*_`<>~|&@!\\]/g, MOST_MARKS * times) ??
    nthLook(text, MOST_LOOKS * times) ??
    nth(text, /\r\n?|\n/g, 4 * MOST_LINES * times)
  )
}

const UNDERLINE_OR_QUOTE = /^ {0,3}(?:(?:=+|-+)[ \t]*$|>)/
const CONTAINER = /^[ \t]*(?:[-+*]|\d{1,9}[.)]|>)(?=[ \t>]|$)/
const ENDS = /^(?:[ \t]*$|#{1,6}[ \t])/
const DEFINITION = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)]|>)[ \t]+)*\[/
const DEFINES = /^ {0,3}\[[^\][]{1,200}\]:/
const TITLE = /^[ \t]*["'(]/

/** The offset of the line with which there are more of those that make the parser look back; null where there aren't. */
function nthLook(text: string, most: number): number | null {
  let count = 0
  let inContainer = false
  let inDefinition = false
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
    const opens = CONTAINER.test(line)
    const lazy: boolean = inContainer && !opens && !ENDS.test(line)
    const title: boolean = inDefinition && TITLE.test(line)
    if ((lazy || title || UNDERLINE_OR_QUOTE.test(line) || DEFINES.test(line)) && ++count > most) return start
    inContainer = opens || lazy
    inDefinition = !ENDS.test(line) && (inDefinition || DEFINITION.test(line))
    start = end + 1
  }
  return null
}

function nth(text: string, pattern: RegExp, most: number): number | null {
  if (text.length <= most) return null
  for (let count = 0; count < most; count++) if (!pattern.test(text)) return null
  return pattern.exec(text)?.index ?? null
}

/** Whether a file as a whole is no more than one piece of prose may be, as almost all are: then no piece of it is. */
const isCalm = once(({ text }: Source): boolean => excess(text) === null)

/** The problem of a piece of prose in a file, if it has one. */
export function excessIn(source: Source, range: Range): ReaderProblem[] {
  return isCalm(source) ? [] : problem(source, range, excess(source.text.slice(range.start, range.end)))
}

/** The problem of a body that is too much for a parser as a whole; none where some part of it has one already. */
export function tangleIn(source: Source, range: Range, problems: readonly ReaderProblem[]): ReaderProblem[] {
  if (isCalm(source) || problems.some(({ id }) => id === 'te-diep')) return []
  return problem(source, range, tangle(source.text.slice(range.start, range.end), BODY))
}

/** A body may have this many times the marks of one piece of prose. */
export const BODY = 5

function problem({ file, text }: Source, range: Range, found: number | null): ReaderProblem[] {
  if (found === null) return []
  const start = range.start + found
  const end = Math.min(range.end, text.indexOf('\n', start) === -1 ? range.end : text.indexOf('\n', start))
  return [{ id: 'te-diep', args: {}, file, at: { range: { start, end: Math.min(end, start + 40) } } }]
}
