/** Gives the tests of a project a folder for what they write, and takes it away with all they left there. */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const TMPFS = 0x01021994
const SPARE = 4 * 2 ** 30

export function setup(): () => void {
  // A repository that lives for a second costs twice as long on a disk as in memory, where the machine has that to spare.
  const folder = mkdtempSync(join(process.env['TMPDIR'] === undefined && memoryIsFree() ? MEMORY : tmpdir(), 'tests-'))
  // What is about the disk itself needs one: in memory nothing takes long enough to be cut off halfway.
  process.env['DISK'] ??= tmpdir()
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

function memoryIsFree(): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY)
    return type === TMPFS && bavail * bsize > SPARE && freemem() > SPARE
  } catch {
    return false
  }
}
