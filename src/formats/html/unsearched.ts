/** The nodes of a document in a tree that isn't searched for definitions first: links lead where they go by now, and notes stand in their place. */
import type { Root, RootContent } from 'mdast'
import type { Options } from 'remark-rehype'

export type Handlers = NonNullable<Options['handlers']>

/** All nodes, where nobody looks who walks along children. */
interface Unsearched {
  type: 'unsearched'
  nodes: RootContent[]
}

export function unsearched(nodes: RootContent[]): Root {
  const all: Unsearched = { type: 'unsearched', nodes }
  return { type: 'root', children: [all as unknown as RootContent] }
}

/** Makes of them what would be made of children. */
export const unsearching = {
  unsearched: (state: Parameters<NonNullable<Handlers['group']>>[0], { nodes }: Unsearched) =>
    state.all({ type: 'root', children: nodes }),
}
