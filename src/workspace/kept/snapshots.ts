/** Snapshots: what all files of the plans held at a moment. In a folder without git they are its earlier versions. */
import { join } from 'node:path'
import { snapshotName } from '../../history/snapshot.ts'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import type { Host } from '../host.ts'
import { dropEntry, type Entries, type Entry, isObject, isPlanPath, readEntries, writeEntry } from './entries.ts'
import { isName, keepContents, LARGEST_KEPT, nameOf, SNAPSHOTS } from './store.ts'

/** A file in a snapshot; `content` is null where it could not be read then. */
export interface KeptFile {
  content: string | null
  size: number
}

export interface Snapshot extends Entry {
  /** What the user called it; null where nobody did. */
  name: string | null
  /** The command that it was made before or after; null where it was asked for. */
  before: string | null
  after: string | null
  /** By path in the plans. */
  files: Map<string, KeptFile>
}

/** The snapshots that are kept, oldest first. */
export function snapshotsIn(host: Host, root: string): Entries<Snapshot> {
  return readEntries(host, root, SNAPSHOTS, ({ name, before, after, files }, entry) => {
    const kept = isObject(files) ? Object.entries(files).map(([path, file]) => [path, keptIn(path, file)] as const) : []
    if (!isObject(files) || kept.some(([, file]) => file === null)) return null
    const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 100
    return {
      ...entry,
      id: snapshotName(entry.id),
      name: isText(name) ? name : null,
      before: isText(before) ? before : null,
      after: isText(after) ? after : null,
      files: new Map(kept.flatMap(([path, file]) => (file ? [[path, file] as const] : []))),
    }
  })
}

/** What the files of the plans hold now, and the bytes of each content by name. */
export function currentFiles(
  host: Host,
  root: string,
): { files: Snapshot['files']; contents: Map<string, Uint8Array> } {
  const files = new Map<string, KeptFile>()
  const contents = new Map<string, Uint8Array>()
  for (const path of planFiles(host, root)) {
    const bytes = host.read(join(root, path), root, LARGEST_KEPT)
    const content = typeof bytes === 'string' ? null : nameOf(bytes)
    if (content !== null) contents.set(content, bytes as Uint8Array)
    files.set(path, { content, size: typeof bytes === 'string' ? 0 : bytes.length })
  }
  return { files, contents }
}

/**
 * Keeps what the plans hold now, as a snapshot; false where the last one holds just that, and this one has no name. Throws what the file
 * system says.
 */
export function takeSnapshot(
  host: Host,
  root: string,
  { name = null, before = null, after = null }: Partial<Pick<Snapshot, 'name' | 'before' | 'after'>>,
): boolean {
  const { files, contents } = currentFiles(host, root)
  const last = snapshotsIn(host, root).entries.at(-1)
  if (files.size === 0 || (name === null && last && isSame(last.files, files))) return false
  keepContents(host, root, contents.values())
  writeEntry(host, root, SNAPSHOTS, { kind: 'momentopname', name, before, after, files: Object.fromEntries(files) })
  return true
}

export function dropSnapshot(host: Host, root: string, { file }: Snapshot): void {
  dropEntry(host, root, SNAPSHOTS, file)
}

/** Whether two moments have the same files with the same contents. */
export const isSame = (one: Snapshot['files'], other: Snapshot['files']): boolean =>
  one.size === other.size && [...one].every(([path, { content }]) => other.get(path)?.content === content)

const DEEPEST = 3
const MOST_FILES = 5000

/**
 * The files of the plans, and the pictures that may be in them: settings at the top, texts and ballots one folder deep. A survey tool's own
 * file, with names, lies elsewhere and isn't taken.
 */
function planFiles(host: Host, root: string): string[] {
  const found: string[] = []
  const walk = (folder: string, depth: number): void => {
    for (const { name, folder: isFolder } of host.list(join(root, folder), root) ?? []) {
      const path = `${folder}${name}`
      if (found.length >= MOST_FILES || /^(\.|node_modules$)/.test(name)) continue
      if (isFolder && depth < DEEPEST) walk(`${path}/`, depth + 1)
      const kinds =
        depth === 0 ? /\.(?:ya?ml|png|jpe?g)$/i : depth === 1 ? /\.(?:md|csv|png|jpe?g)$/i : /\.(?:png|jpe?g)$/i
      if (!isFolder && kinds.test(name) && isPlanPath(path)) found.push(path)
    }
  }
  if (host.list(root)?.some(({ name }) => name === CONFIG_FILE)) walk('', 0)
  return found
}

function keptIn(path: string, value: unknown): KeptFile | null {
  if (!isObject(value) || !isPlanPath(path)) return null
  const { content, size } = value
  const known = content === null || isName(content)
  return known && typeof size === 'number' && size >= 0 && size <= LARGEST_KEPT ? { content, size } : null
}
