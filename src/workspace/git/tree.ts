/** The files of a commit as git lists them, or of a snapshot: asked in one way, so that who asks again for the same commit gets the same answer for nothing. */

import type { Host } from '../host.ts'
import { snapshotAt } from '../kept/past.ts'
import type { KeptFile } from '../kept/snapshots.ts'
import type { Blob } from './blobs.ts'

/** A file of a commit; one that is a link is not `plain`. */
export interface Committed extends Blob {
  plain: boolean
}

const LINE = /^(\d+) blob ([0-9a-f]+) +(\S+)\t(.*)$/s

/** The files of a commit in the folder of the plans by their path from there, or in the `whole` repository; null where there is no such commit. */
export function treeOf(host: Host, root: string, commit: string, whole = false): Map<string, Committed> | null {
  const snapshot = snapshotAt(host, root, commit)
  if (snapshot) return new Map([...snapshot.files].map(([path, file]) => [path, asCommitted(file)]))
  const tree = host.git(root, ['ls-tree', '-r', '-l', '-z', ...(whole ? ['--full-tree', commit] : [commit, '--', '.'])])
  if (tree === null) return null
  return new Map(
    tree.split('\0').flatMap((line): [string, Committed][] => {
      const [, mode, oid, size, path] = LINE.exec(line) ?? []
      if (mode === undefined || oid === undefined || path === undefined) return []
      return [[path, { oid, size: Number(size) || 0, plain: mode.startsWith('100') }]]
    }),
  )
}

/** What could not be read then is there, and not plain: as a link in git is, it can't be read now. */
const asCommitted = ({ content, size }: KeptFile): Committed => ({ oid: content ?? '', size, plain: content !== null })
