/** The passages of a body: paragraphs, points of a list, and headings with what stands below them. They are told apart line by line. */
import type { Range } from '../../diagnostics/finding.ts'
import { codeBlocks, insideOf } from './code.ts'

interface Line extends Range {
  kind: 'blank' | 'heading' | 'point' | 'text' | 'comment'
  /** How deep a heading is, or how far a point or a text stands from the margin. */
  depth: number
}

/** Answers comments of a body with what they are about. */
export interface Passages {
  /** What a comment on lines of its own stands above, and the text that it is joined to. */
  at(comment: Range): Range
  /** What a comment behind something stands in. */
  around(comment: Range): Range
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/
const POINT = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/
/** Headings above these are of a section or of the whole file, and stand for themselves. */
const ITEM = 3

/** Indexes a body that ends with the text; `comments` are those that are on lines of their own, in order. */
export function passagesOf(text: string, body: number, comments: readonly Range[]): Passages {
  const lines = linesIn(text, body, comments)
  const tops = topsOf(lines)
  const ends = new Map<number, Range>()
  const passage = (top: number): Range => {
    const known = ends.get(top)
    if (known) return known
    const made = { start: lines[top]?.start ?? text.length, end: lines[lastOf(lines, tops, top)]?.end ?? text.length }
    ends.set(top, made)
    return made
  }
  const below: number[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const kind = lines[i]?.kind
    below[i] = kind === 'blank' || kind === 'comment' ? (below[i + 1] ?? lines.length) : i
  }
  const lineAt = (offset: number): number => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    at(comment) {
      const own = tops[lineAt(comment.start)] ?? null
      const next = below[lineAt(comment.end - 1)] ?? lines.length
      const top = tops[next] ?? next
      const reach = passage(top)
      return own === null || own === top ? reach : { start: passage(own).start, end: reach.end }
    },
    around: (comment) => passage(tops[lineAt(comment.start)] ?? lineAt(comment.start)),
  }
}

function linesIn(text: string, body: number, comments: readonly Range[]): Line[] {
  const inCode = insideOf(codeBlocks(text, body))
  const inComment = insideOf(comments)
  const lines: Line[] = []
  for (let start = body; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + 400))
    const indent = line.length - line.trimStart().length
    const marks = HEADING.exec(line)?.[1]
    const kind = inCode(start)
      ? 'text'
      : line.trim() === ''
        ? 'blank'
        : inComment(start + indent)
          ? 'comment'
          : marks
            ? 'heading'
            : POINT.test(line)
              ? 'point'
              : 'text'
    lines.push({ kind, start, end, depth: kind === 'heading' ? (marks?.length ?? 0) : indent })
    start = end + 1
  }
  return lines
}

/** For each line the first one of its passage; null for an empty line, and for a comment that is joined to nothing above it. */
function topsOf(lines: readonly Line[]): (number | null)[] {
  const tops: (number | null)[] = []
  let points: { top: number; depth: number }[] = []
  for (const [i, { kind, depth }] of lines.entries()) {
    const before = lines[i - 1]?.kind ?? 'blank'
    const joined = before === 'blank' || before === 'heading' ? null : (tops[i - 1] ?? null)
    if (kind === 'heading') points = []
    // What stands further from the margin than a point belongs to it, also behind an empty line.
    if (kind === 'point' || (kind !== 'blank' && joined === null))
      points = points.filter((point) => point.depth < depth)
    if (kind === 'point') points.push({ top: i, depth })
    if (kind === 'blank') tops.push(null)
    else if (kind === 'heading' || kind === 'point') tops.push(i)
    else if (joined !== null) tops.push(joined)
    else tops.push(points.at(-1)?.top ?? (kind === 'comment' ? null : i))
  }
  return tops
}

/** The last line of the passage that begins at a line. */
function lastOf(lines: readonly Line[], tops: readonly (number | null)[], top: number): number {
  const first = lines[top]
  if (!first) return lines.length - 1
  let last = top
  for (let i = top + 1; i < lines.length; i++) {
    const { kind, depth } = lines[i] ?? first
    if (first.kind === 'heading') {
      if (first.depth < ITEM || (kind === 'heading' && depth <= first.depth)) break
      last = i
    } else if (first.kind === 'point') {
      if (kind === 'heading' || (kind === 'point' && depth <= first.depth)) break
      if (kind === 'blank') continue
      if (depth <= first.depth && tops[i] !== tops[i - 1]) break
      last = i
    } else if (tops[i] !== top) break
    else last = i
  }
  return last
}
