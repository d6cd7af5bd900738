/** A table of shades: a row per theme and a column per kring, the darker the stronger, with the text in every cell. */
import { INK } from './ink.ts'
import { block, headings, leading, measure, wrap } from './lettering.ts'
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

const WIDTH = 720
const NAME = 176
const GAP = 3
const SIZE = 15
const SMALL = 14
const SWATCH = { width: 34, height: 14 }

/** Draws the table, with the key below it. */
export function heatMap({ id, title, description, columns, rows, steps }: HeatMap): string {
  const column = Math.min(150, Math.max(62, (WIDTH - NAME) / Math.max(1, columns.length)))
  const width = Math.max(WIDTH, NAME + column * columns.length + GAP)
  const heads = headings(columns, column - 5)
  const top = 16 + heads.height
  const over = heads.rows.map((head, i) =>
    block(NAME + column * (i + 0.5) - GAP / 2, top - 10 - (head.length * leading(heads.style.size)) / 2, head, {
      ...heads.style,
      anchor: 'middle',
      fill: INK.text,
    }),
  )
  let y = top
  const body = rows.map(({ label, cells, texts }) => {
    const name = wrap(label, NAME - 14, SIZE)
    const words = columns.map((_, i) => (cells[i] == null ? ['–'] : wrap(texts[i] ?? '', column - 14, SIZE)))
    const tallest = words.map((word) => word.length).reduce((most, n) => Math.max(most, n), name.length)
    const height = Math.max(36, tallest * leading(SIZE) + 14)
    const drawn = words.map((word, i) =>
      cell(cells[i] ?? null, word, { x: NAME + column * i, y, width: column - GAP, height: height - GAP }),
    )
    const middle = y + (height - GAP) / 2
    y += height
    return block(NAME - 14, middle, name, { size: SIZE, anchor: 'end', fill: INK.text }) + drawn.join('')
  })
  const strip = key(steps, width, y + 18)
  return chart(id, width, y + 18 + strip.height, title, description, [...over, ...body, strip.svg].join(''))
}

function cell(
  strength: number | null,
  words: string[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
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
  return box + block(x + width / 2, y + height / 2, words, { size: SIZE, anchor: 'middle', fill })
}

/** All shades in a row, between the words of both ends. */
function key(steps: HeatMap['steps'], width: number, y: number): { svg: string; height: number } {
  const strip = SHADES.length * SWATCH.width
  const room = (width - strip) / 2 - 16
  const low = wrap(steps.low, room, SMALL)
  const high = wrap(steps.high, room, SMALL)
  const wide = (rows: string[]): number =>
    rows.map((row) => measure(row, SMALL)).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  // The strip is in the middle unless the words need the room beside it; then all of it moves to where it fits.
  const left = Math.max(NAME, wide(low) + 10)
  const x = left + strip + 10 + wide(high) > width ? width - wide(high) - 10 - strip : left
  const height = Math.max(low.length, high.length) * leading(SMALL) + 8
  const middle = y + height / 2
  const swatches = SHADES.map(({ fill }, i) =>
    element('rect', {
      x: x + i * SWATCH.width,
      y: middle - SWATCH.height / 2,
      width: SWATCH.width,
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
