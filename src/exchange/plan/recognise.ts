/** What a document of somebody else says, as items of themes. */
import type { Block } from '../word/blocks.ts'
import { short } from './entry.ts'
import type { Found } from './found.ts'
import { joined } from './join.ts'
import { listsOfProjects } from './project-lists.ts'
import { withPseudoHeadings } from './pseudo.ts'
import type { Meanings } from './themes.ts'
import { Walk } from './walk.ts'

export function recognise(blocks: readonly Block[], means: Meanings): Found {
  const all = withPseudoHeadings(blocks, means)
  const walk = new Walk(means, listsOfProjects(all))
  for (const block of all) walk.step(block)
  const { items, left } = joined(walk.found.items)
  return { ...walk.found, items, left: [...walk.found.left, ...left.map(short)] }
}
