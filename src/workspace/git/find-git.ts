/** Where git is: on the PATH, by its absolute path, and never in a folder that a stranger's files may be in. */
import { posix, win32 } from 'node:path'

/** What is asked of the machine, so that another one can be tried. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  /** The folder that the program was started in. */
  cwd: string
  isProgram(path: string): boolean
}

/**
 * The path of git for a question about a folder; null where there is none. Windows would look in the current folder first, and a relative or
 * empty entry of the PATH means that folder too.
 */
export function gitOnPath({ platform, env, cwd, isProgram }: Machine, folder: string): string | null {
  const windows = platform === 'win32'
  const { delimiter, join, normalize, relative } = windows ? win32 : posix
  // Windows spells the name as it likes.
  const path = Object.entries(env).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? ''
  const absolute = windows ? /^(?:[a-z]:[\\/]|\\\\)/i : /^\//
  const entries = path
    .split(delimiter)
    .map((entry) => (windows ? entry.replaceAll('"', '') : entry))
    .filter((entry) => absolute.test(entry))
  const isIn = (place: string, entry: string): boolean => {
    const way = relative(place, normalize(entry))
    return way === '' || !(way.startsWith('..') || absolute.test(way))
  }
  return (
    entries
      .filter((entry) => relative(cwd, normalize(entry)) !== '' && !isIn(folder, entry))
      .map((entry) => join(entry, windows ? 'git.exe' : 'git'))
      .find(isProgram) ?? null
  )
}
