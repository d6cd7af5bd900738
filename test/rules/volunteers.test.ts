/** Slips that volunteers make in a theme or on a page of a kring: each gives one finding, at the sign that is wrong, with what was meant. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { pagePlans, THEME } from '../page/plans.ts'
import { type Files, masterplan, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const PAGE = '---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\nIn 2050 is het af.\n'
const plans = (over: Record<string, string> = {}): Files => pagePlans({ 'noord/kring.md': PAGE, ...over })

const key = ({ file, ruleId, reason }: Finding): string => [file, ruleId, reason].join(' ')

/** What a file with another text has more: the rule, the line that it is told at, and what it says was meant. */
async function more(file: string, text: string): Promise<string[]> {
  const before = new Set((await mistakes(plans())).map(key))
  const found = (await mistakes(plans({ [file]: text }))).filter((one) => !before.has(key(one)))
  return found.map(({ file: at, ruleId, start, reason }) => {
    const line = at === file ? text.split('\n')[start.line - 1]?.trim() : at
    const meant = /Bedoelde u (“.*”)\?/.exec(reason)?.[1]
    return [ruleId, line, ...(meant === undefined ? [] : [meant])].join(' · ')
  })
}

const FENCE = 'net: { fase: idee }\n---'
const THEMES: [what: string, from: string, to: string, told: string][] = [
  [
    'a field without its colon',
    '  net: { fase: idee }',
    '  net:\n    fase idee',
    'verkeerd-type · fase idee · “{ fase: idee }”',
  ],
  [
    'a field without a space',
    '  net: { fase: idee }',
    '  net:\n    fase:idee',
    'verkeerd-type · fase:idee · “{ fase: idee }”',
  ],
  ['a wide colon', '  net: { fase: idee }', '  net:\n    fase：idee', 'verkeerd-type · fase：idee · “{ fase: idee }”'],
  ['funding as a text', '{ fonds: 15000 }', 'fonds 15000', 'verkeerd-type · dekking: fonds 15000'],
  [
    'a period as a text',
    '{ start: 2027-01, eind: 2028-06 }',
    '2027-01 t/m 2028-06',
    'verkeerd-type · planning: 2027-01 t/m 2028-06 · “{ start: 2027-01, eind: 2028-06 }”',
  ],
  [
    'a period in words',
    '{ start: 2027-01, eind: 2028-06 }',
    'januari 2027 – juni 2028',
    'verkeerd-type · planning: januari 2027 – juni 2028 · “{ start: 2027-01, eind: 2028-06 }”',
  ],
  [
    'a period of years',
    '{ start: 2027-01, eind: 2028-06 }',
    '2027-2028',
    'verkeerd-type · planning: 2027-2028 · “{ start: 2027, eind: 2028 }”',
  ],
  [
    'more than all of the cost, which is no amount',
    '{ fonds: 15000 }',
    '{ fonds: 110% }',
    'verkeerd-type · dekking: { fonds: 110% }',
  ],
  ['a Roman level', 'ambitie: 3', 'ambitie: III', 'ongeldige-waarde · ambitie: III · “3”'],
  ['a level by its word', 'ambitie: 3', 'ambitie: Niveau 2', 'ongeldige-waarde · ambitie: Niveau 2 · “2”'],
  [
    'a reference to another kind, of which a wish without a project is a consequence',
    'wensen: [zon-delen]',
    'wensen: [net]',
    'verwijzing-naar-ander-soort · wensen: [net]',
  ],
  [
    'a wish one level too high',
    '### Zon delen {#zon-delen}',
    '## Zon delen {#zon-delen}',
    'id-zonder-item · ## Zon delen {#zon-delen}',
  ],
  [
    'a project one level too high, with another below it',
    '### De hub {#hub}',
    '## De hub {#hub}',
    'id-zonder-item · ## De hub {#hub}',
  ],
  [
    'the id of a wish on a line of its own',
    '### Zon delen {#zon-delen}',
    '### Zon delen\n{#zon-delen}',
    'id-zonder-item · {#zon-delen}',
  ],
  [
    'the id of a wish below an empty line',
    '### Zon delen {#zon-delen}',
    '### Zon delen\n\n{#zon-delen}',
    'id-zonder-item · {#zon-delen}',
  ],
  [
    'a title that a line break cuts in two',
    '### Zon delen {#zon-delen}',
    '### Zon\ndelen {#zon-delen}',
    'id-zonder-item · delen {#zon-delen}',
  ],
  [
    'a project one level too low, with its parts',
    '### De hub {#hub}',
    '#### De hub {#hub}',
    'id-zonder-item · #### De hub {#hub}',
  ],
  ['a section of wishes under another name', '## Wensen', '## Behoeften', 'id-zonder-item · ## Behoeften'],
  ['a section of projects under another name', '## Projectvoorstellen', '## Ideeën', 'id-zonder-item · ## Ideeën'],
  ['a part with spaces between its hashes', '#### Voortgang', '# # # # Voortgang', 'bijna-kop · # # # # Voortgang'],
  ['a section with spaces between its hashes', '## Wensen', '# # Wensen', 'bijna-kop · # # Wensen'],
  ['a byte order mark in front of a heading', '#### Voortgang', '\ufeff#### Voortgang', 'bijna-kop · #### Voortgang'],
  [
    'a dated line with a semicolon',
    '2026-10-06: B',
    '2026-10-06; B',
    'regel-zonder-datum · - 2026-10-06; Besproken met de gemeente.',
  ],
  [
    'a link of one slash',
    'Stroom van',
    '[Stroom](https:/assen.nl) van',
    'gebroken-link · [Stroom](https:/assen.nl) van elkaars dak.',
  ],
  [
    'a link without its first bracket',
    'Stroom van',
    '[Stroom]https://assen.nl) van',
    'gebroken-link · [Stroom]https://assen.nl) van elkaars dak.',
  ],
  ['a link without words', 'Stroom van', '[](water.md) van', 'gebroken-link · [](water.md) van elkaars dak.'],
  [
    'a link with a quote too few',
    'Stroom van',
    '[S](water.md "titel) van',
    'gebroken-link · [S](water.md "titel) van elkaars dak.',
  ],
  [
    'a link from the top of the plans',
    'Stroom van',
    '[S](/noord/water.md) van',
    'gebroken-link · [S](/noord/water.md) van elkaars dak. · “water.md”',
  ],
  [
    'a link without the end of the file’s name',
    'Stroom van',
    '[S](water) van',
    'gebroken-link · [S](water) van elkaars dak. · “water.md”',
  ],
  ['an id with a point behind it', '{#zon-delen}\n', '{#zon-delen}.\n', 'id-zonder-item · ### Zon delen {#zon-delen}.'],
  [
    'an id with a second one',
    '{#zon-delen}\n',
    '{#zon-delen} {#x}\n',
    'id-zonder-item · ### Zon delen {#zon-delen} {#x}',
  ],
  [
    'an id between double braces',
    '{#zon-delen}\n',
    '{{#zon-delen}}\n',
    'ongeldige-kop-id · ### Zon delen {{#zon-delen}}',
  ],
  [
    'an id between wide braces',
    '{#zon-delen}\n',
    '｛#zon-delen｝\n',
    'ongeldige-kop-id · ### Zon delen ｛#zon-delen｝',
  ],
  ['an id as Obsidian has them', '{#zon-delen}\n', '^zon-delen\n', 'ongeldige-kop-id · ### Zon delen ^zon-delen'],
  [
    'an anchor in HTML',
    '{#zon-delen}\n',
    '<a id="zon-delen"></a>\n',
    'ongeldige-kop-id · ### Zon delen <a id="zon-delen"></a>',
  ],
  [
    'a second front matter below the first',
    '# Energie',
    '---\nambitie: 3\ntrekker: bestuur\n---\n\n# Energie',
    'gegevens-in-tekst · ---',
  ],
  [
    'facts below the heading of a project',
    'Eén aansluiting',
    'fase: idee\nkosten: 45000\n\nEén aansluiting',
    'gegevens-in-tekst · fase: idee',
  ],
  ['a closing fence that is indented', FENCE, FENCE.replace('---', ' ---'), 'front-matter-streep · ---'],
  ['a closing fence that Word typed', FENCE, FENCE.replace('---', '–-'), 'front-matter-streep · –-'],
  ['a closing fence of one long dash', FENCE, FENCE.replace('---', '—'), 'front-matter-streep · —'],
  ['a closing fence of stars', FENCE, FENCE.replace('---', '***'), 'front-matter-streep · ***'],
  [
    'no closing fence, and a line further on',
    FENCE,
    `${FENCE.slice(0, -4)}\n\n# Energie\n\n***`,
    'open-front-matter · ---',
  ],
]

