/** Sheets that contradict each other, themselves or a plan that changed meanwhile: each field is taken right, or told with all that is known of it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { changed, partOf, type Typed, typedIn } from './edit-workbook.ts'

const FILE = 'noord/energie.md'
const ENERGY = `---
thema: energie
trekker: bestuur
wensen:
  zon-delen: { steun: 12 }
projecten:
  hub:
    fase: verkenning
    signaal: oranje
    toelichting: Het net zit vol.
    trekker: [bestuur, werkgroep-energie]
    gevraagd:
      gemeente: { wat: Een kavel aanwijzen, voor: 2027-03, antwoord: open }
    planning: { start: 2027-01-10, eind: 2027-06-30 }
    kosten: 45000
  dak:
    fase: idee
---

# Energie

## Wensen

### Zon delen {#zon-delen}

Samen.

## Projectvoorstellen

### De hub {#hub}

Een hub.

#### Mijlpalen

- [ ] 2027-02: Ontwerp klaar

#### Acties

- [ ] 2027-01-15 (werkgroep energie): Offertes vragen

### Het dak {#dak}

Een dak.
`
const WATER = `---
thema: water
projecten:
  gracht: { fase: verkenning, trekker: gemeente }
---

# Water

## Projectvoorstellen

### De gracht {#gracht}

Nat.
`
const PLANS = mini({ [FILE]: ENERGY, 'noord/water.md': WATER })
const meanwhile = (before: string, after: string): Files => ({ ...PLANS, [FILE]: ENERGY.replace(before, () => after) })

let sheet: Uint8Array
beforeAll(async () => {
  const made = await masterplan(['sheet', 'export', 'noord', '--lead', 'bestuur', '-o', 'b.xlsx'], PLANS)
  sheet = made.bytes['/work/b.xlsx'] as Uint8Array
})

interface Data {
  changes: Record<'cell' | 'field' | 'value', string>[]
  leftOut: { cell: string | null; row: number; why: { nl: string }; stale?: Record<'was' | 'says' | 'now', string> }[]
  sheets: { against: string; remarks?: { address: string; text: string }[] }[]
}

async function read(sheets: readonly Uint8Array[], plans: Files) {
  const names = sheets.map((_, i) => `${i}.xlsx`)
  const files = { ...plans, ...Object.fromEntries(names.map((name, i) => [name, sheets[i] as Uint8Array])) }
  const args = ['sheet', 'import', ...names.map((name) => `plans/${name}`), '--write']
  const { out, err, written } = await masterplan([...args, '--json'], files)
  const { changes, leftOut, sheets: read } = JSON.parse(out === '' ? '{}' : out) as Partial<Data>
  return {
    err,
    changes: changes?.map(({ cell, field, value }) => `${cell} ${field} ${value}`),
    left: leftOut?.map(({ cell, row, why }) => `${cell ?? row}: ${why.nl}`).join('\n'),
    stale: leftOut?.flatMap(({ cell, stale }) => (stale ? [[cell, stale.was, stale.says, stale.now]] : [])),
    sheets: read,
    text: written[`/work/plans/${FILE}`] ?? null,
    screen: async () => (await masterplan(args, files, { columns: 1000 })).out,
  }
}

type Cells = Record<string, Record<string, Typed>>
type Hands = (bytes: Uint8Array) => Uint8Array
const typed =
  (cells: Cells): Hands =>
  (bytes) =>
    typedIn(bytes, cells)
const inPart =
  (name: string, change: (xml: string) => string): Hands =>
  (bytes) =>
    changed(bytes, (parts) => {
      const part = partOf(parts, name)
      parts[part] = change(parts[part] ?? '')
    })
const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
/** A row below the others: a copy of one with another text in a cell, or some cells. */
const below = (name: string, made: (row: (n: number) => string) => string): Hands =>
  inPart(name, (xml) => {
    const row = (n: number): string =>
      (new RegExp(`<row r="${n}"[\\s\\S]*?</row>`).exec(xml)?.[0] ?? '')
        .replace(`r="${n}"`, 'r="40"')
        .replace(new RegExp(`r="([A-Z]+)${n}"`, 'g'), 'r="$140"')
    return xml.replace('</sheetData>', () => `${made(row)}</sheetData>`)
  })
const copied = (name: string, n: number, address: string, text: string): Hands =>
  below(name, (row) => row(n).replace(new RegExp(`<c r="${address}"(?:[^>]*/>|[\\s\\S]*?</c>)`), cell(address, text)))
const all =
  (...hands: Hands[]): Hands =>
  (bytes) =>
    hands.reduce((made, hand) => hand(made), bytes)
