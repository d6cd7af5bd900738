/** `masterplan status`: its screen, what it tells programs, and what it never lets through. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/diagnostics/width.ts'
import { wholePercent } from '../../src/execution/completeness.ts'
import { repository } from '../repository.ts'
import { type Files, masterplan, mini } from '../world.ts'

const SAMPLE: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml|csv)$/.test(name))
    .map((name) => [name, readFileSync(join('plans', name), 'utf8')]),
)
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const TODAY = ['--today', '2026-11-23']
const status = (files: Files, ...argv: string[]) => masterplan(['status', ...TODAY, ...argv], files)
const screen = async (files: Files, ...argv: string[]): Promise<string> => (await status(files, ...argv)).out
const data = async (files: Files, ...argv: string[]) => JSON.parse(await screen(files, ...argv, '--json'))

/** One theme file of Noord with projects: what stands in the front matter, and below the heading of each. */
function theme(projects: Record<string, { facts: string; title?: string; body?: string }>, top = ''): string {
  const all = Object.entries(projects)
  const facts = all.map(([id, { facts }]) => `  ${id}: { ${facts} }\n`).join('')
  const items = all.map(([id, { title = id, body = '' }]) => `### ${title} {#${id}}\n\n${body}\n`).join('\n')
  return `---\nthema: energie\n${top}projecten:\n${facts}---\n\n## Projectvoorstellen\n\n${items}`
}

const TROUBLE: Files = mini({
  'noord/kring.md': '---\nkring: noord\nherzien: 2026-01-15\n---\n\n# Noord\n',
  'noord/energie.md': theme(
    {
      hub: {
        title: 'Energiehub Messchenveld met buurtbatterij',
        facts:
          'fase: verkenning, signaal: rood, geblokkeerd-door: [kabel], planning: { start: 2026-01, eind: 2026-10 }',
      },
      kabel: {
        title: 'Nieuwe middenspanningskabel onder het kanaal door',
        facts:
          'fase: voorbereiding, signaal: oranje, geblokkeerd-door: [zuid/energie/station], kosten: 90000, dekking: { fonds: 20000 }',
      },
      scans: {
        title: 'Energiescans',
        facts: 'fase: uitvoering, signaal: groen, planning: { start: 2026-01, eind: 2026-06-30 }',
      },
      laden: { title: 'Laadplein', facts: 'fase: uitvoering', body: '#### Voortgang\n\n- 2026-05-01: Begonnen.\n' },
      dak: { title: 'Zon op dak', facts: 'fase: uitvoering, herzien: 2026-11-22' },
      klaar: { title: 'Klaar', facts: 'fase: afgerond, signaal: rood, planning: { start: 2025-01, eind: 2025-02 }' },
      wacht: {
        title: 'Wacht',
        facts: 'fase: on-hold, herzien: 2027-01-01, planning: { start: 2025-01, eind: 2025-02 }',
      },
    },
    'bijgewerkt: 2026-05-01\nherzien: 2026-10-01\n',
  ),
  'noord/water.md': '---\nthema: water\nbijgewerkt: 2025-05-01\n---\n\n# Water\n',
  'zuid/energie.md':
    '---\nthema: energie\nbijgewerkt: 2026-11-01\nprojecten:\n  station: { fase: idee }\n---\n\n## Projectvoorstellen\n\n### Verdeelstation {#station}\n',
})

async function fits(out: string): Promise<void> {
  const lines = out.trimEnd().split('\n')
  // Forty, and what plans add that tell of years and milestones.
  expect(lines.length).toBeLessThanOrEqual(50)
  for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(80)
}

