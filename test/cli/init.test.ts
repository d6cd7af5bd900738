/** `masterplan init` and `masterplan new`: from an empty folder to a first report, by questions and by options, in both languages. */
import { describe, expect, it } from 'vitest'

import { type Files, masterplan, type World } from '../world.ts'
import { person } from './person.ts'

/** The files of a world with what was written in it. */
function filesOf({ written }: World, before: Files = {}): Files {
  return {
    ...before,
    ...Object.fromEntries(Object.entries(written).map(([path, text]) => [path.replace('/work/plans/', ''), text])),
  }
}

const YES = ['init', 'plans', '--yes', '--no-git']

describe('a new association, without YAML', () => {
  const SEVEN = {
    nl: 'Energie, Bereikbaarheid, Veiligheid, Personeel, Groen, Afval, Samen',
    en: 'Energy, Access, Safety, Staff, Green, Waste, Together',
  }
  const cases = {
    nl: {
      answers: ['Nederlands', 'Ondernemend Rolde', 'Noord: 96, Zuid/West', '40', 'Eigen', SEVEN.nl, 'Belang 30', 'Ja'],
      first: 'masterplan report noord',
      kringen: ['noord', 'zuid-west'],
      says: ['Ondernemend Rolde', 'Er is nog geen uitdaging, wens of project beschreven.', 'Bereikbaarheid'],
      sections: ['## Uitdagingen', '## Wensen', '## Projectvoorstellen'],
      extra: ['Centrum', 'Zuivel'],
    },
    en: {
      answers: [
        'English',
        'Rolde Enterprises',
        'North (96), South/West',
        '40',
        'our own',
        SEVEN.en,
        'Importance',
        'Yes',
      ],
      first: 'masterplan report north',
      kringen: ['north', 'south-west'],
      says: ['Rolde Enterprises', 'No challenge, wish or project has been described yet.', 'Access'],
      sections: ['## Challenges', '## Wishes', '## Project proposals'],
      extra: ['Centre', 'Dairy'],
    },
  } as const

  it.each(['nl', 'en'] as const)('asks, writes, and goes on to a report (%s)', async (language) => {
    const { answers, first, kringen, says, sections, extra } = cases[language]
    const { dialogue, said, answers: left } = person(...answers)
    const begun = await masterplan(['init', 'plans'], {}, { dialogue })
    expect({ code: begun.code, err: begun.err, left }).toEqual({ code: 0, err: '', left: [] })
    expect(said.join('\n')).toContain(kringen[0])
    let files = filesOf(begun)
    expect(Object.keys(files)).toHaveLength(1 + 2 * 8)
    for (const section of sections)
      expect(files[`${kringen[0]}/energ${language === 'nl' ? 'ie' : 'y'}.md`]).toContain(section)

    const checked = await masterplan(['validate', '--strict', '--json'], files)
    const { findings } = JSON.parse(checked.out) as { findings: { ruleId: string; file: string }[] }
    expect(checked.code).toBe(0)
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['nog-in-te-vullen']))
    expect(findings).toHaveLength(2 * 8)

    for (const argv of [
      ['new', 'kring', extra[0], '--members', '12', '--write'],
      ['new', 'theme', extra[1], '--group', 'profit', '--definition', 'Of: milk.', '--write'],
    ]) {
      const made = await masterplan(argv, files)
      expect({ argv, code: made.code, err: made.err }).toEqual({ argv, code: 0, err: '' })
      files = filesOf(made, files)
    }
    expect((await masterplan(['validate', '--strict'], files)).code).toBe(0)

    const named = /^ {2}(masterplan .*?)(?: {2}.*)?$/m.exec(begun.out)?.[1]
    expect(named).toBe(first)
    const report = await masterplan([...(named ?? '').split(' ').slice(1), '--format', 'txt', '-o', '-'], files)
    expect(report.code).toBe(0)
    for (const words of [...says, ...extra.slice(1)]) expect(report.out).toContain(words)
    expect(report.out).not.toMatch(/<!--|masterplan: /)
    const status = await masterplan(['status'], files)
    expect(status.code).toBe(0)
    expect(status.out).toContain(extra[0])
    expect(status.out).not.toContain('<!--')
  })

  it('makes a PDF of it', async () => {
    const begun = await masterplan([...YES, '--theme', 'Energie', '--kring', 'Noord'], {})
    const { bytes, code } = await masterplan(['report', 'noord', '--format', 'pdf', '-o', '-'], filesOf(begun))
    expect(code).toBe(0)
    expect(new TextDecoder().decode(bytes['-']?.slice(0, 5))).toBe('%PDF-')
  })

  it('says how names were read before anything is written, and takes a number of members with the word behind it', async () => {
    const themes = 'Groen; Water, riool en sloten'
    const { dialogue, said } = person('Nederlands', 'Rolde', 'A, B', '12 leden', '', 'Eigen', themes, 'later', 'Ja')
    const { written } = await masterplan(['init', 'plans'], {}, { dialogue })
    expect(written['/work/plans/masterplan.yaml']).toContain('    leden: 12\n')
    const before = said.slice(0, said.indexOf('Zal ik dit opschrijven?')).join('\n')
    expect(before).toContain('2 kringen: A · B\n2 thema’s: Groen · Water, riool en sloten\n')
  })

  it.each([
    'A=3, B=41',
    'A: 3, B: 41 leden',
    'A (3), B (41 leden)',
    'A (3 bedrijven); B=41 bedrijven',
    'A (3) en B (41)',
    'A=3 leden en B: 41 ondernemers',
    'A: 3 and B (41 members)',
  ])('reads two kringen with their members in %j', async (typed) => {
    const { dialogue } = person('Nederlands', 'Rolde', typed, 'Eigen', 'Groen', 'later', 'Ja')
    const { written } = await masterplan(['init', 'plans'], {}, { dialogue })
    expect(written['/work/plans/masterplan.yaml']).toContain(
      'kringen:\n  a:\n    naam: A\n    leden: 3\n  b:\n    naam: B\n    leden: 41\n',
    )
  })

  it('writes nothing where the person stops, at any question', async () => {
    const { answers } = cases.nl
    for (let n = 0; n < answers.length; n++) {
      const { dialogue } = person(...answers.slice(0, n), null)
      const { code, err, written } = await masterplan(['init', 'plans'], {}, { dialogue })
      expect({ n, code, err, written }).toEqual({ n, code: 2, err: 'Er is niets geschreven.\n', written: {} })
    }
  })

  it('takes the name of the folder for the association where nothing is typed, and not in front of what is', async () => {
    const rest = ['Noord', '10', 'Eigen', 'Energie', 'later', 'Ja']
    for (const [typed, name] of [
      ['', 'Plans'],
      ['Rolde', 'Rolde'],
    ] as const) {
      const { dialogue } = person('Nederlands', typed, ...rest)
      const { written } = await masterplan(['init', 'plans'], {}, { dialogue })
      expect(written['/work/plans/masterplan.yaml']).toContain(`vereniging: ${name}\n`)
    }
  })

  it('asks again for what can’t be taken, and says why', async () => {
    const { dialogue, said } = person(
      'Nederlands',
      'Rolde',
      'Noord=veel',
      'Noord, noord',
      'Noord',
      'tien',
      '10',
      'Eigen',
      ',',
      'Energie',
      'eigen criteria',
      'Belang=50',
      'Belang=60, Moeite=40 kosten',
      'Ja',
    )
    const { code, written } = await masterplan(['init', 'plans'], {}, { dialogue })
    expect(code).toBe(0)
    for (const why of [
      'Vul een naam in.',
      '“veel” is geen aantal',
      'lijken te veel op elkaar',
      '“tien” is geen aantal',
      'samen 50',
    ])
      expect(said.join('\n')).toContain(why)
    expect(written['/work/plans/masterplan.yaml']).toContain('richting: kosten')
  })
})

