/** What follows from a change: which places moved and why, and what it does to the totals. */
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/language/words.ts'
import { changesData } from '../../src/report/changes/data.ts'
import { countedIn } from '../../src/report/changes/short.ts'
import type { Files } from '../world.ts'
import { BASE } from './base.ts'
import { changed, type Edit, edited, linesOf, told } from './told.ts'

const M = 'masterplan.yaml'
const E = 'noord/energie.md'
const Z = 'zuid/energie.md'
const DAK = 'dak: { fase: idee, scores: { belang: 5, inspanning: 1 } }'
const PLEIN = 'laadplein: { fase: idee, scores: { belang: 4, inspanning: 2 } }'
const WARMTE = 'warmte: { fase: idee, scores: { belang: 2, inspanning: 4 } }'

/** Ballots of so many members that all say the same of energy and water. */
const votes = (n: number, energie: number, water: number): string =>
  `energie;water\n${`${energie};${water}\n`.repeat(n)}`
const voted = (noord: string | null, zuid: string | null): Files => ({
  ...BASE,
  ...(noord !== null && { 'noord/enquete.csv': noord }),
  ...(zuid !== null && { 'zuid/enquete.csv': zuid }),
})
const [LIKES_ENERGY, LIKES_WATER] = [votes(12, 5, 2), votes(12, 2, 5)]

/** The lines under one heading of the consequences. */
async function under(heading: string, before: Files, after: Files): Promise<string[]> {
  const lines = await told(before, after)
  const start = lines.indexOf(heading)
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('•'))
  return start === -1 ? [] : lines.slice(start + 1, end === -1 ? undefined : end)
}

it('tells in one line which projects others moved, in each kring, and how many more', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const file = (theme: string, extra: string[]): string => {
    const all = [...extra, ...ids]
    const facts = all.map(
      (id) => `  ${id}: { fase: idee, scores: { belang: ${extra.includes(id) ? 5 : 4}, inspanning: 1 } }`,
    )
    return `---\nthema: ${theme}\nprojecten:\n${facts.join('\n')}\n---\n\n## Projectvoorstellen\n\n${all.map((id) => `### P${id} {#${id}}\n`).join('\n')}`
  }
  const then = { ...BASE, [E]: file('energie', []), [Z]: file('energie', []) }
  const now = { ...BASE, [E]: file('energie', ['nieuw']), [Z]: file('energie', ['nieuw']) }
  const lines = await under('Volgorde van de projecten', then, now)
  const pushed = lines.filter((line) => line.includes('door andere projecten'))
  expect(pushed.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['• Noord', '• Zuid/West'])
  for (const line of pushed)
    expect(line).toMatch(/schuiven 7 projecten op: (“P\w” van 1 naar 2,? ){5}en nog 2 \(nu onder “Pnieuw”\)$/)
})

