// Times whole commands, both sides of every ratio in turn in one run, and prints them beside their goals. `--check` is quicker, and fails on
// what is more than a quarter over, both by the clock and by the processor: on a machine that is busy with other things programs wait
// long, and do not work longer. It takes more rounds as long as anything is over.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { GROUP, writeCorpus } from './corpus.mjs'

const check = process.argv.includes('--check')
const whole = process.argv.includes('--46000')
const ROUNDS = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? (check ? 3 : 9))
const MOST_ROUNDS = check ? 8 : ROUNDS
const MARGIN = 1.25
// The larger workspace: 4,800 files, and a tenth of them where time is short.
const GROUPS = check ? 8 : 84
const folder = mkdtempSync(join(tmpdir(), 'masterplan-bench-'))
const at = (path) => join(folder, path)
const program = resolve('bin/masterplan.js')
const simple = resolve('test/simple.mjs')

writeCorpus(at('clean'), 1)
writeCorpus(at('faulty'), 1, 7)
writeCorpus(at('large'), GROUPS)
if (whole) writeCorpus(at('huge'), 807)
twoCommits(at('git'))

const masterplan = (where, ...args) => ({ cwd: at(where), args: [program, ...args] })
const to = ['-o', at('reports')]
const SIDES = {
  bare: { cwd: folder, args: ['-e', '0'] },
  version: masterplan('clean', '--version'),
  validate: masterplan('clean', 'validate'),
  faulty: { ...masterplan('faulty', 'validate'), ends: 1 },
  rank: masterplan('clean', 'rank', 'noord', '--json'),
  html: masterplan('clean', 'report', 'noord', ...to),
  status: masterplan('clean', 'status'),
  changes: masterplan('git', 'changes', 'HEAD~1', 'HEAD'),
  checked: masterplan('git', 'validate'),
  large: { ...masterplan('large', 'validate'), rounds: 3 },
  matter: { cwd: at('large'), args: [simple, 'matter', resolve('templates/schema')], rounds: 3 },
  ...(whole && {
    huge: { ...masterplan('huge', 'validate'), rounds: 1 },
    yaml: { cwd: at('huge'), args: [simple, 'yaml'], rounds: 1 },
  }),
  ...(!check &&
    spawnSync('pandoc', ['--version']).status === 0 && {
      md: masterplan('clean', 'report', 'noord', '--format', 'md', ...to),
      docx: masterplan('clean', 'report', 'noord', '--format', 'docx', ...to),
      pandoc: { file: 'pandoc', cwd: folder, args: [at('reports/noord.md'), '-o', at('pandoc.docx')] },
    }),
}

// `held` is what was measured on a quiet machine of two cores, by the clock and by the processor, so that it gets no worse.
const ROWS = [
  { name: '--version', of: 'version', by: 'bare', goal: 1.15, held: [1.1, 1.1] },
  { name: 'validate, 58 files', of: 'validate', by: 'bare', goal: 2.5, held: [3.6, 4] },
  { name: 'validate, 58 files in git', of: 'checked', by: 'bare', goal: 2.5, held: [5.8, 6.4] },
  { name: 'validate, 7 of 58 files faulty', of: 'faulty', by: 'bare', goal: 3.3, held: [4.4, 5] },
  { name: 'rank noord --json', of: 'rank', by: 'validate', goal: 1.3, held: [1.6, 1.7] },
  { name: 'report noord, html', of: 'html', by: 'validate', goal: 1.5, held: [2.3, 2.5] },
  { name: 'status', of: 'status', by: 'validate', goal: 1.3, held: [1.35, 1.4] },
  { name: 'changes HEAD~1 HEAD', of: 'changes', by: 'checked', goal: 1.6, held: [1.35, 1.45] },
  { name: `validate, ${GROUPS * GROUP + 1} files`, of: 'large', by: 'matter', goal: 0.6, held: [1.4, 1.3] },
  ...(check ? [] : [{ name: 'report noord, docx', of: 'docx', by: 'pandoc', goal: 1.5 }]),
  ...(whole ? [{ name: `validate, ${807 * GROUP + 1} files`, of: 'huge', by: 'yaml', goal: 0.75 }] : []),
]
const BY = { bare: 'bare node', matter: 'gray-matter + ajv', yaml: 'read + js-yaml', checked: 'validate in git' }