describe('one slip is one finding in a theme', () => {
  it.each(THEMES)('%s', async (_, from, to, told) => {
    expect(THEME).toContain(from)
    expect(await more(FILE, THEME.replace(from, to))).toEqual([told])
  })

  it.each(['Voortgang 2026', 'De voortgang', 'Laatste voortgang'])(
    '“%s” becomes no project of that name',
    async (title) => {
      const text = THEME.replace('#### Voortgang', `### ${title}`)
      const { out } = await masterplan(['validate', '--json'], plans({ [FILE]: text }))
      const ids = JSON.parse(out).findings.map(({ ruleId }: Finding) => ruleId)
      expect(ids).toContain('onderdeel-andere-naam')
      expect(ids).not.toContain('item-zonder-id')
      expect((await masterplan(['fix'], plans({ [FILE]: text }))).written).toEqual({})
    },
  )

  it.each([['2026-10-06; Besproken'], ['[2026-10-06] Besproken'], ['20261006: Besproken'], ['2026-10-06：Besproken']])(
    '“%s” is written with its date in front by fix',
    async (line) => {
      const text = THEME.replace('2026-10-06: Besproken', line)
      const { written } = await masterplan(['fix'], plans({ [FILE]: text }))
      expect(written[`/work/plans/${FILE}`]).toBe(THEME)
    },
  )

  it('a section with an id of its own is none', async () => {
    expect(await more(FILE, THEME.replace('## Wensen', '## Aanleiding {#aanleiding}\n\nTekst.\n\n## Wensen'))).toEqual(
      [],
    )
  })

  it('a table of decisions is told on one line', async () => {
    const table = '| datum | besluit |\n| --- | --- |\n| 2026-06-18 | Doen |'
    const text = THEME.replace('- 2026-10-06: Besproken met de gemeente.', table)
    expect(await more(FILE, text)).toEqual(['regel-zonder-datum · | datum | besluit |'])
    const [found] = (await mistakes(plans({ [FILE]: text }))).filter(({ ruleId }) => ruleId === 'regel-zonder-datum')
    expect(found?.reason).toMatch(/^“\| datum \| besluit \| \| --- .*…”/)
  })
})

