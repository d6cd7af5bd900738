/** Tables for the terminal: columns as wide as their text, one of which gives way when the line is too short. */
import type { ChalkInstance } from 'chalk'
import { graphemesOf, graphemeWidth, widthOf } from '../../diagnostics/width.ts'

export interface Column {
  title: string
  align?: 'left' | 'right'
  /** The column that is shortened to fit; at most one. */
  flexible?: boolean
  /** Colours a cell after it has been padded. */
  paint?: (text: string) => string
}

const GAP = '  '

/** Lays out rows under their titles, within `width` terminal columns. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: ChalkInstance,
): string {
  const widths = columns.map((column, i) =>
    rows.map((row) => widthOf(row[i] ?? '')).reduce((most, n) => Math.max(most, n), widthOf(column.title)),
  )
  const total = widths.reduce((sum, w) => sum + w, 0) + GAP.length * (columns.length - 1)
  const flexible = columns.findIndex((c) => c.flexible)
  if (total > width && flexible !== -1) widths[flexible] = Math.max(12, (widths[flexible] ?? 0) - (total - width))
  const line = (cells: readonly string[], tint: (text: string, i: number) => string): string =>
    columns
      .map((column, i) => tint(pad(shorten(cells[i] ?? '', widths[i] ?? 0), widths[i] ?? 0, column.align), i))
      .join(GAP)
      .trimEnd()
  return [
    line(
      columns.map((c) => c.title),
      (text) => paint.dim(text),
    ),
    ...rows.map((row) => line(row, (text, i) => columns[i]?.paint?.(text) ?? text)),
  ].join('\n')
}

/** A bar of a part of one, in eighths of a terminal column. */
export function bar(part: number, width: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, part)) * width * 8)
  const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''
  return ('█'.repeat(Math.floor(eighths / 8)) + rest).padEnd(width)
}

/** Cuts a text to a width, with an ellipsis. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let [cut, room] = ['', width - 1]
  for (const grapheme of graphemesOf(text)) {
    room -= graphemeWidth(grapheme)
    if (room < 0) break
    cut += grapheme
  }
  return `${cut.trimEnd()}…`
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? space + text : text + space
}
