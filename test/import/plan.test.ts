/** Plans of others: five documents of other make, with what must be found in them, asked, and left out, counted by hand. */
import type { FileChild } from 'docx'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { bold, bullet, firm, h, p, table, word } from './documents.ts'

const CONFIG = String(mini()['masterplan.yaml'])
  .replace(
    'water: { naam: Water }',
    'water: { naam: Water, aliassen: [Klimaatadaptatie] }\n  ecologie: { naam: Ecologie, aliassen: [Groen] }',
  )
  .replace(
    'fonds: { naam: Fonds }',
    'fonds: { naam: Fonds }\n  waterschap: { naam: Waterschap Hunze en Aa’s }\n  enexis: { naam: Enexis }',
  )
const EMPTY: Files = mini({
  'masterplan.yaml': CONFIG,
  'noord/ecologie.md': '---\nthema: ecologie\n---\n\n# Ecologie\n',
  'zuid/ecologie.md': '---\nthema: ecologie\n---\n\n# Ecologie\n',
})

interface Said {
  kind: string
  recognised: { heading: string; theme: string; how: string }[]
  added: { kind: string; theme: string; title: string }[]
  known: { title: string }[]
  toDecide: { where: string; field: string; said: string; why: string }[]
  leftOut: string[]
  twins: { title: string }[]
  files: string[]
  findings: { added: { severity: string; ruleId: string }[] }
}

async function imported(children: FileChild[], argv: string[] = [], files: Files = EMPTY) {
  const bytes = await word(children)
  const made = await masterplan(['import', '/work/plan.docx', '--kring', 'noord', '--json', ...argv], {
    ...files,
    '../plan.docx': bytes,
  })
  const said = (made.out === '' ? null : JSON.parse(made.out)) as Said
  return { ...made, said, file: (name: string) => made.written[`/work/plans/noord/${name}.md`] ?? '' }
}
const titles = ({ added }: Said): string[] => added.map(({ kind, theme, title }) => `${theme} ${kind} ${title}`)
const asked = ({ toDecide }: Said): string[] => toDecide.map(({ where, field, said }) => `${where} › ${field}: ${said}`)
const errors = ({ findings }: Said): string[] =>
  findings.added.filter((f) => f.severity === 'error').map((f) => f.ruleId)

describe('an engineering firm: numbered chapters in its own styles, and a table of measures', () => {
  const report = [
    firm('Firma1', '1 Inleiding'),
    p('Dit rapport is in opdracht van de vereniging gemaakt.'),
    firm('Firma1', '2 Energie'),
    p('Het net zit vol.'),
    firm('Firma2', '2.1 Knelpunten'),
    firm('Firma3', '2.1.1 Netcongestie'),
    p('Wie wil uitbreiden, staat op een wachtlijst.'),
    firm('Firma2', '2.2 Maatregelen'),
    table(
      ['Nr', 'Maatregel', 'Trekker', 'Planning', 'Kosten', 'Status', 'Partners'],
      [
        'M1',
        'Energiehub',
        'Parkmanagement',
        'Q3 2025 t/m Q2 2026',
        '€ 45.000,-',
        'In verkenning',
        'Gemeente, Enexis en RVO',
      ],
      ['M2', 'Zonnedak', 'Jan de Vries', 'korte termijn', '12k', 'lopend', 'Waterschap Hunze en Aa’s'],
      ['M3', 'Laadplein', 'n.t.b.', '2027', '1,2 mln', 'Gereed', 'n.t.b.'],
    ),
    firm('Firma1', '3 Groen in de wijk'),
    firm('Firma2', '3.1 Wensen'),
    bullet('Meer bomen: langs de hoofdweg staat er geen.'),
    bullet('Een bloemrijke berm.'),
    firm('Firma1', 'Bijlage A Verantwoording'),
    p('Zo is gemeten.'),
  ]

  it('finds them all, asks three things, leaves two chapters, and is wrong nowhere', async () => {
    const { code, said, file } = await imported(report, ['--write'])
    expect(code).toBe(0)
    expect(titles(said)).toEqual([
      'energie challenge Netcongestie',
      'energie project Energiehub',
      'energie project Zonnedak',
      'energie project Laadplein',
      'ecologie wish Meer bomen',
      'ecologie wish Een bloemrijke berm',
    ])
    expect(asked(said)).toEqual([
      'Energiehub › Partners: RVO',
      'Zonnedak › Trekker: Jan de Vries',
      'Zonnedak › Planning: korte termijn',
    ])
    expect(said.leftOut).toEqual(['1 Inleiding', 'Bijlage A Verantwoording'])
    expect(errors(said)).toEqual([])
    const energie = file('energie')
    for (const words of [
      'fase: verkenning',
      'trekker: Parkmanagement',
      'start: 2025-K3',
      'eind: 2026-K2',
      'kosten: 45000',
      'partners: [gemeente, enexis]',
      'fase: uitvoering',
      'kosten: 12000',
      'partners: [waterschap]',
      'fase: afgerond',
      'kosten: 1200000',
      'bijgewerkt: 2026-11-23',
      'Het net zit vol.',
    ])
      expect(energie).toContain(words)
    expect(file('ecologie')).toContain('### Meer bomen {#meer-bomen}\n\nlangs de hoofdweg staat er geen.')
  })

  it('says how each chapter was read', async () => {
    const { said } = await imported(report)
    expect(said.recognised.map(({ heading, theme, how }) => `${heading} ${theme} ${how}`)).toEqual([
      '2 Energie energie name',
      '3 Groen in de wijk ecologie alias',
    ])
  })

  it('puts nothing twice, and leaves what is there', async () => {
    const first = await imported(report, ['--write'])
    const files = { ...EMPTY }
    for (const [path, text] of Object.entries(first.written)) files[path.replace('/work/plans/', '')] = text
    const { said } = await imported(report, [], files)
    expect(said.added).toEqual([])
    expect(said.known.length).toBe(6)
    expect(said.files).toEqual([])
  })
})

