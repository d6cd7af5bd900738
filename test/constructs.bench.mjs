// Validates a plan file of one construct repeated, at twice the length each time: which take more than two seconds for 100 KB, or more than
// twice as long for twice the text? Nearly a thousand runs of the program, so more than seven minutes; name a construct to time it alone. Usage: node test/constructs.bench.mjs [kilobytes,…] [part of a name]
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MARKDOWN, repeated, YAML } from './constructs.mjs'

const lengths = (process.argv[2] ?? '25,50,100').split(',').map((kb) => Number(kb) * 1000)
const asked = process.argv[3] ?? ''
const root = mkdtempSync(join(tmpdir(), 'masterplan-constructs-'))
cpSync('plans', root, { recursive: true })
const kring = readdirSync(root).find((name) => !name.includes('.'))
const theme = readdirSync(join(root, kring)).find((name) => name.endsWith('.md') && name !== 'kring.md')
const front = `---\nthema: ${theme.replace('.md', '')}\n`

const files = [
  ...Object.entries(MARKDOWN).flatMap(([name, make]) => [
    [name, (n) => `${front}---\n\n${repeated(make, n)}`],
    [`${name}, in a wish`, (n) => `${front}---\n\n## Wensen\n\n### Zon {#zon}\n\n${repeated(make, n)}`],
  ]),
  ...Object.entries(YAML).map(([name, make]) => [`${name} (YAML)`, (n) => `${front}${repeated(make, n)}\n---\n`]),
].filter(([name]) => name.includes(asked))

/** Seconds of processor time that a run takes by itself; null where it is stopped. */
function seconds() {
  const run = `process.argv = [process.argv[0], 'masterplan', 'validate', '--root', ${JSON.stringify(root)}]
    process.on('exit', () => console.error('cpu', process.cpuUsage().user / 1e6))
    await import(${JSON.stringify(new URL('../bin/masterplan.js', import.meta.url).href)})`
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
  })
  return Number(/cpu ([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN)
}

console.log(`${'construct'.padEnd(56)}${lengths.map((n) => `${n / 1000} KB`.padStart(9)).join('')}`)
let slow = 0
for (const [name, make] of files) {
  const times = []
  for (const length of lengths) {
    writeFileSync(join(root, kring, theme), make(length))
    times.push(seconds())
    if (!(times.at(-1) < 20)) break
  }
  const [last, before] = [times.at(-1), times.at(-2) ?? 0]
  const marks = [
    ...(last < 2 ? [] : ['over 2 s']),
    ...(last > 1.5 && last > 2.6 * before ? ['faster than its length'] : []),
  ]
  if (marks.length > 0) slow++
  console.log(`${name.padEnd(56)}${times.map((t) => t.toFixed(2).padStart(9)).join('')}  ${marks.join(', ')}`)
}
rmSync(root, { recursive: true })
console.log(`\n${files.length} constructs, ${slow} too slow`)
