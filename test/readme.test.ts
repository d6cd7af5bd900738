/** The README and the tours are true: their commands run, their examples validate, their output is what the program prints, their links lead somewhere. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import { rules } from '../src/rules/index.ts'
import { repository } from './repository.ts'

/** The first page, and the pages it leads to; those that are made by the program have tests of their own. */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/secretaris.md',
  'docs/contributing-plans.md',
  'docs/ci.md',
  'docs/format.md',
  'docs/ranking.md',
  'docs/editors.md',
  'docs/dependencies.md',
]
/** A first page is read, not scrolled. */
const LONGEST_README = 5000

const pages = PAGES.map((path) => {
  const text = readFileSync(path, 'utf8')
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }))
  return { path, text, blocks, prose: text.replace(/^```\w+\n[\s\S]*?^```$/gm, '') }
})
const page = (path: string) => {
  const found = pages.find((p) => p.path === path)
  if (!found) throw new Error(path)
  return found
}
const linesOf = (path: string): string[] =>
  page(path)
    .blocks.filter((b) => b.language === 'sh')
    .flatMap((b) => b.code.trim().split('\n'))
const ours = [
  ...new Set(
    PAGES.flatMap(linesOf)
      .map((line) => line.replace('npm ci && ', ''))
      .filter((line) => line.startsWith('npx masterplan')),
  ),
]

const repo = repository()
cpSync('plans', join(repo.path, 'plans'), { recursive: true })
cpSync('test/survey/exports', join(repo.path, 'test/survey/exports'), { recursive: true })
cpSync('test/wishes/forms', join(repo.path, 'test/wishes/forms'), { recursive: true })
// Some commands tell of earlier versions, so the plans are in git, as they would be.
repo.commit('Eerste')
afterAll(() => repo.drop())

it('is a first page that fits, and leads to every other page', () => {
  const { text } = page('README.md')
  expect(text.length).toBeLessThan(LONGEST_README)
  const reached = pages.flatMap(({ path, prose }) => targetsIn(prose).map((target) => join(dirname(path), target)))
  expect(PAGES.filter((path) => path !== 'README.md' && !reached.includes(path))).toEqual([])
})

it('counts the rules', () => {
  expect(page('docs/contributing-plans.md').text).toContain(`All ${rules.length} rules`)
})

describe('their commands', () => {
  it('begin with the two that matter, and the program can be run as it is', () => {
    expect(statSync('bin/masterplan.js').mode & 0o111).not.toBe(0)
    expect(linesOf('README.md').slice(0, 2)).toEqual(['npm ci && npx masterplan report noord', 'npm ci && npm test'])
    expect(JSON.parse(readFileSync('package.json', 'utf8')).bin).toEqual({ masterplan: 'bin/masterplan.js' })
  })

  it.each(ours)('%s', async (line) => {
    // What stands behind `<` is for the shell; a command that reads standard input is tried elsewhere.
    if (line.includes('<')) return expect(line).toContain('--stdin-filename')
    // Serves until its editor hangs up: test/editor asks it things.
    if (line === 'npx masterplan editor') return
    const { code, out, err } = await repo.masterplan(...wordsOf(line).slice(2))
    expect(err.replace(/^(Geschreven|Written).*\n/gm, '')).toBe('')
    // What waits for somebody to look at it is told by the code too.
    expect(code).toBe(line.startsWith('npx masterplan wishes import') ? 1 : 0)
    expect(out + err).not.toBe('')
  })

  it('show every command there is', () => {
    const shown = ours.map((line) => line.split(' ')[2])
    expect(commands.filter((c) => !c.hidden && !shown.includes(c.name)).map((c) => c.name)).toEqual([])
  })

  it('write the report where it says', () => {
    expect(existsSync(join(repo.path, 'reports/noord.html'))).toBe(true)
  })
})

it('show what the program prints', async () => {
  const file = join(repo.path, 'plans/noord/energie.md')
  const text = readFileSync(file, 'utf8')
  const { out: overview } = await repo.masterplan()
  writeFileSync(file, text.replace('partners: [gemeente-assen, enexis]', 'partners: [gemeente-assen, enexsis]'))
  const mistake = await repo.masterplan('validate')
  writeFileSync(file, text)
  expect(mistake.code).toBe(1)
  const shown = ['README.md', 'docs/contributing-plans.md'].flatMap((path) =>
    page(path).blocks.filter((b) => b.language === 'text'),
  )
  expect(shown.length).toBe(3)
  for (const { code } of shown) expect(overview + mistake.out).toContain(code)
})

it('show a format that validates', async () => {
  const [example] = page('docs/format.md').blocks.filter((b) => b.language === 'markdown')
  // Not in git: there it would be a change of the sample, and one that takes decisions away.
  const alone = repository()
  cpSync('plans', join(alone.path, 'plans'), { recursive: true })
  alone.put('plans/noord/energie.md', example?.code ?? '')
  const { out } = await alone.masterplan('validate', '--json')
  alone.drop()
  expect(JSON.parse(out).findings.filter((f: { file: string }) => f.file === 'noord/energie.md')).toEqual([])
})

it('shows how the ranking methods are used from outside, and names them all', async () => {
  const { methods } = await import('../src/ranking/index.ts')
  const { text, blocks } = page('docs/ranking.md')
  const [code = ''] = blocks.filter((b) => b.language === 'js').map((b) => b.code)
  // Not in the folder of the plans: a package finds itself by its own name.
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  expect([stderr, stdout]).toEqual(['', '{ Memphis: 0.42, Nashville: 0.645, Knoxville: 0.435 }\n'])
  for (const name of Object.keys(methods)) expect(text).toContain(`\`${name}\``)
})

it('link to files, headings and scripts that are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const { path, text, prose } of pages) {
    for (const target of targetsIn(prose)) {
      const [file = '', heading] = target.split('#')
      const at = file === '' ? path : join(dirname(path), file)
      expect(existsSync(at), `${path}: ${target}`).toBe(true)
      if (heading !== undefined) expect(headingsOf(at), `${path}: ${target}`).toContain(heading)
    }
    for (const [, script = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script])
    for (const [, named = ''] of text.matchAll(/`((?:src|test|templates|docs)\/[\w./-]+\.\w+)`/g))
      expect(existsSync(named), `${path}: ${named}`).toBe(true)
  }
})

/** The words of a command line, as a shell would take them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
}

/** Where the links of a page lead, but for other sites. */
function targetsIn(prose: string): string[] {
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? '').filter((target) => !/^https?:/.test(target))
}

/** The anchors of a page, as GitHub and GitLab make them of its headings. */
function headingsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
