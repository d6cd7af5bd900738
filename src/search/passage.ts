/** A piece of a plan that can be found, and of what it is. */

export const KINDS = [
  'challenge',
  'wish',
  'project',
  'journal',
  'decision',
  'theme',
  'kring',
  'attachment',
  'setting',
  'file',
] as const
export type Kind = (typeof KINDS)[number]

/** Of which kring and theme a file is, and what its own text is: a theme's, a kring's, or that of another file. */
export interface Place {
  file: string
  kring: string | null
  theme: string | null
  kind: 'theme' | 'kring' | 'setting' | 'file'
}

/** What a passage stands in. Slugs; null where it stands in none. */
export interface Standing {
  kring: string | null
  theme: string | null
  /** The id of the item; null for an item without one, and outside items. */
  item: string | null
  /** What that item is called, as far as the file says. */
  itemTitle: string | null
}

export interface Passage extends Standing {
  /** Relative to the workspace. */
  file: string
  kind: Kind
  /** Whether it is the title of something. */
  title: boolean
  /** On one line. `names` is what it is called besides, such as the id in its heading. */
  text: string
  names: string
  /** Where in the text the words begin that somebody wrote, behind the name of a field. */
  from: number
  /** The number of each line that it stands on, with the offset in the text at which that line begins. */
  lines: { line: number; start: number }[]
}

/** The line on which an offset of a passage stands. */
export function lineAt({ lines }: Passage, offset: number): number {
  return lines.findLast(({ start }) => start <= offset)?.line ?? lines[0]?.line ?? 1
}
