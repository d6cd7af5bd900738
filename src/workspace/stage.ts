/** Writes a content beside its place, whole and proved to be there, from where it can be put in that place at once. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { contains } from './inside.ts'
import { Misuse } from './misuse.ts'

export type Content = string | Uint8Array

/** What is asked of the disk, so that a test can stand in for one that is full. */
export interface Disk {
  write(descriptor: number, bytes: Uint8Array, offset: number): number
  rename(from: string, to: string): void
  remove(path: string): void
  /** Waits before another try. */
  pause(milliseconds: number): void
}

export const DISK: Disk = {
  write: (descriptor, bytes, offset) => writeSync(descriptor, bytes, offset),
  rename: renameSync,
  remove: unlinkSync,
  pause: (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
}

/** By this git takes nothing of a folder along. */
const IGNORE = '.gitignore'

/** A content on disk that is not in its place yet. */
export interface Staged {
  path: string
  folder: string
  file: string
}

/**
 * Writes a content in a folder of its own beside its place. Whoever is stopped here leaves that folder: its name says what it is of, and
 * git, which is told so inside it, takes nothing of it along.
 */
export function stage(path: string, content: Content, inside: string | undefined, disk: Disk, mode?: number): Staged {
  refuseOutside(path, inside)
  mkdirSync(dirname(path), { recursive: true })
  refuseOutside(path, inside)
  const there = standing(path)
  const folder = mkdtempSync(join(dirname(path), `.masterplan-${basename(path).slice(0, 50)}-`))
  // Not by the name of what keeps git away from it, should that be what is written.
  const staged = { path, folder, file: join(folder, basename(path).replace(/^\.gitignore$/, 'gitignore')) }
  try {
    if (basename(path) !== IGNORE) writeFileSync(join(folder, IGNORE), '*\n')
    writeProved(staged.file, Buffer.from(content as Uint8Array), there, disk, mode)
  } catch (error) {
    drop(staged)
    throw error
  }
  return staged
}

/** Throws a Misuse where a file can't be taken from its place: it would not be overwritten either. */
export function refuseRemoval(path: string, inside: string): void {
  refuseOutside(path, inside)
  standing(path)
}

function refuseOutside(path: string, inside: string | undefined): void {
  if (inside !== undefined && !contains(inside, dirname(path)))
    throw new Misuse({ nl: `een verwijzing leidt uit ${inside}`, en: `a link leads out of ${inside}` })
}

/** The file that stands in a place; undefined is none. Throws a Misuse where it is none to write over. */
function standing(path: string): Stats | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there === undefined) return undefined
  const refuse = (nl: string, en: string): never => {
    throw new Misuse({ nl, en })
  }
  // A link in the file's place would have another file overwritten.
  if (there.isSymbolicLink()) refuse('het is een verwijzing naar een ander bestand', 'it is a link to another file')
  if (!there.isFile()) refuse('het is geen gewoon bestand', 'it is no ordinary file')
  // To put a file in the place of another takes no right on that one, so the right is asked for here.
  if ((there.mode & 0o222) === 0) refuse('het is alleen-lezen', 'it is read-only')
  accessSync(path, constants.W_OK)
  if (there.nlink > 1)
    refuse(
      'het heeft nog een naam op deze schijf (een harde koppeling), waaronder de oude tekst zou blijven staan',
      'it has another name on this disk (a hard link), under which the old text would stay',
    )
  return there
}

/** Writes a new file, and asks the disk whether every byte of it is there. */
function writeProved(file: string, bytes: Uint8Array, like: Stats | undefined, disk: Disk, mode?: number): void {
  const descriptor = openSync(file, 'wx', mode)
  try {
    writeBytes(descriptor, bytes, disk)
    if (like) {
      fchmodSync(descriptor, like.mode & 0o7777)
      keepOwner(descriptor, like)
    }
    fsyncSync(descriptor)
    if (fstatSync(descriptor).size !== bytes.length) throw full()
  } finally {
    closeSync(descriptor)
  }
}

/** Writes all bytes: a full disk takes a part of them and calls that a success. Throws what the file system says. */
export function writeBytes(descriptor: number, bytes: Uint8Array, disk = DISK): void {
  for (let at = 0; at < bytes.length; ) {
    const written = disk.write(descriptor, bytes, at)
    if (written === 0) throw full()
    at += written
  }
}

function full(): NodeJS.ErrnoException {
  return Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
}

/** Where it is allowed; elsewhere the file becomes the writer's own. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  const now = fstatSync(descriptor)
  if (now.uid === uid && now.gid === gid) return
  try {
    fchownSync(descriptor, uid, gid)
  } catch {}
}

/** Takes away what was written beside a place. */
export function drop({ folder, file }: Staged): void {
  const held = { recursive: true, force: true, maxRetries: 5 }
  // The text first: without what stands beside it, git would take it along.
  rmSync(file, held)
  rmSync(folder, held)
}
