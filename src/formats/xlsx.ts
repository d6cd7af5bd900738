/** The lists as a workbook: numbers are numbers, dates are dates, and no text can become a formula. */
import type { Cell as XlsxCell } from 'write-excel-file/node'
import writeXlsx from 'write-excel-file/node'
import { type Cell, type Column, type ListSet, marked, type Sheet } from '../document/sheet.ts'
import { letters } from '../language/column-letters.ts'
import { repack } from './repack.ts'

const FORMATS = { euro: '€ #,##0.00', percent: '0%', number: '0.##', day: 'd mmm yyyy', month: 'mmm yyyy' } as const
const WIDEST = 60
/** Excel takes no more in a cell. */
const LONGEST = 32_767

/** The workbook: a sheet per list with its header row fixed and a filter on it, and a last one that says what it was made of. */
export async function xlsx(set: ListSet): Promise<Uint8Array> {
  const all = [...set.sheets.map((sheet) => marked(sheet, set)), set.about]
  const buffer = await writeXlsx(
    all.map((sheet) => ({
      sheet: sheet.name,
      data: [
        sheet.columns.map(header),
        ...sheet.rows.map((row) => row.map((cell, i) => value(cell, sheet.columns[i]))),
      ],
      columns: sheet.columns.map((column, i) => ({ width: widthOf(column, sheet, i) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer()
  return repack(new Uint8Array(buffer), (name, xml) =>
    withFilter(xml, all[Number(/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1]),
  )
}

function header({ title, kind }: Column): XlsxCell {
  return {
    value: title,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    align: kind === 'text' || kind === 'date' || kind === 'end' ? 'left' : 'right',
    alignVertical: 'top',
    backgroundColor: '#e8eef2',
    bottomBorderStyle: 'medium',
    bottomBorderColor: '#0b4f6c',
  }
}

function value(cell: Cell, column: Column | undefined): XlsxCell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') {
    const kind = column?.kind === 'euro' || column?.kind === 'percent' ? column.kind : 'number'
    return { value: cell, type: Number, format: FORMATS[kind], alignVertical: 'top' }
  }
  // What has no end says so in words.
  if ((column?.kind === 'date' || column?.kind === 'end') && /^\d/.test(cell)) {
    const day = cell.length > 7
    const date = new Date(`${day ? cell : `${cell}-01`}T00:00:00Z`)
    if (!day && column.kind === 'end') date.setUTCMonth(date.getUTCMonth() + 1, 0)
    return { value: date, type: Date, format: FORMATS[day ? 'day' : 'month'], align: 'left', alignVertical: 'top' }
  }
  // Excel reads `_x003D_` as a character; its first mark is written out, so that it stays what was typed.
  const typed = cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  const text = typed.length > LONGEST ? `${typed.slice(0, LONGEST - 1)}…` : typed
  return { value: text, type: String, wrap: text.length > 30, alignVertical: 'top' }
}

/** A column as wide as most of its text, in characters. */
function widthOf({ title, kind }: Column, { rows }: Sheet, i: number): number {
  if (kind === 'date' || kind === 'end' || kind === 'euro') return 14
  const lengths = rows.map((row) => String(row[i] ?? '').length).sort((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const word = title
    .split(/[ /]/)
    .map((part) => part.length)
    .reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  return kind === 'text' ? Math.min(WIDEST, Math.max(12, word + 2, usual + 2)) : Math.max(8, word + 3)
}

/** Puts a filter on the header row of a list; the last sheet isn't one. */
function withFilter(xml: string, sheet: Sheet | undefined): string {
  if (!sheet || sheet.id === 'about') return xml
  const range = `A1:${letters(sheet.columns.length - 1)}${sheet.rows.length + 1}`
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
}
