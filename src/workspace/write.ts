/** Puts files on disk, each whole or not at all, and those of one action together. */
import { lstatSync, readFileSync, unlinkSync } from 'node:fs'
import { relative } from 'node:path'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { bothLanguages, Misuse, reasonOf } from './misuse.ts'
import { type Content, DISK, type Disk, drop, type Staged, stage } from './stage.ts'

/** A file that is to have another content than it was read with; `was` is null where there was none. */
export interface Change {
  path: string
  was: Content | null
  content: Content
}

/**
 * Writes one file, making its folder first. A link in its place is an error, and so is a file that is read-only or has a second
 * name; with `inside` so is a folder that leads out of that one. Throws what the file system says, and then the old file stands.
 */
export function writeOne(path: string, content: Content, inside?: string, disk = DISK): void {
  const staged = stage(path, content, inside, disk)
  try {
    disk.rename(staged.file, path)
  } finally {
    drop(staged)
  }
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
      staged.set(change, stage(change.path, change.content, inside, disk))
    }
    for (const change of changes) {
      current = change
      refuseChanged(change)
    }
    for (const [change, { file }] of staged) {
      current = change
      refuseChanged(change)
      disk.rename(file, change.path)
      placed.push(change)
    }
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

/** Throws a Misuse where a file is no longer what it was read as. */
function refuseChanged({ path, was }: Change): void {
  const now = lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path)
  const same = now === null || was === null ? now === was : now.equals(Buffer.from(was as Uint8Array))
  if (!same)
    throw new Misuse({
      nl: 'het is intussen door een ander veranderd. Voer de opdracht opnieuw uit',
      en: 'somebody else changed it meanwhile. Run the command again',
    })
}

/** Puts back what stood there before, and gives the files for which that could not be done. */
function notPutBack(placed: readonly Change[], inside: string, disk: Disk): string[] {
  return placed.flatMap(({ path, was }) => {
    try {
      if (was === null) unlinkSync(path)
      else writeOne(path, was, inside, disk)
      return []
    } catch {
      return [path]
    }
  })
}
