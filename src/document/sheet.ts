/** A list as a spreadsheet has it: columns of one kind, and plain values in rows. */
import type { Language } from '../language/language.ts'

/** Text, a number, or an ISO date or month in a column of dates; null is an empty cell. Shares are 0–1, amounts euro. */
export type Cell = string | number | null

export interface Column {
  title: string
  /** An `end` that is a month is its last day. */
  kind: 'text' | 'number' | 'euro' | 'percent' | 'date' | 'end'
}

export interface Sheet {
  id: 'projects' | 'wishes' | 'priorities' | 'indicators' | 'attachments' | 'partners' | 'year' | 'followUp' | 'about'
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
  /** Columns that say on every row what must be known of the content: that it is an example, or made from plans with errors. */
  marks: readonly { title: string; cell: string }[]
}

/** A list as it goes out: a row can be copied on its own, so each says what must be known of it. */
export function marked(sheet: Sheet, { marks }: ListSet): Sheet {
  return {
    ...sheet,
    columns: [...sheet.columns, ...marks.map(({ title }) => ({ title, kind: 'text' as const }))],
    rows: sheet.rows.map((row) => [...row, ...marks.map(({ cell }) => cell)]),
  }
}
