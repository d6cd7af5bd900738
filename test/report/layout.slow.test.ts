/** Pages as a printer would look at them: well filled, no heading or row alone, no letter too small; for the sample and every kind of stress. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { runs } from '../runs.ts'
import { type Files, masterplan } from '../world.ts'
import { type Page, pagesOf, rowsOf, sizeOf } from './pages.ts'
import { STRESS } from './stress.ts'
import { SAMPLE } from './workspaces.ts'

const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** In points, with a little for rounding. */
const SMALLEST = 7.5 - 0.05
/** Their font has other boxes. */
const PICTURES = /\p{Emoji_Presentation}/u
/** A chapter's heading is larger than any other letter; a heading is larger than text. */
const [CHAPTER, HEADING] = [16, 11.8]

const first = (page: Page | undefined): number => (page?.words[0] ? sizeOf(page.words[0]) : 0)

/** What is wrong with the pages of a report, each with its number. */
function faultsOf(path: string): string[] {
  const pages = pagesOf(path)
  const fills = pages.flatMap(({ full }, i) => {
    const next = pages[i + 1]
    return next && full < 55 && first(next) < CHAPTER ? [`page ${i + 1} is filled for ${Math.round(full)} %`] : []
  })
  const alone = pages.flatMap(({ words }, i) => {
    const lowest = words.reduce((low, word) => (word.bottom > low.bottom ? word : low), { text: '', top: 0, bottom: 0 })
    return i > 0 && sizeOf(lowest) > HEADING ? [`"${lowest.text}" ends page ${i + 1}`] : []
  })
  const small = pages.flatMap(({ words }, i) =>
    words.flatMap((word) =>
      sizeOf(word) < SMALLEST && !PICTURES.test(word.text)
        ? [`"${word.text}" on page ${i + 1} is ${sizeOf(word)}`]
        : [],
    ),
  )
  const rows = rowsOf(path).flatMap((places) =>
    [...new Set(places)].flatMap((page, _, all) => {
      const here = places.filter((place) => place === page).length
      return all.length > 1 && here < 3 ? [`${here} rows of a table on page ${page + 1}`] : []
    }),
  )
  return [...fills, ...alone, ...small.slice(0, 3), ...rows]
}

/** Where an association's report has what no kring's has. */
const TOGETHER = ['long-names', 'many-projects', 'twelve-kringen', 'one-idea']
const REPORTS: [name: string, argv: string[], files: () => Files][] = [
  ['sample noord', ['noord'], () => SAMPLE],
  ...['noord', 'onb'].map((kring): (typeof REPORTS)[number] => [
    `sample ${kring} for the board`,
    [kring, '--for', 'bestuur'],
    () => SAMPLE,
  ]),
  ['sample for the board', ['--for', 'bestuur'], () => SAMPLE],
  ...Object.entries(STRESS).map(([kind, make]): (typeof REPORTS)[number] => [
    `${kind}, for the board`,
    ['k1', '--for', 'bestuur'],
    make,
  ]),
  ...TOGETHER.map((kind): (typeof REPORTS)[number] => [`${kind}, the association`, [], () => STRESS[kind]?.() ?? {}]),
]

describe.skipIf(lacks('the pages of the PDF', 'pdftotext', 'qpdf'))('the pages of', () => {
  // All of them each night; for each change the sample's and some of the others.
  const step = Math.round(REPORTS.length / runs(REPORTS.length))
  it.each(REPORTS.filter((_, i) => i < 4 || i % step === 0))('%s', async (name, argv, make) => {
    const { bytes, code } = await masterplan(['report', ...argv, '--format', 'pdf', '-o', '-'], make())
    expect(code).toBe(0)
    const path = join(folder, `${name.replace(/\W+/g, '-')}.pdf`)
    writeFileSync(path, bytes['-'] ?? '')
    expect(faultsOf(path)).toEqual([])
  })

  it('keep the themes on the first page where all names are long', async () => {
    const argv = ['report', 'k1', '--for', 'bestuur', '--format', 'pdf', '-o', '-']
    const { bytes } = await masterplan(argv, STRESS['long-names']?.() ?? {})
    const path = join(folder, 'eerste-lang.pdf')
    writeFileSync(path, bytes['-'] ?? '')
    expect(pagesOf(path)[0]?.full).toBeGreaterThan(80)
  })

  it.each(['no-money', 'two-levels', 'millions', 'no-ballots', 'forty-years'])(
    '%s have each decision in a row with its day and who leads it',
    async (kind) => {
      const argv = ['report', 'k1', '--for', 'bestuur', '--format', 'pdf', '-o', '-']
      const { bytes } = await masterplan(argv, STRESS[kind]?.() ?? {})
      const path = join(folder, `besluiten-${kind}.pdf`)
      writeFileSync(path, bytes['-'] ?? '')
      const [first] = pagesOf(path)
      const rows = first?.words.filter(({ text }) => text === 'Werkgroep').map(({ top }) => Math.round(top)) ?? []
      expect(new Set(rows).size).toBe(rows.length)
      expect(rows.length).toBeGreaterThan(2)
    },
  )
})
