/** A workbook as plain data: what the program that writes it has to know, and no more. */
import type { Value } from './shown.ts'

/** What may be typed in a column. */
export type Check =
  | { kind: 'list'; values: readonly string[] }
  /** The texts of a column of another sheet, from its first row. */
  | { kind: 'range'; sheet: string; column: number; count: number }
  | { kind: 'date' | 'amount' | 'count' }

export interface BookColumn {
  title: string
  width: number
  /** What is shown with the title. */
  note?: string
  check?: Check
  /** What is said of something else. */
  expected?: string
  /** A background by what a cell says, as `RRGGBB`. */
  colours?: readonly (readonly [word: string, colour: string])[]
}

export interface BookCell {
  value: Value
  /** Whether it may not be typed in. */
  fixed: boolean
}

/** A table with its titles on top, or rows of plain texts. */
export type BookSheet =
  | { name: string; columns: readonly BookColumn[]; rows: readonly (readonly BookCell[])[]; frozen: number }
  | { name: string; texts: readonly (readonly string[])[]; hidden: boolean }

export interface Book {
  title: string
  sheets: readonly BookSheet[]
}
