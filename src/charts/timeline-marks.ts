/** The marks on a timeline beside its bars: signals by their shape, milestones, what should have begun, and what waits for what. */
import { INK } from './ink.ts'
import { block, leading } from './lettering.ts'
import { element, round } from './svg.ts'

const SMALL = 13

export type SignalMark = 'red' | 'orange' | 'green' | 'grey'

const points = (corners: readonly (readonly [number, number])[]): string =>
  corners.map((corner) => corner.map(round).join(',')).join(' ')

/** Green a disc, orange a triangle, red a square, grey a ring: shape says it where colour can't. */
export function signalMark(signal: SignalMark | null, x: number, y: number): string {
  switch (signal) {
    case 'green':
      return element('circle', { cx: x, cy: y, r: 5, fill: INK.green })
    case 'orange': {
      const corners = points([
        [x, y - 6],
        [x + 6.5, y + 5],
        [x - 6.5, y + 5],
      ])
      return element('polygon', { points: corners, fill: INK.accent })
    }
    case 'red':
      return element('rect', { x: x - 5, y: y - 5, width: 10, height: 10, fill: INK.red })
    case 'grey':
      return element('circle', { cx: x, cy: y, r: 4, fill: INK.paper, stroke: INK.soft, 'stroke-width': 1.5 })
    default:
      return ''
  }
}

/** A milestone. */
export const tick = (x: number, y: number): string =>
  element('line', { x1: x, y1: y + 5, x2: x, y2: y + 15, stroke: INK.text, 'stroke-width': 2 })

/** From the middle of a diamond to its corners. */
export const DIAMOND = 9

/** Where something should have begun. */
export function diamond(x: number, y: number): string {
  const corners = points([
    [x, y - DIAMOND],
    [x + DIAMOND, y],
    [x, y + DIAMOND],
    [x - DIAMOND, y],
  ])
  return element('polygon', { points: corners, fill: INK.paper, stroke: INK.accent, 'stroke-width': 2.5 })
}

interface Bar {
  from: number
  to: number
  middle: number
}

/** From the end of what is waited for to the beginning of what waits. */
export function arrow(of: Bar, to: Bar): string {
  const down = to.middle > of.middle ? 1 : -1
  const [x, y] = [of.to, of.middle + 12 * down]
  const end = { x: Math.max(to.from + 6, 0), y: to.middle - 13 * down }
  // Between two rows: within another one it would read as its own.
  const turn = end.y - 6 * down
  const line = { fill: 'none', stroke: INK.soft, 'stroke-width': 1.2 }
  const path = `M${round(x - 4)} ${round(y)}V${round(turn)}H${round(end.x)}V${round(end.y)}`
  const tip = points([
    [end.x, end.y + 2 * down],
    [end.x - 4, end.y - 5 * down],
    [end.x + 4, end.y - 5 * down],
  ])
  return element('path', { d: path, ...line }) + element('polygon', { points: tip, fill: INK.soft })
}

/** The mark and the word of a project that is late, below its name. */
export function overdue(left: number, y: number, rows: string[]): string {
  const middle = y + leading(SMALL) / 2
  const points = `${left},${round(middle + 5)} ${left + 6},${round(middle - 5)} ${left + 12},${round(middle + 5)}`
  const style = { size: SMALL, bold: true, fill: INK.accent }
  return (
    element('polygon', { points, fill: INK.accent }) +
    block(left + 18, y + (rows.length * leading(SMALL)) / 2, rows, style)
  )
}
