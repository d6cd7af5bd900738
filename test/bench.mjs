// Times whole commands, both sides of every ratio in turn in one run, and prints them beside their goals. `--check` is quicker, and fails on
// what is more than a quarter over.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { GROUP, writeCorpus } from './corpus.mjs'

const check = process.argv.includes('--check')
const whole = process.argv.includes('--46000')
const ROUNDS = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? (check ? 4 : 9))
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
  md: masterplan('clean', 'report', 'noord', '--format', 'md', ...to),
  docx: masterplan('clean', 'report', 'noord', '--format', 'docx', ...to),
  changes: masterplan('git', 'changes', 'HEAD~1', 'HEAD'),
  checked: masterplan('git', 'validate'),
  large: { ...masterplan('large', 'validate'), rounds: 3 },
  matter: { cwd: at('large'), args: [simple, 'matter', resolve('templates/schema')], rounds: 3 },
  ...(whole && {
    huge: { ...masterplan('huge', 'validate'), rounds: 1 },
    yaml: { cwd: at('huge'), args: [simple, 'yaml'], rounds: 1 },
  }),
  ...(spawnSync('pandoc', ['--version']).status === 0 && {
    pandoc: { file: 'pandoc', cwd: folder, args: [at('reports/noord.md'), '-o', at('pandoc.docx')] },
  }),
}

// `held` stands where a goal is not reached yet: what was measured on a busy machine of two cores, so that it gets no worse.
const ROWS = [
  { name: '--version', of: 'version', by: 'bare', goal: 1.15 },
  { name: 'validate, 58 files', of: 'validate', by: 'bare', goal: 2.5, held: 4.4 },
  { name: 'validate, 58 files in git', of: 'checked', by: 'bare', goal: 2.5, held: 5.5 },
  { name: 'validate, 7 of 58 files faulty', of: 'faulty', by: 'bare', goal: 3.3, held: 6.3 },
  { name: 'rank noord --json', of: 'rank', by: 'validate', goal: 1.3, held: 1.5 },
  { name: 'report noord, html', of: 'html', by: 'validate', goal: 1.5, held: 2.2 },
  { name: 'status', of: 'status', by: 'validate', goal: 1.3 },
  { name: 'report noord, docx', of: 'docx', by: 'pandoc', goal: 1.5 },
  { name: 'changes HEAD~1 HEAD', of: 'changes', by: 'checked', goal: 1.6 },
  { name: `validate, ${GROUPS * GROUP + 1} files`, of: 'large', by: 'matter', goal: 0.6, ...(check && { held: 1.7 }) },
  { name: `validate, ${807 * GROUP + 1} files`, of: 'huge', by: 'yaml', goal: 0.75 },
]
const BY = { bare: 'bare node', matter: 'gray-matter + ajv', yaml: 'read + js-yaml', checked: 'validate in git' }

const times = new Map(Object.keys(SIDES).map((side) => [side, { wall: Infinity, cpu: Infinity, peak: 0 }]))
// In turn, not one after the other, so that a machine that slows down slows them all down; the first round warms the disk's cache.
for (let round = -1; round < ROUNDS; round++)
  for (const [side, { rounds = ROUNDS, ...command }] of Object.entries(SIDES)) {
    if (round >= rounds || (round < 0 && rounds === 1)) continue
    const { wall, cpu, peak } = timed(side, command)
    const least = times.get(side)
    if (round < 0) continue
    least.wall = Math.min(least.wall, wall)
    least.cpu = Math.min(least.cpu, cpu)
    least.peak = Math.max(least.peak, peak)
  }
rmSync(folder, { recursive: true })

console.log(`Least of ${ROUNDS} in turn, node ${process.versions.node}; milliseconds of a whole process\n`)
console.log('command                         wall     cpu   memory   ratio   goal  of')
let over = 0
for (const { name, of, by, goal, held } of ROWS) {
  const [one, other] = [times.get(of), times.get(by)]
  if (!one || !other) {
    console.log(
      `${name.padEnd(30)}${'not measured'.padStart(33)}${String(goal).padStart(7)}  ${BY[by] ?? by}, which is not here`,
    )
    continue
  }
  const ratio = one.wall / other.wall
  const isOver = ratio > (held ?? goal) * MARGIN
  if (isOver) over++
  const mark = ratio <= goal ? '✔' : isOver ? '✖' : held === undefined ? '~' : `not reached, held at ${held}`
  console.log(
    `${name.padEnd(30)}${fixed(one.wall)}${fixed(one.cpu)}${`${Math.round(one.peak / 1024)} MB`.padStart(9)}${ratio.toFixed(2).padStart(8)}${String(goal).padStart(7)}  ${BY[by] ?? by} ${mark}`,
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
if (check && over > 0) process.exitCode = 1

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
