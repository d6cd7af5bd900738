/** The outside world: disk, git, clock and streams. Nothing else in the program touches them. */
import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs'
import type { Unreadable } from '../plan/problem.ts'
import { LARGEST_FILE } from '../plan/source.ts'
import { again } from './again.ts'
import { USER, type User } from './browse.ts'
import { type Dialogue, terminalDialogue } from './dialogue.ts'
import { git, mergeFile, type Versions } from './git/git.ts'
import { contains, holds, real } from './inside.ts'
import { DISK } from './stage.ts'
import { isInteractive, type Stream, streamOf } from './streams.ts'
import { type Change, removeOne, writeAll, writeNew, writeOne } from './write.ts'

export type { Stream } from './streams.ts'

export interface Entry {
  name: string
  folder: boolean
}

export interface Host {
  cwd: string
  env: Record<string, string | undefined>
  /** The address of the folder with the program's own pages, such as the one that explains the rules. */
  docs: string
  /** What starts this program: Node and its first file, by absolute paths. */
  program: readonly string[]
  /** What this program prints for other arguments, run beside this one until it is no longer wanted. Rejects where it doesn't end well. */
  again(args: readonly string[], until: AbortSignal): Promise<Uint8Array>
  out: Stream
  err: Stream
  /** What runs the program: the version of Node, such as `20.19.0`, and the platform as Node calls it. */
  machine: { node: string; platform: string }
  /** Whether files may be made in a folder. */
  mayWrite(folder: string): boolean
  /** Today in the user's time zone, as an ISO date; `now` is this moment, as an ISO time in UTC. */
  today(): string
  now(): string
  /** The bytes of a regular file of at most 1 MB, or `most`, that is really inside `root`, links followed; or why not. */
  read(path: string, root: string, most?: number): Uint8Array | Unreadable
  /** A path with the links of all its folders followed, as far as they exist. */
  real(path: string): string
  /** The entries of a folder sorted by name; null where there is no such folder, or where it is really outside `root`. */
  list(path: string, root?: string): Entry[] | null
  /**
   * Writes a file whole or not at all, making its folder first, over whatever stands there. A link in its place is an error, and
   * with `inside` so is a folder that leads out of that one. A `secret` file is the user's own. Throws what the file system says.
   */
  write(path: string, content: string | Uint8Array, inside?: string, secret?: boolean): void
  /** The same for a new file, where nothing stands in its place; false where something does, also what another program puts there meanwhile. */
  writeNew(path: string, content: string | Uint8Array, inside: string, secret?: boolean): boolean
  /** Takes away a file or folder that is really inside `root`; with `idle` only where nobody wrote it in so many milliseconds. Throws what the file system says. */
  remove(path: string, root: string, idle?: number): void
  /**
   * Writes the plan files of one action, all or none, where each is still what it was read as, `inside` the folder of the plans. Every
   * command writes plans by this alone; in the world that a command gets, what was there is kept first, and `undoes` is the number of the
   * write that is undone. Throws a Misuse that says what stopped it.
   */
  replace(changes: readonly Change[], inside: string, undoes?: number): void
  /** Adds to a file that somebody else may be writing as well, such as the summary of a CI job. Throws what the file system says. */
  append(path: string, content: string): void
  /** All of standard input; `too-large` above 1 MB. */
  input(): Promise<Uint8Array | 'too-large'>
  /** The person at the terminal; null where standard input or output is none, so that nothing can be asked. */
  dialogue: Dialogue | null
  /** Whoever sits at this computer. */
  user: User
  /** The same world, of which nothing is remembered; absent where nothing ever is. */
  anew?(): Host
  /** Stands for this world as long as it is served: what never changes is kept by it. Absent where a command is run once. */
  lasting?: object
  /** What a git command prints, run in a folder without its hooks and monitors; null where there is nothing. Throws a CannotSay where git can't tell. */
  git(folder: string, args: string[]): string | null
  /** Like `git`, as bytes, with a text on its standard input. */
  gitBytes(folder: string, args: string[], input: string): Uint8Array | null
  /** What git makes of three versions of a file line by line; null where it can't. */
  mergeFile(folder: string, versions: Versions): { merged: Uint8Array; clean: boolean } | null
}

/** The real outside world. */
export function realHost(docs = ''): Host {
  // One executable is its own first file.
  const program = [...new Set([process.execPath, real(process.argv[1] ?? '')])]
  return {
    cwd: process.cwd(),
    env: process.env,
    machine: { node: process.versions.node, platform: process.platform },
    mayWrite,
    docs,
    program,
    again: (args, until) => again(program, args, until),
    out: streamOf(process.stdout),
    err: streamOf(process.stderr),
    today: () => {
      const now = new Date()
      const two = (n: number): string => String(n).padStart(2, '0')
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
    },
    now: () => new Date().toISOString(),
    read,
    real,
    list,
    write: (path, content, inside, secret) => writeOne(path, content, inside, DISK, secret ? 0o600 : 0o666),
    writeNew: (path, content, inside, secret) => writeNew(path, content, inside, secret ? 0o600 : 0o666),
    remove: removeOne,
    replace: (changes, inside) => writeAll(changes, inside),
    append: appendFileSync,
    input,
    dialogue: isInteractive() ? terminalDialogue(process.stdin, process.stdout) : null,
    user: USER,
    git: (folder, args) => git(folder, args)?.toString('utf8') ?? null,
    gitBytes: git,
    mergeFile,
  }
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function read(path: string, root: string, most = LARGEST_FILE): Uint8Array | Unreadable {
  let descriptor: number | null = null
  try {
    const real = realpathSync.native(path)
    if (!holds(root, real)) return 'outside'
    // Without waiting: opening a named pipe would otherwise hang until somebody writes to it.
    descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(descriptor)
    if (stat.isDirectory()) return 'folder'
    if (!stat.isFile()) return 'denied'
    if (stat.size > most) return 'too-large'
    return readFileSync(descriptor)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'denied'
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

async function input(): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_FILE) return 'too-large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function list(path: string, root?: string): Entry[] | null {
  try {
    if (root !== undefined && !contains(root, path)) return null
    const entries = readdirSync(path, { withFileTypes: true })
    return entries
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}
