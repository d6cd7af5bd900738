/** What small readers of a plan make of what people write, turn by turn. */
import { describe, expect, it } from 'vitest'
import { attachmentAt, attachmentIn, LARGEST_PICTURE, pictureFile } from '../../src/plan/attachment.ts'
import { almostIdIn, idMeant, meantId } from '../../src/plan/body/almost-id.ts'
import { linkTarget } from '../../src/plan/body/anchors.ts'
import { asDated } from '../../src/plan/body/dated-line.ts'
import { nearLinks } from '../../src/plan/body/near-links.ts'
import { openBlockIn } from '../../src/plan/body/open-block.ts'
import { remarkDefiner, remarkMarks } from '../../src/plan/body/referee.ts'
import { asTask, readTasks } from '../../src/plan/body/tasks.ts'
import { titleOf } from '../../src/plan/body/title.ts'
import { wordingOf } from '../../src/plan/body/wording.ts'
import { meantBy } from '../../src/plan/fields/meant.ts'
import { namesAmong } from '../../src/plan/former-names.ts'
import type { Config, Item } from '../../src/plan/model.ts'
import { labelOf, municipalityOf, shortKring, spoken } from '../../src/plan/names.ts'
import { pictureIn } from '../../src/plan/picture.ts'
import { idBehind, spotOf } from '../../src/plan/references.ts'
import { spreadsheetDate, writtenPeriod } from '../../src/plan/typed/dates.ts'
import { quickYaml } from '../../src/plan/yaml/quick-yaml.ts'

const source = (text: string) => ({ file: 'noord/energie.md', text })
const whole = (text: string) => ({ start: 0, end: text.length })

it.each([
  ['{#zon}', 'zon', 'zon'],
  ['{: #Zon Delen}', 'Zon Delen', 'zon-delen'],
  ['{id="zon"}', 'zon', 'zon'],
  ['<a id="zon"></a>', 'zon', 'zon'],
  ['^zon', 'zon', 'zon'],
  ['{#!!}', null, 'item'],
])('%s is meant as the id %j', (written, meant, id) => {
  expect([meantId(written), idMeant(written)]).toEqual([meant, id])
  expect(almostIdIn(`Een titel ${written}`) !== null).toBe(meant !== null)
})

it.each([
  ['water.md#hub', { file: 'noord/water.md', anchor: 'hub' }],
  ['#hub', { file: 'noord/energie.md', anchor: 'hub' }],
  ['../zuid/water.md?x', { file: 'zuid/water.md', anchor: null }],
  ['a%20b.md', { file: 'noord/a b.md', anchor: null }],
  ['a%ZZ.md', { file: 'noord/a%ZZ.md', anchor: null }],
  ['../../weg.md', null],
  ['https://voorbeeld.nl', null],
  ['/etc', null],
])('the address %s leads to %j', (address, target) => {
  expect(linkTarget('noord/energie.md', address)).toEqual(target)
})

describe('dates', () => {
  it.each([
    ['2026-10-06T00:00:00', '2026-10-06'],
    ['jan-27', '2027-01'],
    ['xyz-27', null],
    ['46301', '2026-10-06'],
    ['12345', null],
  ])('of a spreadsheet: %s is %j', (text, date) => {
    expect(spreadsheetDate(text)).toBe(date)
  })

  it.each([
    ['continu', 'doorlopend'],
    ['Q3 2027', '2027-K3'],
    ['2027H1', '2027-H1'],
    ['2027-h3', null],
    ['eerste helft van 2027', '2027-H1'],
    ['3e kwartaal 2027', '2027-K3'],
    ['vijfde kwartaal 2027', null],
    ['ooit', null],
  ])('as people say them: %s is %j', (text, period) => {
    expect(writtenPeriod(text)).toBe(period)
  })

  it.each([
    ['- 18 juni 2026 (ALV) besloten', '- 2026-06-18 (ALV): besloten'],
    ['2026-06-18: [bestuur] - begonnen', '- 2026-06-18 (bestuur): begonnen'],
    ['2026-06-18: bestuur: begonnen', '- 2026-06-18 (bestuur): begonnen'],
    ['2026-06-18: ', null],
    ['juni 2026: begonnen', '- 2026-06: begonnen'],
    ['| datum | wat |\n|---|---|\n| 2026-06-18 | begonnen | klaar |', '- 2026-06-18: begonnen, klaar'],
    ['| datum | gewicht |\n|---|---|\n| 2026-06-18 | begonnen |', null],
  ])('in front of a line: %j is %j', (line, dated) => {
    expect(asDated(line)).toBe(dated)
  })
})

