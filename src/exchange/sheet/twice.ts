/** Rows of one file that are about the same and say different things of it. */
import type { Cell, Line } from './lines.ts'
import type { Row } from './rows.ts'

/** The cells of a file that another row contradicts, each with what that one says, and where. */
export function saidTwice(
  lines: readonly Line[],
  rowOf: (line: Line) => Row | null,
): ReadonlyMap<Cell, { place: string; text: string }> {
  const said = new Map<string, { line: Line; cell: Cell }[]>()
  for (const line of lines) {
    const row = rowOf(line)
    for (const cell of line.cells.values()) {
      const { key, form } = cell.column
      const name = `${row?.id} ${key}`
      if (!row || form === 'fixed' || form === 'news') continue
      const all = said.get(name)
      if (all) all.push({ line, cell })
      else said.set(name, [{ line, cell }])
    }
  }
  const found = new Map<Cell, { place: string; text: string }>()
  for (const all of said.values()) {
    const [first] = all
    const second = all.find((one) => one.cell.text !== first?.cell.text)
    if (!first || !second) continue
    for (const { line, cell } of all) {
      const other = cell.text === first.cell.text ? second : first
      found.set(cell, { place: placeOf(other, line), text: other.cell.text })
    }
  }
  return found
}

/** `E40`, with its sheet where that is another one. */
const placeOf = ({ line, cell }: { line: Line; cell: Cell }, from: Line): string =>
  line.sheet === from.sheet ? cell.address : `${line.sheet} ${cell.address}`
