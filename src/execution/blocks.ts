/** Which open projects wait for which others, directly or through a chain. */
import type { ItemKey, Plans, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { allProjects } from '../plan/references.ts'

/** One project of a chain. */
export interface Link {
  key: ItemKey
  title: string
}

/** An open project that waits. */
export interface Block {
  key: ItemKey
  title: string
  /**
   * A chain per open project that it waits for, the nearest first: from what it waits for itself to that project, by the shortest way. Of
   * more than a hundred the nearest hundred.
   */
  chains: Link[][]
}

/** Nobody reads more, and it keeps what this takes in proportion to the number of projects. */
const MOST = 100

/** Every open project that waits for at least one other that is open. A project that waits for itself is left out of its own chains. */
export function blocksIn(plans: Plans): Map<ItemKey, Block> {
  const projects = new Map<ItemKey, Project>()
  for (const { project } of allProjects(plans))
    if (project.key !== null && !projects.has(project.key)) projects.set(project.key, project)
  const open = new Map([...projects].filter(([, project]) => isOpen(project)))
  const blocks = new Map<ItemKey, Block>()
  for (const [key, { title }] of open) {
    const chains = chainsFrom(key, open)
    if (chains.length > 0) blocks.set(key, { key, title, chains })
  }
  return blocks
}

/** Breadth first, so that every project is met once and by the shortest way, circles or not. */
function chainsFrom(start: ItemKey, open: ReadonlyMap<ItemKey, Project>): Link[][] {
  const chains = new Map<ItemKey, Link[]>([[start, []]])
  for (const [key, chain] of chains) {
    for (const next of open.get(key)?.blockedBy ?? []) {
      const project = open.get(next)
      if (project && !chains.has(next) && chains.size <= MOST)
        chains.set(next, [...chain, { key: next, title: project.title }])
    }
  }
  chains.delete(start)
  return [...chains.values()]
}

/** An open project that others wait for, directly or through a chain. */
export interface Bottleneck extends Link {
  /** Those that wait, of whatever kring. */
  waiting: ItemKey[]
}

/** What at least two open projects wait for, over kringen: what most wait for first, and of as many the one that is named first. */
export function bottlenecksIn(blocks: ReadonlyMap<ItemKey, Block>): Bottleneck[] {
  const found = new Map<ItemKey, Bottleneck>()
  for (const { key, chains } of blocks.values())
    for (const chain of chains) {
      const last = chain.at(-1)
      if (!last) continue
      const known = found.get(last.key) ?? { ...last, waiting: [] }
      known.waiting.push(key)
      found.set(last.key, known)
    }
  return [...found.values()]
    .filter(({ waiting }) => waiting.length > 1)
    .sort((a, b) => b.waiting.length - a.waiting.length)
}