describe('a municipality: one table for all themes, and sections above the themes', () => {
  it('reads the theme of each row', async () => {
    const { said } = await imported([
      h(1, 'Uitvoeringsprogramma'),
      table(
        ['Thema', 'Project', 'Wie', 'Periode', 'Budget', 'Fase'],
        ['Energie', 'Warmtenet', 'Gemeente', 'januari 2027 – juni 2028', '€ 250.000', 'voorbereiding'],
        ['Klimaatadaptatie', 'Wadi’s', 'Waterschap', '2027 - medio 2028', 'PM', 'idee'],
        ['Mobiliteit', 'Fietspad', 'Gemeente', '2029', '', 'idee'],
      ),
      h(1, 'Knelpunten'),
      h(2, 'Water'),
      h(3, 'Natte kelders'),
      p('Na een bui staat het water in de kelders.'),
    ])
    expect(titles(said)).toEqual(['energie project Warmtenet', 'water project Wadi’s', 'water challenge Natte kelders'])
    expect(asked(said)).toContain('Wadi’s › Periode: medio 2028')
    expect(said.leftOut).toEqual(['Fietspad (Mobiliteit)'])
  })
})

describe('a document without a single heading style', () => {
  it('reads bold lines as headings', async () => {
    const { said, file } = await imported(
      [
        bold('Masterplan bedrijventerrein'),
        bold('2. Energie'),
        p('Iedereen wil van het gas af.'),
        bold('Uitdagingen'),
        bold('Het net zit vol'),
        p('Er is geen ruimte.'),
        bold('Projecten'),
        bold('Buurtbatterij'),
        p('Samen een batterij kopen.'),
        p('Trekker: Parkmanagement'),
        p('Kosten: € 12.500'),
        bold('3. Water'),
        bold('Wensen'),
        bullet('Regenwater opvangen'),
      ],
      ['--write'],
    )
    expect(titles(said)).toEqual([
      'energie challenge Het net zit vol',
      'energie project Buurtbatterij',
      'water wish Regenwater opvangen',
    ])
    expect(file('energie')).toContain('kosten: 12500')
    expect(file('energie')).toContain('trekker: Parkmanagement')
    expect(errors(said)).toEqual([])
  })
})