describe('tasks', () => {
  it.each([
    ['- [x] 18 juni 2026: offertes vragen', '- [x] 2026-06-18: offertes vragen'],
    ['[ ] 18 juni 2026 (bestuur): offertes vragen', '- [ ] 2026-06-18 (bestuur): offertes vragen'],
    ['- 18 juni 2026: offertes vragen', null],
    ['- [ ] offertes vragen', null],
    ['- [ ] 18 juni 2026', null],
  ])('%j should be %j', (line, task) => {
    expect(asTask(line)).toBe(task)
  })

  it('are read with what is wrong about them', () => {
    const text = '- [ ] \n- [x] A\n  - meer\n- B\n- [ ] 2026-13-01: C\n\n[ ] D\n\n18 juni 2026: E\n\nZin.\n'
    const { value, problems, rest } = readTasks(source(text), whole(text))
    expect(value.map((task) => `${task.done} ${task.text}`)).toEqual([
      ...['true A meer', 'false B', 'false 2026-13-01: C', 'false D'],
    ])
    expect(problems.map(({ args }) => args)).toEqual([
      { line: 'B', what: 'box' },
      { line: '[ ] 2026-13-01: C', what: 'date' },
      { line: '18 juni 2026: E', what: 'bullet' },
    ])
    expect(rest.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['18 juni 2026: E\n\nZin.'])
    expect(readTasks(source(text), undefined)).toEqual({ value: [], problems: [], rest: [] })
  })
})

it.each([
  ['Energie &amp; water', 'Energie & water'],
  ['&#65;&#x42; &EURO; 5', 'AB € 5'],
  ['&#5; &nope; &#xd800;', '&#5; &nope; &#xd800;'],
  ['\\*Ster\\* en **vet**', '*Ster* en vet'],
  ['[Een weg](https://x.nl) en <https://y.nl>', 'Een weg en https://y.nl'],
])('the title %j is %j', (words, text) => {
  expect(titleOf(words).text).toBe(text)
})

