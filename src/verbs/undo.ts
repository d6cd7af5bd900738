/** What undoing a write would do: the bytes of each file as they were before it, or why that can't be. */
import { join } from 'node:path'
import type { Host } from '../workspace/host.ts'
import { type Write, type Written, writesIn } from '../workspace/kept/journal.ts'
import { keptContent, LARGEST_KEPT, nameOf } from '../workspace/kept/store.ts'
import type { Change } from '../workspace/write.ts'

/** A file that would be as it was before; null is no file. */
export interface Restored {
  path: string
  now: Uint8Array | null
  then: Uint8Array | null
}

/** A file that can't be as it was: somebody wrote it since, what it held isn't kept any more, or it can't be read. */
export interface Stuck {
  path: string
  why: 'changed' | 'lost' | 'unreadable'
}

/** What undoing a write would do. */
export interface Undoing {
  write: Write
  restored: Restored[]
  stuck: Stuck[]
}

/** The writes that are kept, the last one first, and how much of each stands; files that should tell of one and can't be read. */
export function undoList(
  host: Host,
  root: string,
): { writes: (Undoing & { stands: boolean })[]; unreadable: string[] } {
  const { entries, unreadable } = writesIn(host, root)
  const writes = entries.toReversed().map((write) => {
    const undoing = undoingOf(host, root, write)
    return { ...undoing, stands: undoing.restored.length > 0 }
  })
  return { writes, unreadable }
}

/**
 * The write with a number or, without one, the last that still stands: one that was stopped before it wrote anything, or that is undone
 * already, has nothing to undo. null where there is none.
 */
export function undoing(host: Host, root: string, number?: number): Undoing | null {
  for (const write of writesIn(host, root).entries.toReversed()) {
    if (number !== undefined && write.number !== number) continue
    const found = undoingOf(host, root, write)
    if (number !== undefined || found.restored.length + found.stuck.length > 0) return found
  }
  return null
}

/** Undoes a write, all of it or nothing. Throws a Misuse that says what stopped it. */
export function undo(host: Host, root: string, { write, restored }: Undoing): void {
  const changes = restored.map(({ path, now, then }): Change => ({ path: join(root, path), was: now, content: then }))
  host.replace(changes, root, write.number)
}

function undoingOf(host: Host, root: string, write: Write): Undoing {
  const result: Undoing = { write, restored: [], stuck: [] }
  for (const file of write.files) {
    const found = fileBefore(host, root, file)
    if (found === null) continue
    if ('why' in found) result.stuck.push(found)
    else result.restored.push(found)
  }
  return result
}

/** A file as it was before a write; null where it is so already. */
function fileBefore(host: Host, root: string, { path, before, after }: Written): Restored | Stuck | null {
  const read = host.read(join(root, path), root, LARGEST_KEPT)
  if (typeof read === 'string' && read !== 'missing') return { path, why: 'unreadable' }
  const now = typeof read === 'string' ? null : read
  const name = now && nameOf(now)
  if (name === before) return null
  // What is there now must be what the command wrote: anything else is somebody's work.
  if (name !== after) return { path, why: 'changed' }
  const then = before === null ? null : keptContent(host, root, before)
  return before !== null && then === null ? { path, why: 'lost' } : { path, now, then }
}