describe('project sheets: a table of two columns under each heading', () => {
  it('reads labels and values', async () => {
    const { said, file } = await imported(
      [
        h(1, 'Thema Energie'),
        h(2, 'Projecten'),
        h(3, 'Project 1: Energiehub'),
        p('Eén aansluiting delen.'),
        table(
          ['Trekker', 'Parkmanagement'],
          ['Planning', 'vanaf 2027'],
          ['Financiering', '€ 15.000 Fonds'],
          ['Omvang', '4 MW'],
        ),
        h(4, 'Voortgang'),
        bullet('6 oktober 2026: Onderzoek klaar.'),
        bullet('Binnenkort meer.'),
        h(3, 'Project 2: Zonneweide'),
        table(['Fase', 'in de wacht'], ['Wacht op', 'Energiehub'], ['Kosten', '€ 10.000 tot € 20.000']),
      ],
      ['--write'],
    )
    expect(titles(said)).toEqual(['energie project Energiehub', 'energie project Zonneweide'])
    expect(asked(said)).toEqual(['Energiehub › voortgang: Binnenkort meer.'])
    const text = file('energie')
    for (const words of [
      'start: 2027',
      'fonds: 15000',
      'Omvang: 4 MW',
      '- 2026-10-06: Onderzoek klaar.',
      'fase: on-hold',
      'geblokkeerd-door: [energiehub]',
      'van: 10000',
    ])
      expect(text).toContain(words)
  })
})

describe('two columns, odd signs, and appendices', () => {
  it('keeps every sign as words, and reads a heading as the theme that somebody named', async () => {
    const { said, file } = await imported(
      [
        h(1, 'Stroom op het terrein'),
        h(2, 'Wensen'),
        h(3, 'Minder <verbruik> {#geen-id}'),
        p('# Dit is geen kop'),
        p('- en dit geen lijst'),
        p('> noch een citaat, *nadruk* of <b>vet</b> {#id}'),
        bullet('1. Eerst meten'),
        bullet('dan weten', 1),
        p('Bel 06-12345678 voor meer.'),
        h(1, 'Bijlage'),
        table(['a', 'b'], ['1', '2']),
      ],
      ['--map', 'Stroom op het terrein=energie', '--write'],
    )
    expect(said.recognised).toEqual([{ heading: 'Stroom op het terrein', theme: 'energie', how: 'map' }])
    const text = file('energie')
    expect(text).toContain('\\# Dit is geen kop')
    expect(text).toContain('\\- en dit geen lijst')
    expect(text).toContain('\\> noch een citaat')
    expect(text).not.toContain('06-12345678')
    expect(said.toDecide.length).toBe(2)
    expect(text).toContain('### Minder verbruik geen-id {#minder-verbruik-geen-id}')
    expect(text).toContain('\\<b>vet\\</b> &#123;#id}')
    expect(said.added.map(({ title }) => title)).toEqual(['Minder <verbruik> {#geen-id}'])
  })
})

describe('who pays', () => {
  it.each([
    [
      '€ 15.000 Gemeente; Provincie Drenthe 20.000 euro; Rabobank 5.000; € 3.000 Bank',
      ['€ 3.000 Bank', 'Provincie Drenthe 20.000 euro', 'Rabobank 5.000'],
      'dekking: { gemeente: 15000 }',
    ],
    ['€ 15.000 Gemeente; de rest volgt', ['de rest volgt'], 'dekking: { gemeente: 15000 }'],
    ['Rabobank 5.000', ['Rabobank 5.000'], 'fase: idee'],
  ])('“%s” is taken over or told, term by term', async (said, left, has) => {
    const sheet = table(['Fase', 'idee'], ['Dekking', said])
    const made = await imported([h(1, 'Energie'), h(2, 'Projecten'), h(3, 'Hub'), sheet], ['--write'])
    expect(asked(made.said)).toEqual(left.map((one) => `Hub › Dekking: ${one}`))
    expect(made.file('energie').replace(/dekking:\s+gemeente: 15000/, 'dekking: { gemeente: 15000 }')).toContain(has)
  })
})

