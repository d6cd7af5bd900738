/** Themes in one picture: a row each with its place and share, how sure that is, where it stands and wants to be, what runs and what lacks. */
import { INK } from './ink.ts'
import { block, leading, wrap } from './lettering.ts'
import { columnsFor, type MatrixRow, NAME, type PriorityMatrix, WIDTH } from './matrix-columns.ts'
import { headOf } from './matrix-head.ts'
import { average, boardMark, dumbbell, levelLines, shareBar, whisker } from './matrix-marks.ts'
import { chart, element } from './svg.ts'

const SIZE = 14
const ROW = 22
/** How high the marks are where a name stands above them. */
const BELOW = 17

/** Draws the rows in the order given; what a mark means stands above it. */
export function priorityMatrix(matrix: PriorityMatrix): string {
  const { id, title, description, rows, places, levels } = matrix
  const columns = columnsFor(matrix)
  // Without an order there are no places to stand before the names.
  const left = rows.some(({ place }) => place !== '') ? NAME.left : 6
  const head = headOf(matrix, columns, left)
  const top = head.height
  let y = top
  const { names, above } = namesOf(rows, left)
  const shared = rows.some(({ share }) => share !== null)
  const half = (columns.share.left + columns.share.right) / 2
  const drawn = rows.map((row, i) => {
    const name = names[i] ?? []
    const [tall, height] = [tallOf(name), heightOf(name, above)]
    const named = y + (above ? tall : height) / 2
    const middle = above ? y + tall + BELOW / 2 - 3 : named
    y += height
    const figure = (text: string, x: number): string =>
      text === '' ? '' : block(x, middle, [text], { size: SIZE, anchor: 'end', fill: INK.text })
    return [
      element('line', { x1: 0, y1: y, x2: WIDTH, y2: y, stroke: INK.faint }),
      block(NAME.left - 8, named, [row.place], { size: SIZE, anchor: 'end', fill: INK.soft, bold: true }),
      block(left, named, name, { size: SIZE, fill: INK.text, halo: above }),
      above && row.share !== null ? average(half, middle - 9, middle + 9) : '',
      shareBar(row, columns.share, middle, 12),
      row.board === null ? '' : boardMark(columns.board, middle, String(row.board)),
      columns.margin ? whisker(row.interval, columns.margin, places, middle) : '',
      columns.levels ? dumbbell(row, columns.levels, levels, middle) : '',
      figure(row.open, columns.open),
      columns.gap === null ? '' : figure(row.gap, columns.gap),
    ].join('')
  })
  const guides = [
    element('line', { x1: 0, y1: top, x2: WIDTH, y2: top, stroke: INK.line }),
    columns.levels ? levelLines(columns.levels, levels, top, y) : '',
    shared && !above ? average(half, top, y) : '',
  ]
  return chart(id, WIDTH, y + 4, title, description, [head.svg, ...guides, ...drawn].join(''))
}

const tallOf = (name: string[]): number => name.length * leading(SIZE) + 5
const heightOf = (name: string[], above: boolean): number =>
  above ? tallOf(name) + BELOW : Math.max(ROW, tallOf(name))

/** Names stand before their marks, or above them over the whole width where that takes less room. */
function namesOf(rows: readonly MatrixRow[], left: number): { names: string[][]; above: boolean } {
  const within = (width: number): string[][] => rows.map(({ label }) => wrap(label, width, SIZE))
  const [before, over] = [within(NAME.right - left), within(WIDTH - left)]
  const high = (names: string[][], above: boolean): number =>
    names.reduce((sum, name) => sum + heightOf(name, above), 0)
  const above = high(over, true) < high(before, false)
  return { names: above ? over : before, above }
}
