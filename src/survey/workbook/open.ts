/** A spreadsheet file → the rows of its one sheet with answers, or why it can't be read. */
import type { Cells, SheetOf } from './grid.ts'
import { CONTENT, KIND, odsSheets } from './ods.ts'
import { BOOK, xlsxSheets } from './xlsx.ts'
import { type Archive, archiveOf, NoWorkbook } from './zip.ts'

/** Why a spreadsheet file is no table of answers; `sheets` are those to choose from. */
export type NoTable =
  | { fail: 'broken-workbook' | 'large-workbook' | 'protected-workbook' | 'no-workbook' | 'formula' | 'macros' }
  | { fail: 'sheets'; sheets: string[]; asked: string | null }

const WHY = {
  broken: 'broken-workbook',
  doctype: 'broken-workbook',
  large: 'large-workbook',
  protected: 'protected-workbook',
  none: 'no-workbook',
  formula: 'formula',
} as const

/** The sheets of a workbook, hidden ones too. Throws a NoWorkbook. */
export function sheetsIn(archive: Archive): SheetOf[] {
  if (archive.names.includes(BOOK)) return xlsxSheets(archive)
  if (archive.names.includes(CONTENT) && archive.text('mimetype')?.trim() === KIND) return odsSheets(archive)
  throw new NoWorkbook('none')
}

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
    const visible = sheetsIn(archive).filter(({ hidden }) => !hidden)
    return tableOf(visible, asked)
  } catch (error) {
    if (error instanceof NoWorkbook) return { fail: WHY[error.why] }
    throw error
  }
}

function tableOf(sheets: readonly SheetOf[], asked: string | null): string[][] | NoTable {
  const named = sheets.filter(({ name }) => asked === null || name.trim().toLowerCase() === asked.trim().toLowerCase())
  const read = named.map(({ name, read: cells }) => ({ name, rows: workedOut(cells()) }))
  // A sheet with one row has no answers below its questions.
  const filled = read.filter(({ rows }) => rows.filter((row) => row.length > 0).length > 1)
  const [only, ...others] = filled
  if (only && others.length === 0) return only.rows
  if (asked === null && !only) return []
  return { fail: 'sheets', sheets: (filled.length > 0 ? filled : sheets).map(({ name }) => name), asked }
}

// A formula that was never worked out has no outcome, and an outcome is all that is read.
function workedOut({ rows, formulas }: Cells): string[][] {
  if ([...formulas.values()].includes(false)) throw new NoWorkbook('formula')
  return rows
}
