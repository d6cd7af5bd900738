/** The small line of an indicator: its measurements by year, and dashed from the last one the way to its targets. */
import { INK } from './ink.ts'
import { block } from './lettering.ts'
import { chart, element } from './svg.ts'

interface Point {
  year: number
  value: number
  /** How the value is written. */
  label: string
}

export interface IndicatorLine {
  id: string
  title: string
  description: string
  measurements: readonly Point[]
  targets: readonly Point[]
}

const SIZE = { width: 420, height: 150 }
const BOX = { left: 56, right: 364, top: 36, bottom: 108 }

/** Draws the line. Without a measurement and a target, or two of one, there is nothing to connect; what there is, is marked. */
export function indicatorLine({ id, title, description, measurements, targets }: IndicatorLine): string {
  const all = [...measurements, ...targets]
  const range = (values: readonly number[]): [number, number] => [
    values.reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY),
    values.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY),
  ]
  const years = range(all.map(({ year }) => year))
  const values = range(all.map(({ value }) => value))
  const part = (n: number, [low, high]: [number, number]): number => (high > low ? (n - low) / (high - low) : 0.5)
  const at = ({ year, value }: Point): { x: number; y: number } => ({
    x: BOX.left + part(year, years) * (BOX.right - BOX.left),
    y: BOX.bottom - part(value, values) * (BOX.bottom - BOX.top),
  })
  const line = (points: readonly Point[], dashed: boolean): string =>
    points.length < 2
      ? ''
      : element('polyline', {
          points: points
            .map((point) => `${Math.round(at(point).x * 100) / 100},${Math.round(at(point).y * 100) / 100}`)
            .join(' '),
          fill: 'none',
          stroke: dashed ? INK.accent : INK.brand,
          'stroke-width': dashed ? 2 : 3,
          ...(dashed && { 'stroke-dasharray': '5 5' }),
        })
  const last = measurements.at(-1)
  const ahead = targets.filter(({ year }) => last === undefined || year >= last.year)
  const mark = (point: Point, isTarget: boolean): string => {
    const { x, y } = at(point)
    return isTarget
      ? element('rect', {
          x: x - 5,
          y: y - 5,
          width: 10,
          height: 10,
          fill: INK.paper,
          stroke: INK.accent,
          'stroke-width': 3,
        })
      : element('circle', { cx: x, cy: y, r: 5, fill: INK.brand })
  }
  const word = (point: Point): string => {
    const { x, y } = at(point)
    return (
      block(x, y - 17, [point.label], { size: 14, anchor: 'middle', fill: INK.text, halo: true }) +
      block(x, BOX.bottom + 24, [String(point.year)], { size: 13, anchor: 'middle', fill: INK.soft })
    )
  }
  // The ends are written out; what lies between them stands in the table.
  const ends = [measurements[0], last, ahead[0] ?? targets.at(-1)].filter((point) => point !== undefined)
  const shown = ends.filter((point, i) => ends.findIndex((other) => Math.abs(at(other).x - at(point).x) < 60) === i)
  const base = element('line', {
    x1: BOX.left - 20,
    y1: BOX.bottom + 10,
    x2: BOX.right + 20,
    y2: BOX.bottom + 10,
    stroke: INK.grid,
  })
  return chart(
    id,
    SIZE.width,
    SIZE.height,
    title,
    description,
    [
      base,
      line(last ? [last, ...ahead] : ahead, true),
      line(measurements, false),
      ...measurements.map((point) => mark(point, false)),
      ...targets.map((point) => mark(point, true)),
      ...shown.map(word),
    ].join(''),
  )
}