describe('the order of projects', () => {
  const rows: [name: string, edits: Edit[], nl: string[], before?: Edit[]][] = [
    [
      'its own scores',
      [[Z, WARMTE, WARMTE.replace('belang: 2, inspanning: 4', 'belang: 5, inspanning: 2')]],
      [
        '• Zuid/West: “Warmtenet” van plaats 3 naar 2 (25 → 90 punten; andere cijfers)',
        '• Zuid/West: “Laadplein” van plaats 2 naar 3 (door andere projecten; nu onder “Warmtenet”)',
      ],
    ],
    [
      'only its points',
      [[Z, DAK, DAK.replace('inspanning: 1', 'inspanning: 2')]],
      ['• Zuid/West: “Zon op het dak” blijft op plaats 1 en gaat van 100 naar 90 punten (andere cijfers)'],
    ],
    [
      'other weights',
      [
        [M, 'belang: { punten: 60 }', 'belang: { punten: 20 }'],
        [Z, DAK, DAK.replace('inspanning: 1', 'inspanning: 3')],
      ],
      [
        '• Zuid/West: “Laadplein” van plaats 2 naar 1 (andere gewichten)',
        '• Zuid/West: “Zon op het dak” van plaats 1 naar 2 (80 → 66,67 punten; andere gewichten; nu onder “Laadplein”)',
      ],
      [[Z, DAK, DAK.replace('inspanning: 1', 'inspanning: 3')]],
    ],
    ['a criterion that is called otherwise', [[M, 'belang: { punten: 60 }', 'belang: { naam: Nut, punten: 60 }']], []],
    [
      'a minimum that it does not reach',
      [[M, 'belang: { punten: 60 }', 'belang: { punten: 60, minimum: 5 }']],
      [
        '• Zuid/West: “Laadplein” heeft geen plaats meer, was 2 (haalt een minimum niet)',
        '• Zuid/West: “Warmtenet” heeft geen plaats meer, was 3 (haalt een minimum niet)',
      ],
    ],
    [
      'a minimum that is gone',
      [],
      [
        '• Zuid/West: “Laadplein” komt binnen op plaats 2 (haalt een minimum nu wel)',
        '• Zuid/West: “Warmtenet” komt binnen op plaats 3 (haalt een minimum nu wel)',
      ],
      [[M, 'belang: { punten: 60 }', 'belang: { punten: 60, minimum: 5 }']],
    ],
    [
      'new',
      [
        [Z, `  ${DAK}`, `  ${DAK}\n  nieuw: { scores: { belang: 5, inspanning: 2 } }`],
        [Z, '### Laadplein', '### Nieuw {#nieuw}\n\n### Laadplein'],
      ],
      [
        '• Zuid/West: “Nieuw” komt binnen op plaats 2 (nieuw)',
        '• Zuid/West: door andere projecten schuiven 2 projecten op: “Laadplein” van 2 naar 3 en “Warmtenet” van 3 naar 4 (nu onder “Nieuw”)',
      ],
    ],
    [
      'new below a minimum',
      [
        [Z, `  ${DAK}`, `  ${DAK}\n  nieuw: { scores: { belang: 2, inspanning: 2 } }`],
        [Z, '### Laadplein', '### Nieuw {#nieuw}\n\n### Laadplein'],
        [M, 'belang: { punten: 60 }', 'belang: { punten: 60, minimum: 3 }'],
      ],
      [],
      [[M, 'belang: { punten: 60 }', 'belang: { punten: 60, minimum: 3 }']],
    ],
    [
      'gone',
      [
        [Z, `  ${DAK}\n`, ''],
        [Z, '### Zon op het dak {#dak}\n', ''],
      ],
      [
        '• Zuid/West: door andere projecten schuiven 2 projecten op: “Laadplein” van 2 naar 1 en “Warmtenet” van 3 naar 2',
        '• Zuid/West: “Zon op het dak” heeft geen plaats meer, was 1 (niet meer in het plan)',
      ],
    ],
    [
      'closed',
      [[Z, DAK, DAK.replace('idee', 'afgerond')]],
      [
        '• Zuid/West: door andere projecten schuiven 2 projecten op: “Laadplein” van 2 naar 1 en “Warmtenet” van 3 naar 2',
        '• Zuid/West: “Zon op het dak” heeft geen plaats meer, was 1 (afgerond of vervallen)',
      ],
    ],
    [
      'opened again',
      [],
      [
        '• Zuid/West: “Zon op het dak” komt binnen op plaats 1 (weer opgepakt)',
        '• Zuid/West: door andere projecten schuiven 2 projecten op: “Laadplein” van 1 naar 2 en “Warmtenet” van 2 naar 3 (nu onder “Zon op het dak”)',
      ],
      [[Z, DAK, DAK.replace('idee', 'vervallen')]],
    ],
    [
      'moved to another kring',
      [
        [Z, `  ${PLEIN}\n`, ''],
        [Z, '### Laadplein {#laadplein}\n', ''],
        [E, '  kabel:\n', `  ${PLEIN}\n  kabel:\n`],
        [E, '### Dikkere', '### Laadplein {#laadplein}\n\n### Dikkere'],
      ],
      [
        '• Noord: “Laadplein” komt binnen op plaats 1 (nu in deze kring)',
        '• Zuid/West: “Warmtenet” van plaats 3 naar 2 (door andere projecten)',
      ],
    ],
    [
      'without scores moved to another kring',
      [
        [E, '  kabel:\n    fase: voorbereiding\n', ''],
        [E, '### Dikkere kabel {#kabel}\n', ''],
        [E, '    geblokkeerd-door: [kabel]\n', ''],
        [Z, `  ${PLEIN}`, `  ${PLEIN}\n  kabel: { fase: voorbereiding }`],
        [Z, '### Laadplein', '### Dikkere kabel {#kabel}\n\n### Laadplein'],
      ],
      [],
    ],
    [
      'scored for the first time',
      [[E, '    fase: voorbereiding\n', '    fase: voorbereiding\n    scores: { belang: 3 }\n']],
      ['• Noord: “Dikkere kabel” komt binnen op plaats 1 (andere cijfers)'],
    ],
    [
      'without scores since',
      [],
      ['• Noord: “Dikkere kabel” heeft geen plaats meer, was 1 (andere cijfers)'],
      [[E, '    fase: voorbereiding\n', '    fase: voorbereiding\n    scores: { belang: 3 }\n']],
    ],
    [
      'another id',
      [
        [Z, 'laadplein:', 'plein:'],
        [Z, '{#laadplein}', '{#plein}'],
      ],
      [],
    ],
  ]
  it.each(rows)('%s', async (_, edits, nl, before = []) => {
    expect(await under('Volgorde van de projecten', edited(BASE, before), edited(BASE, edits))).toEqual(nl)
  })

  it('names no more than five that passed it', async () => {
    const many = Array.from({ length: 12 }, (_, i) => i)
    const file = (score: number): string =>
      `---\nthema: water\nprojecten:\n${many.map((i) => `  p${i}: { scores: { belang: ${i === 0 ? score : 3}, inspanning: 3 } }\n`).join('')}---\n\n# Water\n\n## Projectvoorstellen\n${many.map((i) => `\n### Project ${i} {#p${i}}\n`).join('')}`
    const lines = await under(
      'Volgorde van de projecten',
      { ...BASE, 'noord/water.md': file(5) },
      { ...BASE, 'noord/water.md': file(1) },
    )
    expect(lines.at(-1)).toBe(
      '• Noord: “Project 0” van plaats 1 naar 12 (80 → 20 punten; andere cijfers; nu onder “Project 1”, “Project 2”, “Project 3”, “Project 4”, “Project 5” en nog 6)',
    )
  })
})

