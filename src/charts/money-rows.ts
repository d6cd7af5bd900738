/** What projects cost and what is still to be found: a bar each on one scale, with the amounts at its end. */
import { INK } from './ink.ts'
import { legend, MARK } from './legend.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { pattern } from './patterns.ts'
import { chart, element } from './svg.ts'

export interface MoneyRow {
  label: string
  /** Euro. */
  funded: number
  gap: number
  /** How the amounts are written. */
  value: string
}

export interface MoneyRows {
  id: string
  title: string
  description: string
  /** In the order in which they are drawn. */
  rows: readonly MoneyRow[]
  /** The sum, in euro, that takes the whole width; else that of the longest row. */
  most?: number
  legend: { funded: string; gap: string }
}

const NAME = 190
const SIZE = 15
const SMALL = 14
const BAR = 16

/** Draws the rows at a width in pixels; on a narrow one the name stands above its bar. */
export function moneyRows(
  { id, title, description, rows, most: whole = 0, legend: words }: MoneyRows,
  width: number,
): string {
  const narrow = width < 500 || rows.some(({ label }) => wrap(label, NAME, SIZE).length > 3)
  const most = rows.reduce((largest, { funded, gap }) => Math.max(largest, funded + gap), whole)
  const widest = rows.reduce((wide, { value }) => Math.max(wide, measure(value, SMALL, true)), 0)
  const left = narrow ? 1 : NAME + 12
  const value = Math.min(widest, narrow ? width : 200)
  const right = narrow ? width - 1 : width - value - 10
  const scale = most > 0 ? (right - left) / most : 0
  let y = 2
  const drawn = rows.map((row) => {
    const name = wrap(row.label, narrow ? width : NAME, SIZE)
    const amounts = wrap(row.value, narrow ? width : value, SMALL, true)
    const text = name.length * leading(SIZE)
    const told = amounts.length * leading(SMALL)
    const top = y + 4
    const height = narrow ? text + BAR + 6 + told + 8 : Math.max(text, told, BAR) + 8
    const bar = narrow ? top + text + 4 : top + (height - 8) / 2 - BAR / 2
    y += height
    const [full, lacks] = [row.funded * scale, row.gap * scale]
    const end = narrow ? bar + BAR + 4 + told / 2 : top + (height - 8) / 2
    return [
      block(0, narrow ? top + text / 2 : top + (height - 8) / 2, name, { size: SIZE, fill: INK.text }),
      full > 0 ? element('rect', { x: left, y: bar, width: full, height: BAR, fill: INK.brand }) : '',
      lacks > 0 ? gapBar(id, left + full, bar, lacks) : '',
      block(narrow ? left : left + full + lacks + 8, end, amounts, { size: SMALL, bold: true, fill: INK.text }),
      element('line', { x1: 0, y1: y, x2: width, y2: y, stroke: INK.faint }),
    ].join('')
  })
  const key = legend(
    [
      {
        word: words.funded,
        mark: (x, at) => element('rect', { x, y: at - 8, width: MARK, height: BAR, fill: INK.brand }),
      },
      { word: words.gap, mark: (x, at) => gapBar(id, x, at - 8, MARK) },
    ],
    { left: 0, top: y + 10, width },
  )
  const hatch = element('defs', {}, pattern(`${id}-gat`, { kind: 'hatch', ink: INK.line, paper: INK.paper }))
  return chart(id, width, y + 14 + key.height, title, description, hatch + drawn.join('') + key.svg)
}

const gapBar = (id: string, x: number, y: number, width: number): string =>
  element('rect', { x, y, width, height: BAR, fill: `url(#${id}-gat)`, stroke: INK.text, 'stroke-width': 1 })