const since1904: Hands = (bytes) =>
  changed(bytes, (parts) => {
    const book = (parts['xl/workbook.xml'] ?? '').replace(/<workbookPr[^>]*\/>/, '')
    parts['xl/workbook.xml'] = book.replace(/<workbook [^>]*>/, (tag) => `${tag}<workbookPr date1904="1"/>`)
  })

describe('a field that the plan changed meanwhile is left alone, with all three values', () => {
  it.each<[string, string, string, Cells, string[]]>([
    [
      'a choice',
      'fase: verkenning',
      'fase: voorbereiding',
      { Projecten: { D2: 'uitvoering' } },
      ['D2', 'verkenning', 'uitvoering', 'voorbereiding'],
    ],
    [
      'a text',
      'Het net zit vol.',
      'Het net is leeg.',
      { Projecten: { F2: 'Half vol.' } },
      ['F2', 'Het net zit vol.', 'Half vol.', 'Het net is leeg.'],
    ],
    [
      'leads',
      '[bestuur, werkgroep-energie]',
      'gemeente',
      { Projecten: { G2: 'bestuur' } },
      ['G2', 'Bestuur; Werkgroep energie', 'bestuur', 'Gemeente'],
    ],
    [
      'a day',
      'start: 2027-01-10',
      'start: 2027-02-10',
      { Projecten: { H2: '2027-03-10' } },
      ['H2', '2027-01-10', '2027-03-10', '2027-02-10'],
    ],
    [
      'planning that became a year',
      '{ start: 2027-01-10, eind: 2027-06-30 }',
      '2028',
      { Projecten: { H2: '2027-03-10' } },
      ['H2', '2027-01-10', '2027-03-10', '2028'],
    ],
    [
      'an amount between two',
      'kosten: 45000',
      'kosten: { van: 1, tot: 2 }',
      { Projecten: { J2: 50000 } },
      ['J2', '45000', '50000', '1 tot 2'],
    ],
    [
      'an amount that was emptied',
      'kosten: 45000',
      'kosten: 46000',
      { Projecten: { J2: null } },
      ['J2', '45000', '', '46000'],
    ],
    ['support of a wish', 'steun: 12', 'steun: 14', { Wensen: { D2: 20 } }, ['D2', '12', '20', '14']],
    [
      'an answer of a partner',
      'antwoord: open',
      'antwoord: toegezegd',
      { Gevraagd: { F2: 'afgewezen' } },
      ['F2', 'nog geen antwoord', 'afgewezen', 'toegezegd'],
    ],
    [
      'a month of a question',
      'voor: 2027-03',
      'voor: 2027-04',
      { Gevraagd: { E2: 'mei 2027' } },
      ['E2', '2027-03', 'mei 2027', '2027-04'],
    ],
    [
      'who does an action',
      '(werkgroep energie)',
      '(gemeente)',
      { Acties: { E2: 'bestuur' } },
      ['E2', 'werkgroep energie', 'bestuur', 'gemeente'],
    ],
    [
      'a month of a milestone',
      '2027-02: Ontwerp',
      '2027-03: Ontwerp',
      { Mijlpalen: { D2: 'april 2027' } },
      ['D2', '2027-02', 'april 2027', '2027-03'],
    ],
    [
      'a tick of an action that got other words',
      'Offertes vragen',
      'Offertes opvragen',
      { Acties: { C2: 'ja' } },
      ['C2', '', 'ja', ''],
    ],
    [
      'a question that is gone',
      /gevraagd:\n.*\n/.exec(ENERGY)?.[0] ?? '',
      'kosten-jaar: 1\n',
      { Gevraagd: { F2: 'toegezegd' } },
      ['F2', 'nog geen antwoord', 'toegezegd', ''],
    ],
    [
      'news of a project that is gone',
      '{#dak}',
      '{#schuur}',
      { Projecten: { M3: 'Het is klaar.' } },
      ['M3', '', 'Het is klaar.', ''],
    ],
  ])('%s', async (_, before, after, cells, stale) => {
    const found = await read(
      [typedIn(sheet, { ...cells, Projecten: { ...cells['Projecten'], E2: 'groen' } })],
      meanwhile(before, after),
    )
    expect([found.stale, found.changes], found.err).toEqual([[stale], ['E2 signal groen']])
  })

  it('a row that is gone and was left alone says nothing', async () => {
    const found = await read([sheet], meanwhile('- [ ] 2027-01-15 (werkgroep energie): Offertes vragen\n', ''))
    expect([found.left, found.changes, found.text]).toEqual(['', [], null])
  })
})

