/** Files made to keep a program busy: each is answered, with findings or a report, long before the test runner gives up. */
import { describe, expect, it } from 'vitest'
import { runs } from './runs.ts'
import { masterplan, mini } from './world.ts'

const SIZE = runs(150_000)
/** Nearly all that a file may hold. */
const MOST = runs(900_000)
const front = (yaml: string, body = ''): string => `---\nthema: energie\n${yaml}---\n\n${body}`
const times = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('')
const WISH = '## Wensen\n\n### Zon {#zon}\n\n'
const WHYS = `${WISH}#### Vraag achter de vraag\n\n`

const THEMES: [name: string, text: string][] = [
  ['empty lines in the front matter', front('\n'.repeat(SIZE))],
  ['a number that never ends', front(`nu: ${'1'.repeat(SIZE)}\n`)],
  ['unknown fields', front(times(runs(6000), (i) => `x${i}: 1\n`))],
  [
    'facts and headings that never match',
    front(
      `wensen:\n${times(runs(6000), (i) => `  a${i}:\n`)}`,
      `## Wensen\n${times(runs(9000), (i) => `### a {#b${i}}\n`)}`,
    ),
  ],
  ['anchors', front(`projecten:\n  p:\n    partners: [${'&a x, '.repeat(runs(10_000))}]\n`)],
  [
    'circles through circles',
    front(
      `projecten:\n${times(runs(500), (i) => `  p${i}: { geblokkeerd-door: [p${i + 1}, p0] }\n`)}`,
      `## Projectvoorstellen\n${times(runs(500), (i) => `### p {#p${i}}\n`)}`,
    ),
  ],
  ['spaces in a heading', front('', `## x${' '.repeat(MOST)}y\n`)],
  ['spaces in a number', front(`ambitie: "5${' '.repeat(MOST)}x"\n`)],
  ['spaces in a list', front(`projecten:\n  p: { partners: "a${' '.repeat(MOST)}!" }\n`)],
  ['spaces behind a name', front(`trekker: x\nnu${' '.repeat(MOST)}x [\n`)],
  ['brackets that never close', front(`trekker: ${'['.repeat(MOST)}\n`)],
  ['spaces in a why', front('', `${WHYS}- a${' '.repeat(SIZE)}b\n`)],
  ['spaces in prose', front('', `${WISH}foo${' '.repeat(SIZE)}bar\n`)],
  ['quotes in quotes', front('', WISH + '>'.repeat(SIZE))],
  ['lists in lists', front('', WISH + '- '.repeat(SIZE / 2))],
  ['comments that never end', front('', WISH + 'x <!--‹!--'.repeat(SIZE / 10))],
  [
    'a table as wide as it is long',
    front('', `${WISH}${'|a'.repeat(runs(3000))}\n${'|-'.repeat(runs(3000))}\n${'|b\n'.repeat(runs(3000))}`),
  ],
  ['links in links', front('', WISH + '[a]('.repeat(SIZE / 4))],
  ['whys without end', front('', WHYS + '- *a*\n'.repeat(SIZE / 6))],
  [
    'journal lines without a date',
    front('', `## Projectvoorstellen\n\n### P {#p}\n\n#### Voortgang\n\n${'- a\n'.repeat(SIZE / 4)}`),
  ],
  ...['\u2028', 'a\u2029', '* \u2028', '#\u2028', '\u{e0041}', '\u{1f3f4}\u{e0067}', '\u200b', '\u0301'].map(
    (sign): [string, string] => [`${JSON.stringify(sign)} without end`, front('', WISH + sign.repeat(SIZE))],
  ),
  ['fences that open and close', front('', '```\n'.repeat(SIZE / 4))],
]
const BALLOTS: [name: string, text: string][] = [
  ['only separators', ','.repeat(SIZE)],
  ['scores off the scale', `energie\n${'9\n'.repeat(SIZE / 2)}`],
  ['columns without end', times(SIZE / 7, (i) => `c${i},`)],
]

describe.each([
  ...THEMES.map(([name, text]) => [name, 'noord/energie.md', text] as const),
  ...BALLOTS.map(([name, text]) => [name, 'noord/enquete.csv', text] as const),
])('%s', (_, file, text) => {
  it('is validated and reported on', async () => {
    const files = mini({ [file]: text })
    const { out, err } = await masterplan(['validate', '--json'], files)
    expect(err).toBe('')
    expect(JSON.parse(out).findings.length).toBeLessThan(3000)
    const report = await masterplan(['report', 'noord', '-o', '-'], files)
    expect(report.out).toContain('</html>')
    expect(report.err).not.toContain('niet mogen gebeuren')
  })
})
