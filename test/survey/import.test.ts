/** `masterplan survey import`: every tool's export, what is kept, what is dropped and why, and what never reaches the disk. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { SAMPLE } from '../report/workspaces.ts'
import { type Files, masterplan, mini } from '../world.ts'

const EXPORTS = 'test/survey/exports'
const THEMES = [...String(SAMPLE['masterplan.yaml']).matchAll(/^ {2}([a-z-]+):\n {4}naam: .*\n {4}groep/gm)].map(
  (m) => m[1] ?? '',
)
const scaled = (to: number): Files => ({
  ...SAMPLE,
  'masterplan.yaml': String(SAMPLE['masterplan.yaml']).replace('schaal: [1, 5]', `schaal: [1, ${to}]`),
})

const bring = (file: string, argv: string[], files: Files = SAMPLE) =>
  masterplan(['survey', 'import', 'export.csv', '--replace', ...argv], {
    ...files,
    '../export.csv': readFileSync(join(EXPORTS, file)),
    '../map.yaml': readFileSync(join(EXPORTS, 'excel-unicode.map.yaml')),
    '../ticks.yaml': readFileSync(join(EXPORTS, 'surveymonkey-ticks.map.yaml')),
  })
const ballotsIn = (text: string | undefined): Record<string, number>[] => {
  const [header = '', ...rows] = (text ?? '').trimEnd().split('\n')
  const slugs = header.split(';')
  return rows.map((row) =>
    Object.fromEntries(
      row.split(';').flatMap((cell, i) => (/^\d+$/.test(cell) ? [[slugs[i] ?? '', Number(cell)]] : [])),
    ),
  )
}
const CSV = '/work/plans/noord/enquete.csv'

describe('the export of', () => {
  it.each<
    [string, string[], Files, { n: number; blank: number; period: string | null; first: Record<string, number> | null }]
  >([
    ['microsoft-forms.csv', [], SAMPLE, { n: 14, blank: 0, period: '2026-03-03, tot: 2026-03-16', first: null }],
    ['limesurvey.csv', [], SAMPLE, { n: 11, blank: 1, period: '2026-03-11, tot: 2026-03-21', first: null }],
    [
      'limesurvey-places.csv',
      [],
      SAMPLE,
      { n: 7, blank: 0, period: '2026-03-01, tot: 2026-03-08', first: { 5: 1, 4: 1, 3: 1, 1: 9 } },
    ],
    ['surveymonkey.csv', [], SAMPLE, { n: 9, blank: 0, period: '2026-03-11, tot: 2026-03-19', first: null }],
    [
      'surveymonkey-ranks.csv',
      [],
      scaled(12),
      {
        n: 7,
        blank: 0,
        period: '2026-03-13, tot: 2026-03-19',
        first: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, 1])),
      },
    ],
    [
      'microsoft-forms-order.csv',
      [],
      scaled(12),
      {
        n: 7,
        blank: 0,
        period: '2026-03-13, tot: 2026-03-19',
        first: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, 1])),
      },
    ],
    [
      'google-forms-choices.csv',
      [],
      SAMPLE,
      { n: 7, blank: 0, period: '2026-03-01, tot: 2026-03-07', first: { 5: 3, 1: 9 } },
    ],
    ['excel-windows.csv', [], SAMPLE, { n: 6, blank: 0, period: null, first: null }],
    [
      'microsoft-forms-workbook.xlsx',
      [],
      SAMPLE,
      { n: 14, blank: 0, period: '2026-03-03, tot: 2026-03-16', first: null },
    ],
    ['forms-excel-table.xlsx', [], SAMPLE, { n: 14, blank: 0, period: '2026-03-03, tot: 2026-03-16', first: null }],
    [
      'qualtrics.csv',
      ['--leave-out', 'tests,unfinished,doubles'],
      SAMPLE,
      { n: 8, blank: 0, period: '2026-03-03, tot: 2026-03-14', first: null },
    ],
    [
      'limesurvey-partial.csv',
      ['--leave-out', 'unfinished'],
      SAMPLE,
      { n: 9, blank: 0, period: '2026-03-03, tot: 2026-03-13', first: null },
    ],
    [
      'surveymonkey-ticks.csv',
      ['--map', 'ticks.yaml'],
      SAMPLE,
      { n: 9, blank: 2, period: '2026-03-11, tot: 2026-03-19', first: null },
    ],
    [
      'excel-unicode.txt',
      ['--map', 'map.yaml'],
      SAMPLE,
      { n: 6, blank: 0, period: '2026-03-03, tot: 2026-03-08', first: null },
    ],
  ])('%s becomes ballots', async (file, argv, files, expected) => {
    const { written, code, out } = await bring(file, ['--kring', 'noord', ...argv], files)
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`previews/${file.replace(/\.\w+$/, '')}.txt`)
    const ballots = ballotsIn(written[CSV])
    expect(ballots).toHaveLength(expected.n)
    expect(ballots.filter((b) => Object.keys(b).length === 0)).toHaveLength(expected.blank)
    const page = written['/work/plans/noord/kring.md']
    if (expected.period === null) expect(page).toBeUndefined()
    else expect(page).toContain(`enquete: { van: ${expected.period} }`)
    if (expected.first !== null)
      for (const ballot of ballots) {
        const counts: Record<string, number> = {}
        for (const score of Object.values(ballot)) counts[score] = (counts[score] ?? 0) + 1
        // One respondent named two places only.
        if (file !== 'limesurvey-places.csv' || counts['3']) expect(counts).toEqual(expected.first)
      }
    const after = { ...files, 'noord/enquete.csv': written[CSV] ?? '', ...(page && { 'noord/kring.md': page }) }
    const { out: found } = await masterplan(['validate', '--json'], after)
    expect(JSON.parse(found).findings.filter((f: { file: string }) => f.file.startsWith('noord/'))).toEqual([])
  })

  it('google-forms-sections.csv, with a section of the same questions per kring, becomes the ballots of each', async () => {
    const { written, code, out } = await bring('google-forms-sections.csv', ['--kring-column', 'kring'])
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot('previews/google-forms-sections.txt')
    expect(ballotsIn(written[CSV])).toHaveLength(6)
    expect(ballotsIn(written['/work/plans/zuid-west/enquete.csv']).every((b) => Object.keys(b).length === 12)).toBe(
      true,
    )
  })

  it.each(['microsoft-forms-workbook.xlsx', 'forms-excel-table.xlsx'])('%s says what its CSV says', async (file) => {
    const [book, csv] = [
      await bring(file, ['--kring', 'noord']),
      await bring('microsoft-forms.csv', ['--kring', 'noord']),
    ]
    expect([book.out, book.written]).toEqual([csv.out, csv.written])
  })

  it('google-forms.csv becomes the ballots of each kring, but of one that is too small', async () => {
    const { written, code, out } = await bring('google-forms.csv', ['--kring-column', 'kring'])
    expect(code).toBe(1)
    await expect(out).toMatchFileSnapshot('previews/google-forms.txt')
    expect(Object.keys(written).filter((path) => path.endsWith('.csv'))).toEqual([
      '/work/plans/noord/enquete.csv',
      '/work/plans/stadsbedrijvenpark/enquete.csv',
      '/work/plans/zuid-west/enquete.csv',
    ])
    expect(ballotsIn(written[CSV])).toHaveLength(12)
    expect(out).toMatch(/2 ingevulde biljetten, minder\s+dan 5; niet\s+geschreven/)
  })
})

describe('a survey that asked in its own way is read the right way up, or not at all', () => {
  const TRUE_ORDER = ['energie', 'materialen', 'bodem', 'water', 'ecologie', 'ruimtegebruik']
  const read = async (file: string, files: Files, argv: string[] = []) => {
    const found = await masterplan(['survey', 'import', 'export.csv', '--kring', 'noord', '--replace', ...argv], {
      ...files,
      '../export.csv': readFileSync(join('test/survey/tricky', file)),
    })
    const means = (ballots: Record<string, number>[]): string[] => {
      const mean = (slug: string): number => {
        const scores = ballots.flatMap((b) => b[slug] ?? [])
        return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length
      }
      return [...THEMES].sort((a, b) => mean(b) - mean(a))
    }
    const ballots = ballotsIn(found.written[CSV])
    return { ...found, ballots, order: means(ballots) }
  }

  it.each<[string, Files]>([
    ['a_ranks.csv', scaled(12)],
    ['b_tie.csv', scaled(12)],
    ['c_rev_label.csv', SAMPLE],
    ['d_rev_header.csv', SAMPLE],
    ['e_vagias.csv', SAMPLE],
    ['e2_nl.csv', SAMPLE],
    ['q_4.csv', SAMPLE],
    ['p_qual.csv', SAMPLE],
    ['f_least.csv', SAMPLE],
    ['g_lists.csv', SAMPLE],
    ['h_order.csv', SAMPLE],
    ['z_rev_order.csv', scaled(12)],
    ['l_ones.csv', SAMPLE],
    ['j_words.csv', SAMPLE],
    ['i_other.csv', SAMPLE],
    ['u_place_other.csv', SAMPLE],
    ['m_totals.csv', SAMPLE],
    ['n_gaps.csv', SAMPLE],
  ])('%s', async (file, files) => {
    const { code, order, ballots } = await read(file, files)
    expect([code, ballots.length]).toEqual([0, 12])
    expect(order[0]).toBe(TRUE_ORDER[0])
    expect(order.slice(0, 3).every((slug) => TRUE_ORDER.includes(slug))).toBe(true)
    expect(TRUE_ORDER).not.toContain(order.at(-1))
  })

  it('an order that doesn’t fit the scale is refused before it is turned upside down', async () => {
    for (const file of ['a_ranks.csv', 'b_tie.csv', 'z_rev_order.csv']) {
      const { code, err, written } = await read(file, SAMPLE)
      expect([code, written]).toEqual([2, {}])
      expect(err).toContain('`schaal: [1, 12]`')
    }
  })

  it('saying no is an answer, saying nothing is none', async () => {
    const { ballots } = await read('all_no.csv', SAMPLE)
    const lowest = ballots.filter((b) => Object.keys(b).length > 0 && Object.values(b).every((score) => score === 1))
    expect(lowest).toHaveLength(4)
    const { ballots: partly } = await read('k_yn.csv', SAMPLE)
    expect(partly.some((b) => Object.keys(b).length < 12)).toBe(true)
  })

  it('what the words don’t say, the user must', async () => {
    const odd = mini({ '../export.csv': `Energie,Water\n${'super,mwah\nmwah,bah\nbah,super\n'.repeat(3)}` })
    const { code, err, written } = await masterplan(['survey', 'import', 'export.csv', '--kring', 'noord'], odd)
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain('“Energie”, “Water”: antwoorden die niet samen op een bekende schaal staan (rijen 2–10)')
    expect(err).not.toMatch(/super|mwah|bah/)
    const plain = mini({ '../export.csv': `Energie,Water\n${'1,5\n'.repeat(6)}` })
    for (const [oneIs, first] of [
      ['worst', 1],
      ['best', 5],
    ] as const) {
      const { written: kept } = await masterplan(
        ['survey', 'import', 'export.csv', '--kring', 'noord', '--one-is', oneIs],
        plain,
      )
      expect(ballotsIn(kept[CSV])[0]?.['energie']).toBe(first)
    }
  })

  it.each([
    [
      'figures whose words contradict each other',
      `Energie,Water\n${'1 - zeer belangrijk,5 - zeer belangrijk\n'.repeat(6)}`,
    ],
    [
      'an order with too many ties',
      `${['a', 'b', 'c'].map((x) => `Rangschik [${{ a: 'Energie', b: 'Water' }[x] ?? 'iets'}]`).join(',')}\n${'7,7,1\n'.repeat(6)}`,
    ],
  ])('%s are refused until the user says what 1 is, and then read', async (_, csv) => {
    const ask = (...argv: string[]) =>
      masterplan(['survey', 'import', 'export.csv', '--kring', 'noord', '--replace', ...argv], {
        ...scaled(12),
        '../export.csv': csv,
      })
    const { code, err, written } = await ask()
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain('--one-is')
    const told = await ask('--one-is', 'best')
    expect([told.code, told.err.includes('--one-is')]).toEqual([0, false])
    expect(told.written[CSV]).toBeDefined()
  })

  it('what people ticked as mattering least is not what matters most', async () => {
    const csv = `Wat vindt u het minst belangrijk? [Energie],Wat vindt u het minst belangrijk? [Water]\n${'x,\n'.repeat(6)}`
    const { code, written, err } = await masterplan(
      ['survey', 'import', 'export.csv', '--kring', 'noord'],
      mini({ '../export.csv': csv }),
    )
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain('Geen vraag in dit bestand gaat over een thema')
  })

  it('a row that adds the others up is no respondent, and an unknown kring is named', async () => {
    expect((await read('m_totals.csv', SAMPLE)).out).toMatch(/vervalt: telt de andere op +1 +16\n/)
    const csv = `Kring,Energie\n${'Kring Noord,3\n'.repeat(6)}Emmen,4\n`
    const { out, written } = await masterplan(
      ['survey', 'import', 'export.csv', '--kring-column', 'kring'],
      mini({ '../export.csv': csv }),
    )
    expect(out).toMatch(/vervalt: noemt geen bekende kring +1 +8\n/)
    expect(ballotsIn(written[CSV])).toHaveLength(6)
  })
})

describe('scores are what was answered', () => {
  it.each<[string, string[], number[]]>([
    [
      'words of agreement',
      ['helemaal mee eens', 'Mee eens', 'niet eens, niet oneens', 'oneens', 'Helemaal mee oneens'],
      [5, 4, 3, 2, 1],
    ],
    [
      'words of importance',
      ['Heel belangrijk', 'belangrijk', 'neutraal', 'niet zo belangrijk', 'helemaal niet belangrijk'],
      [5, 4, 3, 2, 1],
    ],
    [
      'English words, of which very is the best',
      ['Very important', 'Important', 'Neutral', 'Unimportant', 'Very unimportant'],
      [5, 4, 3, 2, 1],
    ],
    [
      'English words, of which very is the second',
      ['Extremely important', 'Very important', 'Somewhat important', 'Not so important', 'Not at all important'],
      [5, 4, 3, 2, 1],
    ],
    [
      'a figure with a word',
      ['5 - very important', '4 – important', '3', '2. Onbelangrijk', 'zeer onbelangrijk (1)'],
      [5, 4, 3, 2, 1],
    ],
    ['figures with a comma', ['5,0', '4,0', '3,0', '2.0', '1'], [5, 4, 3, 2, 1]],
  ])('%s', async (_, answers, scores) => {
    const csv = `Energie;Naam\n${answers.map((a) => `"${a}";x`).join('\n')}\n`
    const files = mini({ '../export.csv': csv })
    const { written, code } = await masterplan(['survey', 'import', 'export.csv', '--kring', 'noord'], files)
    expect(code).toBe(0)
    expect(written[CSV]).toBe(`energie\n${[...scores].sort().join('\n')}\n`)
  })

  it('no opinion is no score, and an unknown word is told and left out', async () => {
    const files = mini({
      '../export.csv': 'Energie,Water\n5,weet niet\n4,n.v.t.\n3,-\n2,Geen mening\n1,4\n1,prima joh\n',
    })
    const { written, out } = await masterplan(['survey', 'import', 'export.csv', '--kring', 'noord'], files)
    expect(ballotsIn(written[CSV]).flatMap((b) => b['water'] ?? [])).toEqual([4])
    expect(out).toContain('“Water”: 1 antwoord is niet te lezen en telt niet mee (rij 7).')
  })
})

/** What entries of the journal and of snapshots tell. */
const KEPT_FACTS = /^(day,files,time,undoes,verb,version|(after,)?before,day,files,name,time,version)$/
const periodless = (text: string): string => text.replace(/^enquete: .*\n/m, '')

