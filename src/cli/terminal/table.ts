/** Tables for the terminal: columns as wide as their text, one of which gives way when the line is too short. */
import type { ChalkInstance } from 'chalk'
import { graphemesOf, graphemeWidth, widthOf } from '../../diagnostics/width.ts'

export interface Column {
  title: string
  align?: 'left' | 'right'
  /** The column that is shortened to fit, before any other; at most one. */
  flexible?: boolean
  /** Falls away where the screen is too narrow for all, the highest first; a column without it stays. */
  spare?: number
  /** Colours a cell after it has been padded. */
  paint?: (text: string) => string
}

const GAP = '  '

/** The flexible column keeps this much while others can fall away, and after that any text this little. */
const READABLE = 12
const LEAST = 4

/** Lays out rows under their titles, within `width` terminal columns. */
export function table(
  all: readonly Column[],
  allRows: readonly (readonly string[])[],
  width: number,
  paint: ChalkInstance,
): string {
  const natural = all.map((column, i) => {
    return allRows.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), widthOf(column.title))
  })
  const kept = keptWithin(all, natural, width)
  const columns = kept.flatMap((i) => all[i] ?? [])
  const rows = allRows.map((row) => kept.map((i) => row[i] ?? ''))
  const widths = shortened(
    columns,
    kept.map((i) => natural[i] ?? 0),
    width,
  )
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

const totalOf = (widths: readonly number[]): number =>
  widths.reduce((sum, w) => sum + w, 0) + GAP.length * (widths.length - 1)

/** The columns that there is room for, by their place. */
function keptWithin(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  let kept = columns.map((_, i) => i)
  const least = (i: number): number =>
    Math.min(natural[i] ?? 0, columns[i]?.flexible ? READABLE : Number.POSITIVE_INFINITY)
  const spare = kept
    .filter((i) => columns[i]?.spare !== undefined)
    .sort((a, b) => (columns[b]?.spare ?? 0) - (columns[a]?.spare ?? 0) || b - a)
  for (const gone of spare) {
    if (totalOf(kept.map(least)) <= width) break
    kept = kept.filter((i) => i !== gone)
  }
  return kept
}

/** How wide each column is: the flexible one gives way first, and then whatever text is the widest. */
function shortened(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  const widths = [...natural]
  const give = (i: number, least: number): void => {
    const now = widths[i] ?? 0
    widths[i] = Math.max(Math.min(now, least), now - Math.max(0, totalOf(widths) - width))
  }
  const flexible = columns.findIndex((c) => c.flexible)
  if (flexible !== -1) give(flexible, READABLE)
  const texts = columns.flatMap(({ align }, i) => (align === 'right' ? [] : [i]))
  while (totalOf(widths) > width) {
    const [widest] = texts.filter((i) => (widths[i] ?? 0) > LEAST).sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))
    if (widest === undefined) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

/** A bar of a part of one, in eighths of a terminal column. */
export function bar(part: number, width: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, part)) * width * 8)
  const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''
  return ('█'.repeat(Math.floor(eighths / 8)) + rest).padEnd(width)
}

/** Cuts a text to a width, with an ellipsis. Words that a no-break space holds together, such as a date, stay whole or fall away. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let [cut, room] = ['', width - 1]
  for (const grapheme of graphemesOf(text)) {
    room -= graphemeWidth(grapheme)
    if (room < 0) break
    cut += grapheme
  }
  const begun = cut.lastIndexOf(' ') + 1
  const [word = ''] = text.slice(begun).split(' ')
  if (begun > 0 && word.includes('\u00a0') && begun + word.length > cut.length) cut = cut.slice(0, begun)
  // What only leads on to what fell away goes with it.
  return `${cut.replace(/[\s,;·]+$/u, '')}…`
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? space + text : text + space
}