describe('a planning', () => {
  it.each([
    ['2025-2026', 'planning: { start: 2025, eind: 2026 }'],
    ['2026/2027', 'planning: { start: 2026, eind: 2027 }'],
    ['2026 - 2027', 'planning: { start: 2026, eind: 2027 }'],
    ['2026-12', null],
  ])('of %s', async (planning, has) => {
    const sheet = table(['Fase', 'idee'], ['Planning', planning])
    const { said, file } = await imported([h(1, 'Energie'), h(2, 'Projecten'), h(3, 'Hub'), sheet], ['--write'])
    expect(asked(said)).toEqual(has === null ? [`Hub › Planning: ${planning}`] : [])
    expect(file('energie')).toContain(has === null ? 'fase: idee' : has)
  })
})

describe('a row of a table with one cell', () => {
  it('is the text of a project, or told where it is nobody’s', async () => {
    const { said, file } = await imported(
      [
        h(1, 'Energie'),
        h(2, 'Projecten'),
        h(3, 'Hub'),
        table(
          ['Wie wil uitbreiden, deelt hier een aansluiting.', ''],
          ['Trekker', 'Gemeente'],
          ['Kosten', ''],
          ['Risico:', ''],
          ['Er is plek voor tien bedrijven.', ''],
        ),
        h(2, 'Projecten later'),
        table(['Nr', 'Project', 'Trekker'], ['1', 'Dak', 'Gemeente'], ['Later besluiten wij over de rest.', '', '']),
      ],
      ['--write'],
    )
    expect(file('energie')).toContain(
      '{#hub}\n\nWie wil uitbreiden, deelt hier een aansluiting.\n\nEr is plek voor tien bedrijven.\n',
    )
    expect(file('energie')).toContain('trekker: gemeente')
    expect([titles(said), said.leftOut, asked(said)]).toEqual([
      ['energie project Hub', 'energie project Dak'],
      ['Later besluiten wij over de rest.'],
      [],
    ])
  })
})

describe('a project that a document names twice', () => {
  it('has what is said of it in both places', async () => {
    const { said, file } = await imported(
      [
        h(1, 'Energie'),
        h(2, 'Projecten'),
        table(['Project', 'Trekker', 'Kosten'], ['De hub', 'Gemeente', '€ 5.000']),
        h(3, '1. De Hub'),
        p('Eén aansluiting delen.'),
        p('Trekker: Gemeente'),
        p('Kosten: € 6.000'),
        p('Fase: idee'),
        h(4, 'Acties'),
        bullet('Offertes vragen'),
      ],
      ['--write'],
    )
    const text = file('energie')
    for (const words of ['trekker: gemeente', 'kosten: 5000', 'fase: idee', 'delen.\n\n#### Acties\n\n- [ ] Offertes'])
      expect(text).toContain(words)
    expect([titles(said), said.known, said.leftOut]).toEqual([
      ['energie project De hub'],
      [],
      ['De Hub › Kosten: € 6.000'],
    ])
  })
})

describe('a number', () => {
  it.each([
    ['100 laadpalen in 2030', '100 laadpalen in 2030'],
    ['N33 verdubbelen', 'N33 verdubbelen'],
    ['2030 klimaatneutraal', '2030 klimaatneutraal'],
    ['24 uur open', '24 uur open'],
    ['A28', 'A28'],
    ['CO2 opslaan', 'CO2 opslaan'],
    ['1.000 bomen', '1.000 bomen'],
    ['Deel auto’s', 'Deel auto’s'],
    ['2.1 Netcongestie', 'Netcongestie'],
    ['P4. Zonnedak', 'Zonnedak'],
    ['3) Zonnedak', 'Zonnedak'],
    ['b) Zonnedak', 'Zonnedak'],
    ['IV. Zonnedak', 'Zonnedak'],
    ['Maatregel 12 Zonnedak', 'Zonnedak'],
    ['Deel 2. Zonnedak', 'Zonnedak'],
  ])('of “%s” is left out only where it counts the items', async (said, title) => {
    const { said: told } = await imported([
      h(1, '1 Energie'),
      h(2, '1.1 Wensen'),
      h(3, said),
      h(2, '1.2 Projecten'),
      table(['Project', 'Trekker'], [said, 'Gemeente']),
      h(2, '1.3 Knelpunten'),
      bullet(said),
    ])
    expect(titles(told)).toEqual([`energie wish ${title}`, `energie project ${title}`, `energie challenge ${title}`])
  })
})