describe('by options', () => {
  it('takes what is given, and what is usual for the rest', async () => {
    const made = await masterplan([...YES, '--vereniging', 'Rolde', '--kring', 'A=3', '--kring', 'B; C, D'], {})
    const config = filesOf(made)['masterplan.yaml']
    expect(config).toContain('vereniging: Rolde\nstatus: concept\ntaal: nl\n')
    expect(config).toContain('  a:\n    naam: A\n    leden: 3\n  b:\n    naam: B\n  c-d:\n    naam: C, D\n')
    expect(config).toContain('  welzijn-leefomgeving:\n    naam: Welzijn/Leefomgeving\n    groep: people\n')
    // No date, and nobody's name.
    expect(Object.values(filesOf(made)).join('\n')).not.toMatch(/\d{4}-\d{2}|yaml-language-server/)
  })

  it('begins with one kring called as the association, and that as the folder, where nothing is given', async () => {
    const { out, written, code } = await masterplan(YES, {})
    expect(code).toBe(0)
    expect(written['/work/plans/masterplan.yaml']).toContain('vereniging: Plans\n')
    expect(Object.keys(written)).toContain('/work/plans/plans/kring.md')
    expect(out).toContain('Er is één kring, met de naam van de vereniging.')
  })

  const NAMES = [
    'con',
    'NUL',
    'reports',
    'vereniging',
    'kring',
    '2025',
    'no',
    '東',
    'Ünïcode é',
    '../../etc',
    '# {#x} `y`',
    '<script>alert(1)</script>',
    'Wensen',
    'a: b # c',
    '\'"',
    '{{x}}',
    '- - -',
    `${'lang '.repeat(15)}`,
  ]

  it.each(NAMES)('takes any name for a kring and a theme, and stays inside the folder: %s', async (name) => {
    const made = await masterplan([...YES, '--kring', `${name};`, '--theme', `${name};`], {})
    expect({ err: made.err, code: made.code }).toEqual({ err: '', code: 0 })
    for (const path of Object.keys(made.written)) {
      expect(path).toMatch(/^\/work\/plans\/(?:[a-z0-9-]+\/)?[a-z0-9-]+\.(?:md|yaml)$/)
      expect(path).not.toMatch(/\/(?:con|nul)[/.]/)
    }
    const files = filesOf(made)
    expect((await masterplan(['validate', '--strict'], files)).code).toBe(0)
    const { out } = await masterplan(['report', '--format', 'json', '-o', '-'], files)
    expect(JSON.parse(out)).toBeTruthy()
  })

  it.each([
    [['--kring', 'Noord, noord'], '“noord” en “Noord” lijken te veel op elkaar'],
    [['--kring', 'Noord-West; Noordwest'], '“Noordwest” en “Noord-West”'],
    [['--kring', 'Noord, Noord'], '“Noord” staat er twee keer'],
    [['--kring', 'Noord=x'], '“x” is geen aantal leden'],
    [['--kring', '=5'], 'Vul een naam in.'],
    [['--theme', 'x'.repeat(81)], 'verwacht hooguit 80 tekens'],
    [['--association', ' '], 'Vul een naam in.'],
    [['--criteria', 'Belang=60, Moeite=30'], 'samen 90, verwacht 100'],
    [['--criteria', 'Belang=60, Moeite'], 'Sommige criteria hebben punten'],
    [['--criteria', 'Belang=veel'], '“Belang=veel” is geen criterium'],
  ])('refuses %j, and writes nothing', async (argv, why) => {
    const { code, err, written } = await masterplan([...YES, ...argv], {})
    expect({ code, written }).toEqual({ code: 2, written: {} })
    expect(err).toContain(why)
  })

  it.each([
    ['geen', ''],
    ['Belang, Urgentie, Moeite', 'punten: 34\n        naam: Belang\n      urgentie:\n        punten: 33'],
  ])('takes criteria: %s', async (criteria, holds) => {
    const made = await masterplan([...YES, '--criteria', criteria], {})
    const config = String(filesOf(made)['masterplan.yaml'])
    expect(config.includes('prioritering')).toBe(holds !== '')
    expect(config).toContain(holds)
    expect((await masterplan(['validate', '--strict'], filesOf(made))).code).toBe(0)
  })

  it('needs --yes where there is nobody to ask, and where the answer is for a program', async () => {
    for (const [argv, dialogue] of [[[], null] as const, [['--json'], person().dialogue] as const]) {
      const { code, err, written } = await masterplan(['init', 'plans', ...argv], {}, { dialogue })
      expect({ code, written }).toEqual({ code: 2, written: {} })
      expect(err).toContain('masterplan init --yes --association "Ondernemend Rolde"')
    }
  })

  it('writes English where English is asked', async () => {
    const made = await masterplan([...YES, '--lang', 'en', '--kring', 'North'], {})
    expect(made.out).toContain('The plan of Plans has begun: 1 kring, 12 themes.')
    expect(filesOf(made)['masterplan.yaml']).toContain('taal: en\n')
    expect(filesOf(made)['north/business-climate.md']).toContain('## Wishes\n')
    expect((await masterplan(['validate', '--strict'], filesOf(made))).code).toBe(0)
  })

  it('shows with --dry-run what would come, and writes nothing', async () => {
    const { code, out, written } = await masterplan([...YES, '--kring', 'Noord', '--dry-run', '--json'], {})
    expect({ code, written }).toEqual({ code: 0, written: {} })
    expect(JSON.parse(out)).toMatchObject({ version: 1, written: false, folder: 'plans' })
    expect(JSON.parse(out).files).toContain('noord/kring.md')
  })

  it('says as data what was done', async () => {
    const { out } = await masterplan([...YES, '--json', '--kring', 'Noord'], {})
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      written: true,
      git: 'none',
      next: ['masterplan report noord', 'masterplan add wens noord/energie "…"', 'masterplan status'],
    })
  })

  it.each([
    ['github', ['.github/workflows/plans.yml', '.github/workflows/plans-comment.yml']],
    ['gitlab', ['.gitlab-ci.yml', 'package.json']],
  ])('writes what %s needs', async (service, paths) => {
    const made = await masterplan([...YES, '--ci', service], {})
    for (const path of paths) expect(filesOf(made)[path]).toBeTruthy()
    expect(Object.values(filesOf(made)).join('')).not.toContain('# Copy to')
    expect((await masterplan(['validate', '--strict'], filesOf(made))).code).toBe(0)
  })
})

