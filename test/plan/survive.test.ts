/** What the reader must survive: each gives its finding at its place, and the other files are still read. */
import { describe, expect, it } from 'vitest'
import { findings, masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const project = (fields: string): string =>
  `---\nthema: energie\nprojecten:\n  hub:\n${fields}---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`

const CASES: [name: string, content: string | Uint8Array | null, expected: string[]][] = [
  ['a byte order mark', '\ufeff---\nthema: energie\n---\n', []],
  ['a byte order mark before a mistake', '\ufeff---\nthema: energie\nnuu: 1\n---\n', ['3:1 onbekend-veld']],
  ['CRLF', '---\r\nthema: energie\r\nnu: 1\r\n---\r\n\r\n## Wensen\r\n\r\n### Zon {#zon}\r\n', []],
  ['CRLF before a mistake', '---\r\nthema: energie\r\nnu: 7\r\n---\r\n', ['3:5 ongeldige-waarde']],
  ['a tab in the indent', '---\nthema: energie\nprojecten:\n\thub:\n---\n', ['4:1 yaml-syntax']],
  ['no final newline', '---\nthema: energie\n---', []],
  ['empty front matter', '---\n---\n', ['1:1 lege-front-matter']],
  ['front matter of comments only', '---\n# niets\n---\n', ['1:1 lege-front-matter']],
  ['unclosed front matter', '---\nthema: energie\n\n# Energie\n', ['1:1 open-front-matter']],
  ['an empty file', '', ['1:1 geen-front-matter']],
  ['a second --- in the body', '---\nthema: energie\n---\n\nTekst.\n\n---\n\n## Wensen\n\n### Zon {#zon}\n', []],
  ['duplicate keys', '---\nthema: energie\nnu: 1\nnu: 2\n---\n', ['4:1 dubbele-sleutel']],
  ['a duplicate key inside an item', project('    fase: idee\n    fase: idee\n'), ['6:5 dubbele-sleutel']],
  ['ja as a number', '---\nthema: energie\nnu: ja\n---\n', ['3:5 ongeldige-waarde']],
  ['on as a list', project('    partners: on\n'), ['5:15 verkeerd-type']],
  ['nee and off as text', '---\nthema: energie\ntrekker: nee\n---\n', []],
  ['true as text', '---\nthema: energie\ntrekker: true\n---\n', ['3:10 verkeerd-type']],
  ['a list as the name of a field', project('    partners: [a:e:]: {}\n'), ['5:17 yaml-syntax', '5:21 yaml-syntax']],
  ['names glued to their values in a list', project('    partners: [{ a:4 }, b]\n'), ['5:19 yaml-syntax']],
  ['a decimal comma in a list', project('    partners: [{ steun: 4,5 }]\n'), ['5:25 dubbelzinnige-waarde']],
  ['1.10', project('    kosten: 1.10\n'), ['5:13 dubbelzinnige-waarde']],
  ['012', project('    kosten: 012\n'), ['5:13 dubbelzinnige-waarde']],
  ['0x1F', project('    kosten: 0x1F\n'), ['5:13 dubbelzinnige-waarde']],
  ['1e3', project('    kosten: 1e3\n'), ['5:13 dubbelzinnige-waarde']],
  ['infinity', project('    kosten: .inf\n'), ['5:13 dubbelzinnige-waarde']],
  ['a bare date', '---\nthema: energie\nbijgewerkt: 2026-10-06\n---\n', []],
  ['a date that does not exist', '---\nthema: energie\nbijgewerkt: 2026-02-30\n---\n', ['3:13 onmogelijke-datum']],
  ['a date the other way round', '---\nthema: energie\nbijgewerkt: 06-10-2026\n---\n', ['3:13 onmogelijke-datum']],
  ['a fifth quarter', project('    planning: { start: 2027-K5 }\n'), ['5:24 onmogelijke-datum']],
  [
    'merge conflict in the front matter',
    '---\nthema: energie\n<<<<<<< HEAD\nnu: 1\n=======\nnu: 2\n>>>>>>> b\n---\n',
    ['3:1 samenvoegconflict'],
  ],
  [
    'merge conflict in the body',
    '---\nthema: energie\n---\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n',
    ['5:1 samenvoegconflict'],
  ],
  ['a setext heading of seven marks', '---\nthema: energie\n---\n\nWensen\n=======\n', []],
  [
    'invalid UTF-8',
    Uint8Array.from([...utf8('---\nthema: energie\n---\n\nCaf'), 0xe9, 10]),
    ['5:4 onleesbaar-bestand'],
  ],
  ['a replacement character that is really there', '---\nthema: energie\n---\n\n\ufffd\n', ['5:1 onzichtbaar-teken']],
  [
    'invalid UTF-8 behind a real replacement character',
    Uint8Array.from([...utf8('---\nthema: energie\n---\n\ufffd '), 0xff]),
    ['4:3 onleesbaar-bestand'],
  ],
  ['NUL', '---\nthema: energie\n---\n\nA\0B\n', ['5:2 onleesbaar-bestand']],
  ['lone carriage returns', '---\rthema: energie\r---\r', ['1:4 onleesbaar-bestand']],
  [
    'an alias bomb',
    `---\nthema: energie\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`,
    ['3:4 yaml-alias', '4:4 yaml-alias', '4:8 yaml-alias', '4:12 yaml-alias', '5:5 yaml-alias', '5:9 yaml-alias'],
  ],
  ['an alias to itself', '---\nthema: energie\nprojecten: &a [*a]\n---\n', ['3:12 yaml-alias', '3:16 yaml-alias']],
  ['a custom tag', '---\nthema: !!js/function "x"\n---\n', ['2:8 yaml-alias']],
  ['20,000 nested lists', `---\nthema: ${'['.repeat(20_000)}\n---\n`, ['2:48 te-diep']],
  [
    '1,000 nested mappings',
    `---\nthema: energie\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`,
    ['1:1 te-diep'],
  ],
  [
    '__proto__ as an id',
    '---\nthema: energie\nwensen:\n  __proto__: { steun: 3 }\n---\n',
    ['4:3 gereserveerde-sleutel'],
  ],
  ['constructor as a partner', project('    dekking: { constructor: 5 }\n'), ['5:16 gereserveerde-sleutel']],
  ['---js', '---js\nprocess.exit(99)\n---\n', ['1:4 front-matter-taal']],
  ['---constructor', '---constructor\na: 1\n---\n', ['1:4 front-matter-taal']],
  ['---json', '---json\n{"thema":"energie"}\n---\n', ['1:4 front-matter-taal']],
  ['a closing fence with text', '---\nthema: energie\n---tekst\n', ['3:1 front-matter-streep']],
  ['a second document', '---\nthema: energie\n...\nnu: 1\n---\n', ['4:1 meer-documenten']],
  ['a list at the root', '---\n- thema\n---\n', ['2:1 verkeerd-type']],
  ['a scalar at the root', '---\nenergie\n---\n', ['2:1 verkeerd-type']],
  ['a file of 50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), ['1:1 onleesbaar-bestand']],
  ['a folder in its place', null, ['1:1 onleesbaar-bestand']],
  [
    'one wrong reference and one that cannot be one, in one list',
    project('    geblokkeerd-door: [Fout!, kabel]\n'),
    ['5:24 ongeldige-id', '5:31 onbekende-verwijzing'],
  ],
]

describe('a theme file with', () => {
  it.each(CASES)('%s', async (_, content, expected) => {
    const files = { ...mini(), [FILE]: content }
    expect(await findings(files)).toEqual(expected.map((place) => `${FILE}:${place}`))
  })
})

it('reports on prose that is too much for a parser, as it was typed, and soon', async () => {
  for (const prose of [
    '> '.repeat(5000),
    '['.repeat(100_000),
    '*a '.repeat(100_000),
    Array.from({ length: 900 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
  ]) {
    const whys = `#### Vraag achter de vraag\n\n${Array.from({ length: 900 }, (_, i) => `${' '.repeat(2 * i)}- Waarom?`).join('\n')}\n`
    const text = `---\nthema: energie\n---\n\n## Wensen\n\n### Zon {#zon}\n\n${prose}\n\n${whys}`
    const { out, err } = await masterplan(['report', 'noord', '-o', '-'], mini({ [FILE]: text }))
    expect(out).toContain('</html>')
    expect(err).not.toContain('niet mogen gebeuren')
  }
})

it('reads the other files when one is unreadable', async () => {
  const { out } = await masterplan(
    ['rank', 'zuid', '--json'],
    mini({ [FILE]: '---js\n---\n', 'zuid/enquete.csv': 'energie,water\n5,1\n5,1\n5,1\n5,1\n5,1\n' }),
  )
  expect(JSON.parse(out).survey.voters).toBe(5)
})

it('keeps what is right beside what is wrong', async () => {
  const text = project('    fase: verkening\n    kosten: 45000\n    trekker: bestuur\n')
  const { out } = await masterplan(['report', 'noord', '--format', 'md', '-o', '-'], mini({ [FILE]: text }))
  expect(out).toMatch(/€\s45\.000/)
  expect(out).toContain('fase onbekend')
})

it('finds nothing to rank and nothing to crash on in an unreadable configuration', async () => {
  // What lacks beside the list lacks, however that is mended.
  expect(await findings(mini({ 'masterplan.yaml': 'kringen: [\n' }))).toEqual([
    'masterplan.yaml:1:1 ontbrekend-veld',
    'masterplan.yaml:1:10 yaml-syntax',
  ])
})
