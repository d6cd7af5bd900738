/** Projects by two scores from 1 to 5, with a word for each quarter; labels at the marks, or numbers with a list below. */

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
  legend: { running: string; open: string }
}

const WIDTH = 720
const SIZE = 13
const LABEL = 150
/** From more points than this, numbers take the place of labels. */
const MOST_LABELS = 14
const RADIUS = { labelled: 8, numbered: 12 }

/** Draws the field, the key and, with many points, the list. */
export function impactEffort({ id, title, description, points, legend: words, ...scales }: ImpactEffort): string {
  const field = fieldOf(scales, WIDTH)
  const spots = points.map(field.at)
  const labels = points.length > MOST_LABELS ? null : labelled(points, spots, field)
  const radius = labels ? RADIUS.labelled : RADIUS.numbered
  const marks = placeMarks(spots, radius, field.inner)
  const drawn = points.map(({ kind }, i) => mark(marks[i] ?? { x: 0, y: 0 }, radius, kind, labels ? null : i + 1))
  const key = legend(
    (['running', 'open'] as const).map((kind) => ({
      mark: (x, y) => mark({ x: x + MARK / 2, y }, RADIUS.labelled, kind, null),
      word: words[kind],
    })),
    { left: field.outer.left - 8, top: field.bottom + 10, width: WIDTH - field.outer.left },
  )
  const below = field.bottom + 10 + key.height
  const names = labels === null ? list(points, below + 18) : { svg: labels.join(''), height: 0 }
  const content = [frameOf(field, scales), ties(spots, marks), ...drawn, names.svg, key.svg]
  return chart(id, WIDTH, below + 8 + names.height, title, description, content.join(''))
}

/** The labels at their marks; null if there is no room for all of them. */
function labelled(points: readonly ImpactPoint[], spots: readonly Point[], field: Field): string[] | null {
  const radius = RADIUS.labelled
  const marks = placeMarks(spots, radius, field.inner)
  const texts = points.map(({ label }) => wrap(label, LABEL, SIZE))
  const sizes = texts.map((rows, i) => ({
    ...(marks[i] ?? { x: 0, y: 0 }),
    width: rows.map((row) => measure(row, SIZE)).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) + 4,
    height: rows.length * leading(SIZE),
  }))
  const apart = moved(spots, marks)
  const centres = apart.map(([spot]) => boxAround(spot, 8, 8))
  const placed = placeLabels(sizes, radius, field.inner, centres, apart)
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

/** What runs is a full disc, what is open a ring. */
function mark({ x, y }: Point, r: number, kind: ImpactPoint['kind'], number: number | null): string {
  const running = kind === 'running'
  const ink = running ? INK.brand : INK.accent
  const disc = element('circle', {
    cx: x,
    cy: y,
    r: r - 1,
    fill: running ? ink : INK.paper,
    stroke: ink,
    'stroke-width': 2,
  })
  const style = { size: number !== null && number > 99 ? 9 : 11, bold: true, anchor: 'middle' } as const
  return disc + (number === null ? '' : block(x, y, [String(number)], { ...style, fill: running ? INK.paper : ink }))
}

/** The numbered labels, in columns that read downwards. */
function list(points: readonly ImpactPoint[], top: number): { svg: string; height: number } {
  const columns = points.length > 2 * MOST_LABELS ? 3 : 2
  const width = WIDTH / columns
  const length = Math.ceil(points.length / columns)
  let lowest = top
  let y = top
  const drawn = points.map(({ label }, i) => {
    if (i % length === 0) y = top
    const rows = wrap(label, width - 44, SIZE)
    const x = width * Math.floor(i / length)
    const first = y + leading(SIZE) / 2
    const middle = y + (rows.length * leading(SIZE)) / 2
    y += rows.length * leading(SIZE) + 5
    lowest = Math.max(lowest, y)
    const number = block(x + 26, first, [String(i + 1)], { size: SIZE, bold: true, anchor: 'end', fill: INK.soft })
    return number + block(x + 34, middle, rows, { size: SIZE, fill: INK.text })
  })
  return { svg: drawn.join(''), height: lowest - top + 14 }
}
