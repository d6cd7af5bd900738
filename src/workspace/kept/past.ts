/** The snapshots as earlier versions of the plans, for a folder that git has none of. */
import { join } from 'node:path'
import { isSnapshot } from '../../history/snapshot.ts'
import { lastCommits } from '../git/branches.ts'
import type { Host } from '../host.ts'
import { currentFiles, isSame, type Snapshot, snapshotsIn } from './snapshots.ts'
import { KEPT, SNAPSHOTS } from './store.ts'

/** The snapshots, oldest first; null where git has earlier versions, which go first, and where there is no snapshot. */
export function snapshotsInstead(host: Host, root: string): Snapshot[] | null {
  // Asking git starts a process, and hardly anybody has both.
  if (host.list(join(root, KEPT, SNAPSHOTS), root) === null || lastCommits(host, root).length > 0) return null
  const { entries } = snapshotsIn(host, root)
  return entries.length === 0 ? null : entries
}

/** The snapshot that is meant: `HEAD` is the last one; otherwise by what the user called it, or by what its own name begins with. */
export function snapshotNamed(snapshots: readonly Snapshot[], asked: string): Snapshot | null {
  if (asked === 'HEAD') return snapshots.at(-1) ?? null
  const named = snapshots.findLast(({ name }) => name !== null && plain(name) === plain(asked))
  const byId = isSnapshot(asked) && asked.length >= 8 ? snapshots.find(({ id }) => id.startsWith(asked)) : undefined
  return named ?? byId ?? null
}

const plain = (name: string): string => name.trim().toLowerCase()

/** A snapshot, where there are only those. */
export function snapshotAt(host: Host, root: string, asked: string): Snapshot | null {
  const snapshots = snapshotsInstead(host, root)
  return snapshots && snapshotNamed(snapshots, asked)
}

/** What a comparison starts from: the last snapshot that differs from what is there now or, where none does, the last one. */
export function lastOther(host: Host, root: string, snapshots: readonly Snapshot[]): Snapshot | null {
  const { files } = currentFiles(host, root)
  return snapshots.findLast((snapshot) => !isSame(snapshot.files, files)) ?? snapshots.at(-1) ?? null
}