describe('what is there already', () => {
  it('is begun where a theme has no file yet, and looked at for what says the same in other words', async () => {
    const files: Files = {
      ...EMPTY,
      'zuid/water.md':
        '---\nthema: water\n---\n\n# Water\n\n## Wensen\n\n### Regenwater van het dak opvangen en gebruiken {#regen}\n\nOpvangen scheelt drinkwater.\n',
    }
    delete files['noord/water.md']
    const { said, file } = await imported(
      [h(1, 'Water'), h(2, 'Wensen'), bullet('Regenwater van daken opvangen: dat scheelt drinkwater.')],
      ['--write'],
      files,
    )
    expect(file('water')).toMatch(
      /^---\nthema: water\nbijgewerkt: 2026-11-23\n---\n\n# Water\n\n## Wensen\n\n### Regenwater/,
    )
    expect(said.twins).toMatchObject([{ twins: [{ key: 'zuid/water/regen' }] }])
  })
})

describe('what is asked for', () => {
  it('is a kring, where there are several and nobody can be asked', async () => {
    const bytes = await word([h(1, 'Energie')])
    const { code, err } = await masterplan(['import', '/work/plan.docx'], { ...EMPTY, '../plan.docx': bytes })
    expect(code).toBe(2)
    expect(err).toContain('--kring')
  })

  it('is a theme that exists behind --map', async () => {
    const { code, err } = await imported([h(1, 'Energie')], ['--map', 'Stroom=stoom'])
    expect(code).toBe(2)
    expect(err).toContain(
      '--map noemt “stoom”, en dat is geen thema, verwacht een van: energie, water, ecologie, uitdagingen, wensen, projecten.',
    )
    expect((await imported([h(1, 'Energie')], ['--map', 'Stroom'])).err).toContain('KOP=THEMA')
  })
})

describe('a table of labels and values below the heading of a section', () => {
  const CARD = [
    ['Omschrijving', 'Eén aansluiting.'],
    ['Trekker', 'Enexis'],
    ['Planning', '2027'],
    ['Kosten', '€ 45.000'],
  ]
  const found = async (...rows: string[][]): Promise<Said> =>
    (await imported([h(1, 'Energie'), h(2, 'Projecten'), table(...rows)])).said

  it.each([
    ['a name as wide as the table', [['Energiehub', ''], ...CARD], ['energie project Energiehub']],
    ['with a number', [['P3. Energiehub', ''], ...CARD], ['energie project Energiehub']],
    ['beside its label', [['Project', 'Energiehub'], ...CARD], ['energie project Energiehub']],
    ['a name of the table, and that of the project below it', [['Projectfiche', ''], ['Naam', 'Hub'], ...CARD], []],
    ['no name', CARD, []],
    ['a label', [['Trekker', ''], ...CARD], []],
    ['a label with a colon', [['Gegevens:', ''], ...CARD], []],
  ])('%s', async (_, rows, items) => {
    const said = await found(...rows)
    expect(titles(said)).toEqual(items)
    if (items.length === 0) expect(said.leftOut).not.toEqual([])
  })

  it('has its facts, and its name is no text of it', async () => {
    const { file } = await imported(
      [h(1, 'Energie'), h(2, 'Projecten'), table(['Energiehub', ''], ...CARD)],
      ['--write'],
    )
    expect(file('energie')).toContain('trekker: enexis\n    planning: 2027\n    kosten: 45000')
    expect(file('energie')).toContain('### Energiehub {#energiehub}\n\nEén aansluiting.\n')
  })
})

it.each([
  ['a line of Pages', '\u2028'],
  ['a paragraph of Pages', '\u2029'],
  ['a semicolon', '; '],
  ['a bar', ' | '],
])('facts in one paragraph are told apart by %s', async (_, between) => {
  const said = `Trekker: Enexis${between}Planning: Q3 2027`
  const { file } = await imported([h(1, 'Energie'), h(2, 'Projecten'), h(3, 'Hub'), p(said)], ['--write'])
  expect(file('energie')).toMatch(/trekker: enexis[\s\S]*planning: 2027-K3/)
})
