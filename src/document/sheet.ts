/** A list as a spreadsheet has it: columns of one kind, and plain values in rows. */
import type { Language } from '../language/language.ts'

/** Text, a number, or an ISO date or month in a column of dates; null is an empty cell. Shares are 0–1, amounts euro. */
export type Cell = string | number | null

/** The colour that goes with a word. */
export type Tone = 'green' | 'orange' | 'red' | 'grey'

export interface Column {
  title: string
  /** An `end` that is a month is its last day. */
  kind: 'text' | 'number' | 'euro' | 'percent' | 'date' | 'end'
  /** Only on a screen: on paper the columns that matter most have the room. */
  screen?: boolean
  /** What a row is known by: it stays in sight. */
  key?: boolean
  /** The words that have a colour. */
  tones?: Readonly<Record<string, Tone>>
}

export interface Sheet {
  id:
    | 'projects'
    | 'wishes'
    | 'priorities'
    | 'indicators'
    | 'attachments'
    | 'partners'
    | 'amounts'
    | 'year'
    | 'followUp'
    | 'about'
  /** As a tab or part of a file's name. */
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

/** Some rows of what a workbook opens with. */
export interface FrontPart {
  title: string
  /** Without a header row where the columns have no titles. */
  columns: readonly Column[]
  rows: readonly (readonly (Cell | { euro: number })[])[]
  /** What stands under them. */
  note: string | null
}

/** What a workbook opens with: what the report's first page says, which lists there are, and what their colours and gaps mean. */
export interface Front {
  /** As a tab. */
  name: string
  association: string
  title: string
  /** Of when it is. */
  state: string
  /** What must be known before reading. */
  notes: readonly string[]
  /** The finding in one sentence. */
  lead: string | null
  parts: readonly FrontPart[]
  contents: { title: string; about: Readonly<Record<Sheet['id'], string>>; rows(n: number): string }
  legend: { title: string; lines: readonly { tone: Tone | null; word: string; text: string }[] }
  /** What stands at the foot of a page, of its number and how many there are. */
  foot(page: string, pages: string): string
}

/** The lists of a report. */
export interface ListSet {
  language: Language
  front: Front
  sheets: readonly Sheet[]
  /** What the lists were made of. */
  about: Sheet
  /** Columns that say on every row what must be known of the content: that it is an example, or made from plans with errors. */
  marks: readonly { title: string; cell: string }[]
}

/** A list as it goes out: a row can be copied on its own, so each says what must be known of it. */
export function marked(sheet: Sheet, { marks }: Pick<ListSet, 'marks'>): Sheet {
  return {
    ...sheet,
    columns: [...sheet.columns, ...marks.map(({ title }) => ({ title, kind: 'text' as const, screen: true }))],
    rows: sheet.rows.map((row) => [...row, ...marks.map(({ cell }) => cell)]),
  }
}
