/** Opens a workspace: finds it, and reads it with quick readers where they are sure. */
import { relative, resolve, sep } from 'node:path'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Unreadable } from '../plan/problem.ts'
import type { Readers } from '../plan/readers.ts'
import { quickYaml } from '../plan/yaml/quick-yaml.ts'
import { findWorkspace } from './find.ts'
import type { Revision } from './git/revision.ts'
import type { Host } from './host.ts'
import { loadWorkspace } from './load.ts'
import { Misuse } from './misuse.ts'
import { overlay } from './overlay.ts'

/** An opened workspace: where it is, and everything that was read. */
export interface Workspace {
  host: Host
  root: string
  set: PlanSet
  /** The revision that it was read at; absent for what is on disk. */
  at?: Revision
  /** The world as it was when it was read, for who opens it again with a change in it; absent where it is opened once. */
  seen?: Host
}

/**
 * Finds and reads a workspace, that of the `paths` where some are named. Throws a Misuse where there is none; anything wrong inside it is a finding.
 * Quick readers go first. Where they aren't sure, the full parsers are loaded and asked: for an ordinary workspace never. What was read of files
 * that say the same in a set that is `like` it is not read again.
 */
export async function open(
  host: Host,
  root?: string,
  paths?: readonly string[],
  like: PlanSet | null = null,
): Promise<Workspace> {
  const folder = findWorkspace(host, root, paths)
  let read = like
  const set = await reading((readers) => {
    read = loadWorkspace(host, folder, readers, read)
    return read
  })
  return { host, root: folder, set }
}

/** Reads a workspace that is opened again and again. The full parsers stand there from the start, so that what was read of a text once is known. */
export async function openAgain(host: Host, root: string): Promise<Workspace> {
  const { fullReaders } = await import('../plan/full-readers.ts')
  const folder = findWorkspace(host, root)
  return { host, root: folder, set: loadWorkspace(host, folder, fullReaders) }
}

/** Reads with quick readers and, where they weren't sure of something, once more with the full parsers. */
export async function reading<T>(read: (readers: Readers) => T): Promise<T> {
  let doubts = 0
  const quick: Readers = {
    yaml: (source, range) => {
      const value = quickYaml(source, range)
      if (value === null) doubts++
      return { value, problems: [] }
    },
    headings: () => {
      doubts++
      return []
    },
    definitions: () => {
      doubts++
      return { definitions: [], uses: [] }
    },
    doubts: () => doubts,
  }
  const result = read(quick)
  if (doubts === 0) return result
  const { fullReaders } = await import('../plan/full-readers.ts')
  return read(fullReaders)
}

/**
 * Opens a workspace in which one file has another content than on disk, such as what an editor hasn't saved yet. Throws a Misuse
 * where the file isn't in the workspace.
 */
export async function openWith(
  host: Host,
  { path, content }: { path: string; content: Uint8Array | Unreadable },
  root?: string,
): Promise<Workspace> {
  const folder = findWorkspace(host, root, [path])
  const file = relative(folder, resolve(host.cwd, path)).split(sep).join('/')
  if (!/\.(md|csv|ya?ml)$/.test(file) || file.startsWith('..'))
    throw new Misuse({
      nl: `${path} hoort niet bij de plannen in ${folder}.`,
      en: `${path} is not one of the plans in ${folder}.`,
    })
  return open(overlay(host, folder, new Map([[file, content]])), folder)
}
