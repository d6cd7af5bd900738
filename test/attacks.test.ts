/** What a stranger can put in a pull request: nothing runs, nothing leaks, nothing acts, and each is answered in time. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import { terminalDialogue } from '../src/workspace/dialogue.ts'
import { realHost } from '../src/workspace/host.ts'
import { type Files, findings, masterplan, mini } from './world.ts'

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

describe('what a plan says, on a screen, in a log or in a mail', () => {
  const long = 'w'.repeat(70)
  const said = `::error::a &#13;::error::b &#x202e;om &rlm;&#x2066; ${long} ::error::c ##[error]d ##vso[task.x]e`
  const files = mini({
    'masterplan.yaml': CONFIG.replace('naam: Noord,', `naam: "${long} ::error::n",`),
    [FILE]: `---\nthema: energie\nwensen:\n  delen: { steun: 1 }\nprojecten:\n  hub:\n    wensen: [delen]\n    fase: uitvoering\n    signaal: rood\n    planning: { eind: 2026-01 }\n    toelichting: '${said}'\n---\n\n# Energie\n\n${said}\n\n    ::error::code\n\n## Wensen\n\n### ${said} {#delen}\n\n${said}\n\n#### Vraag achter de vraag\n\n- Waarom? ${said}\n\n> De eigenlijke vraag: ${said}?\n\n## Projectvoorstellen\n\n### ${said} {#hub}\n\n| a |\n|---|\n| ${said} |\n\n#### Voortgang\n\n- 2026-10-06: ${said}\n\n#### Besluiten\n\n- 2026-10-06 (ALV): ${said}\n`,
  })
  it.each([
    ...['html', 'csv', 'json', 'md', 'txt'].map((form) => ['report', 'noord', '--format', form, '-o', '-']),
    ...['html', 'csv', 'json', 'md', 'txt'].map((form) => ['report', '--format', form, '-o', '-']),
    ...['html', 'md', 'txt'].map((form) => ['agenda', 'noord', '--format', form, '-o', '-']),
    ['status', 'noord'],
    ['status', '--format', 'ics'],
    ['status', '--format', 'json'],
    ['rank', 'noord'],
    ['rank', '--json'],
    ['why', 'delen'],
    ['why'],
    ['why', '--json'],
    ['validate', '--format', 'sarif'],
    ['validate', '--format', 'junit'],
    ['validate', '--format', 'gitlab'],
    ['validate', '--json'],
  ])('is no command, and turns nothing round: %s %s %s %s %s', async (...argv) => {
    const { out, err } = await masterplan(argv, files)
    expect(out.length).toBeGreaterThan(100)
    expect((out + err).match(/(?![\t\n\r])[\p{Cc}\u200f\u202a-\u202e\u2066-\u2069]/u)).toBeNull()
    for (const line of (out + err).split('\n')) expect(line).not.toMatch(/^\s*::|##\w*\[/)
  })

  const PROSE = [
    '> ::error::quote\n> ::error::quote2',
    '```\n::error::fence\n##vso[task.complete]\n```',
    '- ::warning::item\n\n  ::warning::more',
    '1. ::add-mask::x',
    '[x](https://a.example "titel\n::set-env name=A::b")',
    '<div>\n::error::html\n</div>',
    'a\\\n::error::break',
    'a  \n   ::error::break',
    '| a |\n|---|\n| ::error::cell ##[error]x |',
    'x[^1]\n\n[^1]: ::error::note\n    ::error::note2',
    '`##[group]x` **##[error]y** ##teamcity[z]',
    '&#58;:error::reference &#35;#[error]x',
    ':\\:error::escaped #\\#[error]x',
    '\u00a0::error::nbsp',
    '\u2028::error::separator',
    '\u3000::error::wide space',
  ]
  it.each(PROSE)('holds no command in any form on standard output: %j', async (prose) => {
    const plan = mini({
      [FILE]: `---\nthema: energie\n---\n\n# Energie\n\n${prose}\n\n## Wensen\n\n### Delen {#delen}\n\n${prose}\n`,
    })
    for (const command of ['report noord', 'report', 'agenda noord'])
      for (const form of command === 'agenda noord' ? ['html', 'md', 'txt'] : ['html', 'csv', 'json', 'md', 'txt']) {
        const { out } = await masterplan([...command.split(' '), '--format', form, '-o', '-'], plan)
        // As a runner reads a log: lines end at any line end, and white space before them is nothing.
        for (const line of out.split(/[\n\r]/)) expect(line.trimStart(), form).not.toMatch(/^::|##\w*\[/)
      }
  })

  // Nothing is left of some, and others are no paragraph.
  const ACTS = ['', 'a ', '# ', '- ', '> ', '1. ', '<!-- x --> ', '---\\', '```', '    '].flatMap((lead) =>
    ['\u001b]52;c;Y2FsYw==\u0007', '\u009b2J', '\u202e', '\u001b[31m\u0007'].map((act) => lead + act),
  )
  it.each(ACTS)('acts in no line of a list that consists of it: %j', async (line) => {
    const item = `#### Voortgang\n\n- 2026-10-06: ${line}\n\n#### Besluiten\n\n- 2026-10-06 (ALV): ${line}\n`
    const plan = mini({
      [FILE]: `---\nthema: energie\nprojecten:\n  hub: { fase: uitvoering }\n---\n\n## Wensen\n\n### Delen {#delen}\n\n#### Vraag achter de vraag\n\n- Waarom? ${line}\n\n> De eigenlijke vraag: ${line}?\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\n${item}`,
    })
    for (const argv of [['report', 'noord'], ['report'], ['agenda', 'noord']])
      for (const form of ['html', 'md', 'txt']) {
        const { out } = await masterplan([...argv, '--format', form, '-o', '-'], plan)
        expect(out.match(/(?![\t\n\r])[\p{Cc}\u202a-\u202e]/u), `${argv[0]} ${form}`).toBeNull()
      }
  })

  it('reads in a page as it was typed', async () => {
    const wish = '## Wensen\n\n### Delen {#delen}\n\n```\na\n::error::x\n```\n\n##[y] en a::b\n'
    const { out } = await masterplan(
      ['report', 'noord', '-o', '-'],
      mini({ [FILE]: `---\nthema: energie\n---\n\n${wish}` }),
    )
    expect(out).toContain('a\n&#58;:error::x\n</code>')
    expect(out).toContain('&#35;#[y] en a::b')
  })

  it('folds no line of a calendar to a command', async () => {
    for (let before = 30; before < 80; before++) {
      const title = `${'w'.repeat(before)}::error::x`
      const plan = mini({
        [FILE]: `---\nthema: energie\nprojecten:\n  hub: { herzien: 2027-01-01 }\n---\n\n## Projectvoorstellen\n\n### ${title} {#hub}\n`,
      })
      const { out } = await masterplan(['status', '--format', 'ics'], plan)
      for (const line of out.split('\r\n')) expect(line).not.toMatch(/^\s*::/)
      expect(out.replaceAll('\r\n ', '')).toContain(title)
    }
  })

  it('stands in a chart as it stands beside it', async () => {
    const titles = {
      bidi: 'Zon \u202efdp',
      escape: 'Wind \u001b[31mrood',
      isolate: '\u2066Warm\u2069',
      mark: 'Kou\u200f',
      c1: 'Nat\u009b1m',
    }
    for (const title of Object.values(titles)) {
      const config = CONFIG.replace('naam: Energie,', `naam: ${JSON.stringify(title)},`)
      const votes = `energie;water\n${'5;1\n'.repeat(12)}`
      const { out } = await masterplan(
        ['report', 'noord', '-o', '-'],
        mini({ 'masterplan.yaml': config, 'noord/enquete.csv': votes }),
      )
      expect(out).toContain('<svg')
      expect(out.match(/(?![\t\n\r])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\[31m/u)).toBeNull()
    }
  })

  /** How programs read a list with a separator, as Excel and Python do: a quote counts at the beginning of a field only. */
  const cellsBy = (text: string, separator: string): string[] => {
    const cells: string[] = []
    let [cell, quoted, begun] = ['', false, false]
    for (let i = 0; i < text.length; i++) {
      const c = text[i] ?? ''
      if (quoted && c === '"' && text[i + 1] === '"') cell += text[i++]
      else if (quoted && c === '"') quoted = false
      else if (!quoted && !begun && c === '"') [quoted, begun] = [true, true]
      else if (!quoted && (c === separator || c === '\n')) {
        cells.push(cell)
        ;[cell, begun] = ['', false]
      } else [cell, begun] = [cell + c, true]
    }
    return [...cells, cell]
  }
  it.each(['nl', 'en'])('is no formula in a list, whatever separates its cells: %s', async (language) => {
    const signs = [
      '=HYPERLINK("http://x")',
      '+2+3',
      '-2+3',
      '@SUM(1)',
      '＝2+3',
      '"=2+3"',
      "' =2+3",
      ' =2',
      '\u200b=2',
      '|calc',
      '%x',
    ]
    for (const between of [',', ';', '|', ', ', '; "', ",'"]) {
      const wishes = signs
        .map((sign, i) => `### Zon${between}${sign}${between}y {#w${i}}\n\n${sign}${between}${sign}\n`)
        .join('\n')
      const projects = signs.map((sign, i) => `### ${sign}${between}${sign} {#p${i}}\n`).join('\n')
      const plan = mini({
        [FILE]: `---\nthema: energie\n---\n\n## Wensen\n\n${wishes}\n## Projectvoorstellen\n\n${projects}`,
      })
      const { bytes, written } = await masterplan(
        ['report', 'noord', '--format', 'csv', '-o', 'uit', '--lang', language],
        plan,
      )
      const lists = Object.values({ ...written, ...bytes }).map(String)
      expect(lists.join('')).toContain('HYPERLINK')
      for (const list of lists)
        for (const separator of [',', ';', '\t', '|'])
          for (const cell of cellsBy(list.replaceAll('\r', ''), separator))
            expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+@＝＋－＠|%]|^[\s\p{Cf}]*-(?!\d+([.,]\d+)?$)./u)
    }
  })

  it('keeps the dash of a price', async () => {
    const wish = '## Wensen\n\n### Kost € 500,-; anders € 600,- {#w}\n'
    const plan = mini({ [FILE]: `---\nthema: energie\n---\n\n${wish}` })
    const { written } = await masterplan(['report', 'noord', '--format', 'csv', '-o', 'uit'], plan)
    expect(Object.values(written).join('')).toContain('"Kost € 500,-; anders € 600,-"')
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
