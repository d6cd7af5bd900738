// Times the story of one item over 1,000 commits, in turn with bare node and with git telling the file's own changes, and prints the ratios.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROUNDS = Number(process.argv[2] ?? 9)
const COMMITS = 1000
const folder = mkdtempSync(join(tmpdir(), 'masterplan-history-'))
const git = (args, input) => execFileSync('git', args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'inherit'] })

// The plans as they are, then the phase of one project that goes to and fro, and each time another text elsewhere in its file.
const sample = execFileSync('git', ['ls-files', '-z', 'plans'], { encoding: 'utf8' }).split('\0').filter(Boolean)
const path = 'plans/noord/energie.md'
const theme = readFileSync(path, 'utf8')
const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`
const file = (name, text) => `M 100644 inline ${name}\n${data(text)}`
const commit = (n, files) =>
  `commit refs/heads/main\ncommitter x <x@example.org> ${1700000000 + n * 3600} +0000\n${data(`Stap ${n}`)}${files}\n`
const step = (n) => {
  const phase = ['verkenning', 'voorbereiding'][Math.floor(n / 10) % 2]
  return `${theme.replace(/fase: verkenning/, `fase: ${phase}`)}\nRegel ${n}.\n`
}
git(['init', '-q', '-b', 'main'])
git(
  ['fast-import', '--quiet'],
  [
    commit(0, sample.map((name) => file(name, readFileSync(name, 'utf8'))).join('')),
    ...Array.from({ length: COMMITS - 1 }, (_, i) => commit(i + 1, file(path, step(i + 1)))),
  ].join(''),
)
git(['checkout', '-q', 'main'])

const program = resolve('bin/masterplan.js')
const commands = {
  'node -e 0': [process.execPath, ['-e', '0']],
  'masterplan validate': [process.execPath, [program, 'validate']],
  'masterplan history energiehub': [process.execPath, [program, 'history', 'noord/energie/energiehub']],
  'git log -p of its file': ['git', ['log', '-p', '--', path]],
}
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, [command, args]] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' })
    const ms = Number(process.hrtime.bigint() - start) / 1e6
    if (status !== 0) throw new Error(`${name} ended with ${status}`)
    // The first round only warms the disk's cache.
    if (round >= 0) times[name].push(ms)
  }
}
rmSync(folder, { recursive: true })

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const [first] = Object.keys(commands)
console.log(`${COMMITS} commits, ${ROUNDS} rounds in turn, node ${process.versions.node}\n`)
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
