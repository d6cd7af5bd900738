/** The bytes of a file that came back → its cells by row and column, and of what it was made; or why it can't be read. */
import { letters } from '../../language/column-letters.ts'
import { typedDate } from '../../plan/typed/dates-typed.ts'
import { readCsv } from '../../survey/csv.ts'
import { PLAIN } from '../../survey/workbook/grid.ts'
import { carriedBy, type Ignored } from '../../survey/workbook/ignored.ts'
import { sheetsIn } from '../../survey/workbook/open.ts'
import { walk } from '../../survey/workbook/xml.ts'
import { type Archive, archiveOf, NoWorkbook } from '../../survey/workbook/zip.ts'
import { BASIS, type Basis, type Origin, readBasis } from './basis.ts'
import { type Beside, LANGUAGES, type Line, linesOf, type Table } from './lines.ts'
import { plain } from './shown.ts'

export interface Returned {
  lines: Line[]
  /** What every field said when it was made; null where that was lost, or is no longer what it was. */
  basis: Basis | null
  /** What can still be read of its origin without that. */
  origin: Partial<Origin>
  /** What was met and not looked at. */
  ignored: readonly Ignored[]
  /** What somebody added beside our columns and sheets. */
  beside: readonly Beside[]
  remarks: readonly Remark[]
}

/** What somebody put beside a cell. */
export interface Remark {
  sheet: string
  /** As people name a cell, such as `D5`. */
  address: string
  text: string
}

/** Why a file is no sheet that came back. */
export type NoSheet =
  | 'old-workbook'
  | 'protected-workbook'
  | 'no-workbook'
  | 'broken-workbook'
  | 'doctype'
  | 'large-workbook'
  | 'no-sheet'
  | 'later'

/** A larger file is no sheet of ours. */
export const LARGEST_SHEET = 8 * 1024 * 1024

const WHY = {
  broken: 'broken-workbook',
  doctype: 'doctype',
  large: 'large-workbook',
  protected: 'protected-workbook',
  none: 'no-workbook',
  formula: 'broken-workbook',
} as const

/** Reads a file; `name` tells a text with separators from what only calls itself a workbook. */
export function readSheets(bytes: Uint8Array, name: string): Returned | NoSheet {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'protected-workbook'
      : 'old-workbook'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const rows = /\.(csv|tsv|txt)$/i.test(name) ? readCsv(bytes) : null
    return !Array.isArray(rows) ? 'no-workbook' : returned([{ name: '', rows, ...PLAIN }], [])
  }
  try {
    const archive = archiveOf(bytes)
    const sheets = sheetsIn(archive).map((sheet) => ({ name: sheet.name, ...sheet.read() }))
    refuseUnsound(archive)
    return returned(sheets, carriedBy(archive))
  } catch (error) {
    if (error instanceof NoWorkbook) return WHY[error.why]
    throw error
  }
}

/** Also what is not read may say that a file was tampered with. Throws a NoWorkbook. */
function refuseUnsound(archive: Archive): void {
  for (const name of archive.names) if (/\.(xml|rels)$/.test(name)) walk(archive.text(name) ?? '<none/>', {})
}

function returned(tables: readonly Table[], ignored: Returned['ignored']): Returned | NoSheet {
  const bases = tables.flatMap(({ rows }) => readBasis(rows) ?? [])
  if (bases.includes('later')) return 'later'
  const [basis = null] = bases.filter((one) => one !== 'later')
  const read = tables.map(linesOf)
  if (read.every((lines) => lines === null)) return 'no-sheet'
  const lines = read.flatMap((one) => one?.lines ?? [])
  const added = tables.flatMap(({ name, rows }, i): Beside[] => {
    const own = read[i]
    if (own) return own.beside
    const says = rows.some((row) => row.some((text) => text.trim() !== ''))
    return says && !isKnownSheet(name) ? [{ sheet: name, letter: null, title: '', lacks: [] }] : []
  })
  // One that stands in a cell of ours is refused there, by its cell.
  const own = lines.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula)).length
  const elsewhere = tables.reduce((sum, { formulas }) => sum + formulas.size, 0) > own
  const met = elsewhere ? [...ignored, 'formulas' as const] : ignored
  const then = basis?.intact ? basis : null
  const remarks = tables.flatMap(remarksIn)
  return { lines, basis: then, origin: basis?.origin ?? originIn(tables), ignored: met, beside: added, remarks }
}

/** What people put beside cells: all but what a workbook goes out with. */
function remarksIn({ name, remarks }: Table): Remark[] {
  return [...remarks].flatMap(([place, said]) => {
    const [row = 0, column = 0] = place.split(',').map(Number)
    const text = plain(said)
    const isOurs = LANGUAGES.some(({ sheet }) => Object.values(sheet.notes).some((note) => plain(note) === text))
    return text === '' || isOurs ? [] : [{ sheet: name, address: `${letters(column)}${row + 1}`, text }]
  })
}

/** A sheet that goes out with ours, and holds nothing to fill in. */
const isKnownSheet = (name: string): boolean =>
  name === BASIS || LANGUAGES.some(({ sheet }) => [sheet.guide.sheet, sheet.guide.lists].includes(name))

/** What people can read of its origin, where what was hidden is gone. */
function originIn(tables: readonly Table[]): Partial<Origin> {
  const found: Partial<Origin> = {}
  const fields = ['association', 'revision', 'date', 'sheet'] as const
  for (const { rows } of tables)
    for (const [name = '', text = ''] of rows)
      for (const field of fields)
        if (text !== '' && LANGUAGES.some(({ sheet }) => sheet.guide.origin[field] === name)) found[field] ??= text
  const day = typedDate(found.date ?? '', '2000-01-01')?.date
  if (day) found.date = day
  return found
}
