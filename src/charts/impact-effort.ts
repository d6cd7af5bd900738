/** Projects by two scores from 1 to 5, with a word for each quarter: the first ten with their names, the rest in grey. */

import { type Field, fieldOf, frameOf, type Scale } from './impact-field.ts'
import { INK } from './ink.ts'
import { type Box, boxAround, type Placed, type Point, placeLabels, placeMarks } from './label-placement.ts'
import { legend, MARK } from './legend.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { chart, element } from './svg.ts'

export interface ImpactPoint {
  label: string
  x: number
  y: number
  kind: 'running' | 'open'
}

export interface ImpactEffort {
  id: string
  title: string
  description: string
  x: Scale
  y: Scale
  /** Top left, top right, bottom left, bottom right. */
  quadrants: readonly [string, string, string, string]
  /** In order of priority, with scores from 1 to 5. */
  points: readonly ImpactPoint[]
  legend: { running: string; open: string; rest: string }
}

const SIZE = 13
const LABEL = 150
/** So many of the first points get their names; where there is no room, fewer. */
const MOST_LABELS = 10
const RADIUS = 8
/** A mark with a number in it. */
const NUMBERED = 12

/** Draws the field and the key at a width in pixels; on a narrow one the names stand below it, by number. */
export function impactEffort(
  { id, title, description, points, legend: words, ...scales }: ImpactEffort,
  width = 720,
): string {
  const narrow = width < 500
  const field = fieldOf(scales, width)
  const spots = points.map(field.at)
  const radius = narrow ? NUMBERED : RADIUS
  const marks = placeMarks(spots, radius, field.inner)
  const { named, labels } = narrow
    ? { named: Math.min(MOST_LABELS, points.length), labels: [] }
    : labelledOf(points, spots, field)
  const drawn = points.map(({ kind }, i) => ({
    svg: mark(marks[i] ?? { x: 0, y: 0 }, radius, kind, i < named, narrow ? i + 1 : null),
    layer: i < named ? 2 : kind === 'running' ? 1 : 0,
  }))
  const key = legend(
    [
      ...(['running', 'open'] as const).map((kind) => ({
        mark: (x: number, y: number) => mark({ x: x + MARK / 2, y }, RADIUS, kind, true),
        word: words[kind],
      })),
      ...(named < points.length
        ? [{ mark: (x: number, y: number) => mark({ x: x + MARK / 2, y }, RADIUS, 'open', false), word: words.rest }]
        : []),
    ],
    {
      left: narrow ? 0 : field.outer.left - 8,
      top: field.bottom + 10,
      width: narrow ? width : width - field.outer.left,
    },
  )
  const below = field.bottom + 10 + key.height
  const list = narrow ? numbered(points.slice(0, named), below + 8, width) : { svg: '', height: 0 }
  // Those without a name lie below, each kind by itself; the first lies on top.
  const inLayers = [0, 1, 2].flatMap((one) =>
    drawn.toReversed().flatMap(({ svg, layer }) => (layer === one ? [svg] : [])),
  )
  const content = [frameOf(field, scales), ties(spots, marks), ...inLayers, ...labels, key.svg, list.svg]
  return chart(id, width, below + 8 + list.height, title, description, content.join(''))
}

/** The names of the first points below each other, by the numbers of their marks. */
function numbered(points: readonly ImpactPoint[], top: number, width: number): { svg: string; height: number } {
  let y = top
  const rows = points.map(({ label, kind }, i) => {
    const lines = wrap(label, width - 34, SIZE)
    const height = Math.max(2 * NUMBERED, lines.length * leading(SIZE)) + 6
    const middle = y + height / 2
    y += height
    return (
      mark({ x: NUMBERED + 1, y: middle }, NUMBERED, kind, true, i + 1) +
      block(30, middle, lines, { size: SIZE, fill: INK.text })
    )
  })
  return { svg: rows.join(''), height: y - top }
}

/** As many labels of the first points as find room. */
function labelledOf(
  points: readonly ImpactPoint[],
  spots: readonly Point[],
  field: Field,
): { named: number; labels: string[] } {
  for (let named = Math.min(MOST_LABELS, points.length); named > 0; named--) {
    const labels = labelled(points, spots, field, named)
    if (labels) return { named, labels }
  }
  return { named: 0, labels: [] }
}

/** The labels at their marks; null if there is no room for all of them. */
function labelled(
  points: readonly ImpactPoint[],
  spots: readonly Point[],
  field: Field,
  named: number,
): string[] | null {
  const marks = placeMarks(spots, RADIUS, field.inner)
  const texts = points.slice(0, named).map(({ label }) => wrap(label, LABEL, SIZE))
  const sizes = texts.map((rows, i) => ({
    ...(marks[i] ?? { x: 0, y: 0 }),
    width: rows.map((row) => measure(row, SIZE)).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) + 4,
    height: rows.length * leading(SIZE),
  }))
  const apart = moved(spots, marks)
  const centres = apart.map(([spot]) => boxAround(spot, 8, 8))
  // A name over a mark that has none would be read as its name.
  const nameless = marks.slice(named).map((mark) => boxAround(mark, 2 * RADIUS + 2, 2 * RADIUS + 2))
  const placed = placeLabels(sizes, RADIUS, field.inner, [...centres, ...nameless], apart)
  return placed?.map(({ box, leader }, i) => stroke(leader) + name(box, marks[i], texts[i] ?? [])) ?? null
}

function name(box: Box, mark: Point | undefined, rows: string[]): string {
  const y = (box.top + box.bottom) / 2
  const style = { size: SIZE, fill: INK.text, halo: true }
  if (mark && box.left > mark.x) return block(box.left + 2, y, rows, style)
  if (mark && box.right < mark.x) return block(box.right - 2, y, rows, { ...style, anchor: 'end' })
  return block((box.left + box.right) / 2, y, rows, { ...style, anchor: 'middle' })
}

/** The spots whose marks had to move, with where they went. */
function moved(spots: readonly Point[], marks: readonly Point[]): (readonly [Point, Point])[] {
  return spots.flatMap((spot, i) => {
    const mark = marks[i]
    return mark && Math.hypot(mark.x - spot.x, mark.y - spot.y) > 1 ? [[spot, mark] as const] : []
  })
}

/** A dot on each spot whose marks had to move, and lines to those marks. */
function ties(spots: readonly Point[], marks: readonly Point[]): string {
  const dots = moved(spots, marks).map(([spot]) => element('circle', { cx: spot.x, cy: spot.y, r: 3, fill: INK.soft }))
  return moved(spots, marks).map(stroke).join('') + [...new Set(dots)].join('')
}

function stroke(line: Placed['leader']): string {
  if (line === null) return ''
  const [from, to] = line
  return element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: INK.line })
}

/** What runs is a full disc, what is open a ring; what has no name here is grey. */
function mark(
  { x, y }: Point,
  r: number,
  kind: ImpactPoint['kind'],
  named: boolean,
  number: number | null = null,
): string {
  const ink = named ? INK.brand : INK.line
  const fill = kind === 'running' ? ink : INK.paper
  const disc = element('circle', { cx: x, cy: y, r: r - 1, fill, stroke: ink, 'stroke-width': 2 })
  if (number === null || !named) return disc
  const written = { size: SIZE, bold: true, anchor: 'middle', fill: kind === 'running' ? INK.paper : INK.text } as const
  return disc + block(x, y, [String(number)], written)
}
