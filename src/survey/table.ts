/** A file of any survey tool as rows of texts, each with the number that a spreadsheet shows before it. */
import { readCsv, wideIn } from './csv.ts'
import type { Ignored } from './workbook/ignored.ts'
import type { NoTable, Opened } from './workbook/open.ts'

/** A row that isn't empty. */
export interface Line {
  number: number
  cells: string[]
}

/** What a file holds, and what in it was neither run, followed nor read. */
export interface Table {
  lines: Line[]
  ignored: Ignored[]
}

/** Why a file is no table. */
export type Unusable = NoTable | { fail: 'old-workbook' } | { fail: 'quotes'; row: number }

/** A file larger than this is no survey of an association. */
export const LARGEST_SURVEY = 20 * 1024 * 1024

/** Reads a file, a spreadsheet's too; `sheet` is the name of the sheet in it. */
export async function readTable(bytes: Uint8Array, sheet: string | null): Promise<Table | Unusable> {
  const opened = await opening(bytes, sheet)
  if ('fail' in opened) return opened
  const lines = opened.rows.flatMap((cells, i) => {
    const trimmed = cells.map((cell) => cell.trim())
    return trimmed.some((cell) => cell !== '') ? [{ number: i + 1, cells: trimmed }] : []
  })
  return { lines, ignored: opened.ignored }
}

async function opening(bytes: Uint8Array, sheet: string | null): Promise<Opened | Unusable> {
  // A workbook is a zip archive; in its old form, or behind a password, a compound document.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('./workbook/open.ts')).openWorkbook(bytes, sheet)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const isProtected = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    return { fail: isProtected ? 'protected-workbook' : 'old-workbook' }
  }
  if (isNoText(bytes)) return { fail: 'no-workbook' }
  const rows = readCsv(bytes)
  return Array.isArray(rows) ? { rows, ignored: [] } : { fail: 'quotes', row: rows }
}

/** Whether it is a picture, a PDF, a web page or the like, of which a CSV would be made that says nothing. */
function isNoText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 2048))
  if (/^(?:%PDF-|\s*<(?:!doctype|html)\b)/i.test(start.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')))
    return true
  return wideIn(bytes) === null && start.includes(0)
}
