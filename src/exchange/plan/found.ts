/** What a document of somebody else is recognised as: items in themes, what is left of it, and how its chapters were read. */
import type { Item } from '../../plan/model.ts'
import type { Field } from '../values/assign.ts'
import type { ListName } from '../values/lines.ts'
import type { NoPlace } from './unplaced.ts'

/** How a heading was read as a theme: by its whole name, an alias, words that are its name, or because somebody said so. */
export type How = 'name' | 'alias' | 'words' | 'map'

/** A paragraph, or an entry of a list, of an item's text. */
export interface Line {
  text: string
  /** How deep in a list, from 0; null for a paragraph. */
  depth: number | null
}

export interface FoundItem {
  kind: Item['kind']
  theme: string
  title: string
  text: Line[]
  /** `none` is of what a plan has no field for, such as a priority: that follows from what members say. */
  facts: { field: Field | 'none'; label: string; said: string }[]
  lines: { list: ListName; said: string }[]
}

export interface Found {
  recognised: { heading: string; theme: string; how: How }[]
  items: FoundItem[]
  /** What stands under a theme before its first section, by theme. */
  intros: Map<string, string[]>
  unplaced: readonly NoPlace[]
  /** Chapters, tables and paragraphs that belong to no item. */
  left: string[]
}
