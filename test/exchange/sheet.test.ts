/** Sheets that go out and come back: what is taken over, what is not and why, field by field. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { type Typed, typedIn, withoutRows } from './edit-workbook.ts'

const ENERGY = `---
thema: energie
trekker: bestuur
wensen:
  zon-delen:
    steun: 12
projecten:
  hub:
    fase: verkenning
    signaal: oranje
    toelichting: Het net zit vol.
    trekker: werkgroep-energie # sinds maart
    gevraagd:
      gemeente: { wat: Een kavel aanwijzen, voor: 2027-03, antwoord: open }
    planning: { start: 2027-01, eind: 2027-06-30 }
    kosten: 45000
  dak:
    fase: idee
    trekker: werkgroep-energie
    kosten: p.m.
    uitgegeven: { 2026: 500 }
---

# Energie

## Wensen

### Zon delen {#zon-delen}

Samen.

## Projectvoorstellen

### De hub {#hub}

Een hub.

#### Voortgang

- 2026-10-01: Begonnen.

#### Mijlpalen

- [x] 2026-09: Schets klaar
- [ ] 2027-02: Ontwerp klaar

#### Acties

- [ ] 2027-01-15 (werkgroep energie): Offertes vragen

### Het dak {#dak}

Een dak.
`
const PLANS = mini({ 'noord/energie.md': ENERGY })
const FILE = 'noord/energie.md'

/** Makes the sheet of the lead. */
async function made(files: Files = PLANS): Promise<Uint8Array> {
  const { bytes, code, err } = await masterplan(
    ['sheet', 'export', 'noord', '--lead', 'werkgroep-energie', '-o', 'b.xlsx'],
    files,
  )
  expect([code, err]).toEqual([0, ''])
  return bytes['/work/b.xlsx'] as Uint8Array
}

interface Data {
  changes: { cell: string; field: string; was: unknown; value: unknown }[]
  news: { text: string }[]
  added: { what: string }[]
  leftOut: { cell: string | null; field: string | null; why: { nl: string }; stale?: object }[]
  sheets: { against: string; ignored: string[]; same: number }[]
  diff: string
}

/** Reads sheets in; the files of the world have them below the plans. */
async function read(bytes: Uint8Array | Uint8Array[], files: Files = PLANS, name = 'b.xlsx') {
  const all = [bytes].flat()
  const names = all.map((_, i) => (i === 0 ? name : `${i}-${name}`))
  const sheets = Object.fromEntries(names.map((one, i) => [one, all[i] ?? null]))
  const paths = names.map((one) => `plans/${one}`)
  const found = await masterplan(['sheet', 'import', ...paths, '--write', '--json'], { ...files, ...sheets })
  const data = found.out === '' ? null : (JSON.parse(found.out) as Data)
  return { ...found, data, text: found.written[`/work/plans/${FILE}`] ?? null }
}

let sheet: Uint8Array
beforeAll(async () => {
  sheet = await made()
})

it('goes out the same each time, and comes back without a change', async () => {
  expect(await made()).toEqual(sheet)
  const { code, data, text } = await read(sheet)
  expect([code, text, data?.changes, data?.leftOut]).toEqual([0, null, [], []])
  expect(data?.sheets[0]?.same).toBeGreaterThan(20)
})

