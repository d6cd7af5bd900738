/** A spreadsheet file → the rows of its one sheet with answers, or why it can't be read. */
import type { SheetOf } from './grid.ts'
import { CONTENT, KIND, odsSheets } from './ods.ts'
import { BOOK, xlsxSheets } from './xlsx.ts'
import { archiveOf, NoWorkbook } from './zip.ts'

/** Why a spreadsheet file is no table of answers; `sheets` are those to choose from. */
export type NoTable =
  | { fail: 'broken-workbook' | 'large-workbook' | 'protected-workbook' | 'no-workbook' | 'formula' | 'macros' }
  | { fail: 'sheets'; sheets: string[]; asked: string | null }

const WHY = {
  broken: 'broken-workbook',
  large: 'large-workbook',
  protected: 'protected-workbook',
  none: 'no-workbook',
  formula: 'formula',
} as const

/** Reads a workbook. `asked` is the name of a sheet; without it the only one with answers is read. */
export function openWorkbook(
  bytes: Uint8Array,
  asked: string | null,
  macros: 'ignored' | 'refused',
): string[][] | NoTable {
  try {
    const archive = archiveOf(bytes)
    if (macros === 'refused' && archive.names.some((name) => /(?:^|\/)(?:vbaProject\.bin|Basic\/)/i.test(name)))
      return { fail: 'macros' }
    const isXlsx = archive.names.includes(BOOK)
    if (!isXlsx && !(archive.names.includes(CONTENT) && archive.text('mimetype')?.trim() === KIND))
      throw new NoWorkbook('none')
    return tableOf(isXlsx ? xlsxSheets(archive) : odsSheets(archive), asked)
  } catch (error) {
    if (error instanceof NoWorkbook) return { fail: WHY[error.why] }
    throw error
  }
}

function tableOf(sheets: readonly SheetOf[], asked: string | null): string[][] | NoTable {
  const named = sheets.filter(({ name }) => asked === null || name.trim().toLowerCase() === asked.trim().toLowerCase())
  const read = named.map(({ name, lines }) => ({ name, rows: lines() }))
  // A sheet with one row has no answers below its questions.
  const filled = read.filter(({ rows }) => rows.filter((row) => row.length > 0).length > 1)
  const [only, ...others] = filled
  if (only && others.length === 0) return only.rows
  if (asked === null && !only) return []
  return { fail: 'sheets', sheets: (filled.length > 0 ? filled : sheets).map(({ name }) => name), asked }
}
