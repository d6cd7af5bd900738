/** Killed at any moment, or beside somebody who saves: a plan file is the old one or the new one, whole, and what is left is named. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { runs } from '../runs.ts'
import { mini } from '../world.ts'

const PROGRAM = resolve('bin/masterplan.js')
const KILLS = runs(150)
/** Of writing and undoing. */
const JOURNAL_KILLS = runs(150)
const SURVEY = `Tijdstempel;Energie;Water\n${Array.from({ length: 4000 }, (_, i) => `2026-05-0${1 + (i % 7)} 10:00;${1 + (i % 5)};${1 + (i % 3)}`).join('\n')}\n`
const OLD = mini({
  'noord/enquete.csv': `energie;water\n${'5;1\n'.repeat(60)}`,
  'noord/kring.md':
    '---\nkring: noord\nenquete: { van: 2025-01-01, tot: 2025-01-31 }\n---\n\n## Stip op de horizon\n\nEen stip.\n',
})

const EMPTY = /^(\d+ e69de29bb2d1d6434b8b29ae775ad8c2e48c5391 0\t.*\/\.gitignore\n)*$/

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(process.env['DISK'] ?? tmpdir(), 'masterplan-kill-'))
  for (const [file, content] of Object.entries(OLD)) {
    mkdirSync(dirname(join(folder, 'plans', file)), { recursive: true })
    writeFileSync(join(folder, 'plans', file), content ?? '')
  }
  writeFileSync(join(folder, 's.csv'), SURVEY)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (file: string): string => readFileSync(join(folder, 'plans', file), 'utf8')
/** Milliseconds that a process of the program takes. */
const timed = (...argv: string[]): number => {
  const started = process.hrtime.bigint()
  expect(spawnSync(process.execPath, [PROGRAM, ...argv], { cwd: folder }).status).toBe(0)
  return Number(process.hrtime.bigint() - started) / 1e6
}
/** What the program says and does, without a process of its own: only what is killed needs one. */
const said = async (...argv: string[]): Promise<{ code: number; out: string }> => {
  let out = ''
  const stream = (keep: boolean) => ({
    write: (text: string | Uint8Array) => {
      if (keep) out += text
    },
    isTerminal: false,
    columns: 80,
  })
  const code = await run({ ...realHost(), cwd: folder, env: {}, out: stream(true), err: stream(false) }, argv)
  return { code, out }
}
const IMPORT = ['survey', 'import', 's.csv', '--kring', 'noord', '--keep', 'doubles,surplus', '--replace']
const FILES = ['noord/enquete.csv', 'noord/kring.md']
const leftIn = (): string[] =>
  readdirSync(join(folder, 'plans/noord')).filter((name) => name.startsWith('.masterplan-'))

