/** How wide the columns of a table in a Word file are, reckoned from its words. */
import { PARAGRAPHS, TABLE, TEXT_WIDTH, twips } from './look.ts'
import { clean } from './text.ts'
import { widthOf } from './typeface.ts'

/** Wider than this, in twips, a line may break: 4 cm. */
const LONG = 2270
/** A longer word is a name, in twips: 3 cm. */
const LONG_WORD = 1700
/** How much wider the letters of another font can be, where a computer hasn't ours: an amount then still stays whole. */
const OTHER_FONT = 1.15
const OTHER_BOLD = 1.2
/** What a cell keeps free beside its words, in twips. */
export const paddingOf = (side: number): number => 2 * twips(side) + 40
export const PADDING = paddingOf(TABLE.side)

interface Column {
  least: number
  most: number
  figures: boolean
}

/** What each column asks in our letters, and where a computer has wider ones: for all words, and for all but long ones. */
export function columnsOf(
  rows: readonly string[][],
  figures: readonly boolean[],
  padding: number,
): Record<'asked' | 'wider' | 'short', Column[]> {
  const asked = (rows[0] ?? []).map((_, c) => {
    const texts = rows.map((row, r) => ({ text: clean(row[c]?.replaceAll('\n', '\u2028') ?? ''), bold: r === 0 }))
    const longest = (cut: RegExp): number =>
      texts
        .flatMap(({ text, bold }) => text.split(cut).map((part) => measure(part, bold)))
        .reduce((most, n) => Math.max(most, n), 200) + padding
    const ours = { least: longest(/[ \u2028]|(?<=[-/–])/), most: longest(/\u2028/) }
    return figures[c] === true
      ? { least: ours.least * OTHER_FONT, most: Math.max(ours.most, ours.least * OTHER_FONT), figures: true }
      : { ...ours, figures: false }
  })
  return {
    asked,
    wider: asked.map((c) => (c.figures ? c : grown(c, c.least * OTHER_FONT))),
    // A long word may break sooner than a heading or a badge, which is bold.
    short: asked.map((c) => (c.figures || c.least > LONG_WORD ? c : grown(c, c.least * OTHER_BOLD))),
  }
}

export const fits = (columns: readonly Column[]): boolean =>
  columns.reduce((total, { least }) => total + least, 0) <= TEXT_WIDTH

/** Every short line has the room that it asks. */
const keepsLines = (columns: readonly Column[]): boolean =>
  columns.reduce((total, { least, most }) => total + (most <= LONG ? most : least), 0) <= TEXT_WIDTH

/**
 * The columns' widths in twips. Each gets what its longest word asks, then what its longest line asks as far as there is room;
 * what is left goes to the columns with words, since figures gain nothing by it.
 */
export function widths(
  rows: readonly string[][],
  figures: readonly boolean[],
  compact: boolean,
  padding = PADDING,
): number[] {
  const { asked, wider, short } = columnsOf(rows, figures, padding)
  // Where there is room, words stay whole in wider letters too, and long lines keep some of it: a word a line is hard to read.
  const roomy = (some: Column[]): Column[] => some.map((c) => (c.figures || c.most <= LONG ? c : grown(c, LONG)))
  const tried = [roomy(wider), wider, short, roomy(asked), asked]
  // A date or a name that stays on one line is worth more than room for other letters.
  const columns = tried.find(keepsLines) ?? tried.find(fits) ?? asked
  const sum = (of: (column: Column) => number): number => columns.reduce((total, c) => total + of(c), 0)
  // Words of a hundred letters: the narrow columns keep their width, the wide ones share the rest.
  if (sum((c) => c.least) > TEXT_WIDTH) {
    let cap = TEXT_WIDTH
    while (sum((c) => Math.min(c.least, cap)) > TEXT_WIDTH) cap *= 0.98
    return whole(columns.map((c) => Math.min(c.least, cap)))
  }
  const room = TEXT_WIDTH - sum((c) => c.least)
  const wish = sum((c) => c.most - c.least)
  if (wish > room) {
    // A short line, such as a date or a name, breaks only when all do; long ones share what is left, who lacks least first.
    let left = room
    const order = columns
      .map(({ least, most }, i) => ({ i, lack: most - least, long: most > LONG ? 1 : 0 }))
      .sort((a, b) => a.long - b.long || a.lack - b.lack || a.i - b.i)
    const given = order.map(({ i, lack, long }, n): [number, number] => {
      const share = Math.min(lack, long ? left / (order.length - n) : left)
      left -= share
      return [i, share]
    })
    const shares = new Map(given)
    return whole(columns.map((c, i) => c.least + (shares.get(i) ?? 0)))
  }
  const rest = compact
    ? Math.min(TEXT_WIDTH - sum((c) => c.most), columns.length * 300)
    : TEXT_WIDTH - sum((c) => c.most)
  const takers = columns.some((c) => !c.figures) && !compact ? columns.filter((c) => !c.figures) : columns
  // By what they hold, so that in wider letters none of them breaks before another.
  const held = takers.reduce((total, c) => total + c.most, 0)
  return whole(columns.map((c) => c.most + (takers.includes(c) ? (rest * c.most) / held : 0)))
}

/** A column that asks at least so much. */
const grown = (column: Column, least: number): Column => ({
  ...column,
  least: Math.max(column.least, least),
  most: Math.max(column.most, least),
})

const whole = (numbers: number[]): number[] => numbers.map(Math.floor)

/** How wide a text is in a table, in twips. */
export const measure = (text: string, bold: boolean): number =>
  widthOf(text, bold) * twips(PARAGRAPHS['TableText']?.size ?? 9) * 1.01
