/** How high the rows of a sheet are, by their texts and the widths of their columns. */

/** Of a line of text, in points; Excel has no row that is higher than so many. */
const LINE = 15
const HIGHEST = 405

/** Rows high enough for their texts: no spreadsheet makes them so of a file that it didn't save itself. */
export function heights(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Map<number, { height: number }> {
  return new Map(rows.map((row, r) => [r, { height: heightOf(row, widths) }]))
}

/** Of one row, in points. */
export function heightOf(row: readonly string[], widths: readonly number[]): number {
  const lines = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / Math.max(1, width - 1)))
  const high = row.reduce((most, text, c) => Math.max(most, lines(text, widths[c] ?? 10)), 1)
  return Math.min(HIGHEST, high * LINE + 1)
}
