/** The commands as people type them: results, exit codes, suggestions and help, in both languages. */
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { run } from '../../src/cli/run.ts'
import { wordsIn } from '../../src/language/words.ts'
import { masterplan, mini, world } from '../world.ts'

const ballots = (n: number, row = '5,1'): string => `energie,water\n${`${row}\n`.repeat(n)}`
const PROJECT = `---
thema: energie
ambitie: 3
nu: 1
projecten:
  hub: { fase: uitvoering, signaal: rood, toelichting: Het net zit vol. En meer., kosten: 1000, dekking: { fonds: 400 }, scores: { belang: 5, inspanning: 5 } }
  scan: { fase: idee, scores: { belang: 3 } }
---

## Projectvoorstellen

### Hub {#hub}

### Scan {#scan}
`

describe('validate', () => {
  it('is content with a clean workspace', async () => {
    const { out, code, err } = await masterplan(['validate'])
    expect([out, code, err]).toEqual(['✔ Geen fouten of waarschuwingen in 7 bestanden.\n', 0, ''])
  })

  it('shows place, frame, reason, why and how to mend', async () => {
    const { out, code } = await masterplan(
      ['check'],
      mini({ 'noord/energie.md': '---\nthema: energie\nambite: 2\n---\n' }),
    )
    expect(code).toBe(1)
    expect(out).toBe(
      [
        'plans/noord/energie.md:3:1  fout  onbekend-veld',
        '  Het veld “ambite” bestaat hier niet. Bedoelde u “ambitie”?',
        '  2 │ thema: energie',
        '  3 │ ambite: 2',
        '    │ ^^^^^^',
        '  waarom: Een veld met een tikfout wordt niet gelezen, en dat valt anders niemand op.',
        '  oplossing: Verbeter de naam van het veld, of zet wat er staat als tekst onder de kop.',
        '',
        '✖ 1 fout in 1 bestand.',
        '`masterplan fix` herstelt dat voor u; `masterplan fix --dry-run` laat eerst zien wat er verandert.',
        '',
      ].join('\n'),
    )
  })

  it('underlines wide characters and tabs where they are', async () => {
    const { out } = await masterplan(
      ['validate'],
      mini({
        'noord/energie.md':
          '---\nthema: energie\ntrekker: "地図🌞" \nwensen: { é: 1 }\n---\n\n## Wensen\n\n### 地図 zon\t{#Fout Id}\n',
      }),
    )
    const lines = out.split('\n')
    const at = lines.findLastIndex((l) => l.includes('{#Fout Id}'))
    // Two columns for each wide character, and two for a tab.
    expect(lines[at + 1]).toBe(`    │ ${' '.repeat('### '.length + 4 + ' zon'.length + 2 + 2)}${'^'.repeat(7)}`)
  })

  it('lets no escape, control or bidi character through', async () => {
    const evil =
      '---\nthema: energie\n"\\e[31mrood": 1\n---\n\n## Wensen\n\n### \u001b]8;;http://x\u0007klik\u001b[2J\u202e {#zon}\n### dubbel {#zon}\n'
    const { out } = await masterplan(['validate'], mini({ 'noord/energie.md': evil, 'noord/\u001b[31m.md': 'x' }))
    expect(out).toContain('dubbele-id')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  it('lets nothing act through the names in the configuration either', async () => {
    const config = String(mini()['masterplan.yaml'])
      .replace('Proefvereniging', '"V\\e[31mX\\u202e\\nY"')
      .replace('naam: Noord', 'naam: "No\\e]0;x\\aord"')
    for (const argv of [
      [],
      ['rank'],
      ['rank', 'noord'],
      ['report', 'noord'],
      ['report', '-o', '-'],
      ['validate', '--json'],
      ['report', 'noord', '--format', 'md', '-o', '-'],
    ]) {
      const { out } = await masterplan(
        argv,
        mini({ 'masterplan.yaml': config, 'noord/energie.md': '---\nthema: energie\n"\\u202e\\u009bx": 1\n---\n' }),
      )
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(out, argv.join(' ')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
  })

  it('quotes no ballot', async () => {
    const { out } = await masterplan(['validate'], mini({ 'noord/enquete.csv': 'energie,water\n3,jan@voorbeeld.nl\n' }))
    expect(out).toContain('Deze tekst is geen cijfer')
    expect(out).not.toContain('jan@')
  })

  it('gives JSON with a version', async () => {
    const { out, code } = await masterplan(['validate', '--format', 'json'], mini({ 'noord/water.md': null }))
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      summary: { errors: 1, warnings: 0, advices: 0 },
      findings: [{ ruleId: 'ontbrekend-thema', severity: 'error' }],
    })
  })

  it('counts warnings only when asked to', async () => {
    const files = mini({ 'noord/enrgie.md': 'x' })
    expect((await masterplan(['validate'], files)).code).toBe(0)
    expect((await masterplan(['validate', '--strict'], files)).code).toBe(1)
  })

  it('speaks the language of the workspace, or the one asked for', async () => {
    const english = mini({ 'masterplan.yaml': String(mini()['masterplan.yaml']).replace('taal: nl', 'taal: en') })
    expect((await masterplan(['validate'], english)).out).toMatch(/^✔ No errors/)
    expect((await masterplan(['validate', '--lang=nl'], english)).out).toMatch(/^✔ Geen fouten/)
  })
})

describe('rank', () => {
  const files = mini({
    'noord/enquete.csv': ballots(12),
    'noord/energie.md': PROJECT,
    'zuid/enquete.csv': ballots(12, '1,5'),
  })

  it('orders themes by votes and projects by score', async () => {
    const { out } = await masterplan(['rank', 'noord', '--json'], files)
    const { version, survey, projects } = JSON.parse(out)
    expect(version).toBe(1)
    expect(survey).toMatchObject({ state: 'ranked', voters: 12, members: 20 })
    expect(survey.themes).toMatchObject([
      { slug: 'energie', place: 1, share: 1, mean: 5, answers: 12 },
      { slug: 'water', place: 2, share: 0, mean: 1, answers: 12 },
    ])
    // hub: 60·1 + 40·0 for the most effort; scan: 60·½ + 40·½, between all and nothing for effort.
    expect(projects).toMatchObject([
      { key: 'noord/energie/hub', score: 60, low: 60, high: 60 },
      { key: 'noord/energie/scan', score: 50, low: 30, high: 70 },
    ])
  })

  it.each([80, 120])('fits in %i columns', async (columns) => {
    for (const argv of [['rank', 'noord'], ['rank'], []]) {
      const { out } = await masterplan(argv, files, { columns })
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
      expect(out).toContain('Energie')
    }
  })

  it('sets kringen side by side', async () => {
    const { out } = await masterplan(['rank', '--json'], files)
    expect(JSON.parse(out)).toMatchObject({ included: ['noord', 'zuid'], voters: 24, hidden: [] })
  })

  it('shows nothing of a kring with too few answers, also not by the total', async () => {
    const few = mini({ 'noord/enquete.csv': ballots(4), 'zuid/enquete.csv': ballots(12, '1,5') })
    const one = await masterplan(['rank', 'noord', '--json'], few)
    expect(JSON.parse(one.out).survey).toMatchObject({ state: 'hidden', voters: null, blank: null })
    expect(
      JSON.parse(one.out).survey.themes.every(
        (t: { share: unknown; mean: unknown; answers: number | null }) =>
          t.share === null && t.mean === null && t.answers === null,
      ),
    ).toBe(true)
    const all = JSON.parse((await masterplan(['rank', '--json'], few)).out)
    // Every figure is over zuid alone, so that nothing minus zuid is noord.
    expect(all).toMatchObject({ included: ['zuid'], hidden: ['noord'], voters: 12 })
    expect(all.themes.every((t: { shares: object }) => Object.keys(t.shares).join() === 'zuid')).toBe(true)
    expect((await masterplan(['rank', 'noord'], few)).out).toContain('Minder dan 5 leden')
  })

  it('never prints the share of a theme that few answered, nor one from which it could be computed', async () => {
    const config = String(mini()['masterplan.yaml']).replace(
      '  water: { naam: Water }',
      '  water: { naam: Water }\n  bodem: { naam: Bodem }\n  lucht: { naam: Lucht }',
    )
    const themes = Object.fromEntries(
      ['noord', 'zuid'].flatMap((k) => ['bodem', 'lucht'].map((t) => [`${k}/${t}.md`, `---\nthema: ${t}\n---\n`])),
    )
    const survey = `energie,water,bodem,lucht\n${'5,4,2,\n'.repeat(18)}5,,3,5\n4,,2,\n`
    const { out } = await masterplan(
      ['rank', 'noord', '--json'],
      mini({ 'masterplan.yaml': config, ...themes, 'noord/enquete.csv': survey }),
    )
    const ranks = JSON.parse(out).survey.themes as {
      slug: string
      share: number | null
      mean: number | null
      answers: number | null
    }[]
    expect(ranks.find((t) => t.slug === 'lucht')).toMatchObject({ share: null, mean: null, answers: null })
    expect(
      ranks
        .filter((t) => t.share === null)
        .map((t) => t.slug)
        .sort(),
    ).toEqual(['lucht'])
    // What few said takes no part in any share, so nothing is left of it to compute: the others add up among themselves.
    expect(ranks.reduce((sum, t) => sum + (t.share ?? 0), 0)).toBeCloseTo(3 / 2, 9)
  })

  it('prints no mean that is what each of a few members said', async () => {
    const { out } = await masterplan(['rank', 'noord', '--json'], mini({ 'noord/enquete.csv': ballots(7) }))
    expect(JSON.parse(out).survey.themes.map((t: { mean: number | null }) => t.mean)).toEqual([null, null])
  })

  it('orders and words the association by the weighting that was chosen', async () => {
    const config = String(mini()['masterplan.yaml']).replace(
      'prioritering:',
      'prioritering:\n  kringen: { weging: leden }',
    )
    const by = mini({
      'masterplan.yaml': config,
      'noord/enquete.csv': ballots(12),
      'zuid/enquete.csv': ballots(12, '1,5'),
    })
    const { out } = await masterplan(['rank', '--json'], by)
    // zuid has twice the members of noord, and puts water first.
    expect(JSON.parse(out)).toMatchObject({
      weighting: 'members',
      themes: [
        { slug: 'water', place: 1 },
        { slug: 'energie', place: 2 },
      ],
    })
    expect((await masterplan(['rank'], by)).out.replace(/\s+/g, ' ')).toContain(
      'telt elke kring naar zijn aantal leden',
    )
    const unknown = mini({
      'masterplan.yaml': String(mini()['masterplan.yaml']).replace(', leden: 40', ''),
      'noord/enquete.csv': ballots(12),
      'zuid/enquete.csv': ballots(12),
    })
    expect(JSON.parse((await masterplan(['rank', '--json'], unknown)).out).other).toBeNull()
    expect((await masterplan(['rank'], unknown)).out).not.toContain('de top 3 is dezelfde')
  })

  it('leaves out ballots whose cells have shifted', async () => {
    const { out } = await masterplan(
      ['rank', 'noord', '--json'],
      mini({ 'noord/enquete.csv': `${ballots(12)}5\n1,2,3\n` }),
    )
    expect(JSON.parse(out).survey.voters).toBe(12)
  })

  it('shows an order but no percentages below ten answers', async () => {
    const { out } = await masterplan(['rank', 'noord'], mini({ 'noord/enquete.csv': ballots(7) }))
    expect(out).toContain('indicatie')
    expect(
      out
        .split('\n')
        .filter((line) => /Energie|Water/.test(line))
        .join(),
    ).not.toContain('%')
  })
})

describe('a kring is found', () => {
  it.each([['noord'], ['NOORD'], ['no'], ['Zuid/West'], ['zuidwest'], ['zw'], ['zuid']])('as %s', async (name) => {
    expect((await masterplan(['rank', name])).code).toBe(0)
  })

  it.each([
    ['noort', 'Er is geen kring “noort”. Bedoelde u “noord”? De kringen zijn: noord, zuid.'],
    ['oost', 'De kringen zijn: noord, zuid.'],
    ['', 'Er is geen kring “”.'],
  ])('not as %j, and it says so', async (name, sentence) => {
    const { code, err, out } = await masterplan(['report', name])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it('not by a beginning that fits two', async () => {
    const config = String(mini()['masterplan.yaml']).replace('  zuid: {', '  noordoost: { naam: Noordoost }\n  zuid: {')
    expect((await masterplan(['rank', 'noor'], mini({ 'masterplan.yaml': config }))).err).toContain('noord, noordoost')
    expect((await masterplan(['rank', 'noord'], mini({ 'masterplan.yaml': config }))).code).toBe(0)
  })
})

describe('misuse gets exit code 2 and a way out', () => {
  it.each([
    [['raport'], 'De opdracht “raport” bestaat niet. Bedoelde u “report”?'],
    [['--language', 'nl'], 'De optie --language bestaat niet. Bedoelde u --lang?'],
    [['status', '--taal', 'en'], 'De optie --taal bestaat niet. Bedoelde u --lang?'],
    [['report', '--uitvoer', 'x'], 'De optie --uitvoer bestaat niet. Bedoelde u --output?'],
    [['report', 'noord', '--voor', 'leden'], 'De optie --voor bestaat niet. Bedoelde u --for?'],
    [['rank', 'noord', '--methode', 'borda'], 'De optie --methode bestaat niet. Bedoelde u --method?'],
    [['fix', '--dryrun'], 'De optie --dryrun bestaat niet. Bedoelde u --dry-run?'],
    [['fix', '--droog'], 'De optie --droog bestaat niet. Bedoelde u --dry-run?'],
    [['validate', '--map', 'x'], 'De optie --map bestaat niet. Bedoelde u --root?'],
    [['validate', '--kleur'], 'De optie --kleur bestaat niet. Bedoelde u --color?'],
    [['validate', '-q'], 'De optie -q bestaat niet. Bedoelde u --quiet?'],
    [['validate', '--help-me'], 'De optie --help-me bestaat niet. Bedoelde u --help?'],
    [['validate', '--voor', 'leden'], 'De optie --voor bestaat niet.'],
    [['validate', '--formt', 'json'], 'De optie --formt bestaat niet. Bedoelde u --format?'],
    [
      ['validate', '--format', 'xml'],
      '“xml” past niet bij --format, verwacht pretty, json, github, sarif, junit, gitlab.',
    ],
    [
      ['--today', '2026-02-30', 'validate'],
      '“2026-02-30” past niet bij --today, verwacht een dag als 2026-10-06, 6 oktober 2026 of over 3 weken.',
    ],
    [['report', '-o'], 'Achter -o ontbreekt een waarde.'],
    [['rank', 'noord', 'zuid'], 'Er staan te veel woorden achter de opdracht.'],
    [['report', 'noord', 'zuid', '-o', 'a.html'], 'Meer rapporten passen niet in één bestand'],
  ])('%j', async (argv, sentence) => {
    const { code, err, out } = await masterplan(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it('says where it looked for a workspace', async () => {
    const { host } = world({})
    const lost = { ...host, cwd: '/elders', list: () => null }
    const said: string[] = []
    expect(await run({ ...lost, err: { ...host.err, write: (text) => said.push(String(text)) } }, ['validate'])).toBe(2)
    expect(said.join('')).toBe(
      'Er is geen masterplan.yaml in /elders of een map daarboven. Ga naar de map met de plannen, of wijs hem aan met --root MAP. Een nieuw masterplan begint u met: masterplan init.\n',
    )
  })
})

describe('help', () => {
  it.each([[[]], [['validate']], [['rank']], [['report']]])(
    'of %j is in both languages, with examples and exit codes',
    async (command) => {
      const nl = (await masterplan([...command, '--help', '--lang', 'nl'])).out
      const en = (await masterplan([...command, '--help', '--lang', 'en'])).out
      expect(nl).toMatch(/Gebruik: masterplan[\s\S]*Opties:[\s\S]*Voorbeelden:[\s\S]*Afsluitcodes: 0/)
      expect(en).toMatch(/Usage: masterplan[\s\S]*Options:[\s\S]*Examples:[\s\S]*Exit codes: 0/)
      expect(nl).not.toMatch(/Usage|Options|display help/)
    },
  )

  it.each<[string[], string, string]>([
    [['set'], 'niets opgeschreven', 'nothing was written'],
    [['import'], 'niets opgeschreven', 'nothing was written'],
    [['search'], 'niets gevonden', 'nothing found'],
    [['format'], 'met --check', 'with --check'],
    [['verify'], 'niet precies zo te maken', 'don’t make exactly this'],
    [['sheet'], 'niet overgenomen', 'left out'],
    [[], 'de hulp van de opdracht', 'the help of the command'],
    [['rank'], ': 0 in orde; 2 verkeerd', ': 0 fine; 2 misuse'],
    [['status'], ': 0 in orde; 2 verkeerd', ': 0 fine; 2 misuse'],
  ])('of %j says what exit code 1 is of it, and of nothing else', async (command, nl, en) => {
    for (const [language, words] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const { out } = await masterplan([...command, '--help', '--lang', language])
      const codes = /(?:Afsluitcodes|Exit codes)[\s\S]*$/.exec(out)?.[0].replace(/\s+/g, ' ') ?? ''
      expect(codes).toContain(words)
      expect(codes.length).toBeLessThan(200)
    }
  })

  it.each(['nl', 'en'] as const)(
    'of the program in %s has every command once, by what it is for, on a small terminal',
    async (language) => {
      const { out } = await masterplan(['--help', '--lang', language])
      const { aims } = wordsIn(language).cli
      const headings = out.split('\n').filter((line) => (Object.values(aims) as string[]).includes(line))
      expect(headings).toEqual(Object.values(aims))
      const shown = [...out.matchAll(/^ {2}([a-z][a-z-]+)(?:\|[a-z]+)? {2,}/gm)].map(([, name]) => name)
      expect([...shown].sort()).toEqual([...commands.filter((c) => !c.hidden).map((c) => c.name), 'help'].sort())
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    },
  )
})

describe('masterplan alone', () => {
  it('shows every kring and the next command', async () => {
    const { out, code } = await masterplan([], mini({ 'noord/energie.md': PROJECT }))
    expect(code).toBe(0)
    expect(out).toMatch(/Noord +2\/2 +0 +2 +▲ 0 {2}■ 1/)
    expect(out).toContain('masterplan report noord')
  })

  it('says how to start where there are no plans, and where they are when that is further down', async () => {
    const empty = world({})
    expect([await run(empty.host, []), empty.err]).toEqual([0, ''])
    expect(empty.out).toMatch(/Hier is nog geen masterplan\.\n\nVerder:\n {2}masterplan init /)
    const english = world({})
    expect(await run(english.host, ['--lang', 'en'])).toBe(0)
    expect(english.out).toContain('start one, with a few questions')
    const below = world({ 'assen 2026/plans/masterplan.yaml': 'x' })
    expect(await run(below.host, [])).toBe(0)
    expect(below.out).toContain('masterplan --root "plans/assen 2026/plans"')
    // Who names a folder is told that it isn't there.
    const named = world({})
    expect([await run(named.host, ['--root', 'nergens']), named.out]).toEqual([2, ''])
    expect(named.err).toContain('masterplan init')
  })
})

describe('colour', () => {
  const ESCAPE = String.fromCharCode(27)
  const on = (env: Record<string, string> = {}, isTerminal = true) => ({ env, isTerminal })
  it.each([
    ['is there when asked for', ['--color'], on({}, false), true],
    ['is there on a terminal', [], on(), true],
    ['is not in a pipe', [], on({}, false), false],
    ['is not with NO_COLOR, also on a terminal', [], on({ NO_COLOR: '1' }), false],
    ['is there with an empty NO_COLOR, which is none', [], on({ NO_COLOR: '' }), true],
    ['is not with --no-color, also on a terminal', ['--no-color'], on({ FORCE_COLOR: '1' }), false],
    ['is not on a dumb terminal', [], on({ TERM: 'dumb' }), false],
    ['is there with FORCE_COLOR, also in a pipe', [], on({ FORCE_COLOR: '1' }, false), true],
    ['is there with an empty FORCE_COLOR, as in Node', [], on({ FORCE_COLOR: '' }, false), true],
    ['is there with FORCE_COLOR=3', [], on({ FORCE_COLOR: '3', TERM: 'dumb' }, false), true],
    ['is not with FORCE_COLOR=0', [], on({ FORCE_COLOR: '0' }), false],
    ['is there with FORCE_COLOR over NO_COLOR', [], on({ FORCE_COLOR: '1', NO_COLOR: '1' }), true],
    ['is there with --color over NO_COLOR', ['--color'], on({ NO_COLOR: '1' }), true],
  ] as const)('%s', async (_, options, where, coloured) => {
    for (const command of [['validate'], ['status'], ['rank', 'noord'], []]) {
      const { out } = await masterplan([...command, ...options], mini(), where)
      expect(out.includes(ESCAPE), command[0]).toBe(coloured)
    }
  })

  const wrong = mini({ 'noord/energie.md': '---\nthema: energie\nambite: 2\n---\n' })
  it.each([
    ['a terminal that nobody knows', [], on({ TERM: 'xterm-256color' }), false],
    ['a terminal of GNOME', [], on({ VTE_VERSION: '7600' }), true],
    ['an old terminal of GNOME', [], on({ VTE_VERSION: '4205' }), false],
    ['VS Code', [], on({ TERM_PROGRAM: 'vscode' }), true],
    ['Windows Terminal', [], on({ WT_SESSION: 'x' }), true],
    ['kitty', [], on({ TERM: 'xterm-kitty' }), true],
    ['kitty with NO_COLOR', [], on({ TERM: 'xterm-kitty', NO_COLOR: '1' }), false],
    ['kitty with --no-color', ['--no-color'], on({ TERM: 'xterm-kitty' }), false],
    ['a dumb terminal in VS Code', [], on({ TERM: 'dumb', TERM_PROGRAM: 'vscode' }), false],
    ['a pipe in VS Code', ['--color'], on({ TERM_PROGRAM: 'vscode' }, false), false],
  ] as const)('and links: %s', async (_, options, where, linked) => {
    const made = world(wrong, where)
    made.host.docs = 'https://docs.example/'
    expect(await run(made.host, ['validate', ...options])).toBe(1)
    expect(made.out.includes(`${ESCAPE}]8;;https://docs.example/`)).toBe(linked)
  })
})
