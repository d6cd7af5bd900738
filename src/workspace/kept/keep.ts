/** A world in which whatever writes plan files first keeps what was there, so that it can be undone, and compared with. */

import { basename, dirname } from 'node:path'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import { lastCommits } from '../git/branches.ts'
import { CannotSay } from '../git/cannot-say.ts'
import type { Host } from '../host.ts'
import type { Change } from '../write.ts'
import { noteWrite } from './journal.ts'
import { keepWithinLimits } from './limits.ts'
import { takeSnapshot } from './snapshots.ts'
import { keeping, tryTo } from './store.ts'

/**
 * The same world for one command. Where what was there can't be kept nothing is written: who counts on undo counts on every write. Outside
 * git a snapshot is made before each write as well, and after it.
 */
export function keepingHost(host: Host, verb: string): Host {
  return {
    ...host,
    replace(changes, inside, undoes) {
      if (changes.length === 0) return
      const root = plansOf(changes, inside)
      const takeBack = keeping(host, root, () => {
        if (!inGit(host, root)) takeSnapshot(host, root, { before: verb })
        return noteWrite(host, root, changes, { verb, undoes: undoes ?? null })
      })
      try {
        host.replace(changes, inside)
      } catch (error) {
        tryTo(takeBack)
        throw error
      }
      // Otherwise a comparison would know what was written only since the next write.
      if (!inGit(host, root)) tryTo(() => void takeSnapshot(host, root, { after: verb }))
      tryTo(() => keepWithinLimits(host, root))
    },
  }
}

/** The folder of the plans: where a command begins them, which may be deeper than the folder that it writes in. */
function plansOf(changes: readonly Change[], inside: string): string {
  const begun = changes.find(({ path, was }) => was === null && basename(path) === CONFIG_FILE)
  return begun ? dirname(begun.path) : inside
}

/** Whether git has earlier versions; where it can't say, it has none to count on. */
export function inGit(host: Host, root: string): boolean {
  try {
    return lastCommits(host, root).length > 0
  } catch (error) {
    if (error instanceof CannotSay) return false
    throw error
  }
}

/** Makes a snapshot for somebody who asks; false where the last one holds just that, and this one has no name. Throws a Misuse where it can't be kept. */
export function keepSnapshot(host: Host, root: string, name: string | null): boolean {
  const made = keeping(host, root, () => takeSnapshot(host, root, { name }))
  tryTo(() => keepWithinLimits(host, root))
  return made
}
