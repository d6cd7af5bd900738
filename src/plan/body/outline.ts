/**
 * The headings of a body, by offset. Plain bodies are scanned by line; one that has anything in which a line that begins
 * with `#` might not be a heading, or a heading might begin otherwise, is left to the referee, remark-parse.
 */

import type { Range } from '../../diagnostics/finding.ts'
import { HIDDEN } from '../../diagnostics/unseen.ts'
import type { Source } from '../source.ts'
import { almostIdIn } from './almost-id.ts'
import { withoutAttributes } from './attributes.ts'
import { withoutComments } from './comments.ts'
import { BODY, tangle } from './excess.ts'
import { type Title, titleOf } from './title.ts'

/** One heading; offsets are into the whole file. `end` is the end of its line, `next` where its content begins. */
export interface Heading {
  depth: number
  /** The heading as text, without its id. */
  title: string
  /** The same as written, and what in it a title doesn't show. */
  words: string
  marked: Title['marked']
  /** The id between braces, as typed; one in a spelling that isn't read with its marks. null without one. */
  id: string | null
  /** The range of what is typed. */
  idRange: Range | null
  start: number
  end: number
  next: number
}

/** Finds headings with a full Markdown parser, as offsets into the text given. */
export type Referee = (text: string) => { depth: number; start: number; end: number }[]

// A code fence, raw HTML, an indented line or underline that could make or hide a heading. A comment on a line of its own can't.
const TRICKY = /^(?: {0,3}(?:```|~~~|<(?!!--(?:(?!-->).)*-->[ \t]*\r?$))| {1,3}#| {0,3}(?:=+|-+)[ \t]*\r?$|\t| {4,}#)/m

/** The id at the end of a title, and what may stand behind it unseen. */
const TAG = new RegExp(`\\{#([^{}\\n]*)\\}[${HIDDEN}]*$`)

/** The headings of a body in order. */
export function outline({ text }: Source, body: Range, referee: Referee): Heading[] {
  const part = text.slice(body.start, body.end)
  const found = TRICKY.test(part) && tangle(part, BODY) === null ? referee(part) : scan(part)
  return found.map(({ depth, start, end }) => heading(text, depth, body.start + start, body.start + end))
}

function scan(text: string): { depth: number; start: number; end: number }[] {
  const headings = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const next = newline === -1 ? text.length : newline
    const end = text[next - 1] === '\r' ? next - 1 : next
    const marks = text[start] === '#' ? /^#{1,6}(?=[ \t]|$)/.exec(text.slice(start, Math.min(end, start + 8))) : null
    if (marks) headings.push({ depth: marks[0].length, start, end })
    start = next + 1
  }
  return headings
}

/** The text of a `#` heading, without its marks in front and behind. */
function withoutMarks(line: string): string {
  const title = line.replace(/^#+/, '').trim()
  let end = title.length
  while (title[end - 1] === '#') end--
  // Marks behind count only after a space, as in `## C# ##`.
  return end === 0 || title[end - 1] === ' ' || title[end - 1] === '\t' ? title.slice(0, end).trim() : title
}

function heading(text: string, depth: number, start: number, end: number): Heading {
  const source = text.slice(start, end)
  // An underlined heading is two lines; its title is on the first ones.
  const bare = source.startsWith('#') ? withoutMarks(source) : source.replace(/\r?\n[ \t]*[=-]+[ \t]*$/, '')
  const typed = withoutComments(bare).trim()
  const trimmed = withoutAttributes(typed)
  const newline = text.indexOf('\n', end)
  const tag = TAG.exec(trimmed)
  const almost = tag && !/\s\.|\\/.test(trimmed.slice(Math.max(0, tag.index - 1))) ? null : almostIdIn(trimmed)
  const cut = almost ?? (tag && { start: tag.index, end: trimmed.length })
  const id = almost ? trimmed.slice(almost.start, almost.end) : (tag?.[1] ?? null)
  const idStart = id === null ? 0 : almost ? text.indexOf(id, start) : text.lastIndexOf(`#${id}`, end) + 1
  const words = (cut ? trimmed.slice(0, cut.start) + trimmed.slice(cut.end) : trimmed).trim()
  const { text: title, marked } = titleOf(words)
  return {
    depth,
    title,
    words,
    marked,
    id,
    idRange: id === null ? null : { start: idStart, end: idStart + id.length },
    start,
    end,
    next: newline === -1 ? text.length : newline + 1,
  }
}
