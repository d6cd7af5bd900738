/** The rows of a chart in the pieces that it is drawn in on paper. */
import { portions } from '../../document/portions.ts'

/** Whether a name takes a line of its own, or two. */
export const isLong = (name: string): boolean => name.length > 44

/** Parts of at most so many rows, or half as many where names are long; one part where paper needs no more. */
export function onSheets<T>(rows: readonly T[], nameOf: (row: T) => string, most: number): T[][] {
  return portions(rows, rows.some((row) => isLong(nameOf(row))) ? most / 2 : most)
}
