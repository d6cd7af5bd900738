/** Puts files on disk, each whole or not at all, and those of one action together. */
import { closeSync, linkSync, lstatSync, openSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { contains } from './inside.ts'
import { bothLanguages, Misuse, reasonOf } from './misuse.ts'
import { patiently } from './patiently.ts'
import { type Content, DISK, type Disk, drop, refuseRemoval, type Staged, stage } from './stage.ts'

/** A file that is to have another content than it was read with; `was` is null where there was none, `content` where there is to be none. */
export interface Change {
  path: string
  was: Content | null
  content: Content | null
}

/**
 * Writes one file, making its folder first. A link in its place is an error, and so is a file that is read-only or has a second
 * name; with `inside` so is a folder that leads out of that one. `mode` is for a new file. Throws what the file system says, and then the old file stands.
 */
export function writeOne(path: string, content: Content, inside?: string, disk = DISK, mode?: number): void {
  const staged = stage(path, content, inside, disk, mode)
  try {
    patiently(() => disk.rename(staged.file, path), disk.pause)
  } finally {
    drop(staged)
  }
}

/** Writes a new file as `writeOne` does, unless something stands in its place; whether it did. */
export function writeNew(path: string, content: Content, inside: string, mode: number): boolean {
  const isThere = (): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined
  if (isThere()) return false
  const staged = stage(path, content, inside, DISK, mode)
  try {
    // Unlike a rename, a second name for a file is refused where there is one already.
    linkSync(staged.file, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || isThere()) return false
    // Not every disk knows second names.
    DISK.rename(staged.file, path)
  } finally {
    drop(staged)
  }
  return true
}

/** Takes away what is in a place inside a folder; with `idle` only where nobody wrote it in so many milliseconds. Throws what the file system says. */
export function removeOne(path: string, inside: string, idle = 0): void {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there === undefined || !contains(inside, dirname(path))) return
  if (idle === 0 || Date.now() - there.mtimeMs > idle) rmSync(path, { recursive: true, force: true })
}

/**
 * Writes the files of one action: all of them, or none. Throws a Misuse that names the file which could not be written, or which
 * somebody else changed meanwhile, and any other that could not be put back.
 */
export function writeAll(changes: readonly Change[], inside: string, disk = DISK): void {
  const staged = new Map<Change, Staged>()
  const placed: Change[] = []
  let current: Change | undefined
  try {
    for (const change of changes) {
      current = change
      if (change.content === null) refuseRemoval(change.path, inside)
      else staged.set(change, stage(change.path, change.content, inside, disk))
    }
    for (const change of changes) {
      current = change
      refuseChanged(change)
    }
    for (const change of changes) {
      current = change
      const file = staged.get(change)?.file
      const old = heldOpen(change)
      try {
        patiently(() => {
          // Who held it may have saved it.
          refuseChanged(change)
          if (file === undefined) disk.remove(change.path)
          else disk.rename(file, change.path)
        }, disk.pause)
        if (old !== null) keepLate(change, readFileSync(old), inside, disk)
        placed.push(change)
      } finally {
        if (old !== null) closeSync(old)
      }
    }
    for (const { path, content } of changes) if (content === null) dropEmpty(dirname(path), inside)
  } catch (error) {
    const name = (path: string): string => relative(inside, path)
    const stuck = notPutBack(placed, inside, disk)
    const say = (l: Language): string => wordsIn(l).cli.cannotWrite(name(current?.path ?? inside), reasonOf(error, l))
    const rest = (l: Language): string => (stuck.length === 0 ? '' : `. ${wordsIn(l).cli.notPutBack(stuck.map(name))}`)
    throw new Misuse(bothLanguages((l) => `${say(l)}${rest(l)}`))
  } finally {
    for (const one of staged.values()) drop(one)
  }
}

const CHANGED = {
  nl: 'het is intussen door een ander veranderd. Voer de opdracht opnieuw uit',
  en: 'somebody else changed it meanwhile. Run the command again',
}

/** Throws a Misuse where a file is no longer what it was read as. */
function refuseChanged({ path, was }: Change): void {
  const now = lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path)
  const same = now === null || was === null ? now === was : now.equals(Buffer.from(was as Uint8Array))
  if (!same) throw new Misuse(CHANGED)
}

/** The file that is about to go, open, so that it can still be looked into; null where there is none, or where an open file can't be replaced. */
function heldOpen({ path, was }: Change): number | null {
  return was === null || process.platform === 'win32' ? null : openSync(path, 'r')
}

/** Puts back what somebody saved between the last look at a file and its replacement, which is in `late`, and throws a Misuse. */
function keepLate({ path, was, content }: Change, late: Buffer, inside: string, disk: Disk): void {
  if (late.equals(Buffer.from(was as Uint8Array))) return
  refuseChanged({ path, was: content, content: late })
  writeOne(path, late, inside, disk)
  throw new Misuse(CHANGED)
}

/** Takes away a folder that is left without a file, and so on upwards as far as `inside`. */
function dropEmpty(folder: string, inside: string): void {
  if (relative(inside, folder) === '' || !contains(inside, folder)) return
  try {
    rmdirSync(folder)
  } catch {
    return
  }
  dropEmpty(dirname(folder), inside)
}

/** Puts back what stood there before, and gives the files for which that could not be done. */
function notPutBack(placed: readonly Change[], inside: string, disk: Disk): string[] {
  return placed.flatMap(({ path, was }) => {
    try {
      if (was === null) patiently(() => disk.remove(path), disk.pause)
      else writeOne(path, was, inside, disk)
      return []
    } catch {
      return [path]
    }
  })
}
