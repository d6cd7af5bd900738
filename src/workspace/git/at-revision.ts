/** The workspace as it was at a revision: files come from git's own store, and nothing is checked out. */
import { join, relative, sep } from 'node:path'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import type { Unreadable } from '../../plan/problem.ts'
import { LARGEST_FILE } from '../../plan/source.ts'
import type { Entry, Host } from '../host.ts'
import { type Blob, missingBlob, readBlobs } from './blobs.ts'
import { commitOf } from './moments.ts'
import { treeOf } from './tree.ts'

/** What plans consist of is read in one go, with pictures and attachments that are small; a large one only when it is asked for. */
const PLANS = /\.(md|csv|ya?ml)$/i
const ATTACHED = /\.(png|jpe?g|pdf|txt|docx|xlsx)$/i
const SMALL = 64 * 1024
/** The whole name of a commit, which git gave: nothing to look up. */
const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * A host that sees, below `root`, the plans of a commit, also where they stood in another folder then. null where git doesn't know the
 * commit, or there were no plans. Links of a commit are not followed: they are not readable. Throws a Misuse where a file of the
 * commit isn't here, as in a partial clone.
 */
export function hostAt(host: Host, root: string, commit: string): Host | null {
  const known = FULL.test(commit) ? commit : commitOf(host, root, commit)
  const blobs = known ? plansIn(host, root, known) : null
  if (blobs === null) return null
  const at = (path: string): string => relative(root, path).split(sep).join('/')
  let contents: Map<string, Uint8Array> | null = null
  return {
    ...host,
    cwd: root,
    read(path, _inside, most = LARGEST_FILE): Uint8Array | Unreadable {
      const blob = blobs.get(at(path))
      if (!blob) return [...blobs.keys()].some((file) => file.startsWith(`${at(path)}/`)) ? 'folder' : 'missing'
      if (blob.size > most) return 'too-large'
      if (!comesAlong(path, blob)) return new Map(readBlobs(host, root, [blob])).get(blob.oid) ?? missingBlob(commit)
      const plans = [...blobs].flatMap(([file, b]) => (comesAlong(file, b) ? [b] : []))
      contents ??= new Map(readBlobs(host, root, plans))
      return contents.get(blob.oid) ?? missingBlob(commit)
    },
    list(path): Entry[] | null {
      const folder = at(path)
      if (folder.startsWith('..')) return null
      const prefix = folder === '' ? '' : `${folder}/`
      const entries = new Map<string, Entry>()
      for (const file of blobs.keys()) {
        if (!file.startsWith(prefix)) continue
        const [name = '', ...deeper] = file.slice(prefix.length).split('/')
        entries.set(name, { name, folder: deeper.length > 0 })
      }
      if (entries.size === 0 && folder !== '') return null
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    },
  }
}

const comesAlong = (file: string, { size }: Blob): boolean => PLANS.test(file) || (ATTACHED.test(file) && size <= SMALL)

/** The files of the plans at a commit, by their path in the plans; null where there were none. */
function plansIn(host: Host, root: string, commit: string): Map<string, Blob> | null {
  const list = (whole: boolean): Map<string, Blob> =>
    new Map([...(treeOf(host, root, commit, whole) ?? [])].filter(([, { plain }]) => plain))
  const here = list(false)
  if (here.has(CONFIG_FILE)) return here
  // Somewhere else in the repository then: of several folders with plans the one that has most of today's files. A folder that still
  // has plans of its own did not move.
  const all = list(true)
  const top = host.git(root, ['rev-parse', '--show-toplevel'])?.trim() ?? root
  const stays = (prefix: string): boolean => host.list(join(top, prefix))?.some((e) => e.name === CONFIG_FILE) ?? false
  const prefixes = [...all.keys()]
    .flatMap((path) =>
      path === CONFIG_FILE || path.endsWith(`/${CONFIG_FILE}`) ? [path.slice(0, -CONFIG_FILE.length)] : [],
    )
    .filter((prefix) => !stays(prefix))
  const now = (host.git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']) ?? '').split('\0')
  const likeness = (prefix: string): number => now.filter((path) => path !== '' && all.has(prefix + path)).length
  const [best] = prefixes.map((prefix) => ({ prefix, alike: likeness(prefix) })).sort((a, b) => b.alike - a.alike)
  if (!best || best.alike === 0) return null
  const { prefix } = best
  return new Map(
    [...all].flatMap(([path, blob]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), blob]] : [])),
  )
}