/** What is typed where, what of the file it replaces, and by what. */
const TAKEN: [what: string, cells: Record<string, Record<string, Typed>>, before: string, after: string][] = [
  ['a choice from the list', { Projecten: { D2: 'voorbereiding' } }, 'fase: verkenning', 'fase: voorbereiding'],
  ['a choice in other letters', { Projecten: { E2: ' Groen ' } }, 'signaal: oranje', 'signaal: groen'],
  ['a text of more lines', { Projecten: { F2: 'Er is\nruimte.' } }, 'Het net zit vol.', 'Er is ruimte.'],
  [
    'a lead by a new name',
    { Projecten: { G3: 'Bestuur' } },
    'fase: idee\n    trekker: werkgroep-energie',
    'fase: idee\n    trekker: bestuur',
  ],
  ['a day', { Projecten: { I2: 46661 } }, 'eind: 2027-06-30', 'eind: 2027-10-01'],
  ['another month where a month stood', { Projecten: { H2: 46447 } }, 'start: 2027-01', 'start: 2027-03'],
  ['a date as people type it', { Projecten: { I2: '1 oktober 2027' } }, 'eind: 2027-06-30', 'eind: 2027-10-01'],
  ['a quarter', { Projecten: { H2: 'eerste kwartaal 2027' } }, 'start: 2027-01', 'start: 2027-K1'],
  ['an amount', { Projecten: { J2: 52500 } }, 'kosten: 45000', 'kosten: 52500'],
  ['an amount as people type it', { Projecten: { J2: '€ 52.500' } }, 'kosten: 45000', 'kosten: 52500'],
  ['a number for what had none', { Projecten: { J3: 900 } }, 'kosten: p.m.', 'kosten: 900'],
  ['a field that was not there', { Projecten: { L3: '1-3-2027' } }, 'fase: idee\n', 'fase: idee\n'],
  ['a cell made empty', { Projecten: { J2: null } }, '    kosten: 45000\n', ''],
  [
    'news',
    { Projecten: { M2: 'De gemeente doet mee.' } },
    '- 2026-10-01: Begonnen.',
    '- 2026-11-23: De gemeente doet mee.\n- 2026-10-01: Begonnen.',
  ],
  ['a tick', { Mijlpalen: { C3: 'ja' } }, '- [ ] 2027-02: Ontwerp', '- [x] 2027-02: Ontwerp'],
  ['a tick taken away', { Mijlpalen: { C2: null } }, '- [x] 2026-09', '- [ ] 2026-09'],
  [
    'other words of a task',
    { Acties: { F2: 'Drie offertes vragen', E2: 'bestuur' } },
    '(werkgroep energie): Offertes vragen',
    '(bestuur): Drie offertes vragen',
  ],
  ['a new action', { Acties: { B3: 'De hub', F3: 'Bellen' } }, 'Offertes vragen\n', 'Offertes vragen\n- [ ] Bellen\n'],
  [
    'the question of a partner to another one as well',
    { Gevraagd: { B3: 'De hub', C3: 'Fonds', D3: 'Een kavel aanwijzen' } },
    'antwoord: open }\n',
    'antwoord: open }\n      fonds: { wat: Een kavel aanwijzen }\n',
  ],
  [
    'an answer of a partner, with its day',
    { Gevraagd: { F2: 'toegezegd' } },
    'antwoord: open }',
    'antwoord: toegezegd, datum: 2026-11-23 }',
  ],
]

describe('takes over', () => {
  it.each(TAKEN)('%s, and nothing else', async (_, cells, before, after) => {
    const { code, text, data } = await read(typedIn(sheet, cells))
    expect([code, data?.leftOut]).toEqual([0, []])
    const expected = ENERGY.replace(before, () => after)
    if (before === after) expect(text).toContain('besluit-voor: 2027-03-01')
    else expect(text).toBe(expected)
    // A second time it says what the plan says.
    const again = await read(typedIn(sheet, cells), { ...PLANS, [FILE]: text })
    expect([again.code, again.text, again.data?.leftOut]).toEqual([0, null, []])
  })
})

