/** Themes in one picture: a row each with its place and share, how sure that is, where it stands and wants to be, what runs and what lacks. */
import { INK } from './ink.ts'
import { legend } from './legend.ts'
import { block, leading, wrap } from './lettering.ts'
import { keyOf } from './matrix-key.ts'
import { average, boardMark, dumbbell, levelLines, position, type Span, shareBar, whisker } from './matrix-marks.ts'
import { chart, element } from './svg.ts'

export interface MatrixRow {
  /** How its place is written, and the place that the board gives it; null where it gives none. */
  place: string
  board: number | null
  label: string
  /** 0–1; null where there is none to show. `value` is how it is written. */
  share: number | null
  value: string
  /** The places between which the real place lies. */
  interval: { low: number; high: number } | null
  /** Levels, from 1 on; null where not known. `levels` is how both are written. */
  today: number | null
  ambition: number | null
  levels: string
  /** Open projects, and what is still to be found for them; empty where nothing is. */
  open: string
  gap: string
}

export interface PriorityMatrix {
  id: string
  title: string
  description: string
  rows: readonly MatrixRow[]
  /** How many places and levels there are. */
  places: number
  levels: number
  heads: { theme: string; share: string; margin: string; levels: string; open: string; gap: string }
  key: { board: string; margin: string; today: string; ambition: string; average: string }
}

const WIDTH = 720
const NAME = { left: 46, right: 226 }
const SIZE = 14
const SMALL = 13
const ROW = 22
/** How high the marks are where a name stands above them. */
const BELOW = 17

interface Columns {
  share: Span
  /** Where the place that the board gives stands. */
  board: number
  margin: Span | null
  levels: Span | null
  open: number
  gap: number | null
}

/** What isn't known of any theme gets no column; the others share its room. */
function columnsFor({ rows }: PriorityMatrix): Columns {
  const sure = rows.some(({ interval }) => interval !== null)
  const lacks = rows.some(({ gap }) => gap !== '')
  const levelled = rows.some(({ today, ambition }) => today !== null || ambition !== null)
  const share = { left: 230, right: sure ? 326 : levelled ? 388 : 500 }
  const board = share.right + 62
  const left = sure ? 478 : 474
  return {
    share,
    board,
    margin: sure ? { left: board + 20, right: board + 60 } : null,
    levels: levelled ? { left, right: lacks ? left + 74 : left + 124 } : null,
    open: lacks ? 606 : WIDTH - 12,
    gap: lacks ? WIDTH - 4 : null,
  }
}

