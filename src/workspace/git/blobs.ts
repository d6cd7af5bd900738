/** The contents of files as git or the snapshots keep them, by git's own name for each: many in one process. */
import { LARGEST_FILE } from '../../plan/source.ts'
import type { Host } from '../host.ts'
import { snapshotsInstead } from '../kept/past.ts'
import { keptContent } from '../kept/store.ts'
import { damaged, missing } from './cannot-say.ts'

/** A content in git's store. */
export interface Blob {
  oid: string
  size: number
}

/** Says that a file of a commit, or of an unknown one, isn't here, and how to get it. */
export function missingBlob(commit: string | null): never {
  throw missing(commit)
}

/** The sizes of contents; null for one that isn't here, as in a partial clone. */
export function blobSizes(host: Host, root: string, oids: readonly string[]): Map<string, number | null> {
  if (oids.length === 0) return new Map()
  // To look how large one is would be to read it.
  if (snapshotsInstead(host, root)) return new Map(oids.map((oid) => [oid, 0]))
  const out = host.gitBytes(root, ['cat-file', '--batch-check'], oids.map((oid) => `${oid}\n`).join(''))
  const lines = Buffer.from(out ?? [])
    .toString('latin1')
    .split('\n')
  return new Map(
    oids.map((oid, i) => {
      const [, kind, size] = (lines[i] ?? '').split(' ')
      return [oid, kind === 'blob' ? Number(size) : null]
    }),
  )
}

/**
 * The contents of blobs with their name, some megabytes in one go: `<name> blob <size>`, a newline, the bytes, a newline. Large ones are
 * left out.
 */
export function* readBlobs(host: Host, root: string, blobs: readonly Blob[]): Generator<[oid: string, Uint8Array]> {
  if (snapshotsInstead(host, root)) {
    for (const { oid } of blobs) {
      const content = keptContent(host, root, oid)
      if (content === null) throw damaged()
      if (content.length <= LARGEST_FILE) yield [oid, content]
    }
    return
  }
  for (const chunk of chunksOf(blobs.filter(({ size }) => size <= LARGEST_FILE))) {
    const out = host.gitBytes(root, ['cat-file', '--batch'], chunk.map(({ oid }) => `${oid}\n`).join(''))
    for (let offset = 0; out !== null && offset < out.length; ) {
      const end = out.indexOf(10, offset)
      const [oid = '', kind, size] = Buffer.from(out.subarray(offset, end)).toString('latin1').split(' ')
      // A blob that isn't here, as in a partial clone, has a line of its own and no content.
      const length = kind === 'blob' ? Number(size) : -1
      if (length >= 0) yield [oid, out.subarray(end + 1, end + 1 + length)]
      offset = end + 1 + (length >= 0 ? length + 1 : 0)
    }
  }
}

/** How much is read at once. */
const MOST_BYTES = 16 * 1024 * 1024

function chunksOf(blobs: readonly Blob[]): Blob[][] {
  const chunks: Blob[][] = []
  let room = 0
  for (const blob of blobs) {
    if (blob.size > room) {
      chunks.push([])
      room = MOST_BYTES
    }
    chunks.at(-1)?.push(blob)
    room -= blob.size
  }
  return chunks
}
