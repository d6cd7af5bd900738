// Times programs of others on the same files beside `validate`: those that are on the PATH, or in the folder that PEERS names, such as after
// `npm install --prefix /tmp/peers rumdl markdownlint-cli2 remark-cli` with PEERS=/tmp/peers. None of them knows what a plan is.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { GROUP, writeCorpus } from './corpus.mjs'

const ROUNDS = 5
const GROUPS = 8
const folder = mkdtempSync(join(tmpdir(), 'masterplan-peers-'))
writeCorpus(folder, GROUPS)

const places = [
  process.env.PEERS && join(process.env.PEERS, 'node_modules/.bin'),
  ...(process.env.PATH ?? '').split(':'),
]
const find = (name) => places.map((place) => place && join(place, name)).find((path) => path && existsSync(path))
const commands = [
  ['masterplan', process.execPath, [resolve('bin/masterplan.js'), 'validate']],
  ['rumdl', find('rumdl'), ['check', '--no-cache', '.']],
  ['markdownlint-cli2', find('markdownlint-cli2'), ['**/*.md']],
  ['remark-cli', find('remark'), ['.', '--quiet', '--no-stdout']],
  [
    'pandoc',
    find('pandoc'),
    ['--from', 'gfm', '--to', 'json', '--output', join(folder, 'out.json'), 'noord/energie.md'],
  ],
]
const least = new Map()
for (let round = 0; round < ROUNDS; round++)
  for (const [name, file, args] of commands) {
    if (!file) continue
    const start = process.hrtime.bigint()
    spawnSync(file, args, { cwd: folder, stdio: 'ignore' })
    least.set(name, Math.min(least.get(name) ?? Infinity, Number(process.hrtime.bigint() - start) / 1e6))
  }
rmSync(folder, { recursive: true })

console.log(
  `Least of ${ROUNDS} in turn on ${GROUPS * GROUP + 1} files (pandoc: on one); milliseconds of a whole process\n`,
)
for (const [name] of commands) {
  const ms = least.get(name)
  const ratio =
    ms === undefined ? '' : `${(least.get('masterplan') / ms).toFixed(2).padStart(8)} masterplan takes times this`
  console.log(`${name.padEnd(20)}${(ms === undefined ? 'not here' : ms.toFixed(0)).padStart(10)}${ratio}`)
}
