/** Places per theme on one line from first to last: a ring per kring, those on one place above each other, and in words who is where. */
import { INK } from './ink.ts'
import { block, leading, wrap } from './lettering.ts'
import { chart, element } from './svg.ts'

export interface StripPlot {
  id: string
  title: string
  description: string
  /** How many places there are. */
  last: number
  /** Per theme the places of the kringen that have one, and how its ends are written. */
  rows: readonly { label: string; places: readonly number[]; ends: string }[]
  /** The words below the first and the last place. */
  scale: { first: string; last: string }
}

const NAME = 232
const SIZE = 15
const SMALL = 13
const RADIUS = 5
/** Between two rings on one place; of many, they overlap. */
const PITCH = { usual: 12, many: 5 }

/** Draws the lines at a width in pixels; on a narrow one a name stands above its line. */
export function stripPlot({ id, title, description, last, rows, scale }: StripPlot, width: number): string {
  const narrow = width < 500
  const [left, right] = [narrow ? 10 : NAME + 16, width - 10]
  const at = (place: number): number => left + ((place - 1) / Math.max(1, last - 1)) * (right - left)
  let y = 4
  const drawn = rows.map(({ label, places, ends }) => {
    const name = wrap(label, narrow ? width : NAME, SIZE, true)
    const below = wrap(ends, narrow ? width : NAME, SMALL)
    const text = name.length * leading(SIZE) + below.length * leading(SMALL)
    const most = places.reduce((high, place) => Math.max(high, places.filter((other) => other === place).length), 1)
    const pitch = most > 3 ? PITCH.many : PITCH.usual
    const high = (most - 1) * pitch + 2 * RADIUS + 8
    const height = (narrow ? text + high + 6 : Math.max(text, high)) + 10
    const line = narrow ? y + text + 6 + high - RADIUS : y + 5 + (Math.max(text, high) + high) / 2 - RADIUS
    const first = narrow ? y + 2 : y + 5 + Math.max(0, (high - text) / 2)
    const seen = new Map<number, number>()
    const rings = places.map((place) => {
      const n = seen.get(place) ?? 0
      seen.set(place, n + 1)
      const spot = { cx: at(place), cy: line - n * pitch, r: RADIUS }
      return element('circle', { ...spot, fill: INK.middle, stroke: INK.brand, 'stroke-width': 1.5 })
    })
    y += height
    return [
      block(0, first + (name.length * leading(SIZE)) / 2, name, { size: SIZE, bold: true, fill: INK.text }),
      block(0, first + name.length * leading(SIZE) + (below.length * leading(SMALL)) / 2, below, {
        size: SMALL,
        fill: INK.soft,
      }),
      element('line', { x1: left, y1: line, x2: right, y2: line, stroke: INK.grid }),
      ...rings,
      element('line', { x1: 0, y1: y, x2: width, y2: y, stroke: INK.faint }),
    ].join('')
  })
  const word = { size: SMALL, fill: INK.soft } as const
  const under =
    block(left - 4, y + 14, [scale.first], word) + block(right + 4, y + 14, [scale.last], { ...word, anchor: 'end' })
  return chart(id, width, y + 26, title, description, drawn.join('') + under)
}
