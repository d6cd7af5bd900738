/** The same in every run: random inputs, so that a red test is red for its reason (FC_SEED tries others), git, and where files are for a while. */
import { statfsSync } from 'node:fs'
import { freemem } from 'node:os'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { startBesideWorker } from './spawn.ts'

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) })
process.env['GIT_CONFIG_GLOBAL'] = resolve('test/gitconfig')
process.env['GIT_CONFIG_NOSYSTEM'] = '1'

// A repository that lives for a second costs twice as long on a disk as in memory, where the machine has that to spare.
const MEMORY = '/dev/shm'
const TMPFS = 0x01021994
const SPARE = 4 * 2 ** 30
function hasRoom(): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY)
    return type === TMPFS && bavail * bsize > SPARE && freemem() > SPARE
  } catch {
    return false
  }
}
if (hasRoom()) process.env['TMPDIR'] ??= MEMORY

// Once per worker, which runs this before every file.
const worker = globalThis as { startsBeside?: true }
if (!worker.startsBeside) startBesideWorker()
worker.startsBeside = true
