/** What projects cost and who pays: per project a bar of parts in an outline of the whole cost, with the amounts below it. */

import {
  type FundingPart,
  fillPatterns,
  partnersOf,
  type Rect,
  type Share,
  segment,
  segmentNumber,
} from './funding-partners.ts'
import { INK } from './ink.ts'
import { legend, MARK } from './legend.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { pattern } from './patterns.ts'
import { chart, element } from './svg.ts'

export interface FundingRow {
  label: string
  /** Null where not known. */
  cost: number | null
  parts: readonly FundingPart[]
  /** How the cost is written. */
  value: string
  /** How what is missing is written. */
  missing: string | null
}

export interface FundingStack {
  id: string
  title: string
  description: string
  rows: readonly FundingRow[]
  /** The amount that fills the width, for charts that belong together; without it the largest of these rows. */
  most?: number
  /** `rest` is the word for the partners that are taken together. */
  legend: { missing: string; cost: string; rest: string }
  /** In the order of the key. */
  partners: readonly string[]
}

const WIDTH = 720
const LEFT = 2
const NAME = 170
const BARS = { left: 190, right: 590, height: 20 }
const VALUE = WIDTH - BARS.right - 14
const SIZE = 15
const SMALL = 13
/** How far the outline of the cost stands out from the bar. */
const OUT = 4

/** Draws the bars, all from one line and on one scale. */
export function fundingStack({
  id,
  title,
  description,
  rows,
  legend: words,
  partners: given,
  most: largest = 0,
}: FundingStack): string {
  const partners = partnersOf(
    given,
    rows.flatMap(({ parts }) => parts),
    words.rest,
  )
  const sums = rows.map(({ parts }) => parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0))
  const most = [...sums, ...rows.map(({ cost }) => cost ?? 0)].reduce((most, n) => Math.max(most, n), largest)
  const wide = (amount: number): number => (most > 0 ? (amount / most) * (BARS.right - BARS.left) : 0)
  let y = 4
  const drawn = rows.map((row, i) => {
    const shares = partners.sharesOf(row.parts)
    const name = wrap(row.label, NAME, SIZE)
    const value = wrap(row.value, VALUE, SIZE, true)
    const notes = flow(shares, row.missing)
    const bar = Math.max(BARS.height + 2 * OUT, value.length * leading(SIZE))
    const middle = y + 8 + bar / 2
    const end = BARS.left + wide(Math.max(row.cost ?? 0, sums[i] ?? 0))
    // The first line of the name is level with the bar.
    const drop = 8 + Math.max(0, bar - leading(SIZE)) / 2
    const height = Math.max(drop + name.length * leading(SIZE), 8 + bar + notes.height) + 14
    const svg = [
      element('line', { x1: LEFT, y1: y + height, x2: WIDTH - LEFT, y2: y + height, stroke: INK.faint }),
      block(LEFT, y + drop + (name.length * leading(SIZE)) / 2, name, { size: SIZE, fill: INK.text }),
      bars(id, row.cost, shares, wide, middle),
      block(end + 12, middle, value, { size: SIZE, bold: true, fill: INK.text }),
      notes.draw(y + 8 + bar + 6),
    ]
    y += height
    return svg.join('')
  })
  const base = element('line', { x1: BARS.left, y1: 4, x2: BARS.left, y2: y, stroke: INK.line })
  const boxAt = (x: number, middle: number): Rect => ({ x, y: middle - 9, width: MARK, height: 18 })
  const key = legend(
    [
      ...partners.words.map((word, at) => ({
        word,
        mark: (x: number, middle: number) => segment(id, at, boxAt(x, middle)) + segmentNumber(at, boxAt(x, middle)),
      })),
      { word: words.missing, mark: (x, middle) => remainder(id, boxAt(x, middle)) },
      { word: words.cost, mark: (x, middle) => outline(boxAt(x, middle)) },
    ],
    { left: LEFT, top: y + 16, width: WIDTH - 2 * LEFT },
  )
  const patterns = fillPatterns(id) + pattern(`${id}-missing`, { kind: 'hatch', ink: INK.line, paper: INK.paper })
  const content = element('defs', {}, patterns) + drawn.join('') + base + key.svg
  return chart(id, WIDTH, y + 16 + key.height + 8, title, description, content)
}

function bars(
  id: string,
  cost: number | null,
  shares: readonly Share[],
  wide: (n: number) => number,
  y: number,
): string {
  const top = y - BARS.height / 2
  let x = BARS.left
  const parts = shares.map(({ at, amount }) => {
    const box = { x, y: top, width: wide(amount), height: BARS.height }
    x += box.width
    return { at, box }
  })
  const drawn = parts.map(({ at, box }) => (box.width > 0 ? segment(id, at, box) : '')).join('')
  const numbers = parts.map(({ at, box }) => segmentNumber(at, box)).join('')
  if (cost === null) return drawn + numbers
  const whole = BARS.left + wide(cost)
  const missing = whole > x ? remainder(id, { x, y: top, width: whole - x, height: BARS.height }) : ''
  const box = { x: BARS.left, y: top - OUT, width: wide(cost), height: BARS.height + 2 * OUT }
  return drawn + missing + outline(box) + numbers
}

function remainder(id: string, box: Rect): string {
  return element('rect', { ...box, fill: `url(#${id}-missing)` })
}

function outline(box: Rect): string {
  return element('rect', { ...box, fill: 'none', stroke: INK.text, 'stroke-width': 1.5 })
}

/** The amounts below a bar, side by side: the number of the partner with its amount, and what is missing. */
function flow(shares: readonly Share[], missing: string | null): { height: number; draw: (top: number) => string } {
  const left = BARS.left + 2
  const right = WIDTH - LEFT
  const items = shares.map(({ at, value }) => ({ number: String(at + 1), value }))
  const all = missing === null ? items : [...items, { number: '', value: missing }]
  let x = left
  let line = 0
  const placed = all.map(({ number, value }) => {
    const lead = number === '' ? 0 : measure(number, SMALL, true) + 6
    const rows = wrap(value, right - left - lead, SMALL)
    const width =
      lead + rows.map((row) => measure(row, SMALL)).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
    if (x > left && (x + width > right || rows.length > 1)) {
      x = left
      line += 1
    }
    const spot = { number, rows, lead, x, line }
    x += width + 18
    if (rows.length > 1) {
      x = right
      line += rows.length - 1
    }
    return spot
  })
  return {
    height: all.length === 0 ? 0 : (line + 1) * leading(SMALL) + 6,
    draw: (top) =>
      placed
        .map(({ number, rows, lead, x: at, line: n }) => {
          const first = top + (n + 0.5) * leading(SMALL)
          const middle = first + ((rows.length - 1) * leading(SMALL)) / 2
          const words = block(at + lead, middle, rows, { size: SMALL, fill: INK.text })
          return number === '' ? words : block(at, first, [number], { size: SMALL, bold: true, fill: INK.soft }) + words
        })
        .join(''),
  }
}
