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
  return within(real(folder), real(path))
}

// Where the folder of the plans really is costs as much to ask as where a file of it is, and each file asks.
let plans = { folder: '', really: '' }

/** Whether what is really at a path, links followed, is inside a folder. A folder that has moved since is looked for again. */
export function holds(folder: string, really: string): boolean {
  if (plans.folder === folder && within(plans.really, really)) return true
  plans = { folder, really: real(folder) }
  return within(plans.really, really)
}

function within(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}
