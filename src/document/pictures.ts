/** The pictures of a plan in a document: where prose names one that is there, it stands as a block of its own. */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { withChildren } from './children.ts'

/** A picture as a format takes it in. Width and height are in pixels. */
export interface Image {
  type: 'png' | 'jpg'
  bytes: Uint8Array
  width: number
  height: number
}

/** A picture of a plan, with its words for who can't see it. */
export interface Photo {
  type: 'photo'
  image: Image
  alt: string
  data?: { hProperties?: Record<string, unknown>; plan?: boolean }
}

declare module 'mdast' {
  interface RootContentMap {
    photo: Photo
  }
  interface BlockContentMap {
    photo: Photo
  }
  interface EmphasisData {
    /** The words stand for a picture of the plan, which is here, as its prose writes it. */
    picture?: { target: string; alt: string }
  }
}

/** Says of which kring prose is, in a document of more. */
export const ofKring = <T extends RootContent>(node: T, kring: string): T => ({
  ...node,
  data: { ...node.data, kring },
})

/** The picture that the prose of a kring refers to; null where there is none that can be shown. */
export type Finder = (kring: string, target: string) => Image | null

/**
 * The document with the pictures of its prose. A paragraph of nothing but pictures becomes those; of another they follow below it, and their
 * words stay where they are, and so do those in a table or a heading. `kring` is whose document it is; null is of more than one, where only prose that says whose it is has pictures.
 */
export function withPhotos(root: Root, kring: string | null, find: Finder): Root {
  const shown = (node: Nodes, of: string | null): Nodes[] => {
    if (!('children' in node)) return [node]
    const own = (node.data as { kring?: string } | undefined)?.kring ?? of
    if (node.type === 'paragraph') {
      const photos = photosIn(node.children, own, find)
      if (photos.length === 0) return [node]
      const bare = node.children.every((child) => isPhoto(child, own, find) || isBlank(child))
      return bare ? photos : [node, ...photos]
    }
    // A cell or a heading has no room for one.
    if (node.type === 'table' || node.type === 'heading')
      return [node, ...photosIn(node.children as Nodes[], own, find)]
    const children = (node.children as Nodes[]).flatMap((child) => shown(child, own))
    return [withChildren(node, children)]
  }
  return { ...root, children: root.children.flatMap((child) => shown(child, kring)) as RootContent[] }
}

function photosIn(nodes: readonly Nodes[], kring: string | null, find: Finder): Photo[] {
  return nodes.flatMap((node): Photo[] => {
    const named = node.type === 'emphasis' ? node.data?.picture : undefined
    if (named === undefined) return 'children' in node ? photosIn(node.children as Nodes[], kring, find) : []
    const image = kring === null ? null : find(kring, named.target)
    return image ? [{ type: 'photo', image, alt: named.alt }] : []
  })
}

const isPhoto = (node: PhrasingContent, kring: string | null, find: Finder): boolean =>
  node.type === 'emphasis' && node.data?.picture !== undefined && photosIn([node], kring, find).length > 0

const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/** The document with the words of its pictures in their place. */
export function withoutPhotos(root: Root): Root {
  const worded = (node: Nodes): Nodes => {
    if (node.type === 'photo') return { type: 'paragraph', children: [em(node.alt)] }
    return 'children' in node ? ({ ...node, children: (node.children as Nodes[]).map(worded) } as Nodes) : node
  }
  return { ...root, children: root.children.map((node) => worded(node) as RootContent) }
}

const em = (alt: string): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value: `[${alt}]` }] })
