/** The bytes of a file that came back → its cells by row and column, and of what it was made; or why it can't be read. */
import { letters } from '../../language/column-letters.ts'
import { wordsIn } from '../../language/words.ts'
import { readCsv } from '../../survey/csv.ts'
import { carriedBy, type Ignored } from '../../survey/workbook/ignored.ts'
import { sheetsIn } from '../../survey/workbook/open.ts'
import { walk } from '../../survey/workbook/xml.ts'
import { type Archive, archiveOf, NoWorkbook } from '../../survey/workbook/zip.ts'
import { BASIS, type Basis, type Origin, readBasis } from './basis.ts'
import { COLUMNS, type Column, KINDS, type SheetKind } from './columns.ts'
import { plain } from './shown.ts'

/** A cell of a column of ours. */
export interface Cell {
  column: Column
  /** As people name it, such as `D5`. */
  address: string
  text: string
  formula: boolean
  /** It went up in another one, so that it is not known what it said. */
  merged: boolean
}

/** A row that isn't empty; its cells by the keys of their columns. */
export interface Line {
  kind: SheetKind
  /** The name of the sheet; empty where the file has no sheets. */
  sheet: string
  /** As a spreadsheet numbers it. */
  row: number
  id: string
  cells: ReadonlyMap<Column['key'], Cell>
}

/** A column, or a whole sheet where `letter` is null, that is none of ours and says something all the same. */
export interface Beside {
  sheet: string
  letter: string | null
  title: string
}

export interface Returned {
  lines: Line[]
  /** What every field said when it was made; null where that was lost. */
  basis: Basis | null
  /** What can still be read of its origin without that. */
  origin: Partial<Origin>
  /** What was met and not looked at. */
  ignored: readonly Ignored[]
  /** What somebody added beside our columns and sheets. */
  beside: readonly Beside[]
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
    return !Array.isArray(rows)
      ? 'no-workbook'
      : returned([{ name: '', rows, formulas: new Map(), merged: new Set() }], [])
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

interface Table {
  name: string
  rows: readonly (readonly string[])[]
  formulas: ReadonlyMap<string, boolean>
  merged: ReadonlySet<string>
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
    return says && !isKnownSheet(name) ? [{ sheet: name, letter: null, title: '' }] : []
  })
  // One that stands in a cell of ours is refused there, by its cell.
  const own = lines.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula)).length
  const elsewhere = tables.reduce((sum, { formulas }) => sum + formulas.size, 0) > own
  const met = elsewhere ? [...ignored, 'formulas' as const] : ignored
  return { lines, basis, origin: basis?.origin ?? originIn(tables), ignored: met, beside: added }
}

/** The rows of a sheet below its titles; null where it has none of ours. */
function linesOf({ name, rows, formulas, merged }: Table): { lines: Line[]; beside: Beside[] } | null {
  const head = rows.findIndex((row) => row.some((title) => isTitle(title, 'id')))
  const titles = rows[head] ?? []
  const kind = head === -1 ? null : kindOf(titles, name, rows.slice(head + 1))
  if (kind === null) return null
  const columns = titles.map((title) => COLUMNS[kind].find(({ key }) => isTitle(title, key)))
  const width = rows.slice(head).reduce((most, row) => Math.max(most, row.length), 0)
  const beside = Array.from({ length: width }, (_, c) => c).flatMap((c): Beside[] => {
    const isOurs = columns[c] !== undefined && columns.indexOf(columns[c]) === c
    const says = !isOurs && rows.slice(head + 1).some((row) => plain(row[c] ?? '') !== '')
    return says ? [{ sheet: name, letter: letters(c), title: plain(titles[c] ?? '') }] : []
  })
  const lines = rows.slice(head + 1).flatMap((texts, i): Line[] => {
    const row = head + 1 + i
    const cells = new Map<Column['key'], Cell>()
    for (const [c, column] of columns.entries()) {
      if (!column || cells.has(column.key)) continue
      const at = `${row},${c}`
      const address = `${letters(c)}${row + 1}`
      const text = plain(texts[c] ?? '')
      cells.set(column.key, { column, address, text, formula: formulas.has(at), merged: merged.has(at) })
    }
    const isEmpty = [...cells.values()].every(({ text, formula }) => text === '' && !formula)
    return isEmpty ? [] : [{ kind, sheet: name, row: row + 1, id: cells.get('id')?.text ?? '', cells }]
  })
  return { lines, beside }
}

/** The kind of sheet that has most of these titles; of two with the same titles its name or its ids tell which one it is. */
function kindOf(titles: readonly string[], name: string, rows: Table['rows']): SheetKind | null {
  const counted = KINDS.map((kind) => {
    const own = COLUMNS[kind].filter(({ key }) => titles.some((title) => isTitle(title, key)))
    return { kind, count: own.length, share: own.length / COLUMNS[kind].length }
  })
  const [best] = counted.sort((a, b) => b.share - a.share || b.count - a.count)
  if (!best || best.count <= 2) return null
  const same = counted.filter(({ share }) => share === best.share).map(({ kind }) => kind)
  const named = same.find((kind) => LANGUAGES.some(({ sheet }) => sheet.kinds[kind] === name.trim()))
  const milestones = same.includes('milestones') && rows.some((row) => row.some((text) => /#m-/.test(text)))
  return named ?? (milestones ? 'milestones' : best.kind)
}

const LANGUAGES = [wordsIn('nl'), wordsIn('en')] as const

/** A sheet that goes out with ours, and holds nothing to fill in. */
const isKnownSheet = (name: string): boolean =>
  name === BASIS || LANGUAGES.some(({ sheet }) => [sheet.guide.sheet, sheet.guide.lists].includes(name))

const letter = (title: string): string =>
  plain(title)
    .toLowerCase()
    .replace(/\s*\(€\)$/, '')

/** Whether a title is that of a column, in either language. */
function isTitle(title: string, key: Column['key']): boolean {
  return LANGUAGES.some(({ sheet }) => letter(sheet.columns[key]) === letter(title))
}

/** What people can read of its origin, where what was hidden is gone. */
function originIn(tables: readonly Table[]): Partial<Origin> {
  const found: Partial<Origin> = {}
  const fields = ['association', 'revision', 'date', 'sheet'] as const
  for (const { rows } of tables)
    for (const [name = '', text = ''] of rows)
      for (const field of fields)
        if (text !== '' && LANGUAGES.some(({ sheet }) => sheet.guide.origin[field] === name)) found[field] ??= text
  return found
}
