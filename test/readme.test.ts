/** The README is true: its commands run, its example validates, its output is what the program prints, its links lead somewhere. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { rules } from '../src/rules/index.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}))
const commands = blocks.filter((b) => b.language === 'sh').flatMap((b) => b.text.trim().split('\n'))
const program = resolve('bin/masterplan.js')

const folder = mkdtempSync(join(tmpdir(), 'masterplan-readme-'))
cpSync('plans', join(folder, 'plans'), { recursive: true })
cpSync('test/survey/exports', join(folder, 'test/survey/exports'), { recursive: true })
for (const args of [
  ['init', '-q'],
  ['add', 'plans'],
  ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'Eerste'],
])
  execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const masterplan = (...argv: string[]) =>
  spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8' })

it('counts the rules', () => {
  expect(readme).toContain(`All ${rules.length} rules`)
})

describe('its commands', () => {
  it('begin with the two that matter, and the program can be run as it is', () => {
    expect(statSync('bin/masterplan.js').mode & 0o111).not.toBe(0)
    expect(commands.slice(0, 2)).toEqual(['npm ci && npx masterplan report noord', 'npm ci && npm test'])
    expect(JSON.parse(readFileSync('package.json', 'utf8')).bin).toEqual({ masterplan: 'bin/masterplan.js' })
  })

  const ours = commands
    .map((line) => line.replace('npm ci && ', ''))
    .filter((line) => line.startsWith('npx masterplan'))
  it.each(ours)('%s', (line) => {
    const { status, stderr, stdout } = masterplan(...line.split(' ').slice(2))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toBe('')
  })

  it('include every command there is', () => {
    const { stdout } = masterplan('--help')
    for (const [, name] of stdout.matchAll(/^ {2}([a-z]+)[ |]/gm))
      if (name !== 'masterplan' && name !== 'help') expect(ours.join('\n')).toContain(name)
  })

  it('write the report where it says', () => {
    masterplan('report', 'noord')
    expect(existsSync(join(folder, 'reports/noord.html'))).toBe(true)
  })
})

it('shows how the ranking methods are used from outside, and names them all', async () => {
  const { methods } = await import('../src/ranking/index.ts')
  const [code = ''] = blocks.filter((b) => b.language === 'js').map((b) => b.text)
  // Not in the folder of the plans: a package finds itself by its own name.
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  expect([stderr, stdout]).toEqual(['', '{ Memphis: 0.42, Nashville: 0.645, Knoxville: 0.435 }\n'])
  for (const name of Object.keys(methods)) expect(readme).toContain(`\`${name}\``)
})

it('prints what the program prints for a typing mistake', () => {
  const file = join(folder, 'plans/noord/energie.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('partners: [gemeente-assen, enexis]', 'partners: [gemeente-assen, enexsis]'))
  const { stdout, status } = masterplan('validate')
  writeFileSync(file, text)
  expect(status).toBe(1)
  const shown = blocks.find((b) => b.language === 'text')?.text ?? ''
  expect(stdout).toContain(shown)
})

it('shows a format that validates', () => {
  // On its own: in git the example would be a change that takes out what was promised.
  const fresh = mkdtempSync(join(tmpdir(), 'masterplan-format-'))
  cpSync('plans', join(fresh, 'plans'), { recursive: true })
  writeFileSync(join(fresh, 'plans/noord/energie.md'), blocks.find((b) => b.language === 'markdown')?.text ?? '')
  const { stdout } = spawnSync(process.execPath, [program, 'validate', '--json'], { cwd: fresh, encoding: 'utf8' })
  rmSync(fresh, { recursive: true, force: true })
  const { findings } = JSON.parse(stdout)
  expect(findings.filter((f: { file: string }) => f.file === 'noord/energie.md')).toEqual([])
})

it('links to files and scripts that are there', () => {
  const prose = readme.replace(/^```\w+\n[\s\S]*?^```$/gm, '')
  const targets = [...prose.matchAll(/\]\(([^)]+)\)/g)].map((m) => m[1] ?? '')
  expect(targets.length).toBeGreaterThan(2)
  for (const target of targets) expect(existsSync(target), target).toBe(true)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [, script = ''] of readme.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(script)
})

it('is packed with all that it needs to run, and nothing else', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const files: string[] = packed.files.map((f: { path: string }) => f.path)
  expect(files).toEqual(
    expect.arrayContaining([
      'docs/regels.md',
      'bin/masterplan.js',
      'dist/main.js',
      'dist/ranking/index.js',
      'dist/ranking/index.d.ts',
      'dist/THIRD-PARTY.txt',
      'LICENSE',
      'README.md',
    ]),
  )
  expect(files.filter((f) => /^(src|test|plans|node_modules)\//.test(f))).toEqual([])
})
