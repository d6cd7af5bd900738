// `npm run mutate -- SLICE…`: Stryker changes the program in small ways, and each change has to make a test fail. Prints what no test noticed.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SLICES } from './slices.mjs'

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SLICES)
if (!existsSync('node_modules/@stryker-mutator/core'))
  throw new Error('Stryker isn’t installed: npm i --no-save @stryker-mutator/core@9.6.1')
let worst = 0
for (const name of names) {
  const slice = SLICES[name]
  if (!slice) throw new Error(`no such slice: ${name}; there are ${Object.keys(SLICES).join(', ')}`)
  const config = join(tmpdir(), `masterplan-mutation-${process.pid}.json`)
  writeFileSync(
    config,
    JSON.stringify({
      mutate: slice.mutate,
      testRunner: 'kept',
      plugins: ['./test/mutation/kept.mjs'],
      buildCommand: `node test/mutation/bundle.mjs ${slice.tests.join(' ')}`,
      coverageAnalysis: 'perTest',
      disableBail: false,
      tsconfigFile: 'none.json',
      concurrency: 1,
      // What was killed before by a test that is still the same isn't tried again.
      incremental: true,
      incrementalFile: `reports/mutation/${name}.before.json`,
      ignorePatterns: ['dist', 'reports', 'editors'],
      tempDirName: `reports/mutation/${name}.sandbox`,
      reporters: ['json', 'clear-text', 'progress-append-only'],
      clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, logTests: false },
      jsonReporter: { fileName: `reports/mutation/${name}.json` },
      thresholds: { high: 95, low: 85, break: 85 },
    }),
  )
  const { status } = spawnSync('npx', ['--no', 'stryker', 'run', config], { stdio: 'inherit' })
  worst = Math.max(worst, status ?? 1)
}
process.exitCode = worst
