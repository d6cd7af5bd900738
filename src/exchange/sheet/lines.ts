/** The table of a sheet → its rows below the titles, as cells of our columns. */
import { letters } from '../../language/column-letters.ts'
import { wordsIn } from '../../language/words.ts'
import type { Cells } from '../../survey/workbook/grid.ts'
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
  /** The columns of ours that the sheet has not, one of which it may be under another title. */
  lacks: readonly Column['key'][]
}

/** A sheet as it was read. */
export interface Table extends Cells {
  name: string
}

/** The rows of a sheet below its titles; null where it has none of ours. */
export function linesOf({ name, rows, formulas, merged }: Table): { lines: Line[]; beside: Beside[] } | null {
  const head = rows.findIndex((row) => row.some((title) => isTitle(title, 'id')))
  const titles = rows[head] ?? []
  const kind = head === -1 ? null : kindOf(titles, name, rows.slice(head + 1))
  if (kind === null) return null
  const columns = titles.map((title) => COLUMNS[kind].find(({ key }) => isTitle(title, key)))
  const lacks = COLUMNS[kind].filter((column) => !columns.includes(column)).map(({ key }) => key)
  const width = rows.slice(head).reduce((most, row) => Math.max(most, row.length), 0)
  const beside = Array.from({ length: width }, (_, c) => c).flatMap((c): Beside[] => {
    const isOurs = columns[c] !== undefined && columns.indexOf(columns[c]) === c
    const says = !isOurs && rows.slice(head + 1).some((row) => plain(row[c] ?? '') !== '')
    return says ? [{ sheet: name, letter: letters(c), title: plain(titles[c] ?? ''), lacks }] : []
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
function kindOf(titles: readonly string[], name: string, rows: Cells['rows']): SheetKind | null {
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

const letter = (title: string): string =>
  plain(title)
    .toLowerCase()
    .replace(/\s*\(€\)$/, '')

/** Whether a title is that of a column, in either language. */
function isTitle(title: string, key: Column['key']): boolean {
  return LANGUAGES.some(({ sheet }) => letter(sheet.columns[key]) === letter(title))
}

/** Both, since a workbook speaks that of the plans it was made of. */
export const LANGUAGES = [wordsIn('nl'), wordsIn('en')] as const
