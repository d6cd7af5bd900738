/** The sheet that a workbook opens with: the finding, the figures, the decisions, the lists that follow, and what their colours mean. */
import type { CellStyle, WriteSheet, Cell as XlsxCell } from 'hucre/xlsx'
import type { ListSet, Sheet } from '../../document/sheet.ts'
import { heightOf } from '../heights.ts'
import { BRAND, FONT, fill, header, textCell, toned, written } from './cell.ts'
import type { Paper } from './paper.ts'

const WIDTHS = [30, 46, 13, 17, 25]
const LAST = WIDTHS.length - 1
const NOTE = 'FFF6DC'

const big = (size: number): CellStyle => ({ font: { ...FONT, size, bold: true, color: { rgb: BRAND } } })
const LINK: CellStyle = { font: { ...FONT, underline: true, color: { rgb: BRAND } } }

/** Rows one under another: each with its cells, from a column on, the last as wide as the page where it is `wide`. */
class Rows {
  readonly cells = new Map<string, Partial<XlsxCell>>()
  readonly merges: NonNullable<WriteSheet['merges']> = []
  readonly rowDefs = new Map<number, { height: number }>()
  private next = 0

  add(cells: readonly (Partial<XlsxCell> | null)[], { wide = false, size = FONT.size as number } = {}): void {
    const row = this.next++
    const last = cells.length - 1
    for (const [c, cell] of cells.entries()) if (cell) this.cells.set(`${row},${c}`, cell)
    const merged = wide && last < LAST
    if (merged) this.merges.push({ startRow: row, startCol: last, endRow: row, endCol: LAST })
    const widths = WIDTHS.map((width, c) =>
      merged && c === last ? WIDTHS.slice(c).reduce((sum, one) => sum + one, 0) : width,
    ).map((width) => (width * FONT.size) / size)
    const texts = cells.map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))
    this.rowDefs.set(row, { height: Math.round((heightOf(texts, widths) * size) / FONT.size) })
  }

  gap(): void {
    this.next++
  }
}

export function frontSheet({ front, about }: ListSet, sheets: readonly Sheet[], paper: Paper): WriteSheet {
  const rows = new Rows()
  const heading = (title: string): void => {
    rows.gap()
    rows.add([textCell(title, big(13))], { wide: true, size: 13 })
  }
  rows.add([textCell(front.association)], { wide: true })
  rows.add([textCell(front.title, big(18))], { wide: true, size: 18 })
  rows.add([textCell(front.state)], { wide: true })
  for (const note of front.notes) rows.add([textCell(note, fill(NOTE))], { wide: true })
  if (front.lead !== null) {
    rows.gap()
    rows.add([textCell(front.lead, { font: { ...FONT, size: 13 } })], { wide: true, size: 13 })
  }
  for (const { title, columns, rows: of, note } of front.parts) {
    heading(title)
    const titled = columns.some(({ title }) => title !== '')
    if (titled) rows.add(columns.map(header))
    for (const row of of) {
      const cells = row.map((cell, c) => {
        const column = columns[c] ?? { title: '', kind: 'text' as const }
        return typeof cell === 'object' && cell !== null
          ? written(cell.euro, { ...column, kind: 'euro' })
          : written(cell, column)
      })
      rows.add(titled ? cells : cells.map(leftward), { wide: typeof row.at(-1) === 'string' })
    }
    if (note !== null) rows.add([textCell(note)], { wide: true })
  }
  heading(front.contents.title)
  for (const { id, name, rows: of } of [...sheets, about]) {
    const location = `'${name.replaceAll("'", "''")}'!A1`
    rows.add(
      [
        { ...textCell(name, LINK), hyperlink: { target: '', location, tooltip: name } },
        textCell([front.contents.about[id], ...(id === 'about' ? [] : [front.contents.rows(of.length)])].join(' ')),
      ],
      { wide: true },
    )
  }
  heading(front.legend.title)
  for (const { tone, word, text } of front.legend.lines)
    rows.add([textCell(word, tone ? toned(tone) : {}), textCell(text)], { wide: true })
  return {
    name: front.name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [],
    cells: rows.cells,
    merges: rows.merges,
    rowDefs: rows.rowDefs,
    view: { showGridLines: false },
    pageSetup: paper.page('portrait'),
    headerFooter: paper.around(front.name),
  }
}

/** A figure beside its word rather than at the far end of its column. */
const leftward = (cell: Partial<XlsxCell> | null): Partial<XlsxCell> | null =>
  cell?.type === 'number'
    ? { ...cell, style: { ...cell.style, alignment: { horizontal: 'left', vertical: 'top' } } }
    : cell
