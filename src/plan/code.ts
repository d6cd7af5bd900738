/** Code blocks in prose: what stands there is shown, and means nothing. */
import type { Range } from '../diagnostics/finding.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/gm

/** The fenced blocks of a text from an offset on, in order; one that is never closed goes on to the end. */
export function codeBlocks(text: string, from: number): Range[] {
  const blocks: Range[] = []
  let open: { start: number; mark: string } | null = null
  FENCE.lastIndex = from
  for (let match = FENCE.exec(text); match; match = FENCE.exec(text)) {
    const [line, mark = '', rest = ''] = match
    if (open === null) {
      // Behind backticks that open a block there are no others.
      if (mark.startsWith('~') || !rest.includes('`')) open = { start: match.index, mark }
    } else if (mark.startsWith(open.mark) && rest.trim() === '') {
      blocks.push({ start: open.start, end: match.index + line.length })
      open = null
    }
  }
  return open ? [...blocks, { start: open.start, end: text.length }] : blocks
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
