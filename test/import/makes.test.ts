/** Plans of others that have no heading styles, a sheet for each project, or lists in lists: what must be found in them, counted by hand. */
import { type FileChild, type ITableCellOptions, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { bold, bullet, h, p, table, word } from './documents.ts'

const cell = (text: string, more: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({ ...more, children: [p(text)] })

const CONFIG = String(mini()['masterplan.yaml']).replace(
  'water: { naam: Water }',
  'water: { naam: Water, aliassen: [Klimaatadaptatie] }',
)

async function imported(children: FileChild[]) {
  const files = mini({ 'masterplan.yaml': CONFIG, '../plan.docx': await word(children) })
  const { out, written } = await masterplan(
    ['import', '/work/plan.docx', '--kring', 'noord', '--write', '--json'],
    files,
  )
  const said = JSON.parse(out)
  return {
    found: said.added.map(({ kind, theme, title }: Record<string, string>) => `${theme} ${kind} ${title}`),
    asked: said.toDecide.map(({ where, field, said }: Record<string, string>) => `${where} › ${field}: ${said}`),
    left: said.leftOut,
    file: (name: string) => written[`/work/plans/noord/${name}.md`] ?? '',
  }
}

describe('a document in one style, with chapters in capitals and numbers typed before them', () => {
  const DOCUMENT = [
    p('MASTERPLAN BEDRIJVENTERREIN NOORD'),
    p('Versie 3, juni 2026'),
    p('1. INLEIDING'),
    p('Waarom dit plan.'),
    p('2. ENERGIE'),
    p('Het net zit vol.'),
    p('2.1 KNELPUNTEN'),
    p('2.1.1 Netcongestie'),
    p('Wie wil uitbreiden, wacht.'),
    p('2.1.2 Dure stroom'),
    p('2.2 WENSEN'),
    p('a) Samen zon opwekken'),
    p('b) Een gedeelde batterij: die scheelt geld.'),
    p('2.3 PROJECTEN'),
    p('2.3.1 Energiehub'),
    p('Eén aansluiting delen, in drie stappen.'),
    p('1. Meten'),
    p('2. Delen'),
    p('Trekker: bestuur'),
    p('Planning: 2027 - 2028'),
    p('Kosten: n.t.b.'),
    p('3. WATER'),
    p('3.1 WENSEN'),
    p('3.1.1 Regen opvangen'),
    p('BIJLAGE 1 DEELNEMERS'),
    p('Alle leden.'),
  ]

  it('has six items found, none asked, three chapters left, none wrong', async () => {
    const { found, asked, left, file } = await imported(DOCUMENT)
    expect(found).toEqual([
      'energie challenge Netcongestie',
      'energie challenge Dure stroom',
      'energie wish Samen zon opwekken',
      'energie wish Een gedeelde batterij',
      'energie project Energiehub',
      'water wish Regen opvangen',
    ])
    expect([asked, left]).toEqual([[], ['MASTERPLAN BEDRIJVENTERREIN NOORD', 'INLEIDING', 'BIJLAGE 1 DEELNEMERS']])
    for (const words of [
      'start: 2027',
      'trekker: bestuur',
      'kosten: onbekend',
      'batterij}\n\ndie scheelt geld.',
      '1\\. Meten',
    ])
      expect(file('energie')).toContain(words)
  })
})

describe('a table for each project, that names it or stands below its name', () => {
  it('has three projects found, one thing asked, the title left, none wrong', async () => {
    const { found, asked, left, file } = await imported([
      h(1, 'Projectenboek'),
      h(2, 'Energie'),
      table(
        ['Project', 'Energiehub Noord'],
        ['Omschrijving', 'Eén aansluiting delen.'],
        ['Trekker', 'bestuur'],
        ['Planning', 'Q1 2027 - Q4 2028'],
        ['Kosten', '€ 45.000'],
      ),
      table(['Project', 'Zonnedak'], ['Trekker', 'Jan de Vries'], ['Planning', '2027']),
      h(2, 'Klimaatadaptatie'),
      p('Regen valt vaker in één keer.'),
      bold('Wadi langs de hoofdweg'),
      p('Een kuil die regen opvangt.'),
      table(['Trekker', 'gemeente'], ['Planning', 'vanaf 2027'], ['Kosten', '€ 80.000 - € 120.000']),
    ])
    expect(found).toEqual([
      'energie project Energiehub Noord',
      'energie project Zonnedak',
      'water project Wadi langs de hoofdweg',
    ])
    expect([asked, left]).toEqual([['Zonnedak › Trekker: Jan de Vries'], ['Projectenboek']])
    expect(file('energie')).toContain('kosten: 45000')
    expect(file('water')).toContain('# Water\n\nRegen valt vaker in één keer.\n')
    expect(file('water')).toContain('hoofdweg}\n\nEen kuil die regen opvangt.')
    expect(file('water')).toContain('kosten: { van: 80000, tot: 120000 }')
  })
})

describe('lists in lists, that say themselves what they list', () => {
  it('has eight items found, none asked, two chapters left, none wrong', async () => {
    const { found, asked, left, file } = await imported([
      h(1, 'Wat onze ondernemers willen'),
      h(2, 'Energie'),
      bullet('Knelpunten'),
      bullet('Het net zit vol', 1),
      bullet('Stroom is duur', 1),
      bullet('Wensen:'),
      bullet('Samen zon opwekken', 1),
      bullet('Een gedeelde batterij', 1),
      bullet('Projecten'),
      bullet('Energiehub (trekker: bestuur, 2027)', 1),
      h(2, 'Water'),
      p('Wensen:'),
      bullet('Regen opvangen'),
      bullet('op het dak', 1),
      bullet('in de grond', 1),
      bullet('Minder verharding (zie bijlage: kaart)'),
      p('Maatregelen:'),
      bullet('Wadi langs de hoofdweg'),
      h(1, 'Bijlagen'),
      bullet('Deelnemers'),
    ])
    expect(found).toEqual([
      'energie challenge Het net zit vol',
      'energie challenge Stroom is duur',
      'energie wish Samen zon opwekken',
      'energie wish Een gedeelde batterij',
      'energie project Energiehub',
      'water wish Regen opvangen',
      'water wish Minder verharding (zie bijlage: kaart)',
      'water project Wadi langs de hoofdweg',
    ])
    expect([asked, left]).toEqual([[], ['Wat onze ondernemers willen', 'Bijlagen']])
    expect(file('energie')).toContain('energiehub:\n    trekker: bestuur\n    planning: 2027')
    expect(file('water')).toContain('### Regen opvangen {#regen-opvangen}\n\n- op het dak\n- in de grond\n')
  })
})

describe('a programme as one table, with a name above its columns and cells over several rows', () => {
  it('has four items found, the rows of no theme left with what they name, none wrong', async () => {
    const row = (...texts: string[]): TableRow => new TableRow({ children: texts.map((text) => cell(text)) })
    const { found, asked, left, file } = await imported([
      h(1, 'Maatregelen'),
      new Table({
        rows: [
          new TableRow({ children: [cell('Uitvoeringsprogramma 2027-2030', { columnSpan: 4 })] }),
          row('Thema', 'Project', 'Trekker', 'Planning'),
          new TableRow({
            children: [
              cell('Energie', { verticalMerge: 'restart' }),
              ...['Energiehub', 'bestuur', '2027-2028'].map((text) => cell(text)),
            ],
          }),
          new TableRow({
            children: [
              cell('', { verticalMerge: 'continue' }),
              ...['Zonnedaken', 'gemeente', '2028'].map((text) => cell(text)),
            ],
          }),
          row('Lucht', 'Meetpaal', '', ''),
        ],
      }),
      h(1, 'Wensenlijst'),
      table(['Wens', 'Thema', 'Aantal leden'], ['Regen opvangen', 'Water', '12'], ['Lunchplek', 'Ontmoeten', '7']),
      table(['Wens', 'Thema'], ['Camera’s', 'Veiligheid']),
    ])
    expect(found).toEqual(['energie project Energiehub', 'energie project Zonnedaken', 'water wish Regen opvangen'])
    expect(asked).toEqual([])
    expect(left).toEqual([
      'Uitvoeringsprogramma 2027-2030',
      'Meetpaal (Lucht)',
      'Wensenlijst',
      'Lunchplek (Ontmoeten)',
      'Camera’s (Veiligheid)',
    ])
    expect(file('energie')).toMatch(/planning: \{? ?\n? *start: 2027/)
    expect(file('water')).toContain('steun: 12')
  })
})

describe('chapters that ask, entries with entries of their own, and facts on one line', () => {
  it('has six items found, none asked, none wrong', async () => {
    const { found, asked, left, file } = await imported([
      h(1, 'Thema Energie'),
      h(2, 'Wat gaat er niet goed?'),
      bullet('Netcongestie'),
      bullet('Wachten tot 2031', 1),
      h(2, 'Wat willen we?'),
      bullet('Samen zon opwekken'),
      h(2, 'Wat gaan we doen?'),
      bullet('Energiehub'),
      bullet('Trekker: bestuur', 1),
      bullet('Kosten: 45.000 euro', 1),
      h(3, 'Zonnedak'),
      p('Trekker: gemeente Assen. Kosten: € 5.000. Planning: 2027'),
      h(1, 'Water'),
      h(2, 'What do we want?'),
      bullet('Catch the rain'),
      h(2, 'What will we do?'),
      bullet('A pond'),
    ])
    expect(found).toEqual([
      'energie challenge Netcongestie',
      'energie wish Samen zon opwekken',
      'energie project Energiehub',
      'energie project Zonnedak',
      'water wish Catch the rain',
      'water project A pond',
    ])
    expect([asked, left]).toEqual([[], []])
    for (const words of ['kosten: 45000', 'kosten: 5000', 'planning: 2027', 'trekker: gemeente Assen\n'])
      expect(file('energie')).toContain(words)
  })
})

it('tells what --map names that isn’t there', async () => {
  const { out } = await masterplan(
    [
      'import',
      '/work/plan.docx',
      '--kring',
      'noord',
      '--map',
      'stroom=energie',
      '--map',
      'Groen=water',
      '--map',
      'Aanpak=wensen',
    ],
    mini({ '../plan.docx': await word([h(1, 'Stroom'), p('Stroom is duur.')]) }),
  )
  expect(out.replace(/\s+/g, ' ')).toContain(
    '“Stroom” is Energie (met --map) Die met --map genoemd zijn, maar niet in het document staan: “groen”, “aanpak”.',
  )
})

describe('what stands behind a plan', () => {
  it.each(['Bijlage A: Energie in cijfers', 'Bijlage 2 Energie', 'Appendix B – Energie', 'Annex: Energie'])(
    'is no theme: %s',
    async (title) => {
      const { found, left } = await imported([
        h(1, 'Energie'),
        h(2, 'Wensen'),
        bullet('Eigen opwek'),
        h(1, title),
        h(2, 'Wensen'),
        bullet('Geteld in 2024'),
      ])
      expect(found).toEqual(['energie wish Eigen opwek'])
      expect(left).toContain(title)
    },
  )
})

it.each(['Wat speelt er?', 'Wat speelt er op het park?', '2.1 Wat speelt er', 'Wat gaat er mis?', 'Waar knelt het?'])(
  'takes what stands under “%s” for challenges',
  async (title) => {
    const { found } = await imported([h(1, 'Energie'), h(2, title), bullet('Het net zit vol')])
    expect(found).toEqual(['energie challenge Het net zit vol'])
  },
)

it.each([
  ['gemeente € 20.000; rest leden', 'rest leden'],
  ['€ 20.000 gemeente; leden in uren', 'leden in uren'],
  ['gemeente € 20.000; nog te zoeken', 'nog te zoeken'],
])('asks of what is no amount in “%s”', async (funding, left) => {
  const { asked, file } = await imported([h(1, 'Energie'), h(2, 'Projecten'), h(3, 'Accu'), p(`Dekking: ${funding}`)])
  expect(file('energie')).toContain('dekking: { gemeente: 20000 }')
  expect(asked).toEqual([`Accu › Dekking: ${left}`])
})
