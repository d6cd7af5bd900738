/** Mistakes that people make, each with the one finding it should give, and the words that help. */
import { describe, expect, it } from 'vitest'
import { findings, inShort, masterplan, mini, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const GOOD = `---
thema: energie
nu: 1
wensen:
  zon: { steun: 3 }
projecten:
  energiehub:
    wensen: [zon]
    fase: idee
    toelichting: Wacht op het net.
    partners: [gemeente, fonds]
    kosten: 45000
    planning: { start: 2027-01, eind: 2028-06 }
---

# Energie

## Wensen

### Zon delen {#zon}

## Projectvoorstellen

### Energiehub Messchenveld {#energiehub}

#### Voortgang

- 2026-10-06: Besproken.
`
/** A theme of another kring that depends on it, so that what breaks here could break there. */
const OTHER =
  '---\nthema: energie\nprojecten:\n  kabel: { wensen: [noord/energie/zon], geblokkeerd-door: [noord/energie/energiehub] }\n---\n\n## Projectvoorstellen\n\n### Kabel {#kabel}\n'

const CASES: [name: string, from: string | RegExp, to: string, expected: string[], words: string][] = [
  ['three spaces instead of four', '    fase: idee', '   fase: idee', ['9:1 yaml-syntax'], 'inspringing'],
  ['no indent at all', '    fase: idee', 'fase: idee', ['9:1 yaml-syntax'], 'inspringing'],
  ['a tab for spaces', '    fase: idee', '\tfase: idee', ['9:1 yaml-syntax'], 'tab'],
  [
    'an unclosed double quote',
    'toelichting: Wacht',
    'toelichting: "Wacht',
    ['10:18 yaml-syntax'],
    'nergens afgesloten',
  ],
  [
    'a text that begins with an apostrophe',
    'toelichting: Wacht op het net',
    "toelichting: 's Avonds is er geen net",
    ['10:18 yaml-syntax'],
    'dubbele aanhalingstekens',
  ],
  [
    'a bracket that is never closed',
    '[gemeente, fonds]',
    '[gemeente, fonds',
    ['11:15 yaml-syntax'],
    'nergens afgesloten',
  ],
  [
    'an amount with a point for thousands',
    '45000',
    '45.000',
    ['12:13 dubbelzinnige-waarde'],
    '45000 in plaats van 45.000',
  ],
  ['an amount that could be another one', '45000', '12.345', ['12:13 dubbelzinnige-waarde'], 'zonder punt'],
  ['an amount in euro', '45000', '€ 45.000,-', ['12:13 verkeerd-type'], 'zonder euroteken'],
  ['an amount in words', '45000', 'veel', ['12:13 verkeerd-type'], 'een getal'],
  ['a year of an amount', '45000', '{ 20277: 1 }', ['12:15 ongeldige-waarde'], 'een jaar'],
  ['an amount of a year', '45000', '{ 2027: veel }', ['12:21 verkeerd-type'], 'een getal'],
  ['half a range', '45000', '{ van: 1 }', ['12:5 ontbrekend-veld'], 'tot'],
  ['amounts the wrong way round', '45000', '{ van: 9, tot: 1 }', ['12:28 bedragen-omgekeerd'], 'het laagste'],
  ['a name with capitals', '[gemeente, fonds]', '[Gemeente, fonds]', ['11:16 ongeldige-id'], 'Bedoelde u “gemeente”?'],
  [
    'smart quotes around a name',
    '[gemeente, fonds]',
    '[“gemeente”, fonds]',
    ['11:16 ongeldige-id'],
    'Bedoelde u “gemeente”?',
  ],
  ['a quarter written otherwise', '2028-06', '2028-Q3', ['13:39 onmogelijke-datum'], 'Bedoelde u “2028-K3”?'],
  ['a fifth quarter', '2028-06', '2028-K5', ['13:39 onmogelijke-datum'], 'kwartaal'],
  ['a level between quotes', 'nu: 1', 'nu: "1"', ['3:5 ongeldige-waarde'], 'Bedoelde u “1”?'],
  ['a first line that Word made a dash of', /^---/, '—', ['1:1 geen-front-matter'], '`---` op de eerste regel'],
  [
    'a last line that was forgotten',
    '\n---\n\n# Energie',
    '\n\n# Energie',
    ['1:1 open-front-matter'],
    'nergens afgesloten',
  ],
  [
    'a misspelt section',
    '## Projectvoorstellen',
    '## Projectvoorstelen',
    ['22:4 onbekend-onderdeel'],
    'Bedoelde u “Projectvoorstellen”?',
  ],
  ['a short section name', '## Wensen', '## Wens', ['18:4 onbekend-onderdeel'], 'Bedoelde u “Wensen”?'],
  [
    'an id that was lost',
    ' {#energiehub}',
    '',
    ['24:5 gegevens-zonder-kop'],
    'Hoort hij bij “Energiehub Messchenveld”, zet daar dan `{#energiehub}` achter',
  ],
  ['a misspelt part', '#### Voortgang', '#### Vortgang', ['26:6 onbekend-onderdeel'], 'Bedoelde u “Voortgang”?'],
  [
    'a bullet from a word processor',
    '- 2026-10-06: B',
    '• 2026-10-06: B',
    ['28:1 regel-zonder-datum'],
    'verwacht `- 2026-10-06: …`',
  ],
  ['a colon that is missing', '2026-10-06: B', '2026-10-06 B', ['28:1 regel-zonder-datum'], 'geen regel met een datum'],
]

describe('one mistake, one finding', () => {
  it('and none where there is no mistake', async () => {
    expect(await findings(mini({ [FILE]: GOOD, 'zuid/energie.md': OTHER }))).toEqual([])
  })

  it.each(CASES)('%s', async (_, from, to, expected, words) => {
    const text = GOOD.replace(from, to)
    expect(text).not.toBe(GOOD)
    const found = await mistakes(mini({ [FILE]: text, 'zuid/energie.md': OTHER }))
    expect(found.map(inShort)).toEqual(expected.map((place) => `${FILE}:${place}`))
    expect(`${found[0]?.reason} ${found[0]?.mend}`).toContain(words)
  })
})

describe('the page of a kring', () => {
  it('knows a misspelt dot on the horizon', async () => {
    const { out } = await masterplan(
      ['validate', '--json'],
      mini({ 'noord/kring.md': '---\nkring: noord\n---\n\n## Stip op horizon\n\nTekst.\n' }),
    )
    expect(JSON.parse(out).findings).toMatchObject([
      { ruleId: 'onbekend-onderdeel', start: { line: 5 }, reason: expect.stringContaining('“Stip op de horizon”') },
    ])
  })
})

describe('ballots from a spreadsheet', () => {
  it.each([
    ['semicolons', 'energie;water\n5;1\n', []],
    ['tabs', 'energie\twater\n5\t1\n', []],
    ['quotes', '"energie","water"\n"5",""\n', []],
    ['a decimal comma between quotes', 'energie,water\n"3,5",1\n', ['2:1 enquete-cijfer']],
    ['a separator line before the header', 'sep=;\nenergie;water\n5;9\n', ['3:3 enquete-cijfer']],
    ['a separator behind every row', 'energie;water;\n5;1;\n', []],
    ['a byte order mark and CRLF', '\ufeffenergie;watr\r\n5;1\r\n', ['1:9 enquete-kolom']],
  ])('with %s', async (_, text, expected) => {
    expect(await findings(mini({ 'noord/enquete.csv': text }))).toEqual(
      expected.map((place) => `noord/enquete.csv:${place}`),
    )
  })
})

it('warns beside every result that something could not be read', async () => {
  const files = mini({ [FILE]: GOOD.replace('    fase', '\tfase') })
  for (const argv of [['rank', 'noord'], ['rank'], ['report', 'noord', '-o', '-']])
    expect((await masterplan(argv, files)).err).toContain('1 fout in de plannen')
})

it('says that the configuration can not be read, rather than that there is no such kring', async () => {
  const { err, code } = await masterplan(['report', 'noord'], mini({ 'masterplan.yaml': 'kringen:\n\tnoord: {}\n' }))
  expect([code, err]).toEqual([2, 'In masterplan.yaml zijn geen kringen te lezen. Zie masterplan validate.\n'])
})
