/** A spreadsheet file → the rows of its one sheet with answers, or why it can't be read. */
import { type Cells, PLAIN, type SheetOf } from './grid.ts'
import { carriedBy, type Ignored } from './ignored.ts'
import { CONTENT, KIND, odsSheets } from './ods.ts'
import { BOOK, xlsxSheets } from './xlsx.ts'
import { type Archive, archiveOf, NoWorkbook } from './zip.ts'

/** Why a spreadsheet file is no table of answers; `sheets` are those to choose from. */
export type NoTable =
  | {
      fail: 'broken-workbook' | 'doctype-workbook' | 'large-workbook' | 'protected-workbook' | 'no-workbook' | 'formula'
    }
  | { fail: 'sheets'; sheets: string[]; asked: string | null }

const WHY = {
  broken: 'broken-workbook',
  doctype: 'doctype-workbook',
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

/** The rows of a table, and what was met beside them. */
export interface Opened {
  rows: string[][]
  ignored: Ignored[]
}

/** What stands in a cell of which nothing came out, in Excel and LibreOffice, in Dutch and English. */
const ERROR =
  /^(?:#(?:N\/A|N\/B|(?:DIV|DEEL)\/0!|VALUE!|WAARDE!|REF!|VERW!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|CALC!)|Err:\d{3})$/

/** Reads a workbook. `asked` is the name of a sheet; without it the only one with answers is read. */
export function openWorkbook(bytes: Uint8Array, asked: string | null): Opened | NoTable {
  try {
    const archive = archiveOf(bytes)
    const sheets = sheetsIn(archive)
    const read = tableOf(
      sheets.filter(({ hidden }) => !hidden),
      asked,
    )
    if ('fail' in read) return read
    const rows = read.rows.map((row) => row.map((text) => (ERROR.test(text) ? '' : text)))
    return {
      rows,
      ignored: [
        ...carriedBy(archive),
        ...(sheets.some(({ hidden }) => hidden) ? (['hidden'] as const) : []),
        ...([...read.unseen].some((row) => (read.rows[row] ?? []).length > 0) ? (['unseen'] as const) : []),
        ...(read.rows.some((row) => row.some((text) => ERROR.test(text))) ? (['errors'] as const) : []),
        ...(read.formulas.size > 0 ? (['outcomes'] as const) : []),
      ],
    }
  } catch (error) {
    if (error instanceof NoWorkbook) return { fail: WHY[error.why] }
    throw error
  }
}

function tableOf(sheets: readonly SheetOf[], asked: string | null): Cells | NoTable {
  const named = sheets.filter(({ name }) => asked === null || name.trim().toLowerCase() === asked.trim().toLowerCase())
  const read = named.map(({ name, read: cells }) => ({ name, ...workedOut(cells()) }))
  // A sheet with one row has no answers below its questions.
  const filled = read.filter(({ rows }) => rows.filter((row) => row.length > 0).length > 1)
  const [only, ...others] = filled
  if (only && others.length === 0) return only
  if (asked === null && !only) return { rows: [], ...PLAIN }
  return { fail: 'sheets', sheets: (filled.length > 0 ? filled : sheets).map(({ name }) => name), asked }
}

// A formula that was never worked out has no outcome, and an outcome is all that is read.
function workedOut(cells: Cells): Cells {
  if ([...cells.formulas.values()].includes(false)) throw new NoWorkbook('formula')
  return cells
}
