/** The ambition web: equal spokes in a fixed order, a ring for each level, today and ambition as marks on the spoke; nothing is an area. */
import { INK } from './ink.ts'
import { textLines } from './lettering.ts'
import { chart, element, twoLines } from './svg.ts'

export interface Spoke {
  label: string
  /** From 1 on; null where not known. */
  today: number | null
  ambition: number | null
  /** A word under the label where there is no ambition to draw. */
  remark: string | null
}

export interface AmbitionWeb {
  id: string
  title: string
  description: string
  legend: { today: string; ambition: string }
  /** The levels, lowest first: a ring each. */
  levels: readonly number[]
  spokes: readonly Spoke[]
}

const SIZE = { width: 660, height: 570, radius: 172 }

/** Draws the web. Spokes run clockwise from the top. */
export function ambitionWeb({ id, title, description, legend, levels, spokes }: AmbitionWeb): string {
  const centre = { x: SIZE.width / 2, y: SIZE.height / 2 - 14 }
  const at = (index: number, distance: number): { x: number; y: number } => {
    const angle = (2 * Math.PI * index) / spokes.length - Math.PI / 2
    return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) }
  }
  const reach = (level: number): number => (SIZE.radius * level) / levels.length
  const rings = levels.map((level) => {
    const ring = element('circle', {
      cx: centre.x,
      cy: centre.y,
      r: reach(level),
      fill: 'none',
      stroke: INK.grid,
      'stroke-width': level === levels.length ? 1.5 : 1,
    })
    // Between two spokes, so that no mark covers the number.
    const place = at(0.5, reach(level))
    return (
      ring +
      label(place.x, place.y + 4, [String(level)], 'middle', {
        fill: INK.soft,
        'font-size': 14,
        stroke: '#fff',
        'stroke-width': 4,
        'paint-order': 'stroke',
      })
    )
  })
  const lines = spokes.map((spoke, i) => {
    const end = at(i, SIZE.radius)
    const line = element('line', { x1: centre.x, y1: centre.y, x2: end.x, y2: end.y, stroke: INK.grid })
    if (spoke.today === null || spoke.ambition === null || spoke.today === spoke.ambition) return line
    const from = at(i, reach(spoke.today))
    const to = at(i, reach(spoke.ambition))
    return line + element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: INK.brand, 'stroke-width': 4 })
  })
  const marks = spokes.map((spoke, i) => {
    const ambition = spoke.ambition === null ? '' : diamond(at(i, reach(spoke.ambition)))
    return (
      ambition + (spoke.today === null ? '' : circle(at(i, reach(spoke.today)), spoke.today === spoke.ambition ? 4 : 6))
    )
  })
  const labels = spokes.map((spoke, i) => {
    const place = at(i, SIZE.radius + 20)
    const side = Math.abs(place.x - centre.x) < 40 ? 'middle' : place.x > centre.x ? 'start' : 'end'
    const rows = [...twoLines(spoke.label, 15), ...(spoke.remark === null ? [] : [`(${spoke.remark})`])]
    // Labels above the web grow upwards, those below it downwards, the others stay level with their spoke.
    const rise = side !== 'middle' ? (rows.length - 1) / 2 : place.y < centre.y ? rows.length - 1 : 0
    return label(place.x, place.y + 5 - rise * 20, rows, side, { fill: INK.text })
  })
  const y = SIZE.height - 18
  const key =
    circle({ x: centre.x - 128, y: y - 5 }, 6) +
    label(centre.x - 114, y, [legend.today], 'start', { fill: INK.text }) +
    diamond({ x: centre.x + 22, y: y - 5 }) +
    label(centre.x + 38, y, [legend.ambition], 'start', { fill: INK.text })
  return chart(id, SIZE.width, SIZE.height, title, description, [...rings, ...lines, ...marks, ...labels, key].join(''))
}

function circle({ x, y }: { x: number; y: number }, r: number): string {
  return element('circle', { cx: x, cy: y, r, fill: '#fff', stroke: INK.brand, 'stroke-width': 3 })
}

function diamond({ x, y }: { x: number; y: number }): string {
  const d = 10
  const points = [`${x},${y - d}`, `${x + d},${y}`, `${x},${y + d}`, `${x - d},${y}`].map((point) =>
    point
      .split(',')
      .map((n) => Math.round(Number(n) * 100) / 100)
      .join(','),
  )
  return element('polygon', { points: points.join(' '), fill: INK.brand })
}

function label(
  x: number,
  y: number,
  rows: string[],
  anchor: string,
  attributes: Record<string, string | number>,
): string {
  return textLines(x, y, rows, 20, { 'text-anchor': anchor, ...attributes })
}
