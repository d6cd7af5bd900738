/** A world in which whatever writes plan files first keeps what was there, so that it can be undone, and compared with. */

import { lastCommits } from '../branches.ts'
import { CannotSay } from '../cannot-say.ts'
import type { Host } from '../host.ts'
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
    replace(changes, root, undoes) {
      if (changes.length === 0) return
      const takeBack = keeping(host, root, () => {
        if (!inGit(host, root)) takeSnapshot(host, root, { before: verb })
        return noteWrite(host, root, changes, { verb, undoes: undoes ?? null })
      })
      try {
        host.replace(changes, root)
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

/** Whether git has earlier versions; where it can't say, it has none to count on. */
export function inGit(host: Host, root: string): boolean {
  try {
    return lastCommits(host, root).length > 0
  } catch (error) {
    if (error instanceof CannotSay) return false
    throw error
  }
}
