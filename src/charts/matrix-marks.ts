/** The marks of the priority matrix: a bar for a share, a whisker for a margin, a dumbbell for levels, and a flag for the board. */
import { INK } from './ink.ts'
import { block, measure, SMALLEST } from './lettering.ts'
import { element, round } from './svg.ts'

export interface Span {
  left: number
  right: number
}

/** A share, written behind it; what is above the average stands out. */
export function shareBar(
  { share, value }: { share: number | null; value: string },
  { left, right }: Span,
  y: number,
  height: number,
): string {
  const above = share === null || share > 0.5
  const bar = (share: number): string =>
    element('rect', {
      x: left,
      y: y - height / 2,
      width: Math.max(1, (right - left) * share),
      height,
      fill: above ? INK.brand : INK.middle,
    })
  // What is not known is said in words, which begin where a bar would.
  const spot = share === null ? { x: left, anchor: 'start' as const } : { x: right + 40, anchor: 'end' as const }
  const ink = above ? ({ bold: true, fill: INK.text } as const) : ({ fill: INK.soft } as const)
  return (share === null ? '' : bar(share)) + block(spot.x, y, [value], { size: 14, anchor: spot.anchor, ...ink })
}

/** Where a place or level stands on a line from 1 to `of`. */
export const position = (n: number, { left, right }: Span, of: number): number =>
  of > 1 ? left + ((Math.min(of, Math.max(1, n)) - 1) / (of - 1)) * (right - left) : (left + right) / 2

/** The places between which the real one lies. */
export function whisker(interval: { low: number; high: number } | null, span: Span, of: number, y: number): string {
  if (interval === null) return ''
  const [from, to] = [position(interval.low, span, of), position(interval.high, span, of)]
  const stroke = { stroke: INK.brand, 'stroke-width': 2 }
  const tick = (x: number): string => element('line', { x1: x, y1: y - 5, x2: x, y2: y + 5, ...stroke })
  const ground = element('line', { x1: span.left, y1: y, x2: span.right, y2: y, stroke: INK.grid })
  if (from === to) return ground + element('circle', { cx: from, cy: y, r: 4, fill: INK.brand })
  return ground + element('line', { x1: from, y1: y, x2: to, y2: y, ...stroke }) + tick(from) + tick(to)
}

/** From where it stands, a ring, to where it wants to be, a diamond; alone where the other isn't known. */
export function dumbbell(
  { today, ambition }: { today: number | null; ambition: number | null },
  span: Span,
  of: number,
  y: number,
): string {
  const [from, to] = [today, ambition].map((level) => (level === null ? null : position(level, span, of)))
  const line =
    from == null || to == null
      ? ''
      : element('line', { x1: from, y1: y, x2: to, y2: y, stroke: INK.brand, 'stroke-width': 2.5 })
  const diamond = (x: number, d = 8): string =>
    element('polygon', {
      points: [`${x},${y - d}`, `${x + d},${y}`, `${x},${y + d}`, `${x - d},${y}`]
        .map((point) =>
          point
            .split(',')
            .map((n) => round(Number(n)))
            .join(','),
        )
        .join(' '),
      fill: INK.brand,
    })
  const ring = (x: number): string =>
    element('circle', { cx: x, cy: y, r: from === to ? 3 : 5, fill: INK.paper, stroke: INK.brand, 'stroke-width': 2.5 })
  return line + (to == null ? '' : diamond(to)) + (from == null ? '' : ring(from))
}

/** A thin line for each level. */
export function levelLines(span: Span, of: number, top: number, bottom: number): string {
  return Array.from({ length: of }, (_, i) => {
    const x = position(i + 1, span, of)
    return element('line', { x1: x, y1: top, x2: x, y2: bottom, stroke: INK.faint })
  }).join('')
}

/** A flag with the place that the board gives a theme. */
export function boardMark(x: number, y: number, place: string): string {
  const half = Math.max(8, measure(place, SMALLEST, true) / 2 + 2)
  const points = [
    [x - half, y - 9],
    [x + half, y - 9],
    [x + half, y + 5],
    [x, y + 10],
    [x - half, y + 5],
  ]
  const flag = element('polygon', {
    points: points.map((point) => point.map(round).join(',')).join(' '),
    fill: INK.paper,
    stroke: INK.text,
    'stroke-width': 1.5,
  })
  const number = { size: SMALLEST, bold: true, anchor: 'middle', fill: INK.text } as const
  return flag + (place === '' ? '' : block(x, y - 1, [place], number))
}

/** Where half is, behind the bars. */
export const average = (x: number, top: number, bottom: number): string =>
  element('line', { x1: x, y1: top, x2: x, y2: bottom, stroke: INK.line, 'stroke-dasharray': '3 3' })
