/** The key of a chart: marks with a word, side by side, on as many rows as they need. */
import { INK } from './ink.ts'
import { block, leading, measure, wrap } from './lettering.ts'

export interface KeyItem {
  /** Draws the mark in a box of `MARK` wide, around the height `y`. */
  mark: (x: number, y: number) => string
  word: string
}

/** How wide the mark of a key item is. */
export const MARK = 34
const SIZE = 14

/** Draws the key and says how high it is. */
export function legend(
  items: readonly KeyItem[],
  { left, top, width }: { left: number; top: number; width: number },
): { svg: string; height: number } {
  let x = left
  let y = top
  let high = 0
  const drawn: string[] = []
  for (const { mark, word } of items) {
    const rows = wrap(word, width - MARK - 8, SIZE)
    const wide =
      MARK + 8 + rows.map((row) => measure(row, SIZE)).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
    if (x > left && x + wide > left + width) {
      x = left
      y += high + 8
      high = 0
    }
    high = Math.max(high, rows.length * leading(SIZE), 22)
    const middle = y + (rows.length * leading(SIZE) + Math.max(0, 22 - leading(SIZE))) / 2
    drawn.push(mark(x, middle) + block(x + MARK + 8, middle, rows, { size: SIZE, fill: INK.text }))
    x += wide + 24
  }
  return { svg: drawn.join(''), height: y + high - top }
}
