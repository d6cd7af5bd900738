/** A report of ours as it is read back: each item, theme and chapter with the pieces that it says, by the names that the report gives them. */
import type { Item, ItemKey } from '../../plan/model.ts'

/** What a piece of a report is about. */
export type Owner =
  | { kind: 'item'; key: ItemKey }
  | { kind: 'theme'; theme: string }
  | { kind: 'new'; theme: string; of: Item['kind'] }
  | { kind: 'chapter'; own: boolean }

/** The pieces that there is one of, and those that there are several of. */
export type Single = 'title' | 'state' | 'explanation' | 'question' | 'answer'
export type Several = 'text' | 'why' | 'journal' | 'decisions' | 'milestones' | 'actions' | 'result'

export interface Piece {
  /** A fact has the label that the report gives it. */
  name: Single | Several | { fact: string }
  text: string
}

export interface Part {
  id: string
  /** The id that an item would have if somebody had typed it here, without a bookmark; null outside the sections of a theme. */
  typed: string | null
  owner: Owner
  title: string
  pieces: Piece[]
}

/** The parts in their order, and to which of them each block belongs. */
export interface Parts {
  parts: Map<string, Part>
  partAt(block: number): Part | undefined
}
