/** A list as a sheet: what paper has room for first, the header and what a row is known by in sight, and rows as high as their texts. */
import type { WriteSheet, Cell as XlsxCell } from 'hucre/xlsx'
import type { Cell, Column, Sheet } from '../../document/sheet.ts'
import { letters } from '../../language/column-letters.ts'
import { heights } from '../heights.ts'
import { header, written } from './cell.ts'
import type { Paper } from './paper.ts'

/** The widest a column of text gets, and what it keeps where a page would otherwise be too small to read. */
const WIDEST = 52
const NARROWEST = 28
/** As many characters across a page can still be read. */
const ACROSS = 205
const BORDER = { bottom: { style: 'hair', color: { rgb: 'B8C4CB' } } } as const
/** What a column that stays in sight may take of a screen, in characters. */
const IN_SIGHT = 26

/** The sheet; the last one, which says what it was made of, isn't one to choose from. */
export function listSheet(sheet: Sheet, paper: Paper): WriteSheet {
  const { columns, rows } = arranged(sheet)
  const widths = widthsOf(columns, rows)
  const cells = new Map<string, Partial<XlsxCell>>()
  for (const [c, column] of columns.entries()) {
    cells.set(`0,${c}`, header(column))
    for (const [r, row] of rows.entries()) {
      const cell = written(row[c] ?? null, column)
      cells.set(`${r + 1},${c}`, { value: null, type: 'empty', ...cell, style: { ...cell?.style, border: BORDER } })
    }
  }
  const end = `${letters(columns.length - 1)}${rows.length + 1}`
  const printed = columns.filter(({ screen }) => !screen).length
  const known = knownBy(columns)
  const asText = (cell: Cell): string => (typeof cell === 'string' ? cell : '')
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: heights([columns.map(({ title }) => title), ...rows.map((row) => row.map(asText))], widths),
    freezePane: { rows: 1, columns: known },
    ...(sheet.id !== 'about' && { autoFilter: { range: `A1:${end}` } }),
    pageSetup: {
      ...paper.page(printed > 3 ? 'landscape' : 'portrait'),
      printTitlesRow: '$1:$1',
      printArea: `$A$1:$${letters(printed - 1)}$${rows.length + 1}`,
    },
    headerFooter: paper.around(sheet.name),
  }
}

/** The columns for a screen behind those for paper, which prints one block of them and has no room for what no row says. */
function arranged({ columns: all, rows }: Sheet): Pick<Sheet, 'columns' | 'rows'> {
  const said = all.map((_, i) => rows.some((row) => (row[i] ?? '') !== ''))
  const columns = all.map((column, i) => (said[i] || column.key ? column : { ...column, screen: true }))
  const order = [...columns.keys()].sort(
    (a, b) => Number(columns[a]?.screen ?? false) - Number(columns[b]?.screen ?? false),
  )
  const pick = <T>(row: readonly T[]): T[] => order.map((i) => row[i] as T)
  return { columns: pick(columns), rows: rows.map(pick) }
}

/** How many columns there are up to what a row is known by. */
const knownBy = (columns: readonly Column[]): number => columns.findIndex(({ key }) => key) + 1

/** As wide as the columns need, and narrower where those on paper would together be too wide for it. */
function widthsOf(columns: readonly Column[], rows: Sheet['rows']): number[] {
  const known = knownBy(columns)
  const within = (widest: number): number[] =>
    columns.map((column, i) => widthOf(column, rows, i, i < known ? IN_SIGHT : column.screen ? WIDEST : widest))
  const across = (widths: number[]): number =>
    widths.reduce((sum, width, i) => sum + (columns[i]?.screen ? 0 : width), 0)
  let widest = WIDEST
  while (widest > NARROWEST && across(within(widest)) > ACROSS) widest -= 4
  return within(widest)
}

/** A column as wide as most of its text, in characters. */
function widthOf({ title, kind }: Column, rows: Sheet['rows'], i: number, widest: number): number {
  // Beside the longest word of its title there is the arrow of the filter.
  const word = title.split(/[ /]/).reduce((most, part) => Math.max(most, part.length), 0) + 3
  if (kind === 'date' || kind === 'end') return Math.max(12, word)
  // An amount that doesn't fit is shown as ###.
  if (kind === 'euro') return rows.reduce((most, row) => Math.max(most, amountWidth(row[i])), Math.max(11, word))
  const lengths = rows.flatMap((row) => (row[i] ? [String(row[i]).length] : [])).sort((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return kind === 'text' ? Math.min(widest, Math.max(9, word, usual + 2)) : Math.max(8, word)
}

/** The characters of an amount with its sign, its points and a little room. */
function amountWidth(cell: Sheet['rows'][number][number] | undefined): number {
  if (typeof cell !== 'number') return 0
  const whole = String(Math.trunc(Math.abs(cell))).length
  return whole + Math.floor((whole - 1) / 3) + (Number.isInteger(cell) ? 4 : 7)
}