describe('the order of themes', () => {
  const settings = (edits: Edit[], files: Files): Files => edited(files, edits)
  const rows: [name: string, before: Files, after: Files, nl: string[]][] = [
    [
      'a first survey',
      BASE,
      voted(LIKES_ENERGY, null),
      [
        '• De kringen samen: Energie komt binnen op plaats 1 (Noord telt nu mee)',
        '• De kringen samen: Water komt binnen op plaats 2 (Noord telt nu mee)',
        '• Noord: Energie komt binnen op plaats 1 (er is nu een enquête)',
        '• Noord: Water komt binnen op plaats 2 (er is nu een enquête)',
      ],
    ],
    [
      'other votes',
      voted(LIKES_ENERGY, null),
      voted(LIKES_WATER, null),
      [
        '• De kringen samen: Water van plaats 2 naar 1 (andere stemmen)',
        '• De kringen samen: Energie van plaats 1 naar 2 (andere stemmen)',
        '• Noord: Water van plaats 2 naar 1 (andere stemmen)',
        '• Noord: Energie van plaats 1 naar 2 (andere stemmen)',
      ],
    ],
    [
      'a survey that is gone',
      voted(LIKES_ENERGY, LIKES_WATER),
      voted(LIKES_ENERGY, null),
      [
        '• De kringen samen: Water van plaats 1 naar 2 (Zuid/West telt niet meer mee)',
        '• Zuid/West: Energie heeft geen plaats meer, was 2 (er is geen enquête meer)',
        '• Zuid/West: Water heeft geen plaats meer, was 1 (er is geen enquête meer)',
      ],
    ],
    ['a survey of too few', BASE, voted(votes(4, 5, 2), null), []],
    [
      'too few for what is asked now',
      voted(votes(12, 5, 2), null),
      settings(
        [[M, 'prioritering:\n', 'prioritering:\n  themas: { minimum-respons: 20 }\n']],
        voted(votes(12, 5, 2), null),
      ),
      [
        '• De kringen samen: Energie heeft geen plaats meer, was 1 (een andere manier van tellen)',
        '• De kringen samen: Water heeft geen plaats meer, was 2 (een andere manier van tellen)',
        '• Noord: Energie heeft geen plaats meer, was 1 (een andere manier van tellen)',
        '• Noord: Water heeft geen plaats meer, was 2 (een andere manier van tellen)',
      ],
    ],
    [
      'kringen weighed by members',
      voted(LIKES_ENERGY, LIKES_WATER),
      settings(
        [[M, 'prioritering:\n', 'prioritering:\n  kringen: { weging: leden }\n']],
        voted(LIKES_ENERGY, LIKES_WATER),
      ),
      ['• De kringen samen: Energie van plaats 1 naar 2 (een andere weging van de kringen)'],
    ],
    [
      'more members, which are not weighed',
      voted(LIKES_ENERGY, null),
      settings([[M, 'leden: 20', 'leden: 30']], voted(LIKES_WATER, null)),
      [
        '• De kringen samen: Water van plaats 2 naar 1 (andere stemmen)',
        '• De kringen samen: Energie van plaats 1 naar 2 (andere stemmen)',
        '• Noord: Water van plaats 2 naar 1 (andere stemmen)',
        '• Noord: Energie van plaats 1 naar 2 (andere stemmen)',
      ],
    ],
    [
      'themes in another order beside it',
      voted(LIKES_ENERGY, null),
      settings(
        [
          [M, '  bodem: { naam: Bodem }\n', ''],
          [M, '  energie: { naam: E', '  bodem: { naam: Bodem }\n  energie: { naam: E'],
        ],
        voted(LIKES_WATER, null),
      ),
      [
        '• De kringen samen: Water van plaats 2 naar 1 (andere stemmen)',
        '• De kringen samen: Energie van plaats 1 naar 2 (andere stemmen)',
        '• Noord: Water van plaats 2 naar 1 (andere stemmen)',
        '• Noord: Energie van plaats 1 naar 2 (andere stemmen)',
      ],
    ],
    [
      'another kring',
      voted(LIKES_ENERGY, null),
      settings([[M, '  zuid: { naam', '  oost: { naam: Oost }\n  zuid: { naam']], voted(LIKES_ENERGY, null)),
      [],
    ],
  ]
  it.each(rows)('%s', async (_, before, after, nl) => {
    expect(await under('Volgorde van de thema’s', before, after)).toEqual(nl)
  })

  it('is no other for answers in another order', async () => {
    const before = voted('energie;water\n5;2\n4;1\n3;3\n', null)
    const after = voted('water;energie\n3;3\n2;5\n1;4\n', null)
    expect(await told(before, after)).toEqual(['Er is niets veranderd in de plannen.'])
  })

  it('tells that answers changed, and never which', async () => {
    const found = await changed(voted(votes(30, 5, 2), null), voted(`${votes(29, 5, 2)}1;5\n`, null))
    expect(linesOf(found)).toEqual(['Noord', 'Thema’s en de kring zelf', '• Noord: de enquête is aangepast'])
    expect(JSON.stringify(changesData(found))).not.toMatch(/ballot|stem|"energie":\d/i)
  })
})

