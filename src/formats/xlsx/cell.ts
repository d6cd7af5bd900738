/** A value of a list as a cell of a workbook: numbers are numbers, dates are dates, and no text can become a formula. */
import type { CellStyle, Cell as XlsxCell } from 'hucre/xlsx'
import type { Cell, Column, Tone } from '../../document/sheet.ts'

const FORMATS = {
  euro: '€ #,##0.00',
  whole: '€ #,##0',
  percent: '0%',
  number: '0.##',
  day: 'd mmm yyyy',
  month: 'mmm yyyy',
}
/** Excel takes no more in a cell. */
const LONGEST = 32_767

export const BRAND = '0B4F6C'
export const FONT = { name: 'Calibri', size: 11 } as const
const HEAD = 'E8EEF2'
const TONES: Record<Tone, string> = { green: 'DDEFE0', orange: 'FCE4CC', red: 'F9D5D2', grey: 'E9ECEE' }

export const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })
export const toned = (tone: Tone): CellStyle => fill(TONES[tone])

/** The title of a column. */
export function header({ title, kind }: Column): Partial<XlsxCell> {
  const left = kind === 'text' || kind === 'date' || kind === 'end'
  return {
    value: escaped(title),
    type: 'string',
    style: {
      ...fill(HEAD),
      font: { ...FONT, bold: true },
      alignment: { wrapText: true, vertical: 'top', horizontal: left ? 'left' : 'right', ...(!left && { indent: 1 }) },
      border: { bottom: { style: 'medium', color: { rgb: BRAND } } },
    },
  }
}

/** A value in its column; null for an empty cell. */
export function written(cell: Cell, column: Column): Partial<XlsxCell> | null {
  if (cell === null || cell === '') return null
  const { kind } = column
  if (typeof cell === 'number') {
    const numFmt =
      kind === 'euro'
        ? Number.isInteger(cell)
          ? FORMATS.whole
          : FORMATS.euro
        : FORMATS[kind === 'percent' ? kind : 'number']
    return {
      value: cell,
      type: 'number',
      style: { numFmt, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
    }
  }
  // What has no end says so in words.
  if ((kind === 'date' || kind === 'end') && /^\d/.test(cell)) {
    const day = cell.length > 7
    const date = new Date(`${day ? cell : `${cell}-01`}T00:00:00Z`)
    if (!day && kind === 'end') date.setUTCMonth(date.getUTCMonth() + 1, 0)
    const style = {
      numFmt: FORMATS[day ? 'day' : 'month'],
      alignment: { horizontal: 'left', vertical: 'top' },
    } as const
    return { value: date, type: 'date', style }
  }
  const tone = column.tones?.[cell]
  return textCell(cell, tone && toned(tone))
}

/** Text that wraps. */
export function textCell(text: string, style: CellStyle = {}): Partial<XlsxCell> {
  const whole = escaped(text)
  return {
    value: whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole,
    type: 'string',
    style: { alignment: { wrapText: true, vertical: 'top' }, ...style },
  }
}

/** Excel reads `_x003D_` as a character; its first mark is written out, so that it stays what was typed. */
export const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
