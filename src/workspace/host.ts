/** The outside world: disk, git, clock and streams. Nothing else in the program touches them. */
import {
  appendFileSync,
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
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Unreadable } from '../plan/problem.ts'
import { LARGEST_FILE } from '../plan/source.ts'
import { type Dialogue, terminalDialogue } from './dialogue.ts'
import { git } from './git.ts'
import { Misuse } from './misuse.ts'

export interface Stream {
  write(content: string | Uint8Array): void
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
  /** The address of the folder with the program's own pages, such as the one that explains the rules. */
  docs: string
  out: Stream
  err: Stream
  /** Today in the user's time zone, as an ISO date. */
  today(): string
  /** The bytes of a regular file of at most 1 MB, or `most`, that is really inside `root`, links followed; or why not. */
  read(path: string, root: string, most?: number): Uint8Array | Unreadable
  /** A path with the links of all its folders followed, as far as they exist. */
  real(path: string): string
  /** The entries of a folder sorted by name; null where there is no such folder, or where it is really outside `root`. */
  list(path: string, root?: string): Entry[] | null
  /**
   * Writes a file whole or not at all, making its folder first. A link in its place is an error, and
   * with `inside` so is a folder that leads out of that one. Throws what the file system says.
   */
  write(path: string, content: string | Uint8Array, inside?: string): Promise<void>
  /** Adds to a file that somebody else may be writing as well, such as the summary of a CI job. Throws what the file system says. */
  append(path: string, content: string): void
  /** All of standard input; `too-large` above 1 MB. */
  input(): Promise<Uint8Array | 'too-large'>
  /** The person at the terminal; null where standard input or output is none, so that nothing can be asked. */
  dialogue: Dialogue | null
  /** What a git command prints, run in a folder without its hooks and monitors; null where there is nothing. Throws a CannotSay where git can't tell. */
  git(folder: string, args: string[]): string | null
  /** Like `git`, as bytes, with a text on its standard input. */
  gitBytes(folder: string, args: string[], input: string): Uint8Array | null
}

/** The real outside world. */
export function realHost(docs = ''): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    docs,
    out: stream(process.stdout),
    err: stream(process.stderr),
    today: () => {
      const now = new Date()
      const two = (n: number): string => String(n).padStart(2, '0')
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
    },
    read,
    real,
    list,
    write,
    append: (path, content) => appendFileSync(path, content),
    input,
    dialogue: interactive() ? terminalDialogue(process.stdin, process.stdout) : null,
    git: (folder, args) => git(folder, args)?.toString('utf8') ?? null,
    gitBytes: git,
  }
}

function interactive(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && process.env['TERM'] !== 'dumb'
}

function stream(to: NodeJS.WriteStream): Stream {
  return {
    write: (content) => void to.write(content),
    isTerminal: to.isTTY === true,
    columns: to.columns || 80,
  }
}

function read(path: string, root: string, most = LARGEST_FILE): Uint8Array | Unreadable {
  let descriptor: number | null = null
  try {
    const real = realpathSync.native(path)
    if (!contains(root, real)) return 'outside'
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

function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path))
  }
}

async function write(path: string, content: string | Uint8Array, inside?: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  // A link in the file's place would have another file overwritten.
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there?.isSymbolicLink())
    throw new Misuse({ nl: 'het is een verwijzing naar een ander bestand', en: 'it is a link to another file' })
  if (there && !there.isFile()) throw new Misuse({ nl: 'het is geen gewoon bestand', en: 'it is no ordinary file' })
  if (inside !== undefined && !contains(inside, dirname(path)))
    throw new Misuse({ nl: `een verwijzing leidt uit ${inside}`, en: `a link leads out of ${inside}` })
  const { default: writeFileAtomic } = await import('write-file-atomic')
  await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content))
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

/** Whether a path is really inside a folder, links followed. */
function contains(folder: string, path: string): boolean {
  const inside = relative(realpathSync.native(folder), realpathSync.native(path))
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
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