/** What is typed, where, and what is said of it. */
const REFUSED: [what: string, cells: Record<string, Record<string, Typed>>, cell: string, why: RegExp][] = [
  [
    'a word that is no phase',
    { Projecten: { D2: 'klaar' } },
    'D2',
    /“klaar” past niet bij Fase, verwacht .*afgerond, in de wacht.*Bedoelde u/,
  ],
  [
    'words that are no date',
    { Projecten: { H2: 'na de bouwvak' } },
    'H2',
    /“na de bouwvak” is geen datum, verwacht iets als 1-3-2027/,
  ],
  ['a year in a cell for days', { Projecten: { H2: 2027 } }, 'H2', /“1905-07-19” is geen datum. Bedoelde u 2027\?/],
  ['a year as the begin', { Projecten: { I2: 2028 } }, 'I2', /Bedoelde u 2028\?/],
  ['a day that is a number', { Projecten: { I2: 202703 } }, 'I2', /“2454-12-23” is geen datum/],
  ['a first day of all', { Projecten: { H2: '1900-01-01' } }, 'H2', /“1900-01-01” is geen datum/],
  ['a day by which nothing is decided', { Projecten: { L2: 2027 } }, 'L2', /Bedoelde u 2027\?/],
  ['a season', { Projecten: { H2: 'zomer 2025' } }, 'H2', /kan 2e kwartaal 2025 of 3e kwartaal 2025 zijn/],
  ['a date that may be two', { Projecten: { I2: '3/4/2027' } }, 'I2', /kan 3 april 2027 of 4 maart 2027 zijn/],
  ['what a spreadsheet made of a date', { Projecten: { I2: 'jan-28' } }, 'I2', /Bedoelde u 2028-01\?/],
  ['no time by which to decide', { Projecten: { L2: 'ooit' } }, 'L2', /“ooit” is geen/],
  ['a number that was a date', { Projecten: { I2: '46661' } }, 'I2', /Bedoelde u 2027-10-01\?/],
  ['an amount that may be two', { Projecten: { J2: '52,500' } }, 'J2', /kan 52 of 52500 zijn/],
  ['an amount below zero', { Projecten: { J2: -5 } }, 'J2', /“-5” is geen bedrag/],
  ['a person as a lead', { Projecten: { G2: 'Jan de Vries' } }, 'G2', /lijkt een persoon/],
  ['a telephone number in the news', { Projecten: { M2: 'Bel 06-12345678' } }, 'M2', /telefoonnummer/],
  ['the name of a project', { Projecten: { C2: 'De grote hub' } }, 'C2', /hier niet te wijzigen/],
  ['an amount by year', { Projecten: { K3: 700 } }, 'K3', /hier niet te wijzigen/],
  ['a formula', { Projecten: { J2: { formula: 'SUM(1,2)', outcome: 3 } } }, 'J2', /formule/],
  ['a task without words', { Acties: { F2: null } }, 'F2', /kan niet leeg zijn/],
  ['a tick that is none', { Mijlpalen: { C3: 'bijna' } }, 'C3', /“bijna” zegt niet/],
]

describe('leaves out, by its cell', () => {
  it.each(REFUSED)('%s, and takes the rest', async (_, cells, cell, why) => {
    const { code, data, text } = await read(typedIn(typedIn(sheet, cells), { Projecten: { E3: 'grijs' } }))
    expect(data?.leftOut.map((one) => one.cell)).toEqual([cell])
    expect(data?.leftOut[0]?.why.nl).toMatch(why)
    expect(text).toBe(ENERGY.replace('fase: idee\n', 'fase: idee\n    signaal: grijs\n'))
    expect(code).toBe(1)
  })

  it('a line that says of nothing what it is', async () => {
    const { code, data, text } = await read(typedIn(sheet, { Acties: { F3: 'Bellen' }, Mijlpalen: { B4: 'De hub' } }))
    expect([code, text]).toEqual([1, null])
    expect(data?.leftOut.map(({ why }) => why.nl)).toEqual([
      'zeg bij welk project deze nieuwe regel hoort.',
      'zeg wat het is; een regel kan niet leeg zijn.',
    ])
  })

  it('a project without an id, and one that is gone', async () => {
    const gone = { ...PLANS, [FILE]: ENERGY.replaceAll('{#dak}', '{#schuur}').replace('  dak:', '  schuur:') }
    const { code, data, text } = await read(
      typedIn(sheet, { Projecten: { A2: null, D2: 'idee', D3: 'afgerond' } }),
      gone,
    )
    expect([code, text]).toEqual([1, null])
    expect(data?.leftOut.map(({ why }) => why.nl)).toEqual([
      expect.stringMatching(/heeft geen id/),
      expect.stringMatching(/^staat niet meer in het plan.*“idee”.*“afgerond”/),
    ])
  })
})

