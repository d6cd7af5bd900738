/** The journal of what was overwritten: every write of plan files, with the bytes that were there. */
import { join, relative, sep } from 'node:path'
import type { Host } from '../host.ts'
import type { Change } from '../write.ts'
import { dropEntry, type Entries, type Entry, isObject, isPlanPath, readEntries, writeEntry } from './entries.ts'
import { isName, keepContents, LARGEST_KEPT, nameOf, WRITES } from './store.ts'

/** A file that was written; the names of its content before and after, null where there was none. */
export interface Written {
  path: string
  before: string | null
  after: string | null
  /** Of what is kept, in bytes. */
  size: number
}

/** A write of one or more files by a command. */
export interface Write extends Entry {
  verb: string
  /** The number of the write that it undid; null for any other command. */
  undoes: number | null
  files: Written[]
}

/** The writes that are kept, oldest first. */
export function writesIn(host: Host, root: string): Entries<Write> {
  return readEntries(host, root, WRITES, ({ verb, undoes, files }, entry) => {
    const written = Array.isArray(files) ? files.flatMap((file) => writtenIn(file) ?? []) : []
    const whole = Array.isArray(files) && written.length === files.length && written.length > 0
    if (!whole || typeof verb !== 'string' || !/^[a-z-]{1,40}$/.test(verb)) return null
    return {
      ...entry,
      verb,
      undoes: typeof undoes === 'number' && Number.isInteger(undoes) ? undoes : null,
      files: written,
    }
  })
}

/** Notes a write before it is done, with what it overwrites; gives what takes the note back. Throws what the file system says. */
export function noteWrite(
  host: Host,
  root: string,
  changes: readonly Change[],
  by: { verb: string; undoes: number | null },
): () => void {
  const files = changes.flatMap(({ path, was, content }) => {
    const file = relative(root, path).split(sep).join('/')
    const name = (bytes: string | Uint8Array | null): string | null => (bytes === null ? null : nameOf(bytes))
    return isPlanPath(file) ? [{ path: file, before: name(was), after: name(content), size: sizeOf(was) }] : []
  })
  if (files.length === 0) return () => undefined
  keepContents(
    host,
    root,
    changes.flatMap(({ path, was }) => (was !== null && files.some((f) => join(root, f.path) === path) ? [was] : [])),
  )
  const file = writeEntry(host, root, WRITES, { kind: by.verb, ...by, files })
  return () => dropEntry(host, root, WRITES, file)
}

export function dropWrite(host: Host, root: string, { file }: Write): void {
  dropEntry(host, root, WRITES, file)
}

function writtenIn(value: unknown): Written | null {
  if (!isObject(value)) return null
  const { path, before, after, size } = value
  if (typeof size !== 'number' || size < 0 || size > LARGEST_KEPT) return null
  const isContent = (name: unknown): name is string | null => name === null || isName(name)
  return isPlanPath(path) && isContent(before) && isContent(after) ? { path, before, after, size } : null
}

const sizeOf = (content: string | Uint8Array | null): number => Buffer.from((content ?? '') as Uint8Array).length