/** Draws the rows in the order given, with the key below. */
export function priorityMatrix(matrix: PriorityMatrix): string {
  const { id, title, description, rows, heads, key: words, places, levels } = matrix
  const columns = columnsFor(matrix)
  // Without an order there are no places to stand before the names.
  const left = rows.some(({ place }) => place !== '') ? NAME.left : 6
  const sure = columns.margin !== null
  const spots: [text: string, x: number, width: number, anchor: 'start' | 'end'][] = [
    [heads.theme, left, NAME.right - left, 'start'],
    [heads.share, columns.share.left, columns.share.right + 40 - columns.share.left, 'start'],
    ...(columns.margin
      ? [[heads.margin, columns.margin.left - 6, 60, 'start'] as [string, number, number, 'start']]
      : []),
    ...(columns.levels
      ? [[heads.levels, columns.levels.left - 6, 97, 'start'] as [string, number, number, 'start']]
      : []),
    [heads.open, columns.open, 36, 'end'],
    ...(columns.gap === null ? [] : [[heads.gap, columns.gap, 100, 'end'] as [string, number, number, 'end']]),
  ]
  const wrapped = spots.map(([text, , width]) => wrap(text, width, SMALL))
  const top = 8 + leading(SMALL) * wrapped.map((lines) => lines.length).reduce((most, n) => Math.max(most, n), 1)
  const over = spots.map(([, x, , anchor], i) => {
    const lines = wrapped[i] ?? []
    return block(x, top - 6 - (lines.length * leading(SMALL)) / 2, lines, { size: SMALL, anchor, fill: INK.soft })
  })
  let y = top
  const { names, above } = namesOf(rows, left)
  const shared = rows.some(({ share }) => share !== null)
  const half = (columns.share.left + columns.share.right) / 2
  const drawn = rows.map((row, i) => {
    const name = names[i] ?? []
    const [tall, height] = [tallOf(name), heightOf(name, above)]
    const named = y + (above ? tall : height) / 2
    const middle = above ? y + tall + BELOW / 2 - 3 : named
    y += height
    const figure = (text: string, x: number): string =>
      text === '' ? '' : block(x, middle, [text], { size: SIZE, anchor: 'end', fill: INK.text })
    return [
      element('line', { x1: 0, y1: y, x2: WIDTH, y2: y, stroke: INK.faint }),
      block(38, named, [row.place], { size: SIZE, anchor: 'end', fill: INK.soft, bold: true }),
      block(left, named, name, { size: SIZE, fill: INK.text, halo: above }),
      shareBar(row, columns.share, middle, 14),
      above && row.share !== null ? average(half, middle - 9, middle + 9) : '',
      row.board === null ? '' : boardMark(columns.board, middle, String(row.board)),
      columns.margin ? whisker(row.interval, columns.margin, places, middle) : '',
      columns.levels ? dumbbell(row, columns.levels, levels, middle) : '',
      figure(row.open, columns.open),
      columns.gap === null ? '' : figure(row.gap, columns.gap),
    ].join('')
  })
  const guides = [
    element('line', { x1: 0, y1: top, x2: WIDTH, y2: top, stroke: INK.line }),
    columns.levels ? levelLines(columns.levels, levels, top, y) : '',
  ]
  const over50 = shared && !above ? average(half, top, y) : ''
  const scales = [
    ...(columns.margin && places > 1 ? ends(columns.margin, places, y) : []),
    ...(columns.levels ? steps(columns.levels, levels, y) : []),
  ]
  const below = y + (scales.length > 0 ? 26 : 12)
  const there = {
    average: shared,
    margin: sure,
    today: columns.levels !== null,
    ambition: columns.levels !== null,
    board: rows.some(({ board }) => board !== null),
  }
  const key = legend(keyOf(there, words), { left: 0, top: below, width: WIDTH })
  const height = below + key.height + 4
  return chart(
    id,
    WIDTH,
    height,
    title,
    description,
    [...over, ...guides, ...drawn, over50, ...scales, key.svg].join(''),
  )
}

const tallOf = (name: string[]): number => name.length * leading(SIZE) + 5
const heightOf = (name: string[], above: boolean): number =>
  above ? tallOf(name) + BELOW : Math.max(ROW, tallOf(name))

/** Names stand before their marks, or above them over the whole width where that takes less room. */
function namesOf(rows: readonly MatrixRow[], left: number): { names: string[][]; above: boolean } {
  const within = (width: number): string[][] => rows.map(({ label }) => wrap(label, width, SIZE))
  const [before, over] = [within(NAME.right - left), within(WIDTH - left)]
  const high = (names: string[][], above: boolean): number =>
    names.reduce((sum, name) => sum + heightOf(name, above), 0)
  const above = high(over, true) < high(before, false)
  return { names: above ? over : before, above }
}

const number = (n: number, x: number, y: number, anchor: 'middle' | 'end' = 'middle'): string =>
  block(x, y + 11, [String(n)], { size: 13, anchor, fill: INK.soft })

/** The first and the last place below the margins; the last reaches no further than they do, as the first level stands behind it. */
const ends = ({ left, right }: Span, places: number, y: number): string[] => [
  number(1, left, y),
  number(places, right + 3, y, 'end'),
]

/** The number of each level below its line. */
const steps = (span: Span, levels: number, y: number): string[] =>
  Array.from({ length: levels }, (_, i) => number(i + 1, position(i + 1, span, levels), y))
