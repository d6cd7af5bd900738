/** Writes a workbook by hucre, which is known to this file alone: the same book gives the same bytes. */

import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx'
import { heights } from '../../formats/heights.ts'
import { repack } from '../../formats/repack.ts'
import { letters } from '../../language/column-letters.ts'
import type { Book, BookCell, BookColumn, BookSheet } from './book.ts'

const BRAND = '0B4F6C'
const FIXED = 'F1F4F6'
const TO_FILL = 'E3F1F7'
const PAGE = {
  orientation: 'landscape',
  paperSize: 'a4',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const
const TEXT_WIDTHS = [24, 100]
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
const FONT = { name: 'Calibri', size: 11 } as const
const TOP = { wrapText: true, vertical: 'top' } as const
const ONE_LINE = { wrapText: false, vertical: 'top' } as const
const HAIR = { style: 'thin', color: { rgb: 'D5DCE1' } } as const
const BORDER = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR }
/** Excel shows no more of a message with a cell, and of its title. */
const LONGEST_MESSAGE = 250
const LONGEST_TITLE = 31

/** The bytes of an Excel workbook. */
export async function workbookBytes({ title, sheets }: Book): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => ('texts' in sheet ? textsOf(sheet) : tableOf(sheet))),
    properties: { title, creator: 'masterplan' },
    defaultFont: FONT,
  })
  // The hour at which it was made is no part of what it says.
  return repack(bytes, (name, xml) =>
    name === 'docProps/core.xml' ? xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '') : xml,
  )
}

function textsOf({ name, texts, hidden }: Extract<BookSheet, { texts: unknown }>): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [r, row] of texts.entries())
    for (const [c, text] of row.entries())
      if (text !== '')
        cells.set(`${r},${c}`, {
          value: escaped(text),
          type: 'string',
          style:
            r === 0 && !hidden ? { alignment: ONE_LINE, font: { ...FONT, bold: true, size: 14 } } : { alignment: TOP },
        })
  return {
    name,
    columns: hidden ? [] : TEXT_WIDTHS.map((width) => ({ width })),
    rows: [],
    cells,
    hidden,
    ...(!hidden && {
      rowDefs: heights(
        texts.map((row, r) => (r === 0 ? [] : row)),
        TEXT_WIDTHS,
      ),
      pageSetup: PAGE,
    }),
    protection: { sheet: true, formatColumns: true, formatRows: true },
  }
}

function tableOf({ name, columns, rows, frozen }: Extract<BookSheet, { columns: unknown }>): WriteSheet {
  const last = rows.length + 1
  const cells = new Map<string, Partial<Cell>>()
  for (const [c, { title, note }] of columns.entries())
    cells.set(`0,${c}`, {
      value: escaped(title),
      type: 'string',
      style: {
        fill: fill(BRAND),
        font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
        alignment: TOP,
        border: BORDER,
      },
      ...(note !== undefined && { comment: { author: 'masterplan', text: note } }),
    })
  // What a row is known by says nothing to people, and stays on one line.
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries())
      cells.set(`${r + 1},${c}`, written(cell, columns[c], c === 0 ? ONE_LINE : TOP))
  const range = (c: number): string => `${letters(c)}2:${letters(c)}${last}`
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    cells,
    freezePane: { rows: 1, columns: frozen },
    dataValidations: rows.length === 0 ? [] : columns.flatMap((column, c) => checkOf(column, range(c))),
    conditionalRules: columns.flatMap(({ colours = [] }, c) =>
      colours.map(([word, rgb], i) => ({
        type: 'cellIs',
        operator: 'equal',
        formula: `"${word}"`,
        priority: i + 1,
        range: range(c),
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb }, fgColor: { rgb } } },
      })),
    ),
    // Widths, order and filter are for whoever fills it in.
    protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${last}` },
    pageSetup: PAGE,
    rowDefs: heights(
      [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map(({ value }, c) => (c === 0 ? '' : textIn(value)))),
      ],
      columns.map(({ width }) => width),
    ),
  }
}

function written(
  { value, fixed }: BookCell,
  column: BookColumn | undefined,
  alignment: CellStyle['alignment'],
): Partial<Cell> {
  const numFmt = formatOf(value, column)
  const style: CellStyle = {
    ...(alignment && { alignment }),
    border: BORDER,
    protection: { locked: fixed },
    ...(fixed ? { fill: fill(FIXED) } : value === null && { fill: fill(TO_FILL) }),
    ...(numFmt !== undefined && { numFmt }),
  }
  if (value === null) return { value: null, type: 'empty', style }
  if (typeof value === 'number') return { value, type: 'number', style }
  if (typeof value === 'string') return { value: escaped(value), type: 'string', style }
  return { value: new Date(`${value.day}T00:00:00Z`), type: 'date', style }
}

/** How a number is shown; in a column of dates also where none stands yet, so that one that is typed is seen as one. */
function formatOf(value: BookCell['value'], column: BookColumn | undefined): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? '#,##0' : '#,##0.00'
  if (column?.check?.kind !== 'date') return undefined
  return typeof value === 'object' && value?.month ? 'mmm yyyy' : 'd mmm yyyy'
}

function checkOf({ title, note, check, expected = '' }: BookColumn, range: string): DataValidation[] {
  if (check === undefined) return []
  const told = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: title.slice(0, LONGEST_TITLE),
    errorMessage: expected.slice(0, LONGEST_MESSAGE),
    ...(note !== undefined && {
      showInputMessage: true,
      inputTitle: title.slice(0, LONGEST_TITLE),
      inputMessage: note.slice(0, LONGEST_MESSAGE),
    }),
  }
  switch (check.kind) {
    case 'list':
      return [{ ...told, type: 'list', values: [...check.values], errorStyle: 'stop' }]
    case 'range': {
      const column = `$${letters(check.column)}`
      const formula1 = `'${check.sheet}'!${column}$1:${column}$${check.count}`
      return check.count === 0 ? [] : [{ ...told, type: 'list', formula1, errorStyle: 'stop' }]
    }
    // Of these a plan can say more than a spreadsheet can check, such as “onbekend”: a warning then, and no refusal.
    case 'date':
      return [
        { ...told, type: 'date', operator: 'between', formula1: '4019', formula2: '109574', errorStyle: 'warning' },
      ]
    default:
      return [
        {
          ...told,
          type: check.kind === 'count' ? 'whole' : 'decimal',
          operator: 'between',
          formula1: '0',
          formula2: '1000000000',
          errorStyle: 'warning',
        },
      ]
  }
}

const textIn = (value: BookCell['value']): string => (typeof value === 'string' ? value : '')

/** Excel reads `_x003D_` as a character; its first mark is written out, so that it stays what was typed. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
