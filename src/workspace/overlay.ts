/** A world in which some files have another text than on disk: an editor's unsaved one, or one that is about to be written. */
import { join, relative, resolve, sep } from 'node:path'
import type { Unreadable } from '../plan/problem.ts'
import type { Host } from './host.ts'

/** The same host with these contents, by file of the workspace, in the place of what is on disk; a file that is `missing` isn't there. */
export function overlay(host: Host, root: string, contents: ReadonlyMap<string, Uint8Array | Unreadable>): Host {
  const byPath = new Map([...contents].map(([file, content]) => [join(root, file), content]))
  const [gone, there] = [true, false].map((isGone) =>
    [...byPath].flatMap(([path, content]) => ((content === 'missing') === isGone ? [path] : [])),
  ) as [string[], string[]]
  const list: Host['list'] = (path, inside) => {
    const folder = resolve(path)
    const left = host.list(path, inside)?.filter(({ name, folder: isFolder }) => {
      const place = join(folder, name)
      if (!isFolder) return !gone.includes(place)
      // A folder goes with the last of its files.
      return !gone.some((file) => file.startsWith(place + sep)) || (list(place, inside) ?? []).length > 0
    })
    const added = new Map(there.flatMap((file) => entryOf(folder, file)))
    if (left === undefined && added.size === 0) return null
    for (const { name } of left ?? []) added.delete(name)
    return [...(left ?? []), ...[...added].map(([name, isFolder]) => ({ name, folder: isFolder }))].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )
  }
  return { ...host, read: (path, inside, most) => byPath.get(path) ?? host.read(path, inside, most), list }
}

/** What a folder lists of a file below it: that file, or the folder that it is in. */
function entryOf(folder: string, file: string): [name: string, isFolder: boolean][] {
  const [name, ...deeper] = relative(folder, file).split(sep)
  return name === undefined || name === '' || name === '..' ? [] : [[name, deeper.length > 0]]
}