it('is whole and told of, however often it is killed', async () => {
  const took = timed(...IMPORT)
  const after = FILES.map(read)
  expect(after).not.toEqual(FILES.map((file) => OLD[file]))
  execFileSync('git', ['init', '-q'], { cwd: folder })
  let half = 0
  for (let kill = 0; kill < KILLS; kill++) {
    for (const file of FILES) writeFileSync(join(folder, 'plans', file), OLD[file] ?? '')
    const child = spawn(process.execPath, [PROGRAM, ...IMPORT], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((done) => child.on('exit', done))
    // Most of the moments fall where files are written, near the end; one way to hit it is to wait for its traces.
    const watch = setInterval(() => kill % 2 === 0 && leftIn().length > 0 && child.kill('SIGKILL'), 0)
    const timer = setTimeout(() => child.kill('SIGKILL'), took * (0.6 + (0.5 * kill) / KILLS))
    await ended
    clearInterval(watch)
    clearTimeout(timer)
    const fresh = FILES.map((file, i) => {
      expect([OLD[file], after[i]]).toContain(read(file))
      return read(file) === after[i]
    })
    const left = leftIn()
    if (fresh[0] !== fresh[1]) half++
    // What is not done is named, by the file that did not get its text.
    const told = JSON.parse((await said('validate', '--json')).out).findings.filter(
      (f: { ruleId: string }) => f.ruleId === 'afgebroken-schrijven',
    )
    expect(told).toHaveLength(left.length)
    if (fresh[0] !== fresh[1]) expect(left).not.toEqual([])
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const taken = execFileSync('git', ['ls-files', '-s', '*/.masterplan-*'], { cwd: folder, encoding: 'utf8' })
    // Killed before a byte was written there is an empty file that tells git nothing; never a text.
    expect(taken).toMatch(EMPTY)
    execFileSync('git', ['rm', '-q', '-r', '--cached', '.'], { cwd: folder })
    for (const name of left) rmSync(join(folder, 'plans/noord', name), { recursive: true })
  }
  process.stdout.write(`${KILLS} kills, ${half} between two files\n`)
}, 600_000)

it('never takes away what another saves while it runs', async () => {
  const file = join(folder, 'plans/noord/energie.md')
  for (let round = 0; round < 40; round++) {
    writeFileSync(file, `---\nthema: energie\nAmbitie: 2\n---\n\n# Energie\n\n${'Regel.\n\n'.repeat(500)}`)
    const child = spawn(process.execPath, [PROGRAM, 'fix'], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((done) => child.on('exit', done))
    await new Promise((done) => setTimeout(done, 100 + 15 * round))
    appendFileSync(file, `BEWAARD ${round}\n`)
    await ended
    expect(readFileSync(file, 'utf8')).toContain(`BEWAARD ${round}`)
  }
}, 600_000)

it('keeps a journal that undo can go by, and undo is whole too, however often either is killed', async () => {
  const put = (): void => {
    for (const [file, text] of Object.entries(OLD)) writeFileSync(join(folder, 'plans', file), text ?? '')
  }
  const bytes = (): string[] => FILES.map(read)
  const took = { import: timed(...IMPORT), undo: 0 }
  const after = bytes()
  took.undo = timed('undo', '--write')
  const before = FILES.map((file) => String(OLD[file]))
  const kept = join(folder, 'plans/.masterplan')
  const kills = { import: 0, undo: 0 }
  for (let kill = 0; kills.import + kills.undo < JOURNAL_KILLS; kill++) {
    const undoes = kill % 2 === 1
    const verb = undoes ? 'undo' : 'import'
    put()
    for (const name of leftIn()) rmSync(join(folder, 'plans/noord', name), { recursive: true })
    if (kill % 20 === 0) rmSync(kept, { recursive: true, force: true })
    if (undoes) expect((await said(...IMPORT)).code).toBe(0)
    const argv = undoes ? ['undo', '--write'] : IMPORT
    const child = spawn(process.execPath, [PROGRAM, ...argv], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((done) => child.on('exit', (_, signal) => done(signal)))
    const timer = setTimeout(() => child.kill('SIGKILL'), took[verb] * (0.3 + 0.75 * ((kill % 61) / 60)))
    if ((await ended) === 'SIGKILL') kills[verb]++
    // It was done sooner than the first time: the moments move along, so that they keep falling while it writes.
    else took[verb] *= 0.97
    clearTimeout(timer)
    const now = bytes()
    for (const [i, text] of now.entries()) expect([before[i], after[i]]).toContain(text)
    // Every note is whole, and so is every text that it needs.
    const { writes, unreadable } = JSON.parse((await said('undo', '--list', '--json')).out)
    expect(unreadable).toEqual([])
    expect(writes.flatMap((w: { stuck: { why: string }[] }) => w.stuck.filter(({ why }) => why !== 'changed'))).toEqual(
      [],
    )
    // Whatever happened, what was begun can be undone: a part of it is no more than what is shown.
    if (now.some((text, i) => text !== (undoes ? after : before)[i])) {
      expect((await said('undo', '--write')).code).toBe(0)
      expect(bytes()).toEqual(undoes ? after : before)
    }
    expect(JSON.parse((await said('snapshot', '--list', '--json')).out).unreadable).toEqual([])
  }
  process.stdout.write(`killed: ${kills.import} imports, ${kills.undo} undos\n`)
  expect(Math.min(kills.import, kills.undo)).toBeGreaterThan(JOURNAL_KILLS / 4)
}, 1_200_000)

/** Of renaming, moving and merging: several files of plans in one action. */
const RELOCATING = Number(process.env['KILLS'] ?? 30)

it('renames in all files or in none, or has the rest told and undone, however often it is killed', async () => {
  const theme = (slug: string, body: string): string => `---\nthema: ${slug}\n---\n\n## Wensen\n\n${body}`
  const links = 'Zie de [zon](../noord/energie.md#zon).\n\n'.repeat(200)
  const texts: Record<string, string> = {
    'noord/energie.md': theme('energie', '### Zon {#zon}\n\nPanelen.\n'),
    'noord/water.md': theme('water', `### Ton {#ton}\n\n${links}`),
    'zuid/energie.md': theme('energie', `### Dak {#dak}\n\n${links}`),
    'zuid/water.md': theme('water', `### Put {#put}\n\n${links}`),
  }
  const files = Object.keys(texts)
  const put = (): void => {
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, 'plans', file), text)
  }
  const argv = ['rename', 'noord/energie/zon', 'zonnestroom', '--write']
  put()
  let took = timed(...argv)
  const after = files.map(read)
  expect(after.every((text, i) => text !== Object.values(texts)[i])).toBe(true)
  let [killed, between] = [0, 0]
  for (let kill = 0; kill < RELOCATING; kill++) {
    put()
    rmSync(join(folder, 'plans/.masterplan'), { recursive: true, force: true })
    const child = spawn(process.execPath, [PROGRAM, ...argv], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((done) => child.on('exit', (_, signal) => done(signal)))
    const timer = setTimeout(() => child.kill('SIGKILL'), took * (0.4 + 0.65 * ((kill % 31) / 30)))
    if ((await ended) === 'SIGKILL') killed++
    else took *= 0.9
    clearTimeout(timer)
    const now = files.map(read)
    for (const [i, text] of now.entries()) expect([Object.values(texts)[i], after[i]]).toContain(text)
    const fresh = now.filter((text, i) => text === after[i]).length
    if (fresh === 0) continue
    if (fresh < files.length) between++
    expect((await said('undo', '--write')).code).toBe(0)
    expect(files.map(read)).toEqual(Object.values(texts))
  }
  process.stdout.write(`${killed} renames killed, ${between} between two files\n`)
  expect(killed).toBeGreaterThan(RELOCATING / 4)
}, 600_000)
