/** What stands above the columns of the priority matrix: their names with the marks in them, and below those the scales. */
import { INK } from './ink.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { type Columns, NAME, type PriorityMatrix } from './matrix-columns.ts'
import { dumbbell, position } from './matrix-marks.ts'

const SIZE = 13
const LINE = leading(SIZE)

/** Draws the head of columns, of which the names begin at `left`, and says how high it is. */
export function headOf(matrix: PriorityMatrix, columns: Columns, left: number): { svg: string; height: number } {
  const { rows, heads, places, levels } = matrix
  const { share, margin } = columns
  const shared = rows.some((row) => row.share !== null)
  const scaled = shared || margin !== null || columns.levels !== null
  const spots: [text: string, x: number, width: number, anchor: 'start' | 'middle' | 'end'][] = [
    [heads.theme, left, NAME.right - left, 'start'],
    [heads.share, share.left, share.right + 46 - share.left, 'start'],
    ...(rows.some(({ board }) => board !== null) ? [spot(heads.board, columns.board, 54)] : []),
    ...(margin ? [spot(heads.margin, (margin.left + margin.right) / 2, 46)] : []),
    [heads.open, columns.open, 40, 'end'],
    ...(columns.gap === null ? [] : [[heads.gap, columns.gap, 100, 'end'] as [string, number, number, 'end']]),
  ]
  const wrapped = spots.map(([text, , width]) => wrap(text, width, SIZE))
  const marks = columns.levels ? marksOf(heads, columns.levels.left - 6, columns.levels, margin !== null) : []
  const lines = [...wrapped, marks].reduce((most, { length }) => Math.max(most, length), 1)
  const named = 4 + LINE * lines
  const names = spots.map(([, x, , anchor], i) => {
    const of = wrapped[i] ?? []
    return block(x, named - (of.length * LINE) / 2, of, { size: SIZE, anchor, fill: INK.soft })
  })
  const below = named + LINE / 2
  const number = (n: number, x: number): string =>
    block(x, below, [String(n)], { size: SIZE, anchor: 'middle', fill: INK.soft })
  const scales = [
    shared
      ? block((share.left + share.right) / 2, below, [heads.average], { size: SIZE, anchor: 'middle', fill: INK.soft })
      : '',
    margin && places > 1 ? number(1, margin.left) + number(places, margin.right) : '',
    ...(columns.levels ? stepsOf(columns.levels, levels, number) : []),
    columns.levels && !margin
      ? block(columns.levels.left - 12, below, [heads.level], { size: SIZE, anchor: 'end', fill: INK.soft })
      : '',
  ]
  const drawn = marks.map((draw, i) => draw(named - LINE * (marks.length - i - 0.5)))
  return { svg: [...names, ...drawn, ...scales].join(''), height: scaled ? named + LINE + 4 : named + 4 }
}

const spot = (text: string, x: number, width: number): [string, number, number, 'middle'] => [text, x, width, 'middle']

const stepsOf = (span: Columns['share'], levels: number, number: (n: number, x: number) => string): string[] =>
  Array.from({ length: levels }, (_, i) => number(i + 1, position(i + 1, span, levels)))

/**
 * A ring is where a theme stands, a diamond where it wants to be: beside each other where there is room, else on a line each; and below them,
 * where no room is left before them, what the figures of the scale count, which would else seem to be those of the marks.
 */
function marksOf(
  { today, ambition, level }: PriorityMatrix['heads'],
  left: number,
  span: Columns['share'],
  above: boolean,
): ((y: number) => string)[] {
  const word = (text: string, x: number, y: number): string => block(x, y, [text], { size: SIZE, fill: INK.soft })
  const mark = (x: number, y: number, levels: { today: number | null; ambition: number | null }): string =>
    dumbbell(levels, { left: x, right: x }, 1, y)
  const ring = (y: number): string => mark(left + 6, y, { today: 1, ambition: null }) + word(today, left + 15, y)
  const diamond = (x: number, y: number): string =>
    mark(x + 6, y, { today: null, ambition: 1 }) + word(ambition, x + 17, y)
  const second = left + 15 + measure(today, SIZE) + 8
  const counted = (y: number): string =>
    block((span.left + span.right) / 2, y, [level], { size: SIZE, anchor: 'middle', fill: INK.soft })
  const marks =
    second + 17 + measure(ambition, SIZE) > span.right + 28
      ? [ring, (y: number) => diamond(left, y)]
      : [(y: number) => ring(y) + diamond(second, y)]
  return above ? [...marks, counted] : marks
}
