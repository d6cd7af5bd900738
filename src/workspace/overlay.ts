/** A world in which some files have another text than on disk: an editor's unsaved one, or one that is about to be written. */
import { join, relative, resolve, sep } from 'node:path'
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
      const added = new Map([...byPath.keys()].flatMap((file) => entryOf(resolve(path), file)))
      if (entries === null && added.size === 0) return null
      for (const { name } of entries ?? []) added.delete(name)
      return [...(entries ?? []), ...[...added].map(([name, folder]) => ({ name, folder }))].sort((a, b) =>
        a.name < b.name ? -1 : 1,
      )
    },
  }
}

/** What a folder lists of a file below it: that file, or the folder that it is in. */
function entryOf(folder: string, file: string): [name: string, isFolder: boolean][] {
  const [name, ...deeper] = relative(folder, file).split(sep)
  return name === undefined || name === '' || name === '..' ? [] : [[name, deeper.length > 0]]
}