describe('the screen', () => {
  it.each([
    ['sample', SAMPLE, []],
    ['sample-noord', SAMPLE, ['noord']],
    ['trouble', TROUBLE, []],
    ['trouble-noord', TROUBLE, ['noord']],
    ['bare', mini(), []],
    ['bare-noord', mini(), ['noord']],
  ] as const)('of %s fits and is as it was, in both languages', async (name, files, argv) => {
    for (const language of ['nl', 'en']) {
      const { out, err, code } = await status(files, ...argv, '--lang', language)
      expect(code).toBe(0)
      if (name.startsWith('sample')) expect(err).toBe('')
      await fits(out)
      await expect(out).toMatchFileSnapshot(`goldens/status-${name}-${language}.txt`)
    }
  })

  it.each([60, 66, 72, 80, 88, 96, 100, 104, 120])('cuts no date at %d columns', async (columns) => {
    for (const language of ['nl', 'en'])
      for (const files of [SAMPLE, TROUBLE]) {
        const { out } = await masterplan(['status', '--lang', language], files, { columns })
        // The beginning of a date, before what stands for the rest.
        // And no word that is left of when it is due, nor what leads on to what fell away.
        expect(out).not.toMatch(/ (uiterlijk|by)…|[,;·]…/)
        expect(out).not.toMatch(/[ ]\d{1,2} \p{L}{1,3}…|\d{1,2} \p{L}{3} \d{1,3}…|[:·] \p{L}{3} \d{1,3}…|\d{1,2}…/u)
      }
  })

  it.each(['', 'noord', 'onb', 'stadsbedrijvenpark', 'zuid-west'])(
    'of the sample %s fits, now and when all is late',
    async (kring) => {
      for (const language of ['nl', 'en'])
        for (const today of ['2026-11-23', '2027-08-01', '2029-12-31'])
          await fits(await screen(SAMPLE, ...(kring === '' ? [] : [kring]), '--lang', language, '--today', today))
    },
  )
})

