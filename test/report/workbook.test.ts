/** A report as a workbook: its first sheet says what the first page says, and every sheet prints and reads well. */
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { STRESS } from './stress.ts'
import { AWKWARD, SAMPLE } from './workspaces.ts'

type Book = Awaited<ReturnType<typeof readXlsx>>
type Sheet = Book['sheets'][number]

async function book(files: Files, ...argv: string[]): Promise<Book> {
  const { bytes, err } = await masterplan(['report', ...argv, '--format', 'xlsx', '-o', '-'], files)
  expect(err).toBe('')
  return readXlsx(bytes['-'] ?? new Uint8Array(), { readStyles: true })
}

const rowsOf = (sheet: Sheet | undefined): string[] =>
  (sheet?.rows ?? []).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))).join(' | '),
  )

const at = (sheet: Sheet | undefined, column: string): unknown[] => {
  const [head = [], ...rows] = sheet?.rows ?? []
  return rows.map((row) => row[head.indexOf(column)])
}

describe('the first sheet', () => {
  it('has the finding, the decisions and the figures of the first page', async () => {
    const page = (await masterplan(['report', 'noord', '--for', 'bestuur', '--format', 'md', '-o', '-'], SAMPLE)).out
    const { sheets } = await book(SAMPLE, 'noord', '--for', 'bestuur')
    const rows = rowsOf(sheets[0])
    const lead = /^(.+ staat bovenaan\. .+\.)$/m.exec(page)?.[1]
    expect(rows).toContainEqual(expect.stringContaining(lead ?? 'no lead'))
    const from = page.indexOf('## Gevraagde besluiten')
    const asked = [...page.slice(from, page.indexOf('\n\n', from + 30)).matchAll(/^\| \[?\*{0,2}\[?([^\]*(]+)/gm)].map(
      (m) => m[1]?.trim(),
    )
    expect(asked.length).toBeGreaterThan(3)
    for (const title of asked.slice(2)) expect(rows.some((row) => row.startsWith(title ?? '?'))).toBe(true)
    // Amounts and figures can be added up.
    const figures = sheets[0]?.rows.filter((row) => typeof row[1] === 'number') ?? []
    expect(figures.map(([word]) => word)).toEqual(
      expect.arrayContaining(['Open projecten', 'Te laat', 'Rood of oranje', 'Nog te dekken', 'Kosten', 'Gedekt']),
    )
    for (const [, n] of figures) expect(page).toContain(Number(n).toLocaleString('nl'))
  })

  it.each([
    [[]],
    [['noord']],
    [['noord', '--for', 'partner:enexis']],
    [['noord', '--for', 'branche:zorg', '--lang', 'en']],
  ])('of %j leads to every other sheet', async (argv) => {
    const { sheets } = await book(SAMPLE, ...argv)
    const links = [...(sheets[0]?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? [])
    expect(links).toEqual(sheets.slice(1).map(({ name }) => `'${name}'!A1`))
  })

  it('says nothing of money and decisions where there is none, or to who isn’t asked', async () => {
    expect(rowsOf((await book(mini(), 'noord')).sheets[0]).join('\n')).not.toMatch(/Geld|€|Kosten/)
    expect(rowsOf((await book(SAMPLE, 'noord', '--for', 'leden')).sheets[0]).join('\n')).not.toContain(
      'Gevraagde besluiten',
    )
    const partner = rowsOf((await book(SAMPLE, 'noord', '--for', 'partner:enexis')).sheets[0]).join('\n')
    expect(partner).toContain('Enexis')
    expect(partner).not.toMatch(/staat bovenaan|Open projecten/)
    const off = {
      ...SAMPLE,
      'masterplan.yaml': `${SAMPLE['masterplan.yaml']}\nrapport: { onderdelen: { oogopslag: uit } }\n`,
    }
    expect(rowsOf((await book(off, 'noord')).sheets[0]).join('\n')).not.toContain('staat bovenaan')
  })
})

describe.each([
  ['sample', SAMPLE, ['noord']],
  ['association', SAMPLE, []],
  ['awkward', AWKWARD, ['noord']],
] as const)('the sheets of %s', (_, files, argv) => {
  it('print one page wide, with the header on every page and what it is of around it', async () => {
    const { sheets } = await book(files, ...argv)
    for (const sheet of sheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
      expect(sheet.headerFooter?.oddFooter).toMatch(/&RPagina &P van &N$/)
    }
    for (const sheet of sheets.slice(1)) {
      expect(sheet.pageSetup?.printTitlesRow).toBe('$1:$1')
      const printed = /\$([A-Z]+)\$\d+$/.exec(sheet.pageSetup?.printArea ?? '')?.[1] ?? ''
      // As many characters across can be read: the rest is for a screen.
      const across = (sheet.columns ?? []).slice(0, printed.charCodeAt(0) - 64)
      expect(printed).toHaveLength(1)
      expect(across.reduce((sum, { width = 0 }) => sum + width, 0)).toBeLessThan(240)
    }
    expect(sheets[1]?.pageSetup?.orientation).toBe('landscape')
  })

  it('keep their header and titles in sight, and rows are as high as their texts', async () => {
    const { sheets } = await book(files, ...argv)
    const projects = sheets[1]
    const title = (projects?.rows[0] ?? []).indexOf('Titel')
    expect(projects?.freezePane).toEqual({ rows: 1, columns: title + 1 })
    for (const sheet of sheets.slice(1))
      for (const [r, row] of sheet.rows.entries())
        for (const [c, cell] of row.entries()) {
          const lines = typeof cell === 'string' ? Math.ceil(cell.length / (sheet.columns?.[c]?.width ?? 1)) : 1
          expect(sheet.rowDefs?.get(r)?.height ?? 0).toBeGreaterThanOrEqual(Math.min(405, lines * 15))
        }
  })
})

it('says a signal in colour and word', async () => {
  const { sheets } = await book(SAMPLE, 'noord')
  const column = (sheets[1]?.rows[0] ?? []).indexOf('Signaal')
  const fills = new Map<unknown, unknown>()
  for (const [r, row] of (sheets[1]?.rows ?? []).slice(1).entries()) {
    const fill = sheets[1]?.cells?.get(`${r + 1},${column}`)?.style?.fill as { fgColor?: { rgb?: string } } | undefined
    if (row[column]) fills.set(row[column], fill?.fgColor?.rgb)
  }
  expect([...fills.keys()]).toEqual(expect.arrayContaining(['groen', 'oranje', 'rood']))
  expect(new Set(fills.values()).size).toBe(fills.size)
})

it('has the board’s place and its reason beside the members’', async () => {
  const files = mini({
    'noord/water.md': '---\nthema: water\nplaats: { nummer: 1, reden: Het riool is vol, datum: 2026-01-05 }\n---\n',
  })
  const priorities = (await book(files, 'noord')).sheets.find(({ name }) => name === 'Prioriteiten')
  expect(at(priorities, 'Plaats volgens het bestuur')).toContain(1)
  expect(at(priorities, 'Reden van het bestuur')).toContain('Het riool is vol')
  expect(
    at(
      (await book(mini(), 'noord')).sheets.find(({ name }) => name === 'Prioriteiten'),
      'Reden van het bestuur',
    ),
  ).toEqual(expect.not.arrayContaining([expect.anything()]))
})

it('has no sheet of a header alone', async () => {
  const { sheets } = await book(mini(), 'noord')
  for (const { rows } of sheets.slice(1)) expect(rows.length).toBeGreaterThan(1)
  expect(sheets.length).toBeLessThan((await book(SAMPLE, 'noord')).sheets.length)
})

it('has amounts as numbers by partner and year, where a plan says years', async () => {
  const files = mini({
    'noord/water.md':
      '---\nthema: water\nprojecten:\n  p: { fase: uitvoering, kosten: { 2026: 1000, 2027: 500 }, dekking: { gemeente: { 2026: 700 } }, uitgegeven: { 2026: 50 } }\n---\n\n## Projectvoorstellen\n\n### Wadi {#p}\n',
  })
  const amounts = (await book(files, 'noord')).sheets.find(({ name }) => name === 'Bedragen')
  expect(at(amounts, 'Jaar')).toEqual([2026, 2027, 2026, 2026])
  expect(at(amounts, 'Bedrag')).toEqual([1000, 500, 700, 50])
  expect(at(amounts, 'Partner')).toEqual([null, null, 'Gemeente', null])
  expect((await book(SAMPLE, 'noord')).sheets.map(({ name }) => name)).not.toContain('Bedragen')
})

it('has columns as wide as their amounts', async () => {
  const files = STRESS['millions']?.() ?? {}
  const { bytes } = await masterplan(['report', 'k2', '--format', 'xlsx', '-o', '-'], files)
  const { sheets } = await readXlsx(bytes['-'] ?? new Uint8Array(), { readStyles: true })
  const amounts = sheets
    .slice(1)
    .flatMap(({ rows, columns }) =>
      (rows ?? []).flatMap((row) =>
        row.flatMap((cell, c) => (typeof cell === 'number' && cell >= 1e6 ? [[cell, columns?.[c]?.width ?? 0]] : [])),
      ),
    )
  expect(amounts.length).toBeGreaterThan(20)
  for (const [amount = 0, width] of amounts)
    expect(width, String(amount)).toBeGreaterThan(`€ ${amount.toLocaleString('nl')}`.length)
})
