/** A list as a spreadsheet has it: columns of one kind, and plain values in rows. */
import type { Language } from '../language/language.ts'

/** Text, a number, or an ISO date or month in a column of dates; null is an empty cell. Shares are 0–1, amounts euro. */
export type Cell = string | number | null

export interface Column {
  title: string
  kind: 'text' | 'number' | 'euro' | 'percent' | 'date'
}

export interface Sheet {
  id: 'projects' | 'wishes' | 'priorities' | 'partners' | 'about'
  /** As a tab or part of a file's name. */
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

/** The lists of a report. */
export interface ListSet {
  language: Language
  sheets: readonly Sheet[]
  /** What the lists were made of. */
  about: Sheet
  /** The notice that the content is an example; null where it isn't. */
  example: string | null
}
