/** Code blocks in prose: what stands there is shown, and means nothing. */
import type { Range } from '../../diagnostics/finding.ts'

const MARK = /<!--|-->|^ {0,3}(`{3,}|~{3,})(.*)$/gm

/** A fenced block; `closed` unless it goes on to the end. */
export interface CodeBlock extends Range {
  closed: boolean
}

/** The fenced blocks of a text from an offset on, in order. A fence in a comment is none, nor is a comment in a block. */
export function codeBlocks(text: string, from: number): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { start: number; mark: string } | null = null
  let comment = false
  // A comment that is never closed is none.
  const lastClose = text.lastIndexOf('-->')
  MARK.lastIndex = from
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [line, mark, rest = ''] = match
    if (mark === undefined) {
      if (open === null) comment = line === '<!--' && match.index < lastClose
    } else if (open !== null) {
      if (mark.startsWith(open.mark) && rest.trim() === '') {
        blocks.push({ start: open.start, end: match.index + line.length, closed: true })
        open = null
      }
      // Behind backticks that open a block there are no others.
    } else if (!comment && (mark.startsWith('~') || !rest.includes('`'))) open = { start: match.index, mark }
  }
  return open ? [...blocks, { start: open.start, end: text.length, closed: false }] : blocks
}

/** Tells of offsets, asked in rising order or not, whether they are in one of the ranges. */
export function insideOf(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) <= offset
  }
}
