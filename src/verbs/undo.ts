/** What undoing a write would do: the bytes of each file as they were before it, or why that can't be. */
import { join, resolve } from 'node:path'
import { findWorkspace } from '../workspace/find.ts'
import type { Host } from '../workspace/host.ts'
import { type Write, type Written, writesIn } from '../workspace/kept/journal.ts'
import { keptContent, LARGEST_KEPT, nameOf } from '../workspace/kept/store.ts'
import { Misuse } from '../workspace/misuse.ts'
import { open, type Workspace } from '../workspace/open.ts'
import type { Change } from '../workspace/write.ts'
import { type Proposed, tried } from './edit.ts'
import type { Settings } from './settings.ts'

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

/** A write with what is left of it: it stands, it is undone, or somebody wrote over it since. */
export interface Listed extends Undoing {
  state: 'stands' | 'undone' | 'changed'
}

/** The writes that are kept, the last one first, and the files that should tell of one and can't be read. */
export function undoList(host: Host, root: string): { writes: Listed[]; unreadable: string[] } {
  const { entries, unreadable } = writesIn(host, root)
  const writes = entries.toReversed().map((write): Listed => {
    const found = undoingOf(host, root, write)
    const state = found.stuck.length > 0 ? 'changed' : found.restored.length > 0 ? 'stands' : 'undone'
    return { ...found, state }
  })
  return { writes, unreadable }
}

/**
 * The write with a number or, without one, the last that still stands: one that was stopped before it wrote anything, or that is undone
 * already, has nothing to undo. null where there is none.
 */
export function undoing(writes: readonly Listed[], number: number | null): Undoing | null {
  const isMeant = ({ write, state }: Listed): boolean =>
    number === null ? state !== 'undone' : write.number === number
  return writes.find(isMeant) ?? null
}

/**
 * The folder of the plans; also one that has none any more, but does have writes to undo. Throws a Misuse where there is neither.
 */
export function findKept(host: Host, root?: string): string {
  try {
    return findWorkspace(host, root)
  } catch (error) {
    const start = resolve(host.cwd, root ?? '.')
    const left = [start, join(start, 'plans')].find((folder) => writesIn(host, folder).entries.length > 0)
    if (left === undefined) throw error
    return left
  }
}

/** The workspace as it would be once a write is undone, and the findings that this makes and mends. Throws a Misuse where it would be none. */
export function undone(
  before: Workspace,
  settings: Settings,
  { restored }: Undoing,
): Promise<Pick<Proposed, 'after' | 'added' | 'mended'>> {
  return tried(before, settings, new Map(restored.map(({ path, then }) => [path, then ?? ('missing' as const)])))
}

/** The findings that undoing a write would make and mend; none where there are no plans to judge, before it or after it. */
export async function undoEffect(
  host: Host,
  root: string,
  settings: Settings,
  undoing: Undoing,
): Promise<Pick<Proposed, 'added' | 'mended'>> {
  try {
    const { added, mended } = await undone(await open(host, root), settings, undoing)
    return { added, mended }
  } catch (error) {
    if (error instanceof Misuse) return { added: [], mended: [] }
    throw error
  }
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
