/** The field of an impact and effort chart: its frame, the words in its corners, and the two scales around it. */
import { INK } from './ink.ts'
import type { Box, Point } from './label-placement.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { element } from './svg.ts'

export interface Scale {
  title: string
  /** The words at 1 and at 5. */
  low: string
  high: string
}

export interface Scales {
  x: Scale
  y: Scale
  /** Top left, top right, bottom left, bottom right. */
  quadrants: readonly [string, string, string, string]
}

export interface Field {
  outer: Box
  /** Where marks and labels may stand: clear of the words in the corners. */
  inner: Box
  corners: string[][]
  at: (score: { x: number; y: number }) => Point
  /** The lowest line of the scales. */
  bottom: number
}

const SIZE = 14
const SMALL = 13
const HEIGHT = 290
const STEPS = [1, 2, 3, 4, 5] as const
/** The room for the words at both ends of the standing scale, and between a score of 1 or 5 and the edge. */
const SIDE = 84
const EDGE = { x: 44, y: 28 }

/** Measures the field. */
export function fieldOf({ x, y, quadrants }: Scales, width: number): Field {
  const ends = [y.low, y.high].flatMap((word) => wrap(word, SIDE, SMALL))
  const left =
    Math.ceil(ends.map((row) => measure(row, SMALL)).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)) +
    30
  const right = width - 6
  const top = wrap(y.title, width - 8, SIZE, true).length * leading(SIZE) + 16
  const corners = quadrants.map((word) => wrap(word, (right - left) / 2 - 28, SIZE, true))
  const [upper = 0, lower = 0] = [corners.slice(0, 2), corners.slice(2)].map(
    (pair) =>
      pair.map((rows) => rows.length).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) * leading(SIZE) +
      14,
  )
  const outer = { left, top, right, bottom: top + upper + HEIGHT + lower }
  const inner = { left: left + 3, top: top + upper, right: right - 3, bottom: outer.bottom - lower }
  const rows = underneath(x, right - left).map((word) => word.length)
  return {
    outer,
    inner,
    corners,
    at: (score) => ({
      x: left + EDGE.x + ((score.x - 1) / 4) * (right - left - 2 * EDGE.x),
      y: inner.bottom - EDGE.y - ((score.y - 1) / 4) * (HEIGHT - 2 * EDGE.y),
    }),
    bottom: outer.bottom + 30 + rows.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) * leading(SIZE),
  }
}

/** The words under the field: those at its ends take no more than a third each, and the name of the scale has what they leave. */
function underneath({ low, title, high }: Scale, width: number): [low: string[], title: string[], high: string[]] {
  const [first, last] = [low, high].map((word) => wrap(word, width / 3 - 12, SMALL)) as [string[], string[]]
  const widest = [...first, ...last].map((row) => measure(row, SMALL)).reduce((most, n) => Math.max(most, n), 0)
  return [first, wrap(title, width - 2 * widest - 16, SIZE, true), last]
}

/** Draws the field without its points. */
export function frameOf({ outer, inner, corners, at }: Field, { x, y }: Scales): string {
  const { left, top, right, bottom } = outer
  const middle = at({ x: 3, y: 3 })
  const cross = { stroke: INK.line, 'stroke-dasharray': '4 4' }
  const words = corners.map((rows, i) => {
    const half = (rows.length * leading(SIZE)) / 2
    const style = { size: SIZE, bold: true, fill: INK.soft } as const
    const height = i < 2 ? top + 8 + half : bottom - 8 - half
    return i % 2 === 0
      ? block(left + 10, height, rows, style)
      : block(right - 10, height, rows, { ...style, anchor: 'end' })
  })
  const ticks = STEPS.map((step) => {
    const spot = at({ x: step, y: step })
    const style = { size: SMALL, fill: INK.soft } as const
    return (
      element('line', { x1: spot.x, y1: bottom, x2: spot.x, y2: bottom + 5, stroke: INK.line }) +
      element('line', { x1: left - 5, y1: spot.y, x2: left, y2: spot.y, stroke: INK.line }) +
      block(spot.x, bottom + 15, [String(step)], { ...style, anchor: 'middle' }) +
      block(left - 9, spot.y, [String(step)], { ...style, anchor: 'end' })
    )
  })
  const title = { size: SIZE, bold: true, fill: INK.text } as const
  const end = { size: SMALL, fill: INK.text } as const
  const under = (rows: string[], size: number): number => bottom + 26 + (rows.length * leading(size)) / 2
  const [low, name, high] = underneath(x, right - left)
  const [lowest, heading, highest] = [
    wrap(y.low, SIDE, SMALL),
    wrap(y.title, right - 2, SIZE, true),
    wrap(y.high, SIDE, SMALL),
  ]
  const half = (rows: string[]): number => (rows.length * leading(SMALL)) / 2
  const atHighest = Math.max(inner.top + half(highest), at({ x: 1, y: 5 }).y)
  const atLowest = Math.min(inner.bottom - half(lowest), at({ x: 1, y: 1 }).y)
  return [
    element('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: INK.paper, stroke: INK.line }),
    element('line', { x1: middle.x, y1: top, x2: middle.x, y2: bottom, ...cross }),
    element('line', { x1: left, y1: middle.y, x2: right, y2: middle.y, ...cross }),
    ...words,
    ...ticks,
    block(left, under(low, SMALL), low, end),
    block((left + right) / 2, under(name, SIZE), name, { ...title, anchor: 'middle' }),
    block(right, under(high, SMALL), high, { ...end, anchor: 'end' }),
    block(2, (heading.length * leading(SIZE)) / 2 + 2, heading, title),
    block(left - 24, atHighest, highest, { ...end, anchor: 'end' }),
    block(left - 24, atLowest, lowest, { ...end, anchor: 'end' }),
  ].join('')
}