describe('a picture', () => {
  const number = (n: number, bytes: number) =>
    Array.from({ length: bytes }, (_, i) => (n >> (8 * (bytes - 1 - i))) & 255)
  const png = (width: number, height: number, padding = 20) => [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[...number(width, 4), ...number(height, 4), ...Array(padding).fill(0)],
    ...[0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  ]
  const segment = (marker: number, ...bytes: number[]) => [0xff, marker, ...number(bytes.length + 2, 2), ...bytes]
  const jpg = (...segments: number[][]) => [0xff, 0xd8, ...segments.flat(), 0xff, 0xd9]
  const frame = segment(0xc0, 8, ...number(20, 2), ...number(30, 2), 3, 0, 0, 0)
  it.each([
    ['a png', png(30, 20), { type: 'png', width: 30, height: 20 }],
    ['a png that unfolds', png(5000, 20), null],
    ['a png of nothing', png(0, 20), null],
    ['a png cut short', png(30, 20, 0), null],
    ['a jpg', jpg(segment(0xe0, 1, 2), segment(0xc4, 1), frame), { type: 'jpg', width: 30, height: 20 }],
    ['a jpg without a frame', jpg(segment(0xe0, 1, 2)), null],
    ['a jpg that ends early', jpg(frame).slice(0, -1), null],
    ['a jpg with something else between', jpg([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), null],
    ['nothing', [], null],
  ])('is %s', (_, bytes, picture) => {
    expect(pictureIn(Uint8Array.from(bytes))).toEqual(picture)
  })

  it('or another file is attached by its name and bytes', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(attachmentIn('a.png', Uint8Array.from(png(3, 2)))).toMatchObject({ picture: { width: 3 } })
    expect(attachmentIn('a.png', bytes('x'))).toBe('no-picture')
    expect(attachmentIn('a.png', new Uint8Array(LARGEST_PICTURE + 1))).toBe('too-large')
    expect(attachmentIn('a.pdf', bytes('%PDF-1.7'))).toMatchObject({ picture: null })
    expect(attachmentIn('a.pdf', bytes('PDF'))).toBe('unknown-kind')
    expect(attachmentIn('a.csv', bytes('a;b'))).toMatchObject({ picture: null })
    expect(attachmentIn('a.csv', bytes('a\0b'))).toBe('unknown-kind')
    expect(attachmentAt(new Map([['plannen/a.pdf', 'too-large']]), 'plannen', 'a.pdf')).toBe('too-large')
    expect(attachmentAt(new Map(), 'plannen', 'a.pdf')).toBe('missing')
  })

  it.each([
    ['kaart.png', 'noord/kaart.png'],
    ['a%20b.png?x', 'noord/a b.png'],
    ['a%ZZ.png', 'noord/a%ZZ.png'],
    ['../../weg.png', null],
    ['a\\b.png', null],
    ['a%00.png', null],
    ['https://x.nl/a.png', null],
  ])('in prose is %s, the file %j', (target, file) => {
    expect(pictureFile('noord', target)).toBe(file)
  })
})

describe('a value that doesn’t fit', () => {
  const pattern = (name: string) => ({ kind: 'pattern', pattern: name })
  const number = (over: object = {}) => ({ kind: 'number', integer: false, ...over })
  const list = (of: object) => ({ kind: 'list', of })
  const fields = (...names: string[]) => ({ kind: 'fields', fields: names })
  it.each<[unknown, object, string | null]>([
    ['#abc', pattern('colour'), '"#aabbcc"'],
    ['aabbcc', pattern('colour'), '"#aabbcc"'],
    ['rood', pattern('colour'), null],
    ['Zon Delen', pattern('slug'), 'zon-delen'],
    ['@zon', pattern('reference'), 'zon'],
    ['!!', pattern('slug'), null],
    ['Noord/Energie/Hub/Nog', pattern('slug'), null],
    [2027, pattern('slug'), '"2027"'],
    [true, pattern('slug'), null],
    ['zon', pattern('slug'), null],
    ['Ja.', pattern('memo'), null],
    ['x'.repeat(2001), pattern('slug'), null],
    [{ a: 1 }, pattern('slug'), null],
    ['', pattern('slug'), null],
    [['Zon'], pattern('slug'), 'zon'],
    ['18 juni 2026', pattern('date'), '2026-06-18'],
    ['Q3 2027', pattern('period'), '2027-K3'],
    ['Q3 2027', pattern('date'), null],
    ['€ 45.000,-', number(), '45000'],
    ['5k', number(), '5000'],
    ['1,5 mln', number(), '1500000'],
    ['5 kilo', number(), null],
    ['vijf', number(), '5'],
    ['12,5', number({ integer: true }), null],
    ['30%', number({ max: 1 }), '0.3'],
    ['30%', number({ min: 0, max: 1e9 }), null],
    ['7', number({ max: 5 }), null],
    ['veel', number(), null],
    ['a en b; c', list(pattern('slug')), '[a, b, c]'],
    [{ a: null, b: null }, list(pattern('slug')), '[a, b]'],
    [{ a: 1 }, list(pattern('slug')), null],
    ['een, twee', list({ kind: 'options', options: ['een', 'twee'] }), '[een, twee]'],
    ['1, 20000', list(number()), null],
    ['J. Jansen, P. Pieters', list({ kind: 'text' }), '[J. Jansen, P. Pieters]'],
    ['', list({ kind: 'text' }), null],
    ['x'.repeat(2001), list({ kind: 'text' }), null],
    ['2027 t/m 2028', fields('start', 'eind'), '{ start: 2027, eind: 2028 }'],
    ['2027-2028', fields('start', 'eind'), '{ start: 2027, eind: 2028 }'],
    ['1 maart 2026 - 20 maart 2026', fields('van', 'tot'), '{ van: 2026-03-01, tot: 2026-03-20 }'],
    ['start = 2027', fields('start', 'eind'), '{ start: 2027 }'],
    ['naam Hub', fields('naam'), '{ naam: Hub }'],
    ['ander Hub', fields('naam'), null],
    ['verkening', { kind: 'options', options: ['verkenning', 'idee'] }, 'verkenning'],
    ['x', { kind: 'options', options: ['verkenning', 'idee'] }, null],
    ['x', { kind: 'mapping' }, null],
  ])('%j for %j is meant as %j', (input, expected, meant) => {
    expect(meantBy(input, expected as never)).toBe(meant)
  })
})

describe('names', () => {
  const config = {
    report: { municipality: null },
    partners: [{ slug: 'gemeente-assen', name: 'Gemeente Assen' }],
    kringen: [
      { slug: 'noord', name: 'Noord', aliases: [] },
      { slug: 'zuid', name: 'De ondernemerskring van Zuid en West', aliases: ['Zuid/West'] },
      { slug: 'oost', name: 'De ondernemerskring van Oost en omgeving', aliases: [] },
    ],
  } as unknown as Config

  it('fit where they are said', () => {
    expect(['noord', 'zuid', 'oost', 'weg'].map((slug) => shortKring(config, slug))).toEqual([
      ...['Noord', 'Zuid/West', 'De ondernemerskring van Oost en omgeving', 'weg'],
    ])
    expect(['noord', 'zuid', 'oost', 'onbekend'].map((slug) => labelOf(config, slug, 6))).toEqual([
      ...['Noord', 'De on…', 'De on…', 'onbek…'],
    ])
    expect(labelOf(config, 'zuid', 10)).toBe('Zuid/West')
    expect(['gemeente-assen', 'voorzitter-noord', 'werkgroep-zon'].map((role) => spoken(role, config))).toEqual([
      ...['Gemeente Assen', 'Voorzitter Noord', 'Werkgroep zon'],
    ])
    expect(municipalityOf(config)).toBe('gemeente-assen')
    expect(municipalityOf({ ...config, partners: [] })).toBeNull()
  })

  it('of an item are those that no other has by now', () => {
    const items = [
      { key: 'n/e/een', formerly: ['n/e/oud', 'n/e/twee'] },
      { key: 'n/e/twee', formerly: ['n/e/oud'] },
      { key: null, formerly: ['n/e/oud'] },
    ] as unknown as Item[]
    const names = namesAmong(items)
    expect(items.map(names)).toEqual([['n/e/oud', 'n/e/een'], ['n/e/twee'], []])
  })
})

it.each([
  ['# Kop', '# Kop {#id}'],
  ['# Kop ##\nTekst', '# Kop {#id} ##\nTekst'],
  ['# Kop <!-- zo -->\n', '# Kop {#id} <!-- zo -->\n'],
  ['# Kop -->\n', '# Kop --> {#id}\n'],
])('the heading %j gets an id: %j', (text, wanted) => {
  const [edit = { start: 0, end: 0, text: '' }] = idBehind(text, 0, 'id')
  expect(text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(wanted)
})

it('what isn’t there has no spot', () => {
  expect(() => spotOf({ plans: { kringen: [] } } as never, 'noord/energie/weg' as never)).toThrow(
    'no item noord/energie/weg',
  )
})

it.each([
  ['```\ncode\n# Kop\n', 'code 0'],
  ['Tekst.\n<!-- open\n# Kop\n', 'comment 7'],
  ['<!-- dicht -->\n<!-- open\n```\n# Kop\n', 'comment 15'],
  ['```\n<!-- in\n# Kop', 'code 0'],
  ['```\ncode', null],
  ['Tekst.', null],
])('a block that is never closed in %j is %j', (text, found) => {
  const [problem] = openBlockIn(source(text), whole(text))
  const range = problem && 'range' in problem.at ? problem.at.range : null
  expect(problem ? `${(problem.args as { kind: string }).kind} ${range?.start}` : null).toBe(found)
})

describe('what is defined elsewhere in the text', () => {
  const worded = (text: string, headings: { start: number; end: number }[] = []) => {
    const { value, problems } = wordingOf(source(text), whole(text), headings as never, remarkDefiner)
    return [value(whole(text)).trim(), problems.map(({ id, args }) => `${id} ${JSON.stringify(args)}`)]
  }
  it.each<[string, string, string[]]>([
    ['Zie [de weg][a].\n\n[a]: https://x.nl "Titel"', 'Zie [de weg](https://x.nl "Titel").', []],
    ['Zie ![kaart][a].\n\n[a]: <een kaart.png>', 'Zie ![kaart](<een kaart.png>).', []],
    ['Zie [][a].\n\n[a]: <>', 'Zie [](<>).', []],
    ['Zin.[^1]\n\n[^1]: Noot.', 'Zin. (Noot.)', []],
    ['Zin.[^1]\n\n[^1]: Noot.\n[^1]: Nog.', 'Zin. (Noot.)', ['losse-verwijzing {"name":"^1","repeated":true}']],
    ['Zin.\n\n> [^1]: Noot.', 'Zin.\n\n> [^1]: Noot.', ['losse-verwijzing {"name":"^1","repeated":false}']],
    ['Zin [^1] en ]:', 'Zin [^1] en ]:', []],
  ])('%j is %j', (text, wanted, problems) => {
    expect(worded(text)).toEqual([wanted, problems])
  })

  it('is not put in a heading, nor more often than anybody would', () => {
    const text = '# Kop [^1]\n\n[^1]: Noot.'
    expect(worded(text, [{ start: 0, end: 10 }])[1]).toEqual(['losse-verwijzing {"name":"^1","repeated":false}'])
    const many = `${'[^1] '.repeat(200)}\n\n[^1]: ${'Een lange noot. '.repeat(50)}`
    expect(worded(many)[1]).toEqual(['te-diep {}'])
  })

  it('is a mark of the file', () => {
    const text = '---\nthema: energie\n---\n\n![kaart][a] en ![][a] en <b>x</b>\n\n[a]: kaart.png\n'
    expect(remarkMarks(source(text)).map(({ kind, target, text: said }) => `${kind} ${target} ${said}`)).toEqual([
      ...['image  kaart', 'image  ', 'html  <b>', 'html  </b>', 'link kaart.png '],
    ])
  })
})

it.each([
  ['[een weg](een weg.md)', 'spaces [een weg](<een weg.md>)'],
  ['[weg] (weg.md)', 'space [weg](weg.md)'],
  ['(weg)[weg.md]', 'reversed [weg](weg.md)'],
  ['[[weg]]', 'wiki null'],
  ['[weg]()', 'empty null'],
  ['[weg](weg.md en verder', 'open null'],
  ['Een noot[^1] zonder woorden', 'undefined null'],
  ['[weg][naam] zonder adres', 'undefined null'],
  ['[weg][] zonder adres', 'undefined null'],
  ['`[[weg]]` en <!-- [[weg]] -->', undefined],
  ['[weg][a]\n\n[a]: weg.md', undefined],
])('in %j a link is meant: %j', (text, wanted) => {
  const body = `---\nthema: energie\n---\n\n${text}\n`
  const [near] = nearLinks(source(body), remarkMarks(source(body)))
  expect(near && `${near.cause} ${near.wanted}`).toBe(wanted)
})

it.each([
  [200, true],
  [201, false],
  [1025, false],
])('facts with a name of %i letters are read quickly: %s', (letters, quick) => {
  const text = `${'a'.repeat(letters)}: 1\n`
  expect(quickYaml(source(text), whole(text)) !== null).toBe(quick)
})
