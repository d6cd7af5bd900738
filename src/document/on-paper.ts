/** A document for paper: a chart too tall to share a page stands there in the pieces that its maker drew for it. */
import type { Nodes, Root } from 'mdast'
import type { Figure } from './nodes.ts'

/** The same document, each chart that has sheets as one figure per sheet; what it found is told above the first. */
export function onPaper(root: Root): Root {
  return { ...root, children: pieces(root.children) }
}

function pieces<T extends Nodes>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === 'figure' && node.sheets) return sheetsOf(node) as T[]
    return 'children' in node && node.children.length > 0
      ? [{ ...node, children: pieces<Nodes>(node.children) }]
      : [node]
  })
}

function sheetsOf({ sheets = [], title, spoken: _, ...figure }: Figure): Figure[] {
  return sheets.map((sheet, i) => ({ ...figure, ...sheet, ...(i === 0 && title !== undefined && { title }) }))
}
