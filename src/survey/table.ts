/** A file of any survey tool as rows of texts, each with the number that a spreadsheet shows before it. */
import { readCsv } from './csv.ts'
import type { NoTable } from './workbook/open.ts'

/** A row that isn't empty. */
export interface Line {
  number: number
  cells: string[]
}

/** Why a file is no table. */
export type Unusable = NoTable | { fail: 'quotes' | 'old-workbook' }

/** A file larger than this is no survey of an association. */
export const LARGEST_SURVEY = 20 * 1024 * 1024

/** Reads a file, a spreadsheet's too; `sheet` is the name of the sheet in it. Macros are never run, and a form has none: it can be refused with them. */
export async function readTable(
  bytes: Uint8Array,
  sheet: string | null,
  macros: 'ignored' | 'refused' = 'ignored',
): Promise<Line[] | Unusable> {
  const rows = await rowsOf(bytes, sheet, macros)
  if (!Array.isArray(rows)) return rows
  return rows.flatMap((cells, i) => {
    const trimmed = cells.map((cell) => cell.trim())
    return trimmed.some((cell) => cell !== '') ? [{ number: i + 1, cells: trimmed }] : []
  })
}

async function rowsOf(
  bytes: Uint8Array,
  sheet: string | null,
  macros: 'ignored' | 'refused',
): Promise<string[][] | Unusable> {
  // A workbook is a zip archive; in its old form, or behind a password, a compound document.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return (await import('./workbook/open.ts')).openWorkbook(bytes, sheet, macros)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const isProtected = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    return { fail: isProtected ? 'protected-workbook' : 'old-workbook' }
  }
  return readCsv(bytes) ?? { fail: 'quotes' }
}
