/** Words of another language one by one: Word marks runs, and no paragraphs. */
import type { Nodes } from 'mdast'
import { foreign, langOf } from '../../document/foreign.ts'

/** The node with every text under a mark of a language marked itself. */
export function spoken<Node extends Nodes>(node: Node, lang: string | null = null): Node {
  if (!('children' in node) || node.type === 'foreign') return node
  const of = langOf(node) ?? lang
  const children = (node.children as Nodes[]).map((child) =>
    child.type === 'text' && of !== null ? foreign(of, child.value) : spoken(child, of),
  )
  return { ...node, children } as Node
}
