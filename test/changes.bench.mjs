// Times `changes` between two revisions of the sample workspace, side by side with `git diff` and `validate` in one run.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROUNDS = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'masterplan-changes-bench-'))
const program = resolve('bin/masterplan.js')
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder })

cpSync('plans', join(folder, 'plans'), { recursive: true })
git('init', '-q', '-b', 'main')
git('add', '.')
git('commit', '-qm', 'Eerste')
for (const kring of ['noord', 'onb', 'zuid-west', 'stadsbedrijvenpark'])
  for (const theme of ['energie', 'water', 'bereikbaarheid']) {
    const file = join(folder, 'plans', kring, `${theme}.md`)
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replaceAll('fase: verkenning', 'fase: voorbereiding')
        .replace(/steun: \d+/g, 'steun: 30'),
    )
  }
git('commit', '-qam', 'Tweede')

const commands = {
  'node -e 0': [process.execPath, ['-e', '0']],
  'git diff HEAD~1 HEAD': ['git', ['diff', 'HEAD~1', 'HEAD']],
  'masterplan validate': [process.execPath, [program, 'validate']],
  'masterplan changes HEAD~1 HEAD': [process.execPath, [program, 'changes', 'HEAD~1', 'HEAD']],
  'masterplan changes … --format md': [process.execPath, [program, 'changes', 'HEAD~1', 'HEAD', '--format', 'md']],
}
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
// In turn, so that a machine that slows down slows them all down; the first round only warms the disk's cache.
for (let round = -1; round < ROUNDS; round++)
  for (const [name, [file, args]] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(file, args, { cwd: folder, stdio: 'ignore' })
    const ms = Number(process.hrtime.bigint() - start) / 1e6
    if (status !== 0 && name !== 'masterplan validate') throw new Error(`${name} ended with ${status}`)
    if (round >= 0) times[name].push(ms)
  }
rmSync(folder, { recursive: true })

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
console.log(`${ROUNDS} rounds in turn, node ${process.versions.node}; ratios to validate and to git diff\n`)
for (const [name, list] of Object.entries(times)) {
  const ratio = (to) =>
    median(list.map((ms, i) => ms / times[to][i]))
      .toFixed(2)
      .padStart(8)
  console.log(
    `${name.padEnd(34)}${median(list).toFixed(0).padStart(6)} ms${ratio('masterplan validate')}${ratio('git diff HEAD~1 HEAD')}`,
  )
}