describe('never overwrites', () => {
  it.each<[string, Files, string]>([
    ['a plan', { 'masterplan.yaml': 'formaat: 1\n' }, 'Er is al een plan: plans/masterplan.yaml'],
    ['a file', { 'noord/kring.md': 'Van ons.\n' }, 'Er staat al iets in plans/noord/kring.md;'],
    ['a folder in the place of a file', { 'noord/kring.md': null }, 'plans/noord/kring.md'],
    [
      'many files',
      Object.fromEntries(['energie', 'water', 'bodem', 'ecologie', 'materialen'].map((t) => [`noord/${t}.md`, '.'])),
      'en 1 andere',
    ],
  ])('%s', async (_, there, why) => {
    const { code, err, written } = await masterplan([...YES, '--kring', 'Noord'], there)
    expect({ code, written }).toEqual({ code: 2, written: {} })
    expect(err).toContain(why)
  })

  it('takes an empty file, and leaves an unrelated one alone', async () => {
    const there = { 'masterplan.yaml': '', 'foto.png': new Uint8Array([1]), 'noord/brief.docx': 'x' }
    const { code, written } = await masterplan([...YES, '--kring', 'Noord'], there)
    expect(code).toBe(0)
    expect(Object.keys(written)).not.toContain('/work/plans/foto.png')
  })

  it('begins no plan inside another', async () => {
    const { code, err } = await masterplan(['init', 'plans/noord', '--yes'], { 'masterplan.yaml': 'formaat: 1\n' })
    expect(code).toBe(2)
    expect(err).toContain('plans/masterplan.yaml')
  })
})

it('calls nothing new that is still to be written where some of it was', async () => {
  const files = filesOf(await masterplan([...YES, '--theme', 'Energie', '--kring', 'Noord'], {}))
  const { out } = await masterplan(['set', 'noord', '+stip', 'In 2035 is de wijk groen.', '--dry-run'], files)
  expect(out).toContain('+In 2035 is de wijk groen.')
  expect(out).not.toContain('nog-in-te-vullen')
  expect(out).not.toContain('opgelost')
})
