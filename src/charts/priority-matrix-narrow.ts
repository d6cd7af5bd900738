/** The priority matrix on a phone: a theme in two lines, its share as a bar, and the rest in words below it. */
import { INK } from './ink.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import type { PriorityMatrix } from './matrix-columns.ts'
import { boardMark } from './matrix-marks.ts'
import { chart, element } from './svg.ts'

const WIDTH = 320
const LEFT = 46
const SIZE = 15
const SMALL = 13

/** `rest` are the words below each bar. */
export function narrowMatrix(matrix: PriorityMatrix, rest: readonly string[]): string {
  const { id, title, description, rows } = matrix
  // Without an order there are no places to stand before the names.
  const left = rows.some(({ place }) => place !== '') ? LEFT : 0
  let y = 0
  const drawn = rows.map((row, i) => {
    const valued = row.value === '' ? 0 : measure(row.value, SIZE, true) + 8
    const name = wrap(row.label, WIDTH - left - valued - (row.board === null ? 0 : 24), SIZE, true)
    // A dot parts what stands on one line; a new line does that by itself.
    const below = wrap(rest[i] ?? '', WIDTH - left, SMALL).map((line) => line.replace(/^· | ·$/g, ''))
    const first = y + 8
    const bar = first + name.length * leading(SIZE) + 4
    const under = bar + (row.share === null ? 0 : 14)
    const middle = first + leading(SIZE) / 2
    y = under + below.length * leading(SMALL) + 8
    const wide = row.share === null ? 0 : Math.max(1, (WIDTH - left) * row.share)
    return [
      block(left - 8, middle, [row.place], { size: SIZE, bold: true, anchor: 'end', fill: INK.soft }),
      block(left, first + (name.length * leading(SIZE)) / 2, name, { size: SIZE, bold: true, fill: INK.text }),
      block(WIDTH, middle, [row.value], { size: SIZE, bold: true, anchor: 'end', fill: INK.text }),
      row.board === null ? '' : boardMark(WIDTH - valued - 12, middle, String(row.board)),
      row.share === null ? '' : element('rect', { x: left, y: bar, width: WIDTH - left, height: 9, fill: INK.faint }),
      row.share === null
        ? ''
        : element('rect', { x: left, y: bar, width: wide, height: 9, fill: row.share > 0.5 ? INK.brand : INK.middle }),
      block(left, under + (below.length * leading(SMALL)) / 2, below, { size: SMALL, fill: INK.soft }),
      element('line', { x1: 0, y1: y, x2: WIDTH, y2: y, stroke: INK.faint }),
    ].join('')
  })
  return chart(`${id}-smal`, WIDTH, y + 4, title, description, drawn.join(''))
}