describe('nothing identifying reaches the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-survey-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('whatever the export holds', async () => {
    const host = { ...realHost(), cwd: folder, out: { write: () => undefined, isTerminal: false, columns: 80 } }
    const quiet = { ...host, err: host.out }
    for (const [file, text] of Object.entries(scaled(12))) {
      mkdirSync(join(folder, 'plans', file, '..'), { recursive: true })
      writeFileSync(join(folder, 'plans', file), text ?? '')
    }
    const files = (): [string, string][] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    const before = new Map(files())
    for (const file of readdirSync(EXPORTS).filter((name) => !name.endsWith('.yaml'))) {
      const whose =
        file.startsWith('google-forms') && !file.includes('choices')
          ? ['--kring-column', 'kring']
          : ['--kring', 'noord']
      await run(quiet, ['survey', 'import', join(process.cwd(), EXPORTS, file), '--replace', ...whose])
      for (const [name, text] of files()) {
        // What is kept for undo was there before: plans, ballots, and the names of contents.
        if (name.endsWith('.json')) expect(Object.keys(JSON.parse(text)).sort().join()).toMatch(KEPT_FACTS)
        else if (name.endsWith('.gitignore') || [...before.values()].includes(text)) continue
        else if (name.endsWith('enquete.csv') || (name.includes('inhoud') && !text.startsWith('---'))) {
          if (text === before.get(name)) continue
          expect(text, file).toMatch(/^[a-z;-]+\n(?:(?:[\d;]*|"")\n)+$/)
          const rows = text.trimEnd().split('\n').slice(1)
          expect(rows, file).toEqual([...rows].sort())
        } else if (name.endsWith('kring.md') || name.includes('inhoud'))
          expect([...before.values()].map(periodless)).toContain(periodless(text))
        else expect(text, name).toBe(before.get(name))
      }
    }
  })

  it('and nothing at all with --dry-run, or of a kring that is too small', async () => {
    expect((await bring('microsoft-forms.csv', ['--kring', 'noord', '--dry-run'])).written).toEqual({})
    const few = mini({ '../export.csv': 'Energie\n5\n4\n3\n2\n' })
    const { written, code, out } = await masterplan(['survey', 'import', 'export.csv', '--kring', 'noord'], few)
    expect([written, code]).toEqual([{}, 2])
    expect(out).toContain('minder dan 5')
  })
})

