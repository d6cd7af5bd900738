// Runs the program on the example as its users do, and on one with mistakes in it, and keeps what V8 compiled meanwhile. Part of the build.
'use strict'
const { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { keep, load } = require('./bin/load.js')

/** What people type wrong most: a value, a name, a comma, and a heading. */
const MISTAKES = [
  ['fase: ', 'fase: bijna '],
  ['partners: [', 'partners: [niemand, '],
  [', inspanning', ' inspanning'],
  ['### ', '###'],
]

async function run() {
  const out = mkdtempSync(join(tmpdir(), 'masterplan-warm-'))
  cpSync('plans', join(out, 'plans'), { recursive: true })
  for (const [i, [right, wrong]] of MISTAKES.entries()) {
    const file = join(out, 'plans/noord', ['energie.md', 'water.md', 'bodem.md', 'materialen.md'][i])
    writeFileSync(file, readFileSync(file, 'utf8').replace(right, wrong))
  }
  const commands = [
    ['validate'],
    ['status'],
    ['rank', 'noord', '--json'],
    ['report', 'noord', '-o', out],
    ['validate', '--root', out],
  ]
  for (const command of commands) {
    process.argv = [...process.argv.slice(0, 2), ...command]
    await load('./main.js').main()
  }
  rmSync(out, { recursive: true })
  keep()
  process.exitCode = 0
}
void run()
