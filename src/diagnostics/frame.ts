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

/** Columns that may be shown; a longer line is cut around the range. */
const WIDEST = 100

/** The frame of a place: up to one line before, the first line of the range, and its underlining in terminal columns. */
export function frame(lines: Lines, place: Place): FrameLine[] {
  const { line, column } = place.start
  const source = lines.text(line)
  const endColumn = place.end.line === line ? place.end.column : source.length + 1
  const from = Math.max(0, Math.min(column - 1 - 30, source.length - WIDEST))
  const cut = source.slice(from, from + WIDEST)
  const lead = from > 0 ? '…' : ''
  const before = shown(source.slice(from, column - 1))
  const marked = shown(source.slice(column - 1, Math.min(endColumn - 1, from + WIDEST)))
  const result: FrameLine[] = []
  if (line > 1) result.push({ number: line - 1, text: shown(lines.text(line - 1).slice(0, WIDEST)), mark: false })
  const tail = from + WIDEST < source.length ? '…' : ''
  result.push({ number: line, text: lead + shown(cut) + tail, mark: false })
  const indent = ' '.repeat(widthOf(lead) + widthOf(before))
  result.push({ number: null, text: indent + '^'.repeat(Math.max(1, widthOf(marked))), mark: true })
  return result
}

function shown(text: string): string {
  return loggable(text.replace(/\t/g, TAB))
}