describe('the period', () => {
  it.each([
    ['kring: noord\n', 'kring: noord\nenquete: { van: 2026-03-01, tot: 2026-03-05 }\n'],
    ['kring: noord\r\n', 'kring: noord\r\nenquete: { van: 2026-03-01, tot: 2026-03-05 }\r\n'],
    [
      'enquete: { van: 2025-01-01, tot: 2025-01-02 } # oud\nkring: noord\n',
      'enquete: { van: 2026-03-01, tot: 2026-03-05 } # oud\nkring: noord\n',
    ],
  ])('goes into %j as one edit', async (front, expected) => {
    const rows = [1, 2, 3, 4, 5].map((day) => `2026-03-0${day} 10:00,${day}`).join('\n')
    const page = (facts: string): string => `---\n${facts}---\n\n# Noord\n`
    const files = mini({ '../export.csv': `Tijdstempel,Energie\n${rows}\n`, 'noord/kring.md': page(front) })
    const { written } = await masterplan(['survey', 'import', 'export.csv', '--kring', 'noord'], files)
    expect(written['/work/plans/noord/kring.md']).toBe(page(expected))
  })

  it.each([
    [['3/2/2026', '4/3/2026', '5/4/2026', '6/5/2026', '7/6/2026'], null],
    [['3/13/26', '3/14/26', '3/15/26', '3/16/26', '3/17/26'], '2026-03-13, tot: 2026-03-17'],
    [['13/3/2026', '14/3/2026', '15/3/2026', '16/3/2026', '17/3/2026'], '2026-03-13, tot: 2026-03-17'],
    [['1-3-2026', '2-3-2026', '3-3-2026', '4-3-2026', '5-3-2026'], '2026-03-01, tot: 2026-03-05'],
  ])('is read from %j, and never guessed', async (days, expected) => {
    const csv = `Datum;Energie\n${days.map((day) => `${day};3`).join('\n')}\n`
    const { written, out } = await masterplan(
      ['survey', 'import', 'export.csv', '--kring', 'noord'],
      mini({ '../export.csv': csv }),
    )
    const page = written['/work/plans/noord/kring.md']
    if (expected === null) expect([page, out.includes('niet te lezen')]).toEqual([undefined, true])
    else expect(page).toContain(`{ van: ${expected} }`)
  })
})

