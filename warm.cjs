// Runs the program on the example as its users do, and keeps what V8 compiled meanwhile. Part of the build.
'use strict'
const { mkdtempSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { keep, load } = require('./bin/load.js')

const COMMANDS = [['validate'], ['status'], ['rank', 'noord', '--json'], ['report', 'noord', '-o']]

async function run() {
  const out = mkdtempSync(join(tmpdir(), 'masterplan-warm-'))
  for (const command of COMMANDS) {
    process.argv = [...process.argv.slice(0, 2), ...command, ...(command.at(-1) === '-o' ? [out] : [])]
    await load('./main.js').main()
  }
  rmSync(out, { recursive: true })
  keep()
  process.exitCode = 0
}
void run()
