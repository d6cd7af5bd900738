/** `verify` on real repositories: what a report says of itself, and whether that is what git and the plans say. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { mini } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'masterplan-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (path: string): string => join(folder, path)
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
}

async function masterplan(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const stream = (key: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      said[key] += text
    },
    isTerminal: false,
    columns: 80,
  })
  const code = await run({ ...realHost(), cwd: folder, out: stream('out'), err: stream('err') }, argv)
  return { code, ...said }
}
const verdict = async (file: string): Promise<string> => {
  const { out, code, err } = await masterplan('verify', file, '--json')
  expect(err).toBe('')
  const { verdict: kind } = JSON.parse(out) as { verdict: string }
  expect(code).toBe(kind === 'same' ? 0 : 1)
  return kind
}

const FORMATS = ['html', 'md', 'txt', 'json', 'pdf', 'docx', 'xlsx']

beforeAll(async () => {
  for (const [file, content] of Object.entries(mini({ 'noord/enquete.csv': `energie;water\n${'5;2\n'.repeat(12)}` })))
    put(`plans/${file}`, content ?? '')
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'Eerste')
  for (const argv of [['noord'], []])
    await masterplan('report', ...argv, '--format', FORMATS.join(','), '-o', 'uit', '--today', '2026-11-20')
  await masterplan('report', '--format', 'site', '-o', 'uit', '--today', '2026-11-20', '--lang', 'en')
  await masterplan('report', 'noord', '--for', 'partner:fonds', '--format', 'pdf,md', '-o', 'uit')
  await masterplan('report', 'noord', '--format', 'csv', '-o', 'uit')
})

const MADE = [
  ...FORMATS.flatMap((format) => [`noord.${format}`, `vereniging.${format}`]),
  'site/index.html',
  'site/kring-noord.html',
  'site/zoeken.html',
  'noord-partner-fonds.pdf',
  'noord-partner-fonds.md',
]

describe('a report as it was made', () => {
  it.each(MADE)('%s matches', async (file) => {
    expect(await verdict(`uit/${file}`)).toBe('same')
  })

  it('says so in words', async () => {
    const { out } = await masterplan('verify', 'uit/noord.pdf')
    const commit = git('rev-parse', 'HEAD').slice(0, 10)
    expect(out).toBe(
      `Dit is precies wat masterplan van de plannen maakt (revisie ${commit}).\nMasterplan Noord, stand per 20 november 2026, gemaakt met masterplan 0.0.0-dev.\n`,
    )
  })
})

describe('a report that was changed', () => {
  const edits: [string, (bytes: Uint8Array) => Uint8Array][] = [
    ['noord.html', (b) => Buffer.from(Buffer.from(b).toString().replace('Een stip', 'Geen stip'))],
    ['noord.md', (b) => Buffer.concat([b, Buffer.from('\n')])],
    ['noord.json', (b) => Buffer.from(Buffer.from(b).toString().replace('"Noord"', '"Zuid"'))],
    // Behind the passport: a byte that no reader looks at.
    ['noord.pdf', (b) => Buffer.concat([b, Buffer.from(' ')])],
    [
      'noord.docx',
      (b) => {
        const parts = unzipSync(b)
        const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
        return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace('Een stip', 'Geen stip')) })
      },
    ],
  ]
  it.each(edits)('%s', async (file, edit) => {
    put(`uit/veranderd-${file}`, edit(readFileSync(at(`uit/${file}`))))
    expect(await verdict(`uit/veranderd-${file}`)).toBe('other-content')
  })

  it('in its language or its day, which its passport tells', async () => {
    const text = readFileSync(at('uit/noord.md'), 'utf8')
    put('uit/dag.md', text.replaceAll('2026-11-20', '2026-11-21'))
    expect(await verdict('uit/dag.md')).toBe('other-content')
  })

  it('by another version can’t be compared', async () => {
    put('uit/versie.md', readFileSync(at('uit/noord.md'), 'utf8').replace('masterplan:0.0.0-dev', 'masterplan:9.9.9'))
    expect(await verdict('uit/versie.md')).toBe('other-version')
  })
})

describe('a report that lies about its origin', () => {
  const forged = async (name: string, edit: (text: string) => string): Promise<string> => {
    put(`uit/${name}`, edit(readFileSync(at('uit/noord.md'), 'utf8')))
    return verdict(`uit/${name}`)
  }
  const head = (): string => git('rev-parse', 'HEAD').slice(0, 10)

  it('names a revision that never was, or a tree', async () => {
    expect(await forged('nep.md', (text) => text.replaceAll(head(), 'deadbeef00'))).toBe('unknown-revision')
    const tree = git('rev-parse', 'HEAD^{tree}').slice(0, 10)
    expect(await forged('boom.md', (text) => text.replaceAll(head(), tree))).toBe('unknown-revision')
  })

  it('hides that it was made with changes that were never committed', async () => {
    const before = readFileSync(at('plans/noord/water.md'), 'utf8')
    put('plans/noord/water.md', '---\nthema: water\nambitie: 3\nnu: 1\n---\n')
    await masterplan('report', 'noord', '--format', 'md', '-o', 'uit/heimelijk.md')
    const text = readFileSync(at('uit/heimelijk.md'), 'utf8')
    expect(await verdict('uit/heimelijk.md')).toBe('same')
    put(
      'uit/schoon.md',
      text.replaceAll(`${head()}+`, head()).replaceAll(', met wijzigingen die nog niet zijn vastgelegd', ''),
    )
    expect(await verdict('uit/schoon.md')).toBe('other-plans')
    put('plans/noord/water.md', before)
  })

  it('quotes the passport of another in its prose, and is still itself', async () => {
    const before = readFileSync(at('plans/noord/water.md'), 'utf8')
    put(
      'plans/noord/water.md',
      `---\nthema: water\n---\n\nmasterplan:0.1.0:zuid:-:nl:2020-01-01:abcdef0123:${'0'.repeat(64)}\n`,
    )
    for (const format of ['md', 'txt', 'html']) {
      await masterplan('report', 'noord', '--format', format, '-o', `uit/citaat.${format}`)
      expect([format, await verdict(`uit/citaat.${format}`)]).toEqual([format, 'same'])
    }
    put('plans/noord/water.md', before)
  })
})

it('says the same of its plans when reports lie beside them', async () => {
  mkdirSync(at('plans/reports'), { recursive: true })
  put('plans/reports/noord.html', 'x')
  await masterplan('report', 'noord', '--format', 'md', '-o', 'uit/opnieuw.md', '--today', '2026-11-20')
  expect(readFileSync(at('uit/opnieuw.md'))).toEqual(readFileSync(at('uit/noord.md')))
  rmSync(at('plans/reports'), { recursive: true })
})

it('still knows a report when only the survey changed after it', async () => {
  const before = readFileSync(at('plans/noord/enquete.csv'), 'utf8')
  put('plans/noord/enquete.csv', `energie;water\n${'1;5\n'.repeat(12)}`)
  expect(await verdict('uit/noord.pdf')).toBe('same')
  put('plans/noord/enquete.csv', before)
})

it.each<[string, () => Uint8Array]>([
  ['a version of many digits', () => Buffer.from(`masterplan:1.1.${'1'.repeat(500_000)}`)],
  ['a zip that unfolds to gigabytes', () => zipSync({ 'docProps/custom.xml': new Uint8Array(200_000_000) })],
])('comes to an end with %s', async (_, make) => {
  put('uit/bom.docx', make())
  // Without its bounds the first doesn't end within a test's time.
  expect(await verdict('uit/bom.docx')).toBe('no-passport')
})

it('never writes over a plan, whatever way leads there', async () => {
  symlinkSync(at('plans'), at('omweg'))
  const before = readFileSync(at('plans/noord/energie.md'), 'utf8')
  for (const path of ['omweg/noord/energie.md', 'omweg/noord/enquete.csv', 'plans/noord/nieuw.md']) {
    const format = path.endsWith('csv') ? 'csv' : 'md'
    expect(await masterplan('report', 'noord', '--format', format, '-o', path)).toMatchObject({ code: 2 })
  }
  expect(readFileSync(at('plans/noord/energie.md'), 'utf8')).toBe(before)
  rmSync(at('omweg'))
})

describe('what carries no passport', () => {
  it.each<[string, string | Uint8Array]>([
    ['x.md', '# Iets'],
    ['leeg.pdf', ''],
    ['half.docx', readHalf()],
    ['bom.html', 'masterplan:0.1.0:noord:-:nl:2026-11-20:-:korthash'],
  ])('%s', async (name, content) => {
    put(`uit/${name}`, content)
    expect(await verdict(`uit/${name}`)).toBe('no-passport')
  })

  it('such as a list', async () => {
    expect(await verdict('uit/noord-projecten.csv')).toBe('no-passport')
  })

  it.each(['uit', 'uit/bestaat-niet.pdf', 'uit/lus'])('%s can’t be read', async (path) => {
    try {
      symlinkSync(at('uit/lus'), at('uit/lus'))
    } catch {}
    const { code, err } = await masterplan('verify', path)
    expect([code, err]).toEqual([2, `${path} is niet te lezen.\n`])
  })
})

function readHalf(): Uint8Array {
  return Buffer.from('PK\u0003\u0004 geen zip')
}

it('knows the plans of long ago, and those that are gone', async () => {
  put('plans/noord/energie.md', '---\nthema: energie\nambitie: 2\n---\n')
  // Changed and not committed: the old report is of the commit, a new one of the changed plans.
  expect(await verdict('uit/noord.pdf')).toBe('same')
  await masterplan('report', 'noord', '-o', 'uit/vuil.html')
  expect(readFileSync(at('uit/vuil.html'), 'utf8')).toContain('met wijzigingen die nog niet zijn vastgelegd')
  expect(await verdict('uit/vuil.html')).toBe('same')
  git('commit', '-qam', 'Tweede')
  expect(await verdict('uit/noord.docx')).toBe('same')
  // What was made of changes before they were committed is found by its content.
  expect(await verdict('uit/vuil.html')).toBe('same')
  put('plans/noord/energie.md', '---\nthema: energie\nambitie: 3\n---\n')
  git('commit', '-qam', 'Derde')
  expect(await verdict('uit/vuil.html')).toBe('other-plans')
  git('checkout', '-q', '--orphan', 'los')
  git('commit', '-qm', 'Zonder verleden')
  git('branch', '-qD', 'main')
  git('reflog', 'expire', '--expire=now', '--all')
  git('gc', '-q', '--prune=now')
  expect(await verdict('uit/noord.pdf')).toBe('unknown-revision')
  const { out } = await masterplan('verify', 'uit/noord.pdf')
  expect(out).toContain('git fetch --unshallow')
})