describe('is told at its place, and never written', () => {
  it.each<[string, Hands, RegExp]>([
    [
      'a row that stands there twice',
      all(typed({ Projecten: { E2: 'groen' } }), copied('Projecten', 2, 'E40', 'rood')),
      /^E2: E40 gaat over hetzelfde, en zegt “rood”.*\nE40: E2 .*“groen”/,
    ],
    [
      'a copy of an action that became a new one',
      copied('Acties', 2, 'F40', 'Bellen'),
      /^F2: F40 .*“Bellen”.*\nF40: F2 .*“Offertes vragen”.*een nieuwe regel heeft geen Id/,
    ],
    [
      'a row of another workbook',
      below(
        'Projecten',
        () => `<row r="40">${cell('A40', 'noord/water/gracht')}${cell('D40', 'idee')}${cell('G40', 'Gemeente')}</row>`,
      ),
      /^D40: deze rij zat niet in het blad.*het plan zegt nu “verkenning”/,
    ],
    [
      'words in the column of ids',
      below('Projecten', () => `<row r="40">${cell('A40', 'Groet van ons')}</row>`),
      /^40: “Groet van ons” is de Id van niets/,
    ],
    [
      'ids that were sorted by themselves',
      typed({ Projecten: { A2: 'noord/energie/dak', A3: 'noord/energie/hub' } }),
      /^2: de Id hoort bij iets anders dan “De hub”.*\n3: .*“Het dak”/,
    ],
    [
      'a new action that is there with another day',
      typed({ Acties: { B3: 'De hub', F3: 'Offertes vragen', D3: '2027-02-15' } }),
      /^3: dit staat al in het plan, met Wanneer “2027-01-15”/,
    ],
    [
      'a new action that is there and is done',
      typed({ Acties: { B3: 'De hub', F3: 'Offertes vragen', C3: 'ja' } }),
      /^3: dit staat al in het plan, met Gedaan niets/,
    ],
    [
      'a new question that is there with another answer',
      typed({ Gevraagd: { B3: 'De hub', C3: 'Gemeente', D3: 'Een kavel aanwijzen', F3: 'toegezegd' } }),
      /^3: dit staat al in het plan, met Antwoord “nog geen antwoord”/,
    ],
    [
      'what a formula came to nothing with',
      typed({ Projecten: { F2: '#REF!', M2: '#N/B' } }),
      /^F2: een formule.*\nM2: een formule/,
    ],
    [
      'one row that was copied from a workbook of 1904',
      typed({ Acties: { D2: 46402 + 1462 } }),
      /^D2: “2031-01-16” ligt precies 1462 dagen van 2027-01-15/,
    ],
  ])('%s', async (_, hands, told) => {
    const found = await read([hands(sheet)], PLANS)
    expect([found.changes, found.text, found.left], found.err).toEqual([[], null, expect.stringMatching(told)])
  })

  it.each<[string, Hands]>([
    [
      'all days of a file but one lie elsewhere',
      typed({
        Projecten: { H2: 46397 + 1462, I2: 46661 },
        Acties: { D2: 46402 + 1462 },
        Mijlpalen: { D2: 46419 + 1462 },
        Gevraagd: { E2: 46447 + 1462 },
      }),
    ],
    ['a workbook is called one of 1904 and was not', all(typed({ Projecten: { I2: '1-10-2027' } }), since1904)],
  ])('%s', async (_, hands) => {
    const { err, text } = await read([hands(sheet)], PLANS)
    expect([err, text]).toEqual([expect.stringMatching(/De datums in 0\.xlsx zijn 1462 dagen later/), null])
  })
})

