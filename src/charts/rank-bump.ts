/** Places in kringen or rounds side by side: an axis per column with 1 at the top, and a line per theme between them. */
import { INK } from './ink.ts'
import { legend, MARK } from './legend.ts'
import { block, headings, leading, measure, SMALLEST, wrap } from './lettering.ts'
import { chart, element, round } from './svg.ts'

export interface RankLine {
  label: string
  /** A place per column, 1 is the highest; null where not known. */
  places: readonly (number | null)[]
  style: 'shared' | 'divided' | 'plain'
}

export interface RankBump {
  id: string
  title: string
  description: string
  columns: readonly string[]
  lines: readonly RankLine[]
  legend: { shared: string; divided: string }
}

const WIDTH = 720
/** The room for the labels at both ends, beside the marks. */
const NAME = { least: 110, most: 170 }
const SIZE = 15
const MARKS = { radius: 12, pitch: 28, font: 13 }
const STYLES = {
  shared: { stroke: INK.brand, 'stroke-width': 4 },
  divided: { stroke: INK.text, 'stroke-width': 3.5, 'stroke-dasharray': '9 5' },
  plain: { stroke: INK.line, 'stroke-width': 1.5 },
} as const
const MARK_STYLES = {
  shared: { fill: INK.brand, stroke: INK.brand, text: INK.paper },
  divided: { fill: INK.paper, stroke: INK.text, text: INK.text },
  plain: { fill: INK.paper, stroke: INK.line, text: INK.soft },
} as const
/** Drawn from the back to the front. */
const ORDER = ['plain', 'divided', 'shared'] as const

interface Spot {
  line: RankLine
  place: number | null
  column: number
  x: number
  y: number
}

/** Draws the lines; those that share a place stand below each other in its band. */
export function rankBump({ id, title, description, columns, lines, legend: key }: RankBump): string {
  const last = columns.length - 1
  const words = lines.flatMap(({ label, style }) => label.split(/[\s/-]/).map((word) => ({ word, style })))
  const widest = words
    .map(({ word, style }) => measure(word, SIZE, style !== 'plain'))
    .reduce((most, n) => Math.max(most, n), 0)
  const room = Math.min(NAME.most, Math.max(NAME.least, widest + 2))
  const first = room + 24
  // A kring's name is not broken where a wider chart can keep it whole.
  const heading = columns
    .flatMap((name) => name.split(/[\s/-]/))
    .map((word) => measure(word, SMALLEST))
    .reduce((most, n) => Math.max(most, n), 0)
  const step = last > 0 ? Math.max(64, (WIDTH - 2 * first) / last, Math.min(170, heading + 4)) : 0
  const width = last > 0 ? 2 * first + step * last : WIDTH
  const names = new Map(lines.map((line) => [line, wrap(line.label, room, SIZE, line.style !== 'plain')]))
  const heads = headings(columns, last > 1 ? Math.min(step - 2, 170) : 190)
  const top = 18 + heads.height
  const need = (line: RankLine, column: number): number =>
    column === 0 || column === last
      ? Math.max(MARKS.pitch, (names.get(line)?.length ?? 1) * leading(SIZE) + 6)
      : MARKS.pitch

  // A band per place, as high as the column that needs most; what has no place comes last.
  const places = [...new Set(lines.flatMap((line) => columns.map((_, i) => line.places[i] ?? null)))]
  const spots: Spot[] = []
  const bands: { y: number; height: number }[] = []
  let y = top
  for (const place of places.sort((a, b) => (a ?? Infinity) - (b ?? Infinity))) {
    const here = columns.map((_, i) => tied(lines, place, i))
    const height =
      8 +
      here
        .map((on, i) => on.reduce((sum, line) => sum + need(line, i), 0))
        .reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
    here.forEach((on, column) => {
      let at = y + (height - on.reduce((sum, line) => sum + need(line, column), 0)) / 2
      for (const line of on) {
        spots.push({ line, place, column, x: first + step * column, y: at + need(line, column) / 2 })
        at += need(line, column)
      }
    })
    bands.push({ y, height })
    y += height
  }
  const stripes = bands.map((band, i) =>
    i % 2 === 0
      ? element('rect', { x: first - 18, y: band.y, width: step * last + 36, height: band.height, fill: INK.band })
      : '',
  )
  const axes = heads.rows.map((head, i) => {
    const x = first + step * i
    const middle = top - 8 - (head.length * leading(heads.style.size)) / 2
    return (
      element('line', { x1: x, y1: top, x2: x, y2: y, stroke: INK.grid }) +
      block(x, middle, head, { ...heads.style, anchor: 'middle', fill: INK.text })
    )
  })
  const marks = ORDER.flatMap((style) => spots.filter((spot) => spot.line.style === style))
  const labels = spots.map(({ line, column, x, y: middle }) => {
    const bold = line.style !== 'plain'
    const write = (side: -1 | 1): string =>
      block(x + side * 22, middle, names.get(line) ?? [], {
        size: SIZE,
        bold,
        anchor: side < 0 ? 'end' : 'start',
        fill: line.style === 'plain' ? INK.text : STYLES[line.style].stroke,
      })
    return (column === 0 ? write(-1) : '') + (column === last && last > 0 ? write(1) : '')
  })
  const below = legend(
    (['shared', 'divided'] as const).map((style) => ({
      mark: (x, middle) => element('line', { x1: x, y1: middle, x2: x + MARK, y2: middle, ...STYLES[style] }),
      word: key[style],
    })),
    { left: 12, top: y + 16, width: width - 24 },
  )
  const body = [...stripes, ...axes, ...marks.map((spot) => stroke(spot, spots)), ...marks.map(mark), ...labels]
  return chart(id, width, y + 16 + below.height + 6, title, description, body.join('') + below.svg)
}

/** The lines on one place of a column, in the order in which they come from the column before it. */
function tied(lines: readonly RankLine[], place: number | null, column: number): RankLine[] {
  const near = ({ places }: RankLine): number => places[column === 0 ? 1 : column - 1] ?? Number.MAX_VALUE
  return lines.filter(({ places }) => (places[column] ?? null) === place).sort((a, b) => near(a) - near(b))
}

/** The line from a mark to the next column, if both places are known. */
function stroke(from: Spot, spots: readonly Spot[]): string {
  const to = spots.find(({ line, column }) => line === from.line && column === from.column + 1)
  if (to === undefined || from.place === null || to.place === null) return ''
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(round)
  const middle = round((from.x + to.x) / 2)
  return element('path', {
    d: `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`,
    fill: 'none',
    ...STYLES[from.line.style],
  })
}

function mark({ line, place, x, y }: Spot): string {
  if (place === null) return block(x, y, ['–'], { size: SIZE, anchor: 'middle', fill: INK.soft, halo: true })
  const { fill, stroke, text } = MARK_STYLES[line.style]
  const number = String(round(place))
  const half = Math.max(MARKS.radius, measure(number, MARKS.font, true) / 2 + 3)
  const box = element('rect', {
    x: x - half,
    y: y - MARKS.radius,
    width: 2 * half,
    height: 2 * MARKS.radius,
    rx: MARKS.radius,
    fill,
    stroke,
    'stroke-width': line.style === 'plain' ? 1.5 : 2,
  })
  return box + block(x, y, [number], { size: MARKS.font, bold: true, anchor: 'middle', fill: text })
}
