/** A node of a document with other children. */
import type { Nodes, Parents } from 'mdast'

/** The node with these children: the same node where they are its own, so that what didn't change isn't made again. */
export function withChildren<Node extends Parents>(node: Node, children: readonly Nodes[]): Node {
  const own: readonly Nodes[] = node.children
  return own.length === children.length && own.every((child, i) => child === children[i]) ? node : { ...node, children }
}
