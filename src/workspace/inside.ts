/** Where a path really is, links followed. */
import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

/** A path with the links of all its folders followed, as far as they exist. */
export function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path))
  }
}

/** Whether a path, as far as it exists, is really inside a folder. */
export function contains(folder: string, path: string): boolean {
  const inside = relative(real(folder), real(path))
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}