describe('a plan that changed meanwhile', () => {
  const meanwhile = (before: string, after: string): Files => ({ ...PLANS, [FILE]: ENERGY.replace(before, after) })

  it('keeps what the sheet left alone', async () => {
    const { code, text, data } = await read(sheet, meanwhile('signaal: oranje', 'signaal: rood'))
    expect([code, text, data?.leftOut]).toEqual([0, null, []])
  })

  it('keeps what both changed, and says all three values; the other fields are taken', async () => {
    const { code, data, text } = await read(
      typedIn(sheet, { Projecten: { E2: 'groen', D2: 'voorbereiding' } }),
      meanwhile('signaal: oranje', 'signaal: rood'),
    )
    expect(code).toBe(1)
    expect(data?.leftOut[0]).toMatchObject({
      cell: 'E2',
      field: 'signal',
      stale: { was: 'oranje', says: 'groen', now: 'rood' },
    })
    expect(data?.leftOut[0]?.why.nl).toMatch(/“oranje”.*“groen”.*“rood”/)
    expect(text).toContain('fase: voorbereiding\n    signaal: rood')
  })

  it('has nothing against what both changed alike', async () => {
    const { code, text, data } = await read(
      typedIn(sheet, { Projecten: { E2: 'rood' } }),
      meanwhile('signaal: oranje', 'signaal: rood'),
    )
    expect([code, text, data?.leftOut]).toEqual([0, null, []])
  })

  it('follows a project to its new id', async () => {
    const renamed = ENERGY.replace('{#hub}', '{#energiehub}').replace(
      '  hub:\n',
      '  energiehub:\n    voorheen: [hub]\n',
    )
    const { code, text } = await read(typedIn(sheet, { Projecten: { E2: 'groen' } }), { ...PLANS, [FILE]: renamed })
    expect([code, text]).toEqual([0, renamed.replace('oranje', 'groen')])
  })
})

describe('whatever people do to a sheet', () => {
  it('rows that are gone, or sorted otherwise, mean nothing', async () => {
    const { code, text } = await read(withoutRows(sheet, 'Projecten', [2]))
    expect([code, text]).toEqual([0, null])
  })

  it('without what was hidden it is compared with the plan of now, and that is said', async () => {
    const bare = typedIn(sheet, { _basis: { A1: 'weg' }, Projecten: { E2: 'groen' } })
    const { code, data, text } = await read(bare)
    expect([code, data?.sheets[0]?.against, text]).toEqual([0, 'now', ENERGY.replace('oranje', 'groen')])
  })

  it('as a text with separators it is read too', async () => {
    const csv = 'Id;Project;Fase;Signaal;Start;Kosten (€)\nnoord/energie/hub;De hub;verkenning;groen;jan 2027;45.000\n'
    const { code, data, text } = await read(new TextEncoder().encode(csv), PLANS, 'b.csv')
    expect([code, data?.leftOut, text]).toEqual([0, [], ENERGY.replace('oranje', 'groen')])
  })

  it('two sheets that want different things of one field are refused together', async () => {
    const two = [typedIn(sheet, { Projecten: { E2: 'groen' } }), typedIn(sheet, { Projecten: { E2: 'rood' } })]
    const { code, err, text } = await read(two)
    expect([code, text]).toEqual([2, null])
    expect(err).toMatch(/De hub: b\.xlsx Projecten E2 “groen”, 1-b\.xlsx Projecten E2 “rood”/)
    const alike = await read([two[0] as Uint8Array, two[0] as Uint8Array])
    expect([alike.code, alike.data?.changes.length]).toEqual([0, 1])
  })
})
