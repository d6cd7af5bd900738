/** A table of shades: a row per theme and a column per kring, the darker the stronger, with the text in every cell. */
import { INK } from './ink.ts'
import { block, headings, isWhole, leading, measure, wrap } from './lettering.ts'
import { chart, element } from './svg.ts'

export interface HeatMap {
  id: string
  title: string
  description: string
  columns: readonly string[]
  /** Per column how strong, from 0 to 1, and how that is written; null where not known. */
  rows: readonly { label: string; cells: readonly (number | null)[]; texts: readonly string[] }[]
  /** The words at the light and the dark end of the key. */
  steps: { low: string; high: string }
}

/** From weak to strong, each with the colour of the text on it. */
export const SHADES = [
  { fill: '#edf4f7', text: INK.text },
  { fill: '#cfe0e8', text: INK.text },
  { fill: '#a9c8d5', text: INK.text },
  { fill: '#7fadc0', text: INK.text },
  { fill: '#2b7191', text: INK.paper },
  { fill: INK.brand, text: INK.paper },
  { fill: '#06303f', text: INK.paper },
] as const

/** The room for names; for long ones, where there are few columns, more. */
const NAME = { usual: 176, most: 340 }
/** From so many rows on they stand closer. */
const MANY = 13
const GAP = 3
const SIZE = 15
const SMALL = 14
/** The room for a place and the name above it: for any name, and for short ones. */
const NARROWEST = 62
const LEAST = 40
const SWATCH = { width: 34, height: 14 }

/** Draws the table, with the key below it, at a width in pixels; where its columns find no room, a row per theme with the kringen in it. */
export function heatMap(map: HeatMap, width = 720): string {
  const { columns, rows } = map
  const long = rows.some(({ label }) => wrap(label, NAME.usual - 14, SIZE).length > 3)
  const room = (column: number): number => width - column * columns.length - GAP
  const named = long ? Math.min(NAME.most, Math.max(NAME.usual, room(NARROWEST))) : NAME.usual
  const column = Math.min(150, (width - named - GAP) / Math.max(1, columns.length))
  const fits = column >= NARROWEST || (column >= LEAST && isWhole(columns, column - 5))
  return width < 500 || !fits ? heatRows(map, width) : heatTable(map, width, named, column)
}

function heatTable(map: HeatMap, width: number, named: number, column: number): string {
  const { id, title, description, columns, rows, steps } = map
  const heads = headings(columns, column - 5)
  const top = 16 + heads.height
  const over = heads.rows.map((head, i) =>
    block(named + column * (i + 0.5) - GAP / 2, top - 10 - (head.length * leading(heads.style.size)) / 2, head, {
      ...heads.style,
      anchor: 'middle',
      fill: INK.text,
    }),
  )
  let y = top
  const body = rows.map(({ label, cells, texts }) => {
    const name = wrap(label, named - 14, SIZE)
    const words = columns.map((_, i) => (cells[i] == null ? ['–'] : wrap(texts[i] ?? '', column - 14, SIZE)))
    const tallest = words.map((word) => word.length).reduce((most, n) => Math.max(most, n), name.length)
    const height = Math.max(rows.length < MANY ? 36 : 24, tallest * leading(SIZE) + (rows.length < MANY ? 14 : 5))
    const drawn = words.map((word, i) =>
      cell(cells[i] ?? null, word, { x: named + column * i, y, width: column - GAP, height: height - GAP }),
    )
    const middle = y + (height - GAP) / 2
    y += height
    return block(named - 14, middle, name, { size: SIZE, anchor: 'end', fill: INK.text }) + drawn.join('')
  })
  const strip = key(steps, named, width, y + 18)
  return chart(id, width, y + 18 + strip.height, title, description, [...over, ...body, strip.svg].join(''))
}

/** Each theme with its kringen below it, every one with its place on its shade. */
function heatRows({ id, title, description, columns, rows, steps }: HeatMap, width: number): string {
  let y = 2
  const body = rows.map(({ label, cells, texts }) => {
    const name = wrap(label, width, SIZE, true)
    const words = columns.map((column, i) =>
      wrap(`${column} ${cells[i] == null ? '–' : (texts[i] ?? '')}`, width - 14, SMALL),
    )
    const head = block(0, y + (name.length * leading(SIZE)) / 2, name, { size: SIZE, bold: true, fill: INK.text })
    let [x, top] = [0, y + name.length * leading(SIZE) + 4]
    let tallest = 0
    const chips = words.map((lines, i) => {
      const wide = lines.reduce((most, line) => Math.max(most, measure(line, SMALL)), 0) + 12
      const height = lines.length * leading(SMALL) + 6
      if (x > 0 && x + wide > width) [x, top, tallest] = [0, top + tallest + GAP, 0]
      const at = { x, y: top, width: wide, height }
      x += wide + GAP
      tallest = Math.max(tallest, height)
      return cell(cells[i] ?? null, lines, at, SMALL)
    })
    y = top + tallest + 12
    return head + chips.join('')
  })
  const strip = key(steps, 0, width, y)
  return chart(id, width, y + strip.height, title, description, [...body, strip.svg].join(''))
}

function cell(
  strength: number | null,
  words: string[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  size: number = SIZE,
): string {
  const at = Math.min(SHADES.length - 1, Math.max(0, Math.floor((strength ?? 0) * SHADES.length)))
  const shade = SHADES[at]
  const box =
    strength === null || shade === undefined
      ? element('rect', {
          x: x + 0.5,
          y: y + 0.5,
          width: width - 1,
          height: height - 1,
          rx: 2,
          fill: INK.paper,
          stroke: INK.grid,
        })
      : element('rect', { x, y, width, height, rx: 2, fill: shade.fill })
  const fill = strength === null ? INK.soft : (shade?.text ?? INK.text)
  return box + block(x + width / 2, y + height / 2, words, { size, anchor: 'middle', fill })
}

/** All shades in a row, between the words of both ends. */
function key(steps: HeatMap['steps'], named: number, width: number, y: number): { svg: string; height: number } {
  const swatch = width < 500 ? SWATCH.width / 2 : SWATCH.width
  const strip = SHADES.length * swatch
  const room = (width - strip) / 2 - 16
  const low = wrap(steps.low, room, SMALL)
  const high = wrap(steps.high, room, SMALL)
  const wide = (rows: string[]): number =>
    rows.map((row) => measure(row, SMALL)).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  // The strip is in the middle unless the words need the room beside it; then all of it moves to where it fits.
  const left = Math.max(named, wide(low) + 10)
  const x = left + strip + 10 + wide(high) > width ? width - wide(high) - 10 - strip : left
  const height = Math.max(low.length, high.length) * leading(SMALL) + 8
  const middle = y + height / 2
  const swatches = SHADES.map(({ fill }, i) =>
    element('rect', {
      x: x + i * swatch,
      y: middle - SWATCH.height / 2,
      width: swatch,
      height: SWATCH.height,
      fill,
    }),
  )
  const frame = element('rect', {
    x,
    y: middle - SWATCH.height / 2,
    width: strip,
    height: SWATCH.height,
    fill: 'none',
    stroke: INK.line,
  })
  const style = { size: SMALL, fill: INK.text }
  return {
    svg:
      block(x - 10, middle, low, { ...style, anchor: 'end' }) +
      swatches.join('') +
      frame +
      block(x + strip + 10, middle, high, style),
    height,
  }
}
