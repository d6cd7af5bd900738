/** Long rows of things in parts. */

/** Rows in parts of about the same length, none longer than `most`: a chart of sixty rows fits no page. */
export function portions<T>(rows: readonly T[], most: number): T[][] {
  const count = Math.ceil(rows.length / most)
  const size = Math.ceil(rows.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => rows.slice(i * size, (i + 1) * size))
}
