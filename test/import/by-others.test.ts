/** What engineering firms, consultants and municipalities do in a plan, kind by kind: what must come of it, and what must be told. */
import { type FileChild, HeadingLevel, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { h, p, table, word } from './documents.ts'

const FILES = mini({
  'masterplan.yaml': String(mini()['masterplan.yaml']).replace(
    'water: { naam: Water }',
    'water: { naam: Water }\n  leven: { naam: Welzijn/Leefomgeving }\n  ruimte: { naam: Ruimtelijke Kwaliteit }',
  ),
})

async function imported(...children: FileChild[]) {
  const { out, written } = await masterplan(['import', '/work/plan.docx', '--kring', 'noord', '--write', '--json'], {
    ...FILES,
    '../plan.docx': await word(children),
  })
  const said = JSON.parse(out)
  return {
    found: said.added.map(({ kind, theme, title }: Record<string, string>) => `${theme} ${kind} ${title}`),
    asked: said.toDecide.map(({ field, said }: Record<string, string>) => `${field}: ${said}`),
    left: said.leftOut,
    plan: Object.values(written).join('\n'),
  }
}

const project = (...lines: string[]) => imported(h(1, 'Energie'), h(2, 'Projecten'), h(3, 'Hub'), ...lines.map(p))

describe('a fact is known by what others call it', () => {
  it.each([
    ['Projectleider: Parkmanagement', 'trekker: Parkmanagement'],
    ['Kartrekker: Parkmanagement', 'trekker: Parkmanagement'],
    ['Coördinator: Parkmanagement', 'trekker: Parkmanagement'],
    ['Totale kosten: € 32.500', 'kosten: 32500'],
    ['Geraamde kosten: € 32.500', 'kosten: 32500'],
    ['Projectbudget: 12k', 'kosten: 12000'],
    ['Planning: doorlopend vanaf 2027', 'planning: { start: 2027, eind: doorlopend }'],
    ['Kosten: nader te bepalen', 'kosten: onbekend'],
    ['Financiering: Gemeente € 5.000, Fonds € 2.500', 'dekking: { gemeente: 5000, fonds: 2500 }'],
    ['Financiering: € 5.000 Gemeente en € 2.500 Fonds', 'dekking: { gemeente: 5000, fonds: 2500 }'],
  ])('%s', async (line, words) => {
    const { plan, asked } = await project(line)
    expect(asked).toEqual([])
    expect(plan).toContain(words)
  })

  it.each(['Trekker: n.n.b.', 'Trekker: nnb', 'Partners: nader te bepalen', 'Planning: nog in te vullen'])(
    '%s is nobody and nothing',
    async (line) => {
      const { plan, asked } = await project(line)
      expect(asked).toEqual([])
      expect(plan).not.toMatch(/projecten:\n {2}hub/)
    },
  )
})

describe('nothing that somebody wrote is dropped without a word', () => {
  it.each([
    ['Kosten: ca. € 5.000', 'Kosten: ca.', 'kosten: 5000'],
    ['Kosten: circa 5k', 'Kosten: circa', 'kosten: 5000'],
    ['Kosten: ongeveer € 1,2 mln', 'Kosten: ongeveer', 'kosten: 1200000'],
    ['Kosten: ± 5.000', 'Kosten: ±', 'kosten: 5000'],
    ['Kosten: € 5.000 (raming)', 'Kosten: (raming)', 'kosten: 5000'],
    ['Kosten: minimaal € 5.000', 'Kosten: minimaal € 5.000', 'Hub'],
    ['Financiering: Gemeente € 5.000 (onder voorbehoud)', 'Financiering: Gemeente € 5.000 (onder voorbehoud)', 'Hub'],
  ])('%s', async (line, told, words) => {
    const { plan, asked } = await project(line)
    expect(asked).toEqual([told])
    expect(plan).toContain(words)
  })

  it.each(['Kosten: maximaal € 5.000', 'Kosten: € 5.000', 'Kosten: € 4.000 – € 6.000'])('%s says all', async (line) => {
    expect((await project(line)).asked).toEqual([])
  })

  it.each(['Prioriteit: Hoog', 'Prio: 1', 'Score: 7,5', 'Priority: A', 'Rang: 3'])('%s is told', async (line) => {
    const { left, plan } = await project(line)
    expect(left).toEqual([`Hub › ${line}`])
    expect(plan).not.toContain(line)
  })

  it('also in a table, while a number that only counts says nothing', async () => {
    const { left } = await imported(
      h(1, 'Energie'),
      table(['Nr', 'Project', 'Prioriteit', 'Kosten'], ['1', 'Hub', 'Hoog', '€ 500'], ['2', 'Dak', '', '€ 100']),
      table(['Jaar', 'Verbruik'], ['2025', '12 GWh']),
    )
    expect(left).toEqual(['Jaar | Verbruik / 2025 | 12 GWh', 'Hub › Prioriteit: Hoog'])
  })

  it('and the title of the document', async () => {
    const title = new Paragraph({ text: 'Toekomstvisie', heading: HeadingLevel.TITLE })
    expect((await imported(title, h(1, 'Energie'))).left).toEqual(['Toekomstvisie'])
  })
})

it.each([
  ['2.1 Uitdaging: vol net', 'energie challenge vol net'],
  ['Wens: Samen zon', 'energie wish Samen zon'],
  ['Project 1: Hub', 'energie project Hub'],
  ['Maatregel: Zonnedak', 'energie project Zonnedak'],
  ['Knelpunt 3: Dure stroom', 'energie challenge Dure stroom'],
])('the heading “%s” is of one item, which ends at the next', async (heading, item) => {
  const { found, plan } = await imported(
    h(1, 'Energie'),
    h(2, heading),
    p('Hierom.'),
    h(3, 'Achtergrond'),
    h(2, 'Wensen'),
    h(3, 'Minder gas'),
  )
  expect(found).toEqual([item, 'energie wish Minder gas'])
  expect(plan).toContain('}\n\nHierom.\n\nAchtergrond\n')
})

it.each(['Fiche 2 – Hub', 'Projectfiche 12: Hub', 'Project 3 – Hub', 'Initiatief 4. Hub', 'Maatregel A1 — Hub'])(
  '“%s” is called Hub',
  async (heading) => {
    expect((await imported(h(1, 'Energie'), h(2, 'Projecten'), h(3, heading))).found).toEqual(['energie project Hub'])
  },
)

it.each([
  ['Welzijn', 'leven wish Rust'],
  ['Thema Welzijn', 'leven wish Rust'],
  ['3. Ruimtelijke', 'ruimte wish Rust'],
  ['Wel', undefined],
  ['Welzijn op school', undefined],
])('“%s” may be the begin of the name of a theme', async (heading, item) => {
  expect((await imported(h(1, heading), h(2, 'Wensen'), h(3, 'Rust'))).found).toEqual(item ? [item] : [])
})

describe('a table that lays out the page', () => {
  const row = (...cells: FileChild[][]): TableRow =>
    new TableRow({ children: cells.map((children) => new TableCell({ children: children as Paragraph[] })) })

  it('has its headings and text as they stand, and the rows between as a table', async () => {
    const { found, plan, left } = await imported(
      new Table({ rows: [row([h(1, 'Energie')]), row([p('Het net zit vol.')])] }),
      new Table({ rows: [row([h(2, 'Knelpunten')]), row([h(3, 'Vol net'), p('Er kan niets bij.')])] }),
      h(2, 'Projecten'),
      new Table({
        rows: [
          row([h(3, 'Hub')], []),
          row([p('Trekker')], [p('Gemeente')]),
          row([p('Kosten')], [p('€ 500')]),
          row([h(3, 'Dak')], []),
          row([p('Kosten')], [p('€ 900')]),
        ],
      }),
    )
    expect(found).toEqual(['energie challenge Vol net', 'energie project Hub', 'energie project Dak'])
    expect(left).toEqual([])
    for (const words of [
      '# Energie\n\nHet net zit vol.',
      'Er kan niets bij.',
      'trekker: gemeente',
      'kosten: 500',
      'kosten: 900',
    ])
      expect(plan).toContain(words)
  })

  it.each([
    [
      [
        ['Projectleider', 'Parkmanagement', 'Fase', 'Uitvoering'],
        ['Looptijd', '2026 - 2027', 'Investering', '€ 500'],
      ],
    ],
    [
      [
        ['Trekker', 'Parkmanagement', 'Looptijd', '2026 - 2027'],
        ['Kosten', '€ 500', 'Status', 'Uitvoering'],
      ],
    ],
  ])('may have two labels with their values in a row', async (rows) => {
    const { found, plan } = await imported(h(1, 'Energie'), h(2, 'Projecten'), h(3, 'Hub'), table(...rows))
    expect(found).toEqual(['energie project Hub'])
    expect(plan).toContain(
      'fase: uitvoering\n    trekker: Parkmanagement\n    planning: { start: 2026, eind: 2027 }\n    kosten: 500',
    )
  })
})

describe('a heading in English or Dutch announces what others call so', () => {
  it.each([
    ['Key issues', 'challenge'],
    ['Problem statement', 'challenge'],
    ['Barriers', 'challenge'],
    ['Belangrijkste knelpunten', 'challenge'],
    ['3.1 Main challenges and opportunities', 'challenge'],
    ['Ambitions', 'wish'],
    ['Where do we want to be?', 'wish'],
    ['Onze wensen', 'wish'],
    ['Recommendations', 'project'],
    ['Proposed measures', 'project'],
    ['Actions', 'project'],
    ['Interventions', 'project'],
    ['Project ideas', 'project'],
    ['Action plan', 'project'],
    ['Voorgestelde maatregelen', 'project'],
    ['Acties', 'project'],
  ])('%s', async (heading, kind) => {
    const { found } = await imported(h(1, 'Energie'), h(2, heading), h(3, 'Peaks at noon'))
    expect(found).toEqual([`energie ${kind} Peaks at noon`])
  })

  it.each(['Where are we now?', 'Objectives', 'Our main street', 'Key figures', 'Actionable'])(
    'not %s',
    async (heading) => {
      const { found, plan } = await imported(h(1, 'Energie'), h(2, heading), p('Peaks at noon'))
      expect(found).toEqual([])
      expect(plan).toContain('Peaks at noon')
    },
  )
})

describe('a fact behind a label in English', () => {
  it.each([
    ['Lead organisation: Park management', 'trekker: Park management'],
    ['Project manager: Park management', 'trekker: Park management'],
    ['Led by: Park management', 'trekker: Park management'],
    ['Timescale: 2027 – 2028', 'planning: { start: 2027, eind: 2028 }'],
    ['Timeframe: 2027', 'planning: 2027'],
    ['Start year: 2027', 'planning: { start: 2027 }'],
    ['Completion: 2028', 'planning: { eind: 2028 }'],
    ['Estimated budget: € 80,000', 'kosten: 80000'],
    ['Investment: € 80,000', 'kosten: 80000'],
    ['Cost: to be confirmed', 'kosten: onbekend'],
    ['Stage: completed', 'fase: afgerond'],
  ])('%s', async (line, words) => {
    const { plan, asked } = await project(line)
    expect(asked).toEqual([])
    expect(plan).toContain(words)
  })
})

describe('a list without a heading is one of projects where most of it says who does it, when or for how much', () => {
  const listed = (...lines: string[]) =>
    imported(h(1, 'Energie'), ...lines.map((line) => new Paragraph({ text: line, bullet: { level: 0 } })))
  it.each([
    [['Hub (trekker: bestuur, 2027)'], ['Hub']],
    [
      ['Hub (trekker: bestuur, 2027)', 'Dak (lead: board, 2026)', 'Laan'],
      ['Hub', 'Dak', 'Laan'],
    ],
    [['Hub. Trekker: bestuur. Kosten: € 5.000.'], ['Hub']],
    [['Hub. Eén aansluiting. Trekker: bestuur; planning: 2027'], ['Hub']],
    [
      ['Cameras. Lead: board. Cost: € 25,000.', 'Watch. Lead: board. Cost: € 1,500.'],
      ['Cameras', 'Watch'],
    ],
  ])('%o', async (lines, titles) => {
    const { found, asked } = await listed(...lines)
    expect(found).toEqual(titles.map((title) => `energie project ${title}`))
    expect(asked).toEqual([])
  })

  it.each([
    [['Het net is vol', 'Daken zijn oud']],
    [['Kosten: € 5.000 per jaar gaan verloren']],
    [['Hub (trekker: bestuur, 2027)', 'Het net is vol', 'Daken zijn oud']],
    [['Kijk op 1.2. Het net is vol.']],
    [['Stroom (zie: bijlage)', 'Gas']],
  ])('but not %o', async (lines) => {
    const { found, plan } = await listed(...lines)
    expect(found).toEqual([])
    for (const line of lines) expect(plan).toContain(line.slice(0, 12))
  })
})
