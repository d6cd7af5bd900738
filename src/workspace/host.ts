/** The outside world: disk, git, clock and streams. Nothing else in the program touches them. */
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs'
import { dirname, isAbsolute, relative, sep } from 'node:path'
import type { Unreadable } from '../plan/problem.ts'
import { LARGEST_FILE } from '../plan/source.ts'

export interface Stream {
  write(text: string): void
  isTerminal: boolean
  columns: number
}

export interface Entry {
  name: string
  folder: boolean
}

export interface Host {
  cwd: string
  env: Record<string, string | undefined>
  out: Stream
  err: Stream
  /** Today in the user's time zone, as an ISO date. */
  today(): string
  /** The bytes of a regular file of at most 1 MB that is really inside `root`, links followed; or why not. */
  read(path: string, root: string): Uint8Array | Unreadable
  /** The entries of a folder sorted by name, links followed; null where there is no such folder. */
  list(path: string): Entry[] | null
  /**
   * Writes a file whole or not at all, making its folder first. With `inside`, a link that would lead the file out of that
   * folder is an error. Throws what the file system says.
   */
  write(path: string, content: string, inside?: string): Promise<void>
  /** What a git command prints, run in a folder without its hooks and monitors; null where it fails. */
  git(folder: string, args: string[]): string | null
}

/** The real outside world. */
export function realHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    out: stream(process.stdout),
    err: stream(process.stderr),
    today: () => {
      const now = new Date()
      const two = (n: number): string => String(n).padStart(2, '0')
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
    },
    read,
    list,
    write,
    git,
  }
}

function stream(to: NodeJS.WriteStream): Stream {
  return {
    write: (text) => void to.write(text),
    isTerminal: to.isTTY === true,
    columns: to.columns ?? 80,
  }
}

function read(path: string, root: string): Uint8Array | Unreadable {
  let descriptor: number | null = null
  try {
    const real = realpathSync.native(path)
    if (!contains(root, real)) return 'outside'
    // Without waiting: opening a named pipe would otherwise hang until somebody writes to it.
    descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(descriptor)
    if (stat.isDirectory()) return 'folder'
    if (!stat.isFile()) return 'denied'
    if (stat.size > LARGEST_FILE) return 'too-large'
    return readFileSync(descriptor)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'denied'
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

async function write(path: string, content: string, inside?: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  if (inside !== undefined) {
    const linked = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
    if (linked || !contains(inside, dirname(path))) throw new Error(`a link leads out of ${inside}`)
  }
  const { default: writeFileAtomic } = await import('write-file-atomic')
  await writeFileAtomic(path, content)
}

/** Whether a path is really inside a folder, links followed. */
function contains(folder: string, path: string): boolean {
  const inside = relative(realpathSync.native(folder), realpathSync.native(path))
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

function list(path: string): Entry[] | null {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

function git(folder: string, args: string[]): string | null {
  // A repository's own settings could name programs to run, so those that git would start for these commands are off.
  const safe = [
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
  ]
  try {
    return execFileSync('git', [...safe, '-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch {
    return null
  }
}
