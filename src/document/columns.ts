/** How wide the columns of a table are: as a browser does it, from the longest word and the longest line of each. */

/** The width of the text on a page, in points. */
const PAGE = 496
/** A cell's padding, left and right. */
const PADDING = 10
const SIZE = 9

/** Shares of the page's width, and how much smaller the letters are where even the longest words wouldn't fit. */
export function columnsOf(
  rows: readonly (readonly string[])[],
  { full }: { full: boolean },
): { columns: number[]; scale: number; full: boolean } {
  const count = rows[0]?.length ?? 0
  const of = (measure: (text: string) => number): number[] =>
    Array.from(
      { length: count },
      (_, i) => PADDING + rows.map((row) => measure(row[i] ?? '')).reduce((most, n) => Math.max(most, n), 0),
    )
  const least = of((text) =>
    unbroken(text)
      .map((part) => Math.min(widthOf(part), LONGEST))
      .reduce((most, n) => Math.max(most, n), 0),
  )
  const most = of((text) =>
    text
      .split('\n')
      .map((line) => Math.min(widthOf(line.trim()), LINE))
      .reduce((most, n) => Math.max(most, n), 0),
  )
  const sum = (widths: number[]): number => widths.reduce((total, width) => total + width, 0)
  const [small, large] = [sum(least), sum(most)]
  if (large <= PAGE) return { columns: most, scale: 1, full: full && large > PAGE / 2 }
  if (small >= PAGE) return { columns: least, scale: Math.max(0.6, PAGE / small), full: true }
  const part = (PAGE - small) / (large - small)
  return { columns: least.map((width, i) => width + ((most[i] ?? width) - width) * part), scale: 1, full: true }
}

/** A longer word breaks or is hyphenated. */
const LONGEST = 90
/** A longer line asks for no more room than this, so that one long text doesn't squeeze the others. */
const LINE = 420

/** The words of a text; a short line with figures, such as a period or an amount, is one. */
function unbroken(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.length <= 22 && /\d/.test(line) ? [line] : line.split(/[ /]+/)))
}

const WIDTHS: readonly [RegExp, number][] = [
  [/[ilj.,:;'|!]/, 0.27],
  [/[rtf() -]/, 0.34],
  [/[mwMW%]/, 0.84],
  [/[A-Z€–]/, 0.59],
  [/[\u2000-\uffff]/, 0.9],
]

/** About how wide a text is, on the safe side. */
function widthOf(text: string): number {
  let width = 0
  for (const c of text) width += WIDTHS.find(([kind]) => kind.test(c))?.[1] ?? 0.51
  return width * SIZE
}