/** How many times as long the one took as the other, by the clock and by the processor; null where one of them is not here. */
function ratioOf({ of, by }) {
  const [one, other] = [times.get(of), times.get(by)]
  if (!one || !other) return null
  // Of a program that is not Node's no processor time is told.
  return { wall: one.wall / other.wall, cpu: one.cpu / (other.cpu || one.cpu) }
}
const isOver = (row) => {
  const ratio = check ? ratioOf(row) : null
  return ratio !== null && ratio.wall > row.held[0] * MARGIN && ratio.cpu > row.held[1] * MARGIN
}

const times = new Map(Object.keys(SIDES).map((side) => [side, { wall: Infinity, cpu: Infinity, peak: 0 }]))
// In turn, not one after the other, so that a machine that slows down slows them all down; the first round warms the disk's cache.
let round = -1
for (; round < ROUNDS || (round < MOST_ROUNDS && ROWS.some(isOver)); round++)
  for (const [side, { rounds = MOST_ROUNDS, ...command }] of Object.entries(SIDES)) {
    if (round >= rounds || (round < 0 && rounds === 1)) continue
    const { wall, cpu, peak } = timed(side, command)
    const least = times.get(side)
    if (round < 0) continue
    least.wall = Math.min(least.wall, wall)
    least.cpu = Math.min(least.cpu, cpu)
    least.peak = Math.max(least.peak, peak)
  }
rmSync(folder, { recursive: true })

console.log(`Least of ${round} in turn, node ${process.versions.node}; milliseconds of a whole process\n`)
console.log('command                         wall     cpu   memory   ratio  by cpu   goal  of')
for (const row of ROWS) {
  const { name, of, by, goal, held } = row
  const ratio = ratioOf(row)
  if (ratio === null) {
    console.log(
      `${name.padEnd(30)}${'not measured'.padStart(41)}${String(goal).padStart(7)}  ${BY[by] ?? by}, which is not here`,
    )
    continue
  }
  const { wall, cpu, peak } = times.get(of)
  const notReached = held ? `not reached, held at ${held.join(' and ')}` : 'not reached'
  const mark = isOver(row) ? '✖' : ratio.wall <= goal ? '✔' : notReached
  console.log(
    `${name.padEnd(30)}${fixed(wall)}${fixed(cpu)}${`${Math.round(peak / 1024)} MB`.padStart(9)}${ratio.wall.toFixed(2).padStart(8)}${ratio.cpu.toFixed(2).padStart(8)}${String(goal).padStart(7)}  ${BY[by] ?? by} ${mark}`,
  )
}
const [small, large, huge] = ['validate', 'large', 'huge'].map((side) => times.get(side))
const perFile = ({ wall }, groups) => ((wall - times.get('bare').wall) / (groups * GROUP + 1)).toFixed(2)
console.log(
  `\nA file takes ${perFile(small, 1)} ms of ${GROUP + 1}, ${perFile(large, GROUPS)} ms of ${GROUPS * GROUP + 1}`,
)
if (huge)
  console.log(
    `and ${perFile(huge, 807)} ms of ${807 * GROUP + 1}; memory is ${(huge.peak / small.peak).toFixed(1)} times that of ${GROUP + 1}.`,
  )
console.log('Nothing is kept from one validate to the next, so a second one takes what the first did.')
if (ROWS.some(isOver)) process.exitCode = 1

function fixed(ms) {
  return ms.toFixed(0).padStart(8)
}

/** One run: the wall time outside, and what the process itself tells at its end of processor time and memory. */
function timed(side, { file = process.execPath, cwd, args, ends = 0 }) {
  const probe = file === process.execPath ? ['--require', resolve('test/probe.cjs')] : []
  const start = process.hrtime.bigint()
  const { status, stderr, output } = spawnSync(file, [...probe, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== ends) throw new Error(`${side} ended with ${status}: ${stderr}`)
  const [cpu, peak] = (output[3] || '0 0').split(' ').map(Number)
  return { wall, cpu, peak }
}

/** A repository of the sample with two commits, in the second of which a tenth of the files differ. */
function twoCommits(where) {
  cpSync('plans', join(where, 'plans'), { recursive: true })
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: where })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'Eerste')
  for (const theme of ['energie', 'water', 'bodem']) {
    const file = join(where, 'plans/noord', `${theme}.md`)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/steun: \d+/g, 'steun: 30'))
  }
  git('commit', '-qam', 'Tweede')
}