describe('what it says', () => {
  it('names the end of a chain, and the kring of what stands in another', async () => {
    for (const argv of [[], ['noord']]) {
      const out = await screen(TROUBLE, ...argv)
      expect(out).toMatch(/Messchenveld met buurtbatterij.*\n.*→ Verdeelstation \(Zuid\/West\)/)
      expect(out).not.toContain('(Zuid/West) (Zuid/West)')
    }
    expect(await screen(TROUBLE, 'noord')).not.toContain('(Noord)')
  })

  it('says of the page of a kring only once which kring it is', async () => {
    const out = await screen(TROUBLE)
    expect(out).toMatch(/^Herzien +Noord · 15 jan 2026/m)
  })

  it('says where the rest is of what it cuts short', async () => {
    expect(await screen(TROUBLE)).toMatch(/^Alles: masterplan status met een kring, of masterplan report$/m)
    expect(await screen(TROUBLE, 'noord')).toMatch(/^Alles: masterplan report noord$/m)
    expect(await screen(mini(), 'noord')).not.toContain('Alles:')
  })

  it('breaks no amount and no word on a narrow screen, and shows that a chain has a middle', async () => {
    const narrow = async (...argv: string[]): Promise<string> =>
      (await masterplan(['status', '--today', '2027-06-20', ...argv], SAMPLE, { columns: 60 })).out
    for (const out of [await narrow(), await narrow('noord')])
      for (const line of out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(60)
    expect(await narrow()).toMatch(/ Noodstroom delen \(Noord\) · Werkgroep energie\n +→ … → Netverzwaring Zeijerveen/)
  })

  it('calls it no call to go through a theme again', async () => {
    const files = mini({
      'noord/energie.md': theme({}, 'ambitie: geen\ntrekker: x\nbijgewerkt: 2026-11-01\nherzien: 2026-10-01\n'),
      'noord/water.md': null,
    })
    const { next } = await data(files, 'noord')
    expect(next).toContainEqual(expect.objectContaining({ kind: 'revisit', effort: 2 }))
    expect(await screen(files, 'noord')).toMatch(/Loop “Energie” opnieuw na .*\n.* · een uurtje, met wie erover gaat$/m)
  })

  it('calls news what is news: the day of a line counts, as the day of updating does', async () => {
    const files = mini({
      'noord/energie.md': theme(
        { p: { facts: '', body: '#### Voortgang\n\n- 2026-11-20: Gebeld.\n' } },
        'bijgewerkt: 2026-09-24\n',
      ),
    })
    expect(await screen(files, 'noord')).toMatch(/^Thema +laatste nieuws .*\n(.*\n)?Energie +● 20 nov 2026/m)
    expect((await masterplan(['report', 'noord', '-o', '-', '--format', 'txt'], files)).out).toContain(
      'bijgewerkt op 24 september 2026',
    )
  })

  it('keeps what is asked when a title is long', async () => {
    const title = 'Een heel lang voorstel waarvan de naam niet eens op één regel van het scherm past, hoe dan ook'
    const facts = 'fase: idee, kosten: 10, dekking: { fonds: 10 }, planning: { start: 2027-01, eind: 2027-02 }'
    const files = mini({
      'noord/energie.md': theme(
        { p: { title, facts } },
        'ambitie: geen\ntrekker: x\nbijgewerkt: 2026-11-01\nherzien: 2027-01-01\n',
      ),
      'noord/water.md':
        '---\nthema: water\nambitie: geen\ntrekker: x\nbijgewerkt: 2026-11-01\nherzien: 2027-01-01\n---\n',
    })
    expect(await screen(files, 'noord')).toMatch(/^1\. Vraag wie “Een heel lang voorstel .*…” wil trekken$/m)
    await fits(await screen(files, 'noord'))
  })

  it.each([
    ['kosten: 0', 'geen kosten'],
    ['fase: idee', 'er zijn nog geen kosten bekend'],
    ['kosten: 100', '€ 0 van € 100 gedekt, € 100 te vinden'],
    ['kosten: 100, dekking: { fonds: 100 }', '€ 100, helemaal gedekt'],
    ['kosten: 100, fase: vervallen', 'er zijn nog geen kosten bekend'],
  ])('of a project with %s: %s', async (facts, told) => {
    const out = await screen(mini({ 'noord/energie.md': theme({ p: { facts } }) }), 'noord')
    expect(out.replaceAll('\u00a0', ' ')).toMatch(new RegExp(`^Geld .*${told}$`, 'm'))
  })

  it('begins no line with a theme that has no file, but says so', async () => {
    const out = await screen(mini({ 'noord/water.md': null }), 'noord')
    expect(out).toMatch(/^Water +nog geen bestand$/m)
  })

  it('can be read when there is nothing to read', async () => {
    const none = await status(mini({ 'noord/water.md': null, 'noord/energie.md': null }), 'noord')
    expect([none.code, none.out]).toEqual([0, expect.stringContaining('Van deze kring is nog geen thema te lezen.')])
    const empty = await status({
      'masterplan.yaml': 'formaat: 1\nvereniging: Leeg\ntaal: nl\nkringen: {}\nthemas: {}\n',
    })
    expect([empty.code, empty.out]).toEqual([0, expect.stringContaining('Er is nog geen kring te lezen.')])
    await fits(empty.out)
  })

  it('is at most as wide as the terminal is, and 80 columns in a file', async () => {
    const wide = await masterplan(['status', ...TODAY], SAMPLE, { columns: 200 })
    expect(Math.max(...wide.out.split('\n').map(widthOf))).toBeLessThanOrEqual(120)
    const { written, out } = await masterplan(['status', ...TODAY, '-o', 'stand.txt'], SAMPLE, {
      columns: 200,
      isTerminal: true,
    })
    expect(out).toContain('stand.txt')
    expect(written['/work/stand.txt']).toBe(await screen(SAMPLE))
  })
})

describe('a hostile plan', () => {
  const LONG = 'Zéér '.repeat(60)
  const titles = [
    'klik \u001b]8;;http://x\u0007hier\u001b[2J \u202e om',
    '\u001b[31mrood\u001b[0m \u009b1A weg',
    LONG,
    '地図🌞'.repeat(30),
    '::error::mis ##[error]',
    'é'.repeat(50) + '\u200b'.repeat(500),
  ]
  const bad = Object.fromEntries(
    titles.map((title, i) => [
      `p${i}`,
      {
        title,
        facts: `fase: uitvoering, signaal: rood, planning: { eind: 2026-01 }, herzien: 2026-01-01, geblokkeerd-door: [p${(i + 1) % titles.length}]`,
      },
    ]),
  )
  const files = mini({
    'masterplan.yaml': String(mini()['masterplan.yaml'])
      .replace('naam: Noord', 'naam: "No\\e]0;x\\aord 地図地図地図地図地図地図地図地図"')
      .replace('vereniging: Proefvereniging', 'vereniging: "V\\e[31mX\\r\\nY"'),
    'noord/energie.md': theme(bad),
  })

  it.each([[[]], [['noord']], [['--json']], [['noord', '--format', 'ics']]])(
    'lets nothing act, with %j',
    async (argv) => {
      const { out, code } = await status(files, ...argv)
      expect(code).toBe(0)
      expect(out.replaceAll('\r\n', '\n')).not.toMatch(ACTING)
      expect(out).not.toMatch(/^\s*::|##\[/m)
    },
  )

  it.each([[[]], [['noord']]])('keeps its lines within the screen, with %j', async (argv) => {
    await fits(await screen(files, ...argv))
  })
})

describe('colours', () => {
  const run = (argv: string[], options = {}) => masterplan(['status', ...TODAY, ...argv], TROUBLE, options)

  it('change nothing but colours', async () => {
    for (const argv of [[], ['noord'], ['--lang', 'en']]) {
      const coloured = (await run([...argv, '--color'])).out
      expect(coloured).toContain('\u001b[')
      expect(stripVTControlCharacters(coloured)).toBe((await run(argv)).out)
    }
  })

  it('are left out for NO_COLOR and in files, whatever the terminal', async () => {
    expect((await run([], { isTerminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
    expect((await run(['--no-color'], { isTerminal: true })).out).not.toContain('\u001b')
    const { written } = await run(['--color', '-o', 'stand.txt'])
    expect(written['/work/stand.txt']).not.toContain('\u001b')
  })

  it('do not run the sum of money into the next line', async () => {
    const facts = (euros: number) => `kosten: ${euros}, dekking: { fonds: ${euros} }`
    const files = mini({ 'noord/energie.md': theme({ a: { facts: facts(5) }, b: { facts: 'fase: idee' } }) })
    const [plain, coloured] = await Promise.all(
      [[], ['--color']].map((argv) => screen(files, 'noord', '--lang', 'en', ...argv)),
    )
    expect(stripVTControlCharacters(coloured ?? '')).toBe(plain)
  })
})

describe('for programs', () => {
  it('is one thing by either name', async () => {
    expect(await screen(SAMPLE, '--json')).toBe(await screen(SAMPLE, '--format', 'json'))
    const { code, err } = await status(SAMPLE, '--json', '--format', 'ics')
    expect([code, err]).toEqual([2, expect.stringContaining('--format ics')])
    const { written } = await status(SAMPLE, '-o', 'stand.json')
    expect(written['/work/stand.json']).toBe(await screen(SAMPLE, '--json'))
  })

  it('has the numbers of the screen', async () => {
    for (const argv of [[], ['noord']]) {
      const found = await data(SAMPLE, ...argv, '--lang', 'en')
      const out = (await screen(SAMPLE, ...argv, '--lang', 'en')).replace(/\n {12}/g, ' ')
      expect(found).toMatchObject({ version: 1, root: 'plans', today: '2026-11-23' })
      const open = found.phases.reduce(
        (sum: number, { phase, count }: { phase: string | null; count: number }) =>
          sum + (phase === 'afgerond' || phase === 'vervallen' ? 0 : count),
        0,
      )
      expect(out).toContain(`Projects    ${open} open:`)
      for (const { count } of [...found.phases, ...found.signals])
        if (count > 0) expect(out).toMatch(new RegExp(`\\b${count} \\w`))
      const euro = (n: number) => `€${n.toLocaleString('en-GB')}`
      const { cost, funded, open: toFind, unbudgeted } = found.money
      expect(cost).toBe(funded + toFind)
      expect(out).toContain(`${euro(funded)} of ${euro(cost)} funded, ${euro(toFind)} to find`)
      expect(out).toContain(`${unbudgeted} open projects without a known cost`)
      const { wishes, confirmed, suspected, tested, missing } = found.questions
      expect(wishes).toBe(confirmed + suspected + missing)
      expect(out).toContain(
        `${wishes}; the question behind them: ${confirmed} confirmed, ${tested} tested with members, ${suspected - tested} suspected, ${missing} missing`,
      )
      expect(found.next).toHaveLength(3)
      for (const { title, command } of found.next) {
        expect(out).toContain(title)
        expect(out).toContain(`   ${command.replace(/(?<=set )\S+\//, '')}`)
      }
      for (const { filled, asked, missing: lacking } of found.completeness) expect(asked - filled).toBe(lacking.length)
      expect(found.freshness).toHaveLength(found.kringen.length * 12)
    }
  })

  it('tells how complete a theme is as the overview of changes does, and 100% only of what lacks nothing', async () => {
    const repo = repository()
    for (const [file, content] of Object.entries(SAMPLE)) repo.put(`plans/${file}`, content ?? '')
    repo.commit('Plannen')
    const shown = async (): Promise<string | undefined> =>
      /^Energie .* (\d+%)/m.exec((await repo.masterplan('status', 'noord')).out)?.[1]
    const before = await shown()
    repo.put('plans/noord/energie.md', String(SAMPLE['noord/energie.md']).replace('    steun: 14\n', ''))
    const { out } = await repo.masterplan('changes', '--format', 'md', '-o', '-')
    expect(out).toContain(`Noord, Energie: ${before} → ${await shown()}`)
    repo.drop()
    expect([1, 0.996, 0.885, 0.29].map(wholePercent)).toEqual([100, 99, 88, 29])
  })

  it('lists all of what the screen cuts short', async () => {
    const { late, blocked, silent, review } = await data(TROUBLE)
    const names = (all: { title: string }[]) => all.map(({ title }) => title.split(' ')[0])
    expect(names(late)).toEqual(['Energiescans', 'Energiehub'])
    expect(names(blocked)).toEqual(['Energiehub', 'Nieuwe'])
    expect(names(silent)).toEqual(['Zon', 'Energiescans', 'Laadplein'])
    expect(names(review)).toEqual(['Noord', 'Energie', 'Zon'])
  })

  it('names the command that helps', async () => {
    const files = mini({
      'noord/energie.md':
        '---\nthema: energie\nambitie: geen\ntrekker: x\nbijgewerkt: 2026-11-01\nherzien: 2027-01-01\nuitdagingen: { u: }\nwensen: { w: { steun: 1 } }\n---\n\n## Uitdagingen\n\n### U {#u}\n\n## Wensen\n\n### W {#w}\n',
      'noord/water.md': null,
    })
    const { next } = await data(files, 'noord')
    expect(next).toMatchObject([{ kind: 'question', effort: 3, command: 'masterplan why noord/energie/w' }])
    expect(await screen(files, 'noord')).toContain('masterplan why w · met de leden, of in een sessie')
  })
})

describe('what goes wrong', () => {
  it('suggests the kring that was meant', async () => {
    const { code, err, out } = await status(SAMPLE, 'noort')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Bedoelde u')
    expect(err).toContain('noord')
  })

  it('writes over no plan', async () => {
    for (const file of ['plans/noord/energie.md', 'plans/masterplan.yaml', 'plans/noord/enquete.csv']) {
      const { code, written, err } = await status(SAMPLE, '-o', file)
      expect([code, written]).toEqual([2, {}])
      expect(err).toContain(file)
    }
  })

  it('knows no other form', async () => {
    expect((await status(SAMPLE, '--format', 'pdf')).code).toBe(2)
  })

  it('warns when a plan can not be read as it was meant', async () => {
    const { err, code } = await status(mini({ 'noord/energie.md': '---\nthema: [\n---\n' }), 'noord')
    expect(code).toBe(0)
    expect(err).not.toBe('')
  })
})
