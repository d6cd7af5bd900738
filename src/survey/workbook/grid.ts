/** The cells of a sheet as they are met, in rows of texts, within the size that a survey can have. */
import { NoWorkbook } from './zip.ts'

const MOST_ROWS = 20_000
const MOST_COLUMNS = 2_000
const MOST_CELLS = 2_000_000

/** A sheet whose cells are read when asked for. */
export interface SheetOf {
  name: string
  hidden: boolean
  /** Its cells. Throws a NoWorkbook. */
  read(): Cells
}

/** What the cells of a sheet hold. */
export interface Cells {
  /** Rows of texts from the first row of the sheet. */
  rows: string[][]
  /** The cells that hold a formula, as `row,column` from 0; false for one that was never worked out, and so has no outcome. */
  formulas: ReadonlyMap<string, boolean>
  /** The cells that went up in another one, as `row,column` from 0: what they held is gone, and nobody emptied them. */
  merged: ReadonlySet<string>
  /** What people put beside cells, by the same. */
  remarks: ReadonlyMap<string, string>
  /** The rows that whoever looks at the sheet doesn't see, by hand or by a filter, from 0. */
  unseen: ReadonlySet<number>
}

/** What a sheet holds beside its texts where it has nothing else. */
export const PLAIN: Omit<Cells, 'rows'> = {
  formulas: new Map(),
  merged: new Set(),
  remarks: new Map(),
  unseen: new Set(),
}

/** More of them nobody merges by hand. */
const MOST_MERGED = 100_000

/** Adds the cells of a block, as far as there are rows. Throws a NoWorkbook. */
export function addBlock(
  to: Set<string>,
  rows: number,
  [top, left]: readonly number[],
  [bottom, right]: readonly number[],
): void {
  for (let row = top ?? 0; row <= Math.min(bottom ?? -1, rows - 1); row++)
    for (let column = left ?? 0; column <= Math.min(right ?? -1, MOST_COLUMNS); column++) {
      if (to.size > MOST_MERGED) throw new NoWorkbook('large')
      to.add(`${row},${column}`)
    }
}

/** An empty grid. A cell without a text takes no room, wherever it stands. */
export function grid(): { rows: string[][]; put(row: number, column: number, text: string): void } {
  const rows: string[][] = []
  let room = 0
  return {
    rows,
    put(row, column, text) {
      if (text === '') return
      if (!(row >= 0 && column >= 0)) throw new NoWorkbook('broken')
      if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new NoWorkbook('large')
      while (rows.length <= row) rows.push([])
      const cells = rows[row] ?? []
      room += Math.max(0, column + 1 - cells.length)
      if (room > MOST_CELLS) throw new NoWorkbook('large')
      while (cells.length <= column) cells.push('')
      cells[column] = text
    },
  }
}