describe('the totals of money', () => {
  it('are told of the kringen where they moved, and of all', async () => {
    const lines = await told(BASE, edited(BASE, [[E, 'fase: verkenning', 'fase: vervallen']]))
    expect(lines.slice(lines.indexOf('Totalen van de open projecten') + 1)).toEqual([
      'Kring                 Kosten          Gedekt   Nog te dekken  Zonder bekende kosten',
      'Alle kringen  € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                      4',
      'Noord         € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                      1',
    ])
  })
})

describe('what is gone from the settings', () => {
  it('keeps its name, such as a kring', async () => {
    const lines = await told(BASE, edited(BASE, [[M, '  zuid: { naam: Zuid/West, aliassen: [ZW], leden: 40 }\n', '']]))
    expect(lines).toEqual([
      'Zuid/West',
      'Verdwenen',
      '• Zuid/West: kring verdwenen',
      '• Energie: thema verdwenen',
      '• Water: thema verdwenen',
      '• Bodem: thema verdwenen',
      '• Zon op het dak (Energie): project',
      '• Laadplein (Energie): project',
      '• Warmtenet (Energie): project',
      'Wat dit met het plan doet',
      'Volgorde van de projecten',
      '• Zuid/West: “Zon op het dak” heeft geen plaats meer, was 1 (niet meer in het plan)',
      '• Zuid/West: “Laadplein” heeft geen plaats meer, was 2 (niet meer in het plan)',
      '• Zuid/West: “Warmtenet” heeft geen plaats meer, was 3 (niet meer in het plan)',
      'Totalen van de open projecten',
      'Kring           Kosten    Gedekt  Nog te dekken  Zonder bekende kosten',
      'Alle kringen  € 45.000  € 15.000       € 30.000                  4 → 1',
      'Zuid/West          € 0       € 0            € 0                  3 → 0',
    ])
  })

  it.each<[string, Edit[], string]>([
    [
      'a partner',
      [
        [M, '  gemeente: { naam: Gemeente, soort: overheid }\n', ''],
        [E, '    partners: [gemeente]\n', ''],
      ],
      '• Energiehub (Energie): doet niet meer mee: Gemeente',
    ],
    [
      'a branch',
      [
        [M, 'zorg: Zorg, ', ''],
        [E, '    branches: [zorg]\n    zekerheid', '    zekerheid'],
      ],
      '• Stroom delen (Energie): niet meer voor de branche Zorg',
    ],
    [
      'an agenda line',
      [
        [M, 'klimaat: Klimaat', 'groen: Groen'],
        [E, '    agendas: [agenda/klimaat]\n', ''],
      ],
      '• Energiehub (Energie): draagt niet meer bij aan Klimaat',
    ],
    ['a theme', [[M, '  bodem: { naam: Bodem }\n', '']], '• Bodem: thema verdwenen'],
    [
      'a criterion',
      [
        [
          M,
          '      inspanning: { punten: 40, richting: kosten }\n',
          '      draagvlak: { naam: Draagvlak, punten: 40 }\n',
        ],
        [Z, ', inspanning: 1', ''],
      ],
      '• Zon op het dak (Energie): cijfer voor inspanning is niet meer bekend (was 1)',
    ],
  ])('as does %s', async (_, edits, line) => {
    expect(await told(BASE, edited(BASE, edits))).toContain(line)
  })
})

