// `npm run fuzz [-- TARGET… --seconds N --seed N]`: changes texts at random in the ways that people and editors do, keeps what reaches code that
// nothing reached before, and stops at what breaks a promise. What broke is put in `test/fuzz/found/`, cut as short as it still breaks.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import inspector from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { LOADER, noEngines, ours } from '../../bundle.mjs'
import { mutate, randomOf } from './mutate.mjs'

/** More than this for one small text is a hang, in milliseconds of processor time. */
const SLOW = 2_000
/** Longer texts are cut, so that many can be tried; what is in an archive is long, and cut it is no archive of anything. */
const LONGEST = 6_000
const LONGEST_ARCHIVE = 80_000
const ARCHIVES = ['sheet', 'ods', 'word']
/** Asking what was reached takes longer than trying a text, so that some are tried in between; those that reach something new are kept together. */
const AT_ONCE = 20
const HERE = 'test/fuzz'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
})

const scratch = mkdtempSync(join(tmpdir(), 'masterplan-fuzz-'))
const bundle = join(scratch, 'targets.mjs')
await build({
  ...ours,
  entryPoints: [join(HERE, 'targets.ts')],
  outfile: bundle,
  loader: LOADER,
  plugins: [noEngines],
  logLevel: 'error',
  banner: {
    js: `import { createRequire as __requiring } from 'node:module'; const __url = ${JSON.stringify(pathToFileURL(bundle).href)}; const require = __requiring(__url)`,
  },
})

const session = new inspector.Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true })
const { targets } = await import(pathToFileURL(bundle).href)
const names = positionals.length > 0 ? positionals : Object.keys(targets)
const unknown = names.filter((name) => !(name in targets))
if (unknown.length > 0)
  throw new Error(`no such target: ${unknown.join(', ')}; there are ${Object.keys(targets).join(', ')}`)

const seen = new Set()
/** How many blocks of the program ran since the last time it was asked that had never run before. */
async function reached() {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const before = seen.size
  for (const { url, functions } of result)
    if (url.endsWith('targets.mjs'))
      for (const { ranges } of functions)
        for (const { count, startOffset, endOffset } of ranges)
          if (count > 0) seen.add(startOffset * 2 ** 26 + endOffset)
  return seen.size - before
}

async function breaks(target, text) {
  const before = process.cpuUsage()
  try {
    await targets[target](text)
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 > SLOW ? `took ${Math.round((user + system) / 1000)} ms` : null
}

/** The same fault in fewer lines, then in fewer letters. */
async function shortest(target, text) {
  let now = text
  for (const glue of ['\n', ''])
    for (let size = Math.ceil(now.split(glue).length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
      for (let at = 0; at < now.split(glue).length; ) {
        const parts = now.split(glue)
        const less = [...parts.slice(0, at), ...parts.slice(at + size)].join(glue)
        if (less !== now && (await breaks(target, less))) now = less
        else at += size
      }
  return now
}

const longest = (target) => (ARCHIVES.includes(target) ? LONGEST_ARCHIVE : LONGEST)

function seedsOf(target) {
  const own = join(HERE, 'seeds', target)
  const named = readdirSync(join(HERE, 'seeds')).includes(target)
    ? readdirSync(own).map((file) => readFileSync(join(own, file), ARCHIVES.includes(target) ? 'utf8' : 'latin1'))
    : []
  const plans = (pattern) =>
    readdirSync('plans', { recursive: true, encoding: 'utf8' })
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => readFileSync(join('plans', file), 'utf8'))
  const themes = plans(/^(?!.*kring\.md).*\/.*\.md$/)
  const from = {
    yaml: themes.map((text) => text.split(/^---$/m)[1] ?? ''),
    theme: themes,
    kring: plans(/kring\.md$/),
    config: plans(/masterplan\.yaml$/),
    settings: plans(/masterplan\.yaml$/),
    validate: themes,
    fix: themes,
    report: themes,
    survey: plans(/enquete.*\.csv$/),
  }
  return [...named, ...(from[target] ?? [])].map((text) => text.slice(0, longest(target)))
}

let all = 0
let broken = 0
for (const target of names) {
  const random = randomOf(Number(values.seed))
  const kept = seedsOf(target)
  if (kept.length === 0) throw new Error(`${target} has no seed`)
  const start = kept.length
  const end = performance.now() + (Number(values.seconds) * 1000) / names.length
  for (const text of kept) if (performance.now() < end) await breaks(target, text)
  await reached()
  let tried = 0
  let lately = []
  let blocks = 0
  while (performance.now() < end) {
    const text = mutate(kept[random(kept.length)], kept[random(kept.length)], random).slice(0, longest(target))
    tried += 1
    const fault = await breaks(target, text)
    if (fault) {
      broken += 1
      const least = await shortest(target, text)
      mkdirSync(join(HERE, 'found'), { recursive: true })
      const file = join(HERE, 'found', `${target}-${tried}.txt`)
      writeFileSync(file, least)
      process.stdout.write(`${target}: ${fault.split('\n').slice(0, 4).join('\n')}\n  in ${file}\n`)
      break
    }
    lately.push(text)
    if (lately.length < AT_ONCE) continue
    const fresh = await reached()
    if (fresh > 0) {
      blocks += fresh
      kept.push(...lately)
    }
    lately = []
  }
  all += tried
  process.stdout.write(
    `${target.padEnd(10)} ${String(tried).padStart(9)} tried from ${start} seeds, ${kept.length - start} kept for ${blocks} new blocks\n`,
  )
}
process.stdout.write(`${all} in all, ${broken} broke something\n`)
rmSync(scratch, { recursive: true })
process.exitCode = broken > 0 ? 1 : 0
