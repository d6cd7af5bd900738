/** A world in which some files have another text than on disk: an editor's unsaved one, or one that is about to be written. */
import { basename, dirname, join, resolve } from 'node:path'
import type { Unreadable } from '../plan/problem.ts'
import type { Host } from './host.ts'

/** The same host with these contents, by file of the workspace, in the place of what is on disk. */
export function overlay(host: Host, root: string, contents: ReadonlyMap<string, Uint8Array | Unreadable>): Host {
  const byPath = new Map([...contents].map(([file, content]) => [join(root, file), content]))
  return {
    ...host,
    read: (path, inside, most) => byPath.get(path) ?? host.read(path, inside, most),
    list(path, inside) {
      const entries = host.list(path, inside)
      if (entries === null) return null
      const names = new Set(entries.map((entry) => entry.name))
      const added = [...byPath.keys()].filter((file) => dirname(file) === resolve(path)).map((file) => basename(file))
      const all = [...entries, ...added.filter((name) => !names.has(name)).map((name) => ({ name, folder: false }))]
      return all.sort((a, b) => (a.name < b.name ? -1 : 1))
    },
  }
}
