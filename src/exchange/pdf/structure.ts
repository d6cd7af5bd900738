/** The structure of a page of a PDF → blocks. */
import type { Block } from '../word/blocks.ts'

/** A node of the structure, or the mark of some words. */
export interface Node {
  role?: string
  children?: Node[]
  type?: string
  id?: string
}

/** Words by the mark under which they stand. */
export type Texts = ReadonlyMap<string, string>

/** Deeper than this no document is built. */
const DEEPEST = 60

export function blocksOf(tree: Node, texts: Texts): { blocks: Block[]; pictures: number; footnotes: number } {
  const blocks: Block[] = []
  let pictures = 0
  let footnotes = 0
  const textOf = (node: Node, depth = 0): string => {
    if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
    if (depth > DEEPEST || isNote(node)) return ''
    const text = (node.children ?? []).map((child) => textOf(child, depth + 1)).join('')
    // The number of a footnote, which leads to it, is no part of a sentence.
    return (node.role === 'Link' || node.role === 'Reference') && NUMBER.test(text) ? '' : text
  }
  const words = (text: string) => ({ text, ids: [], style: '' })
  const walk = (node: Node, list: number, depth: number): void => {
    if (depth > DEEPEST) return
    const { role = '', children = [] } = node
    const inside = (level = list): void => {
      for (const child of children) walk(child, level, depth + 1)
    }
    const level = /^H([1-6])?$/.exec(role)
    if (role === 'Figure') pictures++
    else if (isNote(node)) footnotes++
    else if (role === 'TOC' || role === 'Artifact') return
    else if (level || role === 'P' || role === 'Caption') {
      const text = clean(textOf(node))
      if (text === '') return
      if (level) blocks.push({ type: 'heading', level: Number(level[1] ?? 1), ...words(text) })
      else blocks.push({ type: 'paragraph', bold: false, ...words(text) })
    } else if (role === 'L') inside(list + 1)
    else if (role === 'LI') {
      const parts = children.filter((child) => child.role !== 'Lbl').flatMap(flat)
      const own = parts.filter((part) => part.role !== 'L').map((part) => textOf(part))
      const text = clean(own.join(' ')).replace(/^[•–*-]\s*/, '')
      if (text !== '') blocks.push({ type: 'item', level: Math.max(0, list), ordered: false, ...words(text) })
      for (const part of parts) if (part.role === 'L') walk(part, list, depth + 1)
    } else if (role === 'Table') {
      const rows = rowsIn(node, 0).map((row) => (row.children ?? []).map((cell) => clean(textOf(cell))))
      if (rows.length > 0) blocks.push({ type: 'table', rows })
    } else inside()
  }
  walk(tree, -1, 0)
  return { blocks, pictures, footnotes }
}

const isNote = ({ role }: Node): boolean => role === 'Note' || role === 'FENote'
const NUMBER = /^\s*(?:\d{1,3}|[*†‡])\s*$/

const flat = (node: Node): Node[] => (node.role === 'LBody' ? (node.children ?? []).flatMap(flat) : [node])

function rowsIn(node: Node, depth: number): Node[] {
  if (node.role === 'TR') return [node]
  return depth > DEEPEST ? [] : (node.children ?? []).flatMap((child) => rowsIn(child, depth + 1))
}

/** Words that were broken at the end of a line are whole again. */
function clean(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/-\n(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
