/** What comes close to being read: each slip is one finding at its line and, where only one thing can be meant, mended by `fix`. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const FRONT = '---\nthema: energie\nprojecten:\n  hub: { wensen: [zon] }\n---\n\n# Energie\n\nInleiding.\n\n'
const HUB = '## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n'
const WISH = '## Uitdagingen\n\n### Net vol {#net}\n\nTekst.\n\n## Wensen\n\n### Zon {#zon}\n\nTekst.\n'

interface Told {
  ruleId: string
  start: { line: number }
}

async function told(text: string): Promise<string[]> {
  const { out } = await masterplan(['validate', '--json'], mini({ [FILE]: text }))
  return (JSON.parse(out).findings as Told[]).map((f) => `${f.start.line - text.split('\n').length} ${f.ruleId}`)
}

async function mended(text: string): Promise<string> {
  return (await masterplan(['fix'], mini({ [FILE]: text }))).written[`/work/plans/${FILE}`] ?? text
}

/** Lines behind the wishes of a theme with nothing wrong; `null` where a person must mend it. */
const HEADINGS: [line: string, rule: string, mended: string | null][] = [
  ['###Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['###\u00a0Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['###\u200bWind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['\u200b### Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['＃＃＃ Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['\\### Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['####### Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['    ### Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['- ### Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['> ### Wind {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['**Wind** {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['**Wind** {#zon}', 'bijna-kop', null],
  ['###\u200bWi\u200bnd {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['__Wind:__ {#wind}', 'bijna-kop', '### Wind {#wind}'],
  ['###Wind', 'bijna-kop', '### Wind {#wind}'],
  ['#### Wind {#wind}', 'id-zonder-item', '### Wind {#wind}'],
  ['### Wind {#wind} delen', 'id-zonder-item', '### Wind delen {#wind}'],
  ['Wind op het dak {#wind}', 'id-zonder-item', null],
  ['- Wind {#wind}', 'id-zonder-item', null],
  ['## 3. Projectvoorstellen:', 'onbekend-onderdeel', null],
  ['### Projectvoorstellen', 'onderdeel-verkeerde-plek', '## Projectvoorstellen'],
  ['##Projectvoorstellen', 'bijna-kop', '## Projectvoorstellen'],
  ['#Projectvoorstellen:', 'bijna-kop', '## Projectvoorstellen'],
  ['**Projectvoorstellen**', 'bijna-kop', '## Projectvoorstellen'],
  ['Projectvoorstellen:', 'bijna-kop', null],
  ['### {#wind}', 'lege-titel', null],
  ['### **Wind** {#wind}', 'titel-met-opmaak', '### Wind {#wind}'],
  ['### `Wind` {#wind}', 'titel-met-opmaak', '### Wind {#wind}'],
  ['### <b>Wind</b> {#wind}', 'ruwe-html', null],
  ['### [Wind](https://example.org/) {#wind}', 'titel-met-opmaak', null],
  ['### Besluiten', 'onderdeel-verkeerde-plek', '#### Besluiten'],
  ['##### Voortgang', 'onderdeel-verkeerde-plek', '#### Voortgang'],
  ['### Vraag achter de vraag', 'onderdeel-verkeerde-plek', '#### Vraag achter de vraag'],
  ['####Vraag achter de vraag', 'bijna-kop', '#### Vraag achter de vraag'],
  ['##### Vraag achter de vraag', 'onderdeel-verkeerde-plek', '#### Vraag achter de vraag'],
]

describe('a line in place of a heading', () => {
  const without = (line: string): string =>
    `${FRONT.replace(/projecten:.*\n.*\n/, '')}${WISH}\n${line}\n\nMeer tekst.\n`

  it.each(HEADINGS)('%s is told once', async (line, rule, fixed) => {
    const text = without(line)
    const found = (await told(text)).filter((f) => !/ontbrekend-onderdeel|wens-zonder|item-zonder-id/.test(f))
    expect(found).toEqual([`-3 ${rule}`])
    if (fixed !== null) expect(await mended(text)).toBe(without(fixed))
    else expect((await mended(text)).includes('Meer tekst.')).toBe(true)
  })

  it.each([
    '#hashtag en meer',
    '\\# is een hekje',
    '#1 van de regio',
    '**Let op:** dit is vet.',
    '`{#id}` is hoe een id eruitziet.',
    '    # een opmerking in code',
    'Onze\nWensen\nzijn klein.',
    '<!-- ### Wind {#wind} -->',
    '```\n### Wind {#wind}\n```',
    '#### Een gewoon kopje',
  ])('%s is none', async (line) => {
    const found = (await told(without(line))).filter((f) => !/ontbrekend-onderdeel|wens-zonder/.test(f))
    expect(found).toEqual([])
  })
})

it('tells a theme that is written in bold line by line, and mends what is sure', async () => {
  const text = `${FRONT.replace(/projecten:.*\n.*\n/, '')}**Wensen**\n\n**Zon delen**\n\nTekst.\n\n**Wind**\n\n**Dit telt.**\n\nTekst.\n`
  expect((await told(text)).map((f) => f.split(' ')[1])).toEqual(['bijna-kop', 'bijna-kop', 'bijna-kop'])
  expect(await mended(text)).toBe(text.replace('**Wensen**', '## Wensen'))
})

it.each([
  ['####Besluiten', 'bijna-kop'],
  ['### Besluiten', 'onderdeel-verkeerde-plek'],
])('mends %s, below which a line turns out to have no date', async (line, rule) => {
  const text = `${FRONT}${WISH}\n${HUB}\n${line}\n\n- Gisteren: Ja.\n`
  const ids = async (of: string): Promise<string[]> => (await told(of)).map((f) => String(f.split(' ')[1]))
  expect(await ids(text)).toEqual([rule])
  expect(await mended(text)).toBe(text.replace(line, '#### Besluiten'))
  expect(await ids(await mended(text))).toEqual(['regel-zonder-datum'])
})

describe('a line of progress or decisions', () => {
  const withLine = (line: string): string => `${FRONT}${WISH}\n${HUB}\n#### Besluiten\n\n${line}\n`

  it.each([
    ['- **2018-11-13**: Ja.', '- 2018-11-13: Ja.'],
    ['- **2018-11-13:** Ja.', '- 2018-11-13: Ja.'],
    ['- 2018-11-13 – Ja.', '- 2018-11-13: Ja.'],
    ['- 2018-11-13 Ja.', '- 2018-11-13: Ja.'],
    ['- [x] 2018-11-13: Ja.', '- 2018-11-13: Ja.'],
    ['2018-11-13: Ja.', '- 2018-11-13: Ja.'],
    ['• 2018-11-13: Ja.', '- 2018-11-13: Ja.'],
    ['| 2018-11-13 | Ja. |', '- 2018-11-13: Ja.'],
    ['Raad 13 november 2018: Ja.', '- 2018-11-13 (Raad): Ja.'],
    ['- ALV, 13 nov. 2018 - Ja.', '- 2018-11-13 (ALV): Ja.'],
    ['- dinsdag 13 november 2018: Ja.', '- 2018-11-13: Ja.'],
    ['1. 13-11-2018: Ja.', '1. 2018-11-13: Ja.'],
    ['* 13 november 2018 (ALV): Ja.', '* 2018-11-13 (ALV): Ja.'],
    ['> 2018-11-13: Ja.', '- 2018-11-13: Ja.'],
    ['- 2018-11-13, ALV: Ja.', '- 2018-11-13 (ALV): Ja.'],
    ['- 2018-11-13 ALV: Ja.', '- 2018-11-13 (ALV): Ja.'],
    ['- 2018-11-13 Werkgroep groen – Ja.', '- 2018-11-13 (Werkgroep groen): Ja.'],
    ['- 2018-11-13 [Kring Noord]: Ja.', '- 2018-11-13 (Kring Noord): Ja.'],
    ['- (ALV) 2018-11-13: Ja.', '- 2018-11-13 (ALV): Ja.'],
    ['- 2018-11-13 Let op: nee.', '- 2018-11-13: Let op: nee.'],
    ['| Datum | Besluit |\n|---|---|\n| 2018-11-13 | Ja. |', '- 2018-11-13: Ja.'],
    [
      '| Datum | Wie | Wat |\n| :-- | --- | --- |\n| 2018-11-13 | ALV | Ja. |\n| 14 november 2018 | | Nee. |',
      '- 2018-11-13: ALV, Ja.\n- 2018-11-14: Nee.',
    ],
    ['| Datum | Stemmen voor |\n|---|---|\n| 2018-11-13 | 30 |', null],
    ['- nov 2018: Ja.', '- 2018-11: Ja.'],
    ['- 6/10/2018: Ja.', null],
    ['- 2018-02-30: Ja.', null],
    ['- We spraken op 13 november 2018 met de raad.', null],
    ['Een alinea\nvan twee regels.', null],
  ])('%s is told once', async (line, fixed) => {
    const text = withLine(line)
    expect((await told(text)).map((f) => f.split(' ')[1])).toEqual(['regel-zonder-datum'])
    expect(await mended(text)).toBe(fixed === null ? text : withLine(fixed))
  })
})

describe('what was meant as a link', () => {
  const withLine = (line: string): string => `${FRONT}Zie ${line} daar.\n\n${WISH}\n${HUB}`

  it.each([
    ['[water] (water.md)', '[water](water.md)'],
    ['(water)[water.md]', '[water](water.md)'],
    ['[site](www.assen.nl)', '[site](https://www.assen.nl)'],
    ['[site](assen.nl/kaart)', '[site](https://assen.nl/kaart)'],
    ['[water](water.md', null],
    ['[[water]]', null],
    ['![[kaart.png]]', null],
    ['[leeg]()', null],
    ['[^1]', null],
    ['[a][b]', null],
  ])('%s is told once', async (line, fixed) => {
    const text = withLine(line)
    expect((await told(text)).map((f) => f.split(' ')[1])).toEqual(['gebroken-link'])
    expect(await mended(text)).toBe(fixed === null ? text : withLine(fixed))
  })

  it.each([
    'de tekst [met haken] (en ronde)',
    '`[a] (b.md)` en `[[x]]`',
    '[water](water.md) (zie [energie](energie.md))',
    'www.assen.nl of <https://example.org/>',
    'f(x)[0]',
    '[a](<water.md>)',
  ])('%s is none', async (line) => {
    expect(await told(withLine(line))).toEqual([])
  })
})

describe('what is defined at the end of a file', () => {
  it('is read where it is referred to, in every form, and under no heading', async () => {
    const text = `${FRONT}Zie het net.[^1] En [de site][s], [s] of [S][].\n\n${WISH}\n${HUB}\n#### Besluiten\n\n- 2026-06-18 (ALV): Ja.[^2]\n\n[^1]: Volgens de *beheerder*.\n[^2]: Met één stem tegen.\n[s]: https://example.org/ "Site"\n`
    expect(await told(text)).toEqual([])
    const { written } = await masterplan(
      ['report', 'noord', '--format', 'json,md,html,txt', '-o', 'uit'],
      mini({ [FILE]: text }),
    )
    for (const form of Object.values(written).map((text) => text.replace(/<script[\s\S]*?<\/script>/g, ''))) {
      expect(form).toMatch(/Zie het net\.\s\(Volgens de (\*|_|<em>)?beheerder(\*|_|<\/em>)?\.\)/)
      expect(form).toMatch(/Ja\.\s\(Met één stem tegen\.\)/)
      expect(form).toContain('https://example.org/')
      expect(form).not.toContain('[^')
    }
  })

  it('is told where nothing refers to it, or where it is there twice', async () => {
    const text = `${FRONT}Noot.[^1]\n\n${WISH}\n${HUB}\n[^1]: A.\n\n[^2]: B.\n\n[^1]: C.\n`
    expect(await told(text)).toEqual(['-3 losse-verwijzing', '-1 losse-verwijzing'])
  })
})

it.each(['Acties', 'Mijlpalen', 'Resultaat', 'acties:'])(
  'mends ### %s, which is no project beside the one above it',
  async (title) => {
    const text = `${FRONT}${WISH}\n${HUB}\n### ${title}\n\n- [ ] 2027-01-15: Ja.\n`
    const name = title.replace('acties:', 'Acties')
    expect((await told(text)).map((f) => f.split(' ')[1])).toEqual(['onderdeel-verkeerde-plek'])
    expect(await mended(text)).toBe(text.replace(`### ${title}`, `#### ${name}`))
    const named = text.replace(`### ${title}`, `### ${title} {#eigen}`)
    expect((await told(named)).map((f) => f.split(' ')[1])).not.toContain('onderdeel-verkeerde-plek')
  },
)
