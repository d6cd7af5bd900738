/** What the parts of a Word file share while it is written: bookmarks, styles that are used, numbered lists, pictures. */
import type { ILevelsOptions, INumberingOptions } from 'docx'
import { AlignmentType, LevelFormat } from 'docx'
import type { Nodes, Root } from 'mdast'
import type { Figure } from '../../document/nodes.ts'
import type { Language } from '../../language/language.ts'

/** Where a block stands: inside which frame, how deep in lists, and what plain paragraphs are called there. */
export interface Place {
  frame: string | null
  /** 0 outside lists. */
  depth: number
  base: string
}

export interface Draft {
  /** The bookmark of each anchor in the document. */
  bookmarks: ReadonlyMap<string, string>
  /** The anchors that the table of contents leads to. */
  listed: ReadonlySet<string>
  /** The contents begin a page. */
  contentsApart: boolean
  /** A sheet without contents stands closer, so that it takes two pages. */
  close: boolean
  pictures: ReadonlyMap<Figure, Uint8Array>
  font: string
  language: Language
  /** The depths of the headings above, so that no level of the outline is skipped. */
  outline: number[]
  /** The styles that paragraphs have, as base and frame. */
  used: Map<string, { base: string; frame: string | null }>
  lists: NumberingConfig[]
  nextId(): number
}

type NumberingConfig = INumberingOptions['config'][number]

/** The name of a paragraph style at this place, which is remembered for the style sheet. */
export function styleAt(draft: Draft, base: string, { frame }: Pick<Place, 'frame'>): string {
  const id = `${frame ?? ''}${base}`
  draft.used.set(id, { base, frame })
  return id
}

/** In twips: how far a list steps in, and where the text of a frame begins. */
export const STEP = 240
export const FRAME = 140
/** Deeper than this a list doesn't step in. */
export const DEEPEST = 3

/**
 * A list's name. The library writes names into the document and looks for them later, so they hold a character that no text can have.
 */
export function listName(draft: Draft, place: Place, start: number | null): string {
  const inside = place.frame === null ? 'open' : 'framed'
  // Each numbered list counts for itself.
  const name = `\u0001${inside}-${start === null ? 'bullets' : `numbers-${draft.lists.length}`}\u0001`
  if (draft.lists.some((l) => l.reference === name)) return name
  const from = place.frame === null ? 0 : FRAME
  const levels = [0, 1, 2].map(
    (level): ILevelsOptions => ({
      level,
      format: start === null ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: start === null ? (['•', '–', '·'][level] ?? '•') : `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      ...(start !== null && { start }),
      style: { paragraph: { indent: { left: from + STEP * (level + 1), hanging: STEP } } },
    }),
  )
  draft.lists.push({ reference: name, levels })
  return name
}

/** The anchors of a tree's headings with a bookmark for each: valid in Word, at most 40 characters, and unlike all others. */
export function bookmarksOf(root: Root): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  visit(root, (node) => {
    const anchor = node.type === 'heading' ? node.data?.hProperties?.['id'] : undefined
    if (typeof anchor !== 'string' || names.has(anchor)) return
    const plain = anchor.normalize('NFD').replace(/[^A-Za-z0-9]/g, '_')
    // Word takes capitals for the same letters.
    const free = (name: string): boolean => !taken.has(name.toLowerCase())
    const base = /^[A-Za-z]/.test(plain) ? plain : `a_${plain}`
    let name = base.slice(0, 40)
    for (let n = 2; !free(name); n++) name = `${base.slice(0, 34)}_${n}`
    taken.add(name.toLowerCase())
    names.set(anchor, name)
  })
  return names
}

export function visit(node: Nodes, seen: (node: Nodes) => void): void {
  seen(node)
  if ('children' in node) for (const child of node.children) visit(child, seen)
}
