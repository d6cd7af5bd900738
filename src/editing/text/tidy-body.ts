/** One empty line around each heading of a body; every other line stays as it is. */
import type { Range } from '../../diagnostics/finding.ts'
import { applyEdits, type TextEdit } from '../../diagnostics/text-edit.ts'
import { commentsIn } from '../../plan/body/comments.ts'
import type { Heading } from '../../plan/body/outline.ts'
import { lineEndOf } from './insert.ts'

const BLANKS = /(?:[ \t]*\r?\n)*/y

/** The text with one empty line above and below each heading of its body. Comments right above a heading stay with it. */
export function tidiedBody(text: string, body: Range, headings: readonly Heading[]): string {
  const eol = lineEndOf(text)
  const tops = headingTops(text, body, headings)
  const edits = new Map<number, TextEdit>()
  for (const [i, { start, next }] of headings.entries()) {
    const top = tops[i] ?? start
    const line = behindText(text, body.start, top)
    edits.set(line, { start: line, end: top, text: eol })
    BLANKS.lastIndex = next
    const below = next + (BLANKS.exec(text)?.[0].length ?? 0)
    if (below < text.length) edits.set(next, { start: next, end: below, text: eol })
  }
  return withOneEnd(applyEdits(text, [...edits.values()]), body.start, eol)
}

/** Where the empty lines above an offset begin: behind the last line that says something. */
function behindText(text: string, from: number, at: number): number {
  let line = at
  for (let end = at; end > from; ) {
    const start = Math.max(from, text.lastIndexOf('\n', end - 2) + 1)
    if (text.slice(start, end).trim() !== '') return line
    line = start
    end = start
  }
  return line
}

/** Where each heading begins, with the comments that stand on lines of their own right above it. */
export function headingTops(text: string, body: Range, headings: readonly Heading[]): number[] {
  const comments = new Map(commentsIn(text, body.start).map(({ start, end }) => [end, start]))
  return headings.map(({ start }) => withComments(text, body.start, text.lastIndexOf('\n', start - 1) + 1, comments))
}

/** The begin of the lines of a heading, and of comments that stand on lines of their own right above it. */
function withComments(text: string, from: number, heading: number, comments: ReadonlyMap<number, number>): number {
  for (let top = heading; ; ) {
    const end = top - (text[top - 2] === '\r' ? 2 : 1)
    const start = comments.get(end)
    if (start === undefined || start < from || (start > 0 && text[start - 1] !== '\n')) return top
    top = start
  }
}

/** The text without empty lines at its end; one that ends in the middle of a line does so still. */
function withOneEnd(text: string, from: number, eol: string): string {
  const said = text.slice(from).trimEnd()
  const behind = text.slice(from + said.length)
  if (said === '' || !behind.includes('\n')) return text
  const spaces = /^[ \t]*/.exec(behind)?.[0] ?? ''
  return text.slice(0, from) + said + spaces + eol
}
