// Times whole commands on the sample workspace, side by side in one run, and prints their ratio to bare node.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = Number(process.argv[2] ?? 15)
const out = mkdtempSync(join(tmpdir(), 'masterplan-bench-'))
const program = 'bin/masterplan.js'
const commands = {
  'node -e 0': ['-e', '0'],
  'masterplan --version': [program, '--version'],
  'masterplan validate': [program, 'validate'],
  'masterplan rank noord --json': [program, 'rank', 'noord', '--json'],
  'masterplan report noord': [program, 'report', 'noord', '-o', out],
}

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
// In turn, not one after the other, so that a machine that slows down slows them all down.
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    const ms = Number(process.hrtime.bigint() - start) / 1e6
    if (status !== 0) throw new Error(`${name} ended with ${status}`)
    // The first round only warms the disk's cache.
    if (round >= 0) times[name].push(ms)
  }
}
rmSync(out, { recursive: true })

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const [first] = Object.keys(commands)
console.log(`${ROUNDS} rounds in turn, node ${process.versions.node}\n`)
console.log(`${'command'.padEnd(32)}${'median ms'.padStart(10)}${'min'.padStart(8)}${'ratio'.padStart(8)}`)
for (const [name, list] of Object.entries(times)) {
  // The ratio of each round, so that both of its halves saw the same machine.
  const ratio = median(list.map((ms, i) => ms / times[first][i]))
  console.log(
    `${name.padEnd(32)}${median(list).toFixed(0).padStart(10)}${Math.min(...list)
      .toFixed(0)
      .padStart(8)}${ratio.toFixed(2).padStart(8)}`,
  )
}
