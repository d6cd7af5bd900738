/** One paragraph of a Word file while it is read, and the block that it becomes. */
import type { Block } from './blocks.ts'
import type { ListKind } from './numbering.ts'
import type { Style } from './styles.ts'

/** What is gathered of a paragraph; its letters are counted, and those in bold. */
export interface Draft {
  style: string
  level: number | null
  list: string | null
  depth: number | null
  text: string
  letters: number
  bold: number
  ids: string[]
  /** Words that were put in or taken out while changes were tracked, and the numbers of comments. */
  inserted: string
  deleted: string
  /** Words that were struck out, and those that aren't shown. */
  struck: string
  hidden: string
  comments: string[]
  /** Whether its end was taken out, so that the next one goes on with it. */
  open: boolean
}

export const draft = (ids: string[]): Draft => ({
  style: '',
  level: null,
  list: null,
  depth: null,
  text: '',
  letters: 0,
  bold: 0,
  ids,
  inserted: '',
  deleted: '',
  struck: '',
  hidden: '',
  comments: [],
  open: false,
})

const BODY_TEXT = 10

/** The block; null without words, and for a line of a table of contents. */
export function blockOf(p: Draft, styles: ReadonlyMap<string, Style>, kindOf: ListKind): Block | null {
  const style = styles.get(p.style) ?? styles.get('')
  const text = p.text
    // Where a word may be broken off.
    .replace(/[\u00ad\u200e]/g, '')
    // A new line within a paragraph, as Pages writes it.
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
  if (text === '' || style?.contents) return null
  const words = { text, ids: p.ids, style: style?.name ?? '' }
  const level = p.level ?? style?.level ?? null
  if (level !== null && level < BODY_TEXT) return { type: 'heading', level, ...words }
  if (style?.title) return { type: 'title', ...words }
  const list = p.list ?? style?.list ?? '0'
  const depth = p.depth ?? style?.depth ?? 0
  // List 0 is how a paragraph says that it is in none.
  const kind = list === '0' ? 'none' : kindOf(list, depth)
  if (kind !== 'none') return { type: 'item', level: depth, ordered: kind === 'number', ...words }
  const bold = style?.bold === true || (p.letters > 0 && p.bold >= p.letters)
  return { type: 'paragraph', bold, ...words }
}