describe('in short', () => {
  const kade = { 'masterplan.yaml': '  kade: { naam: Kade }\n' }
  const grown = (files: Files): Files => ({
    ...files,
    'masterplan.yaml': String(files['masterplan.yaml']).replace('branches:', `${kade['masterplan.yaml']}branches:`),
    'kade/kring.md': '---\nkring: kade\n---\n',
    ...Object.fromEntries(['energie', 'water', 'bodem'].map((one) => [`kade/${one}.md`, `---\nthema: ${one}\n---\n`])),
  })
  const rows: [string, Files, Files, string[]][] = [
    [
      'a place that is new has not moved',
      voted(null, null),
      voted(LIKES_ENERGY, null),
      ['4 plaatsen in een volgorde erbij'],
    ],
    ['nor has one that is no more', voted(LIKES_ENERGY, null), voted(null, null), ['4 plaatsen in een volgorde eraf']],
    ['a place that moved', voted(LIKES_ENERGY, null), voted(LIKES_WATER, null), ['4 plaatsen verschoven']],
    ['a new kring', BASE, grown(BASE), ['1 nieuwe kring']],
    ['a kring that is gone', grown(BASE), BASE, ['1 kring verdwenen']],
  ]
  it.each(rows)('%s', async (_, before, after, nl) => {
    const { changes } = await changed(before, after)
    const short = countedIn(changes, { added: [], mended: [] }, wordsIn('nl').changes)
    expect(short).toEqual(nl)
  })
})
