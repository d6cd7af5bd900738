/** What a stranger can put in a pull request: nothing runs, nothing leaks, nothing acts, and each is answered in time. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import { open, validate } from '../src/masterplan.ts'
import { terminalDialogue } from '../src/workspace/dialogue.ts'
import { realHost } from '../src/workspace/host.ts'
import { type Files, findings, masterplan, mini, world } from './world.ts'

const FILE = 'noord/energie.md'
const ESC = '\u001b'
const SGR = new RegExp(`${ESC}\\[[\\d;]*m`, 'g')
const CONFIG = String(mini()['masterplan.yaml'])
const RULES = async (files: Files): Promise<string[]> =>
  (await findings(files)).map((line) => line.split(' ').at(-1) ?? '')

describe('front matter in another language is refused, and nothing of it runs', () => {
  it.each([
    'js',
    'javascript',
    'coffee',
    'coffeescript',
    'json',
    'toml',
    'cson',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'toString',
  ])('---%s', async (language) => {
    const text = `---${language}\n(globalThis.pwned = true, { thema: 'energie' })\n---\n`
    expect(await RULES(mini({ [FILE]: text }))).toEqual(['front-matter-taal'])
    expect(globalThis).not.toHaveProperty('pwned')
    expect((await masterplan(['fix'], mini({ [FILE]: text }))).written).toEqual({})
  })
})

describe('reserved keys are refused wherever keys are read', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s', async (key) => {
    const fact = `---\nthema: energie\nprojecten:\n  hub:\n    scores: { ${key}: 5 }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`
    expect(await RULES(mini({ [FILE]: fact }))).toContain('gereserveerde-sleutel')
    for (const from of ['  gemeente:', '  energie:', '  noord:'])
      expect(await RULES(mini({ 'masterplan.yaml': CONFIG.replace(from, `  ${key}:`) }))).toContain(
        'gereserveerde-sleutel',
      )
    expect(await RULES(mini({ 'noord/enquete.csv': `energie,${key}\n3,3\n` }))).toEqual(['enquete-kolom'])
    expect(Object.prototype).not.toHaveProperty('naam')
  })
})

describe('a path leads nowhere but into the workspace', () => {
  const secret = '../../geheim'
  it.each([
    ['a kring', { 'masterplan.yaml': CONFIG.replace('  noord:', `  ${secret}:`) }, 'ongeldige-id'],
    ['a theme', { 'masterplan.yaml': CONFIG.replace('  water:', `  ${secret}:`) }, 'ongeldige-id'],
    [
      'a partner',
      { [FILE]: `---\nthema: energie\nprojecten:\n  hub: { partners: [${secret}] }\n---\n` },
      'ongeldige-id',
    ],
    [
      'a reference',
      { [FILE]: `---\nthema: energie\nprojecten:\n  hub: { wensen: [${secret}] }\n---\n` },
      'ongeldige-id',
    ],
    [
      'an agenda',
      { [FILE]: `---\nthema: energie\nprojecten:\n  hub: { agendas: [${secret}] }\n---\n` },
      'ongeldige-id',
    ],
    ['the theme of a file', { [FILE]: `---\nthema: ${secret}\n---\n` }, 'ongeldige-id'],
    ['a link', { [FILE]: `---\nthema: energie\n---\n\n[x](${secret})\n` }, 'gebroken-link'],
    ['a picture', { [FILE]: `---\nthema: energie\n---\n\n![x](../..%2Fgeheim.png)\n` }, 'gebroken-link'],
    [
      'a link to the disk',
      { [FILE]: '---\nthema: energie\n---\n\n[x](file:///etc/passwd) [y](/etc/passwd)\n' },
      'gebroken-link',
    ],
  ])('%s', async (_, over, rule) => {
    expect(await RULES(mini(over))).toContain(rule)
    const { out } = await masterplan(['report', 'noord', '-o', '-'], mini(over))
    expect(out).not.toMatch(/(href|src)="[^"]*(geheim|passwd)/)
  })
})

describe('on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-attack-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const said = { out: '', err: '' }
  const stream = (key: 'out' | 'err') => ({
    write: (text: string) => {
      said[key] += text
    },
    isTerminal: false,
    columns: 80,
  })
  const on = async (...argv: string[]) => {
    Object.assign(said, { out: '', err: '' })
    const code = await run({ ...realHost(), cwd: folder, out: stream('out'), err: stream('err') }, argv)
    return { code, ...said }
  }

  it('a 50 MB file costs a finding, and a fix never goes through a link', async () => {
    for (const [file, text] of Object.entries(mini({ [FILE]: '---\nthema: energie\nambite: 2\n---\n' }))) {
      mkdirSync(join(folder, 'plans', file, '..'), { recursive: true })
      writeFileSync(join(folder, 'plans', file), text ?? '')
    }
    writeFileSync(join(folder, 'plans/noord/water.md'), Buffer.alloc(50 * 1024 * 1024, 'a'))
    const inside = join(folder, 'plans/noord/elders.txt')
    writeFileSync(inside, '---\nthema: energie\nambite: 2\n---\n')
    rmSync(join(folder, 'plans', FILE))
    symlinkSync(inside, join(folder, 'plans', FILE))
    const { out } = await on('validate', '--json')
    expect(JSON.parse(out).findings.map((f: { ruleId: string }) => f.ruleId)).toEqual(
      expect.arrayContaining(['onleesbaar-bestand', 'onbekend-veld']),
    )
    const fixed = await on('fix')
    expect(fixed.code).toBe(2)
    expect(fixed.err).toContain('verwijzing naar een ander bestand')
    expect((await on('validate', '--json')).out).toBe(out)
  })
})

it('nothing acts through titles, file names or messages, in any form of output', async () => {
  const evil = '\u001b]8;;https://kwaad.example\u0007klik\u001b]8;;\u0007\u202e\u0007\u009b31m'
  const files = mini({
    [FILE]: `---\nthema: energie\n"${evil.replaceAll('\u001b', '\\e').replaceAll('\u0007', '\\a')}": 1\n---\n\n## Wensen\n\n### ${evil} {#a}\n\n### ${evil} {#a}\n`,
    [`noord/${evil} (1).md`]: '',
  })
  for (const argv of [
    ['validate'],
    ['validate', '--format', 'github'],
    ['fix', '--dry-run'],
    ['validate', '--format', 'junit'],
  ]) {
    const { out, err } = await masterplan([...argv, '--color'], files)
    // Our own colours may be there; nothing else that begins with an escape.
    expect((out + err).replace(SGR, '').match(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)).toBeNull()
  }
})

it('no plan writes a command of CI through a report on standard output', async () => {
  const files = mini({
    [FILE]: '---\nthema: energie\n---\n\n# Energie\n\n::error file=x::gekaapt\n\nEen zin ##[group]x\n',
  })
  const { out } = await masterplan(['report', 'noord', '--format', 'md', '-o', '-'], files)
  expect(out).toContain('gekaapt')
  for (const line of out.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
})

const HISTORY = '---\nthema: energie\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n'

describe('more than anybody can read', () => {
  const many = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('')
  it.each([
    ['a million scores off the scale', 'noord/enquete.csv', `energie;water\n${'9;9\n'.repeat(250_000)}`],
    ['items without an id', FILE, `---\nthema: energie\n---\n\n## Wensen\n${'\n### a\n'.repeat(20_000)}`],
    ['a merge that never ends', FILE, `---\nthema: energie\n---\n${'<<<<<<<\n'.repeat(130_000)}`],
    ['dates that are broken over lines', FILE, `${HISTORY}${'- 6 oktober\n  2026: Overleg.\n'.repeat(3000)}`],
    ['points of nothing', FILE, `${HISTORY}${'- \n2026/10/06: Overleg.\n'.repeat(3000)}`],
    [
      'names without commas',
      FILE,
      `---\nthema: energie\nprojecten:\n  hub:\n    partners: [${'gemeente fonds, '.repeat(2000)}]\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`,
    ],
    [
      'ids in another spelling',
      FILE,
      `---\nthema: energie\n---\n\n## Wensen\n${many(5000, (i) => `\n### a (#b${i})\n`)}`,
    ],
    [
      'marks that begin an id',
      FILE,
      `---\nthema: energie\n---\n\n## Wensen\n${`\n### ${'{#\\[<a id="('.repeat(30)}\n`.repeat(500)}`,
    ],
    ['links that lead nowhere', FILE, `---\nthema: energie\n---\n\n${many(4000, (i) => `[a](b${i}.md) `)}\n`],
    [
      'excuses for nothing',
      FILE,
      `---\nthema: energie\n---\n\n${'<!-- masterplan-negeer dubbele-id: x -->\n'.repeat(9000)}`,
    ],
    ['excuses that never end', FILE, `---\nthema: energie\n---\n\n${'<!-- masterplan-negeer x:'.repeat(9000)}`],
    ['comments that never end', FILE, `---\nthema: energie\n---\n\n${'<!--'.repeat(60_000)}`],
    ['addresses that are none', FILE, `---\nthema: energie\n---\n\n${'a.'.repeat(60_000)}@${'0-'.repeat(60_000)}`],
    ['digits without end', FILE, `---\nthema: energie\n---\n\n${'0 '.repeat(60_000)}\n${'NL12 '.repeat(20_000)}`],
    ['names without end', FILE, `---\nthema: energie\n---\n\n${'dhr. A. A. A. A. van der '.repeat(5000)}`],
    ['headings without a section', FILE, `---\nthema: energie\n---\n\n${'### a\n'.repeat(40_000)}`],
    ['things to fill in', FILE, `---\nthema: energie\n---\n\n${'TODO '.repeat(30_000)}`],
    [
      'hash signs behind a sentence',
      FILE,
      `---\nthema: energie\ntrekker: x\n${many(500, (i) => `# naam: a${' b'.repeat(40)} #${i}\n`)}---\n`,
    ],
    [
      'projects of one name',
      FILE,
      `---\nthema: energie\n---\n\n## Projectvoorstellen\n${many(4000, (i) => `\n### Hub {#h${i}}\n`)}`,
    ],
  ])('%s', async (_, file, text) => {
    for (const format of ['json', 'github', 'sarif', 'junit', 'gitlab', 'pretty']) {
      const { out, err, code } = await masterplan(['validate', '--format', format], mini({ [file]: text }), {
        env: { GITHUB_STEP_SUMMARY: '/tmp/s' },
      })
      expect([err, code < 2, out.length > 0, out.length < 6_000_000]).toEqual(['', true, true, true])
    }
    const fixed = await masterplan(['fix'], mini({ [file]: text }))
    expect([fixed.err, fixed.code]).toEqual(['', 0])
    expect((await masterplan(['fix', '--dry-run'], mini({ [file]: text }))).code).toBeLessThan(2)
  })
})

describe('what a plan says, on a screen, in a log or in a mail', () => {
  const long = 'w'.repeat(70)
  const said = `::error::a &#13;::error::b &#x202e;om &rlm;&#x2066; ${long} ::error::c ##[error]d ##vso[task.x]e`
  const files = mini({
    'masterplan.yaml': CONFIG.replace('naam: Noord,', `naam: "${long} ::error::n",`),
    [FILE]: `---\nthema: energie\nwensen:\n  delen: { steun: 1 }\nprojecten:\n  hub:\n    wensen: [delen]\n    fase: uitvoering\n    signaal: rood\n    planning: { eind: 2026-01 }\n    toelichting: '${said}'\n---\n\n# Energie\n\n${said}\n\n    ::error::code\n\n## Wensen\n\n### ${said} {#delen}\n\n${said}\n\n#### Vraag achter de vraag\n\n- Waarom? ${said}\n\n> De eigenlijke vraag: ${said}?\n\n## Projectvoorstellen\n\n### ${said} {#hub}\n\n| a |\n|---|\n| ${said} |\n\n#### Voortgang\n\n- 2026-10-06: ${said}\n\n#### Besluiten\n\n- 2026-10-06 (ALV): ${said}\n`,
  })
  it.each([
    ['report', 'noord', '--format', 'md', '-o', '-'],
    ['report', 'noord', '--format', 'txt', '-o', '-'],
    ['agenda', 'noord', '--format', 'md', '-o', '-'],
    ['agenda', 'noord', '--format', 'txt', '-o', '-'],
    ['status', 'noord'],
    ['rank', 'noord'],
    ['why', 'delen'],
    ['why'],
  ])('is no command, and turns nothing round: %s %s %s %s', async (...argv) => {
    const { out, err } = await masterplan(argv, files)
    expect(out.length).toBeGreaterThan(100)
    expect((out + err).match(/(?![\t\n])[\p{Cc}\u200f\u202a-\u202e\u2066-\u2069]/u)).toBeNull()
    for (const line of (out + err).split('\n')) expect(line).not.toMatch(/^\s*::|##\w*\[/)
  })

  it('does not reach a terminal by what may be changed there', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    let shown = ''
    output.on('data', (chunk) => {
      shown += chunk
    })
    const evil = '\u001b]0;GEKAAPT\u0007hoe\u202e'
    const dialogue = terminalDialogue(input, output)
    const answer = dialogue.text({ message: evil, initial: evil })
    setTimeout(() => input.write('\r'), 100)
    expect(await answer).toBe('hoe\\u{202e}')
    const choice = dialogue.select({ message: evil, options: [{ value: 1, label: evil }] })
    setTimeout(() => input.write('\r'), 100)
    expect(await choice).toBe(1)
    expect(shown).toContain('hoe')
    for (const act of [']0;', '\u0007', '\u202e']) expect(shown).not.toContain(act)
  })

  it('runs nothing in the shell of who copies a command', async () => {
    const wish = '---\nthema: energie\n---\n\n## Wensen\n\n### Deel $(touch x) `id` "stroom"; rm\n\nProza.\n'
    const { out } = await masterplan(['why', 'deel'], mini({ [FILE]: wish }))
    const [command] = /masterplan why ".*"$/m.exec(out) ?? []
    expect(command).toBe('masterplan why "Deel touch x id stroom rm"')
    const again = await masterplan(['why', 'Deel touch x id stroom rm'], mini({ [FILE]: wish }))
    expect(again.out).toBe(out)
  })
})

describe('what has no end', () => {
  const wishes = (text: string): Files => mini({ [FILE]: `---\nthema: energie\n---\n\n## Wensen\n\n${text}` })
  it.each([['status'], ['why'], ['report', 'noord', '--format', 'txt', '-o', '-']])(
    'a title of nothing: %s',
    async (...argv) => {
      const { code } = await masterplan(argv, wishes(`### Stroom ${'\u200b'.repeat(80_000)}w {#a}\n`))
      expect(code).toBe(0)
    },
  )

  it('items of one name that come and go', async () => {
    const [none, many] = [await open(world(wishes('')).host), await open(world(wishes('### a\n'.repeat(40_000))).host)]
    for (const [then, now] of [
      [none, many],
      [many, none],
    ] as const) {
      const previous = { set: then.set, revision: '0123456789' }
      expect((await validate(now, { language: 'nl', today: '2026-11-23', previous })).length).toBeGreaterThan(0)
    }
  })
})