describe('one slip is one finding on the page of a kring', () => {
  it('a second dot on the horizon is told, and its text stays in the report', async () => {
    const text = `${PAGE}\n## Stip op de horizon\n\nEn nog een.\n`
    expect(await more('noord/kring.md', text)).toEqual(['onbekend-onderdeel · ## Stip op de horizon'])
    const { out } = await masterplan(
      ['report', 'noord', '--format', 'txt', '-o', '-'],
      plans({ 'noord/kring.md': text }),
    )
    expect(out).toContain('En nog een.')
  })

  it.each([
    ['bold', '**Stip op de horizon**'],
    ['without a space', '##Stip op de horizon'],
    ['without hashes', 'Stip op de horizon:'],
  ])('the dot on the horizon %s', async (_, line) => {
    expect(await more('noord/kring.md', PAGE.replace('## Stip op de horizon', line))).toEqual([`bijna-kop · ${line}`])
  })
})

it('mends what it is sure of', async () => {
  const files = plans({
    [FILE]: THEME.replace(FENCE, FENCE.replace('---', '–––')),
    'noord/kring.md': PAGE.replace('## Stip op de horizon', '**Stip op de horizon**'),
  })
  const offered = (await mistakes(files)).map(({ ruleId, edits }) => [ruleId, edits?.map(({ text }) => text)])
  expect(offered).toEqual([
    ['front-matter-streep', ['---']],
    ['bijna-kop', ['## Stip op de horizon']],
  ])
})
