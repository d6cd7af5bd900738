// Times the preview of a report as a page meets it, in one process: from each save of prose to the report that shows it.
// Usage: node test/preview.bench.mjs [saves]
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { LOADER, noEngines, ours } from '../bundle.mjs'
import { writeCorpus } from './corpus.mjs'

const SAVES = Number(process.argv[2] ?? 30)
const GOAL = 150

const folder = mkdtempSync(join(tmpdir(), 'masterplan-preview-bench-'))
const bundled = join(folder, 'preview.mjs')
await build({
  ...ours,
  stdin: {
    contents: `export { Preview } from './src/page/preview.ts'; export { realHost } from './src/workspace/host.ts'
export { Standing } from './src/workspace/standing.ts'; export { ALL } from './src/report/audience.ts'`,
    resolveDir: '.',
  },
  outfile: bundled,
  loader: LOADER,
  plugins: [noEngines],
  banner: {
    js: `import { createRequire as __makeRequire } from 'node:module'; const require = __makeRequire(import.meta.url); const __url = import.meta.url;`,
  },
})
const { Preview, realHost, Standing, ALL } = await import(pathToFileURL(bundled))

console.log(`${SAVES} saves each, node ${process.versions.node}; milliseconds\n`)
console.log('plans                       of              cpu p50     p95    goal')
for (const [plans, write] of [
  ['the sample', (root) => cpSync('plans', root, { recursive: true })],
  ['the sample in git', (root) => committed(root)],
  ['16 kringen', (root) => writeCorpus(root, 4)],
]) {
  const root = join(folder, plans)
  write(root)
  for (const kring of ['noord', null]) {
    const times = await saved(root, kring)
    const [p50, p95] = [0.5, 0.95].map((part) => at(times, part))
    const said = [p50, p95].map((ms) => ms.toFixed(1).padStart(8)).join('')
    console.log(
      `${plans.padEnd(28)}${(kring ?? 'the association').padEnd(16)}${said}${String(GOAL).padStart(8)} ${p95 <= GOAL ? '✔' : '✖'}`,
    )
  }
}
rmSync(folder, { recursive: true })
process.exit()

function committed(root) {
  cpSync('plans', root, { recursive: true })
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
  // Before what was decided last, which a report tells of.
  const env = { ...process.env, GIT_COMMITTER_DATE: '2025-01-01T12:00:00Z', GIT_AUTHOR_DATE: '2025-01-01T12:00:00Z' }
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...who, 'commit', '-qm', 'plans'],
  ])
    execFileSync('git', ['-C', root, ...args], { env })
}

function at(list, part) {
  return [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * part) - 1)]
}

/** Saves a change of prose again and again; gives how long the program worked for each. */
async function saved(root, kring) {
  const lasting = {}
  const desk = {
    host: () => ({ ...realHost(), lasting }),
    standing: new Standing(),
    root,
    language: 'nl',
    today: () => '2026-11-23',
  }
  const preview = new Preview(desk, kring, ALL)
  await preview.report()
  const file = join(root, 'noord/energie.md')
  let text = readFileSync(file, 'utf8')
  const times = []
  for (let i = -5; i < SAVES; i++) {
    const spot = text.indexOf('\n\n', text.indexOf('\n### '))
    text = `${text.slice(0, spot)}${'abcdefghij klmnop'[Math.abs(i) % 17]}${text.slice(spot)}`
    writeFileSync(file, text)
    const before = process.cpuUsage()
    await preview.renew()
    await preview.report()
    const { user, system } = process.cpuUsage(before)
    if (i >= 0) times.push((user + system) / 1000)
  }
  return times
}
