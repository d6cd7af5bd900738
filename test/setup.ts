/** The same in every run: random inputs, so that a red test is red for its reason (FC_SEED tries others), and git. */
import { resolve } from 'node:path'
import fc from 'fast-check'
import { startBesideWorker } from './spawn.ts'

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) })
process.env['GIT_CONFIG_GLOBAL'] = resolve('test/gitconfig')
process.env['GIT_CONFIG_NOSYSTEM'] = '1'

// Once per worker, which runs this before every file.
const worker = globalThis as { startsBeside?: true }
if (!worker.startsBeside) startBesideWorker()
worker.startsBeside = true
