// Times every form of report as a whole command, for one kring and for the association, with its peak memory, as ratio to bare node.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = Number(process.argv[2] ?? 5)
const out = mkdtempSync(join(tmpdir(), 'masterplan-bench-'))
const forms = ['html', 'md', 'txt', 'json', 'csv', 'xlsx', 'docx', 'pdf']
const commands = {
  'node -e 0': ['-e', '0'],
  ...Object.fromEntries(
    ['noord', 'association'].flatMap((of) =>
      [...forms, ...(of === 'noord' ? [] : ['site'])].map((form) => [
        `${form}, ${of}`,
        ['bin/masterplan.js', 'report', ...(of === 'noord' ? ['noord'] : []), '--format', form, '-o', out],
      ]),
    ),
  ),
}

// The peak of the process's memory, as it tells itself at its end, in kilobytes.
const probe = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))`
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
const peaks = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
// In turn, not one after the other, so that a machine that slows down slows them all down.
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...args],
      {
        encoding: 'utf8',
      },
    )
    const ms = Number(process.hrtime.bigint() - start) / 1e6
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
    // The first round only warms the disk's cache.
    if (round < 0) continue
    times[name].push(ms)
    peaks[name].push(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024)
  }
}
rmSync(out, { recursive: true })

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const [first] = Object.keys(commands)
const ratio = (of, name) => median(of[name].map((value, i) => value / of[first][i])).toFixed(1)
console.log(`${ROUNDS} rounds in turn, node ${process.versions.node}\n`)
console.log('form'.padEnd(24) + ['median ms', 'ratio', 'peak MB', 'ratio'].map((title) => title.padStart(11)).join(''))
for (const name of Object.keys(commands)) {
  const cells = [median(times[name]).toFixed(0), ratio(times, name), median(peaks[name]).toFixed(0), ratio(peaks, name)]
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join(''))
}