describe('what can’t be kept', () => {
  it.each<[string, string | Uint8Array, string[], string]>([
    ['a broken spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4]), ['--kring', 'noord'], 'beschadigd'],
    ['an empty file', '', ['--kring', 'noord'], 'geen antwoorden'],
    ['no theme', 'Naam\nx\n', ['--kring', 'noord'], 'Geen vraag in dit bestand gaat over een thema'],
    [
      'two questions on one theme',
      'Energie nu,Energie straks\n1,2\n',
      ['--kring', 'noord'],
      'Meer vragen gaan over Energie',
    ],
    [
      'a score off the scale',
      'Energie\n10\n',
      ['--kring', 'noord'],
      'staan cijfers buiten de schaal van 1 tot 5 (rij 2)',
    ],
    ['whose they are', 'Energie,Kring\n1,noord\n', [], '--kring-column "Kring"'],
    ['an unknown column', 'Energie,Kring\n1,noord\n', ['--kring-column', 'Krng'], 'Bedoelde u “Kring”?'],
    ['an unknown kring', 'Energie\n1\n', ['--kring', 'oost'], 'Er is geen kring “oost”'],
    [
      'a map with another theme',
      'Energie\n1\n',
      ['--kring', 'noord', '--map', 'slecht.yaml'],
      'Er is geen thema “enrgie”. Bedoelde u “energie”?',
    ],
    ['a map that runs code', 'Energie\n1\n', ['--kring', 'noord', '--map', 'kwaad.yaml'], 'is geen lijst van vragen'],
  ])('%s', async (_, csv, argv, said) => {
    const files = mini({
      '../export.csv': csv,
      '../slecht.yaml': '"Energie": enrgie\n',
      '../kwaad.yaml': '"Energie": !!js/function "x"\n',
    })
    const { code, err, written } = await masterplan(['survey', 'import', 'export.csv', ...argv], files)
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain(said)
  })

  it('a full order on a scale that is too short says which scale it takes', async () => {
    const { code, err } = await bring('surveymonkey-ranks.csv', ['--kring', 'noord'])
    expect(code).toBe(2)
    expect(err).toContain('Zet in masterplan.yaml `schaal: [1, 12]`')
  })

  it('a missing file, or another verb', async () => {
    expect((await masterplan(['survey', 'import', 'nergens.csv', '--kring', 'noord'])).err).toContain('is er niet')
    expect((await masterplan(['survey', 'export', 'x.csv'])).err).toContain('verwacht import')
  })
})

it('any bytes are answered with a preview or a sentence, and nothing but scores is written', async () => {
  const cell = fc.oneof(
    fc.constantFrom(...THEMES, '5', '3', 'ja', 'noord', 'zeer belangrijk', '', '1-3-2026'),
    fc.string({ maxLength: 12 }),
  )
  const csv = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })
    .map((rows) => rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n'))
  await fc.assert(
    fc.asyncProperty(fc.oneof(csv, fc.string({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 })), async (content) => {
      const { code, err, written } = await masterplan(['survey', 'import', 'export.csv', '--kring', 'noord'], {
        ...mini(),
        '../export.csv': content,
      })
      expect([0, 1, 2]).toContain(code)
      expect(err).not.toContain('Dit had niet mogen gebeuren')
      if (written[CSV] !== undefined) expect(written[CSV]).toMatch(/^[a-z;-]+\n(?:(?:[1-5;]*|"")\n)+$/)
    }),
    { numRuns: 400 },
  )
})
