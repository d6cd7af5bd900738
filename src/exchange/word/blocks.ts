/** What a text document comes down to, whatever program made it: headings, paragraphs, list entries and tables in order. */

interface Words {
  text: string
  /** The bookmarks that stand in it. */
  ids: string[]
  /** The name of its style, empty without one. */
  style: string
}

export type Block =
  | ({ type: 'heading' /** From 1. */; level: number } & Words)
  | ({ type: 'title' } & Words)
  | ({ type: 'item' /** From 0. */; level: number; ordered: boolean } & Words)
  | ({ type: 'paragraph' /** Whether all its words are bold. */; bold: boolean } & Words)
  | { type: 'table' /** Rows of equal length. */; rows: string[][] }

/** A remark in the margin, words that were put in or taken out while changes were tracked, or words that were struck out; who did so is left out. */
export interface Note {
  kind: 'comment' | 'inserted' | 'deleted' | 'struck'
  text: string
  /** The place among the blocks of what it is about. */
  at: number
}

/** What was met and is not among the blocks. */
export interface Met {
  pictures: number
  footnotes: number
  /** Text boxes, whose words are among the blocks. */
  boxes: number
  /** Tables inside a cell, whose words are in that cell. */
  nested: number
  /** Characters of a font with pictures, of which it isn't known what they show. */
  symbols: number
  /** Other documents that it takes in. */
  embedded: number
  /** Paragraphs with words that Word doesn't show. */
  hidden: number
  /** Whether the file carries macros, which are never run. */
  macros: boolean
  /** Links to files elsewhere whose content the file takes in, which are never followed. */
  external: number
}

/** A document as it was read. */
export interface TextDocument {
  blocks: Block[]
  notes: Note[]
  met: Met
  /** Of a PDF how many of its pages have a structure, which alone is read; absent for a Word file. */
  tagged?: { pages: number; of: number }
  /** What the file says of itself in properties of its own, by name. */
  properties: Record<string, string>
}

/** The words of a block on one line; those of a table row by row. */
export function textOf(block: Block): string {
  return block.type === 'table' ? block.rows.map((row) => row.join(' | ')).join(' / ') : block.text
}
