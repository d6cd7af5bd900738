/** What the priority matrix is drawn of, and where its columns stand. */
import type { Span } from './matrix-marks.ts'

export interface MatrixRow {
  /** How its place is written, and the place that the board gives it; null where it gives none. */
  place: string
  board: number | null
  label: string
  /** 0–1; null where there is none to show. `value` is how it is written. */
  share: number | null
  value: string
  /** The places between which the real place lies. */
  interval: { low: number; high: number } | null
  /** Levels, from 1 on; null where not known. `levels` is how both are written. */
  today: number | null
  ambition: number | null
  levels: string
  /** Open projects, and what is still to be found for them; empty where nothing is. */
  open: string
  gap: string
}

export interface PriorityMatrix {
  id: string
  title: string
  description: string
  rows: readonly MatrixRow[]
  /** How many places and levels there are. */
  places: number
  levels: number
  heads: Record<
    'theme' | 'share' | 'average' | 'board' | 'margin' | 'today' | 'ambition' | 'level' | 'open' | 'gap',
    string
  >
}

export const WIDTH = 720
export const NAME = { left: 44, right: 222 }

export interface Columns {
  share: Span
  /** Where the place that the board gives stands. */
  board: number
  margin: Span | null
  levels: Span | null
  open: number
  gap: number | null
}

/** What isn't known of any theme gets no column; the others share its room. */
export function columnsFor({ rows }: PriorityMatrix): Columns {
  const sure = rows.some(({ interval }) => interval !== null)
  const lacks = rows.some(({ gap }) => gap !== '')
  const levelled = rows.some(({ today, ambition }) => today !== null || ambition !== null)
  const share = { left: 226, right: sure ? 306 : levelled ? 366 : 500 }
  const board = share.right + (sure ? 73 : 66)
  const left = 474
  return {
    share,
    board,
    margin: sure ? { left: board + 28, right: board + 68 } : null,
    levels: levelled ? { left, right: lacks ? left + 74 : left + 124 } : null,
    open: lacks ? 612 : WIDTH - 12,
    gap: lacks ? WIDTH - 4 : null,
  }
}