describe('is read right', () => {
  it.each<[string, Hands, string[]]>([
    [
      'a workbook of 1904',
      all(
        typed({
          Projecten: { H2: 46397 - 1462, I2: 46661 - 1462 },
          Acties: { D2: 46402 - 1462 },
          Mijlpalen: { D2: 46419 - 1462 },
          Gevraagd: { E2: 46447 - 1462 },
        }),
        since1904,
      ),
      ['I2 end 2027-10-01'],
    ],
    [
      'leads with a comma',
      typed({ Projecten: { G2: 'Werkgroep Energie, bestuur' } }),
      ['G2 lead werkgroep-energie,bestuur'],
    ],
    ['leads with a word between', typed({ Projecten: { G2: 'gemeente en Bestuur' } }), ['G2 lead gemeente,bestuur']],
    [
      'one lead with a word of its own',
      typed({ Projecten: { G2: 'Stichting Zon en Wind' } }),
      ['G2 lead Stichting Zon en Wind'],
    ],
    [
      'a row that stands there twice alike',
      all(typed({ Projecten: { E2: 'rood' } }), copied('Projecten', 2, 'E40', 'rood')),
      ['E2 signal rood'],
    ],
    [
      'a tick of a spreadsheet',
      inPart('Mijlpalen', (xml) => xml.replace(/<c r="C2"(?:[^>]*\/>|[\s\S]*?<\/c>)/, '<c r="C2" t="b"><v>1</v></c>')),
      ['C2 done true'],
    ],
  ])('%s', async (_, hands, changes) => {
    const found = await read([hands(sheet)], PLANS)
    expect([found.changes, found.left], found.err).toEqual([changes, ''])
  })

  it('the day of the answer to a new question', async () => {
    const cells = { B3: 'De hub', C3: 'Fonds', D3: 'Geld', F3: 'toegezegd', G3: '3-11-2026' }
    const { text } = await read([typedIn(sheet, { Gevraagd: cells })], PLANS)
    expect(text).toContain('fonds: { wat: Geld, antwoord: toegezegd, datum: 2026-11-03 }')
  })
})

describe('what was hidden in it and is no longer what it was', () => {
  it.each<[string, Hands]>([
    ['without some of it', inPart('_basis', (xml) => xml.replace(/<row r="1\d"[\s\S]*?<\/row>/g, ''))],
    ['with another kring', typed({ _basis: { B3: 'zuid' } })],
    [
      'with another value',
      inPart('_basis', (xml) => xml.replace(/(<row r="12"[\s\S]*?)<\/row>/, `$1${cell('D12', '1')}</row>`)),
    ],
    ['without its first row', inPart('_basis', (xml) => xml.replace(/<row r="1"[\s\S]*?<\/row>/, ''))],
  ])('is not trusted: %s', async (_, hands) => {
    const found = await read([hands(typedIn(sheet, { Projecten: { E2: 'groen' } }))], PLANS)
    expect([found.sheets?.[0]?.against, found.changes]).toEqual(['now', ['E2 signal groen']])
  })
})

describe('what people put beside cells', () => {
  const beside: Hands = (bytes) =>
    changed(bytes, (parts) => {
      const name =
        Object.keys(parts).find(
          (one) => /comments\d*\.xml$/.test(one) && parts[one]?.includes('Hoe ver het project'),
        ) ?? ''
      const remark = '<comment ref="E3" authorId="0"><text><r><t>Kees: klopt niet</t></r></text></comment>'
      parts[name] = (parts[name] ?? '').replace('</commentList>', `${remark}</commentList>`)
    })
  const threads: Hands = (bytes) =>
    changed(bytes, (parts) => {
      const rels = partOf(parts, 'Projecten').replace('worksheets/', 'worksheets/_rels/')
      const kind = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'
      const target = '../threadedComments/threadedComment1.xml'
      parts[`${rels}.rels`] = (parts[`${rels}.rels`] ?? '').replace(
        '</Relationships>',
        `<Relationship Id="t9" Type="${kind}" Target="${target}"/></Relationships>`,
      )
      const said = ['Klopt dit?', 'Ja.'].map(
        (text) => `<threadedComment ref="E2"><text>${text}</text></threadedComment>`,
      )
      parts['xl/threadedComments/threadedComment1.xml'] = `<ThreadedComments>${said.join('')}</ThreadedComments>`
    })
  it.each<[string, Hands, string, string]>([
    ['a remark', beside, 'E3', 'Kees: klopt niet'],
    ['a thread', threads, 'E2', 'Klopt dit? Ja.'],
  ])('%s is told, and what the workbook went out with is not', async (_, hands, address, text) => {
    const found = await read([hands(sheet)], PLANS)
    expect([found.sheets?.[0]?.remarks, found.changes]).toEqual([[{ sheet: 'Projecten', address, text }], []])
    const screen = await found.screen()
    expect(screen).toContain(`Opmerking bij ${address} van Projecten: “${text}”.`)
    expect(screen).toContain('Er verandert niets in de plannen.')
    expect((await read([sheet], PLANS)).sheets?.[0]?.remarks).toBeUndefined()
  })
})

it('two sheets that contradict each other are told with their places and values', async () => {
  const { err, text } = await read(
    [typedIn(sheet, { Projecten: { J2: null } }), typedIn(sheet, { Projecten: { J2: 50000 } })],
    PLANS,
  )
  expect([err, text]).toEqual([
    expect.stringContaining('De hub: 0.xlsx Projecten J2 niets, 1.xlsx Projecten J2 “50000”'),
    null,
  ])
})
