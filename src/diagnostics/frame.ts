/** The code frame under a finding: the line, the one before it, and the exact range underlined. */

import type { Place } from './finding.ts'
import type { Lines } from './lines.ts'
import { loggable } from './safe.ts'
import { widthOf } from './width.ts'

const TAB = '  '

/** A line of a frame; `mark` is the underlining of the line above it. */
export interface FrameLine {
  number: number | null
  text: string
  mark: boolean
}

/** Columns that are shown where there is room without end. */
const WIDEST = 100

/**
 * The frame of a place: up to one line before, the first line of the range, and its underlining, in so many terminal columns; a longer
 * line is cut around the range.
 */
export function frame(lines: Lines, place: Place, columns: number): FrameLine[] {
  const widest = Math.min(columns, WIDEST)
  const { line, column } = place.start
  const source = lines.text(line)
  const at = column - 1
  const endColumn = place.end.line === line ? place.end.column : source.length + 1
  // Of a line that is too long, what stands before the range gets a third.
  const from = fits(source, 0, widest) ? 0 : Math.max(0, at - Math.floor(widest / 3))
  const lead = from > 0 ? '…' : ''
  const whole = fits(source, from, widest - lead.length)
  const end = whole ? source.length : fitting(source, from, widest - lead.length - 1)
  const before = shown(source.slice(from, at))
  const marked = shown(source.slice(at, Math.min(endColumn - 1, end)))
  const result: FrameLine[] = []
  if (line > 1) {
    const above = lines.text(line - 1)
    result.push({ number: line - 1, text: shown(above.slice(0, fitting(above, 0, widest))), mark: false })
  }
  result.push({ number: line, text: lead + shown(source.slice(from, end)) + (whole ? '' : '…'), mark: false })
  const indent = widthOf(lead) + widthOf(before)
  const under = Math.max(1, Math.min(widthOf(marked), widest - indent))
  result.push({ number: null, text: ' '.repeat(indent) + '^'.repeat(under), mark: true })
  return result
}

/** Where what fits in some columns ends, from an offset on. Letters that take two are few, so little is tried. */
function fitting(text: string, from: number, columns: number): number {
  let end = Math.min(text.length, from + Math.max(columns, 0))
  for (let over = 1; end > from; end -= Math.ceil(over / 2)) {
    over = widthOf(shown(text.slice(from, end))) - columns
    if (over <= 0) break
  }
  return Math.max(from, end)
}

/** Whether all from an offset on fits in some columns. More characters than columns don't, and measuring a line is slow. */
const fits = (text: string, from: number, columns: number): boolean =>
  text.length - from <= columns && fitting(text, from, columns) >= text.length

function shown(text: string): string {
  return loggable(text.replace(/\t/g, TAB))
}
