// Times the language server as an editor meets it, in one process: from each keystroke to what is told of the file, and from a question to
// its answer, in workspaces of 60 and of 4,800 files. Usage: node test/editor.bench.mjs [keystrokes]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { LOADER, noEngines, ours } from '../bundle.mjs'
import { GROUP, writeCorpus } from './corpus.mjs'

const KEYSTROKES = Number(process.argv[2] ?? 200)
const FILE = 'noord/energie.md'
const SIZES = [
  { groups: 1, goal: 50 },
  { groups: 84, goal: 150 },
]

const folder = mkdtempSync(join(tmpdir(), 'masterplan-editor-bench-'))
const bundled = join(folder, 'server.mjs')
await build({
  ...ours,
  stdin: {
    contents: `export { serve } from './src/editor/server.ts'; export { realHost } from './src/workspace/host.ts'`,
    resolveDir: '.',
  },
  outfile: bundled,
  loader: LOADER,
  plugins: [noEngines],
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __url = import.meta.url;`,
  },
})
const { serve, realHost } = await import(pathToFileURL(bundled))

console.log(`${KEYSTROKES} keystrokes each, node ${process.versions.node}; milliseconds\n`)
console.log('files  what                            p50     p95 p95 cpu    goal')
for (const { groups, goal } of SIZES) {
  const root = join(folder, `plans-${groups}`)
  writeCorpus(root, groups, 7)
  // One file with a mistake and a fix beside those of the corpus, since a plan that somebody types in has some.
  const path = join(root, FILE)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/fase: \w+/, 'fase: uitvoerign'))
  const rows = await typed(root)
  for (const [what, times] of rows) {
    const [p50, p95] = [0.5, 0.95].map((part) =>
      at(
        times.map(({ wall }) => wall),
        part,
      ),
    )
    // On a machine that is busy with other things a program waits long, and does not work longer.
    const cpu = at(
      times.map((one) => one.cpu),
      0.95,
    )
    const mark = p95 <= goal ? '✔' : cpu <= goal ? '✔ by cpu' : '✖'
    console.log(
      `${String(groups * GROUP + 1).padStart(5)}  ${what.padEnd(28)}${[p50, p95, cpu].map((ms) => ms.toFixed(1).padStart(8)).join('')}${String(goal).padStart(8)} ${mark}`,
    )
  }
}
rmSync(folder, { recursive: true })
process.exit()

function at(list, part) {
  return [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * part) - 1)]
}

/** Types in a file of a workspace; gives how long each thing took. */
async function typed(root) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  void serve(toServer, toClient, { host: () => realHost(), root, language: 'nl', today: () => '2026-11-23' })
  const line = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  let heard = () => undefined
  line.onNotification('textDocument/publishDiagnostics', () => heard())
  line.listen()
  await line.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  await line.sendNotification('initialized', {})
  const uri = pathToFileURL(join(root, FILE)).href
  let text = readFileSync(join(root, FILE), 'utf8')
  const told = () => new Promise((done) => (heard = done))
  const opened = told()
  await line.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  })
  await opened
  const rows = { 'a letter of prose → findings': [], 'a letter of facts → findings': [], completion: [], hover: [] }
  for (let i = -20; i < KEYSTROKES; i++) {
    const facts = i % 4 === 0
    const spot = facts
      ? text.indexOf('trekker: werk') + 'trekker: werk'.length
      : text.indexOf('\n\n', text.indexOf('\n### '))
    const letter = 'abcdefghij klmnop'[Math.abs(i) % 17]
    text = text.slice(0, spot) + letter + text.slice(spot)
    const textDocument = { uri, version: i + 100 }
    const wait = told()
    const typing = await timed(async () => {
      await line.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] })
      await wait
    })
    const position = positionOf(text, text.search(/wensen: \[/) + 'wensen: ['.length)
    const asked = { textDocument: { uri }, position }
    const completion = await timed(() => line.sendRequest('textDocument/completion', asked))
    const hover = await timed(() => line.sendRequest('textDocument/hover', asked))
    if (i < 0) continue
    rows[`a letter of ${facts ? 'facts' : 'prose'} → findings`].push(typing)
    rows.completion.push(completion)
    rows.hover.push(hover)
  }
  line.dispose()
  return Object.entries(rows)
}

async function timed(run) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(cpu)
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 }
}

function positionOf(text, offset) {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length - 1, character: lines.at(-1).length }
}
