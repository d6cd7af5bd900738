/** Lists that need no heading to be ones of projects. */
import type { Block } from '../word/blocks.ts'
import { entryOf } from './entry.ts'
import { areOfProject } from './tables.ts'

/** The entries of lists of which most say who does it, when or for how much. */
export function listsOfProjects(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>()
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]?.type !== 'item') continue
    const end = blocks.findIndex((block, i) => i > from && block.type !== 'item')
    const run = blocks.slice(from, end === -1 ? blocks.length : end)
    const entries = run.filter((block) => block.type === 'item' && block.level === 0)
    const telling = entries.filter((block) => block.type === 'item' && areOfProject(entryOf(block.text).facts))
    if (telling.length * 2 > entries.length) for (const block of entries) found.add(block)
    from += run.length - 1
  }
  return found
}
