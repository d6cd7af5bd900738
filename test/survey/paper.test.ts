/** A survey on paper: what the form asks and tells, and a sheet to type answers in that the import reads as it is. */
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

/** The words of a form, as a page. */
async function formIn(argv: readonly string[], over: Files = {}): Promise<string> {
  const { code, written, err } = await masterplan(['survey', 'form', ...argv, '-o', 'form.html'], mini(over))
  expect([code, err]).toEqual([0, ''])
  const html = String(written['/work/form.html']).replace(/<(style|head)[\s\S]*?<\/\1>/g, '')
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('the form', () => {
  it('asks a figure for every theme in the order of masterplan.yaml, without a name, and tells what becomes of it', async () => {
    const text = await formIn(['noord'])
    expect(text).toMatch(/Thema 1 2 3 4 5 Energie Samen schoon opwekken\. 1 2 3 4 5 Water 1 2 3 4 5/)
    for (const said of [
      'Ledenraadpleging van kring Noord',
      '1 is niet belangrijk, 5 is heel belangrijk',
      'Zet geen naam op dit formulier.',
      'Inleveren vóór:',
      'Antwoorden in een kring minder dan 5 leden, dan wordt de uitslag van die kring niet getoond.',
      'belang (60) en inspanning (40)',
    ])
      expect(text).toContain(said)
  })

  it('is in English as well, of all kringen, with the days that are said', async () => {
    const text = await formIn(['--lang', 'en', '--from', '2027-01-04', '--until', '2027-01-29'])
    for (const said of [
      'Do not put your name on this form.',
      'I belong to (circle your kring): Noord · Zuid/West',
      'You can answer from 4 January 2027 up to and including 29 January 2027.',
    ])
      expect(text).toContain(said)
  })

  it('takes the days of the kring’s page as long as they are to come, and the scale of the association', async () => {
    const config = String(mini()['masterplan.yaml']).replace(
      'prioritering:\n',
      'prioritering:\n  themas: { methode: borda, schaal: [0, 3] }\n',
    )
    const page = (until: string): Files => ({
      'masterplan.yaml': config,
      'noord/kring.md': `---\nkring: noord\nenquete: { van: 2026-11-20, tot: ${until} }\n---\n\n## Stip op de horizon\n\nEen stip.\n`,
    })
    expect(await formIn(['noord'], page('2026-12-20'))).toMatch(/van 20 november 2026 tot en met 20 december 2026.*/)
    const past = await formIn(['noord'], page('2026-11-21'))
    expect(past).not.toContain('november')
    expect(past).toContain('Water 0 1 2 3')
  })

  it.each([
    [['form', 'noord', '-o', 'x.odt'], '“.odt” kan niet'],
    [['form', 'oost'], 'Er is geen kring “oost”.'],
    [['form', 'noord', '--from', '2027-01-04'], 'Noem met --from de eerste'],
    [['form', 'noord', '--dry-run'], '--dry-run'],
    [['import'], 'pad'],
    [['import', 'x.csv', '-o', 'y.csv'], '--output'],
  ])('%j is refused in a sentence', async (argv, said) => {
    const { code, err, written, bytes } = await masterplan(['survey', ...argv], mini())
    expect({ code, written, bytes }).toEqual({ code: 2, written: {}, bytes: {} })
    expect(err).toContain(said)
  })
})

describe('the sheet', () => {
  const ROWS = [
    [1, 5],
    [2, 5],
    [3, 5],
    [4, null],
    [5, 5],
  ]
  const BALLOTS = 'energie;water\n1;5\n2;5\n3;5\n4;\n5;5\n'
  const filled = async (bytes: Uint8Array | undefined, rows: (string | number | null)[][]): Promise<Uint8Array> => {
    const { sheets } = await readXlsx(bytes ?? new Uint8Array())
    const typed = sheets.map(({ name, rows: there }, i) => ({ name, rows: i === 0 ? [...there, ...rows] : there }))
    return writeXlsx({ sheets: typed })
  }

  it('has a column per theme, with the figures to choose from, and no names', async () => {
    const { bytes } = await masterplan(['survey', 'form', 'noord', '-o', 'sheet.xlsx'])
    const { sheets } = await readXlsx(bytes['/work/sheet.xlsx'] ?? new Uint8Array())
    expect(sheets.map(({ rows }) => rows)).toEqual([[['Energie', 'Water']]])
    expect(sheets[0]?.dataValidations?.map(({ values, range }) => [values, range])).toEqual([
      [['1', '2', '3', '4', '5'], 'A2:B1001'],
    ])
  })

  it('is read as it is, typed in as a workbook or as CSV', async () => {
    const { bytes } = await masterplan(['survey', 'form', 'noord', '-o', 'sheet.xlsx'])
    const { written: csv } = await masterplan(['survey', 'form', 'noord', '-o', 'sheet.csv'])
    const lines = ROWS.map((row) => `${row.map((cell) => cell ?? '').join(';')}\r\n`).join('')
    for (const content of [await filled(bytes['/work/sheet.xlsx'], ROWS), csv['/work/sheet.csv'] + lines]) {
      const files = mini({ '../sheet': content })
      const done = await masterplan(['survey', 'import', 'sheet', '--kring', 'noord'], files)
      expect(done.err).toContain('Geschreven')
      expect(done.written).toEqual({ '/work/plans/noord/enquete.csv': BALLOTS })
    }
  })

  it('of all kringen asks for the kring, by which the import tells them apart', async () => {
    const { bytes } = await masterplan(['survey', 'form', '-o', 'sheet.xlsx'])
    const rows = ['Noord', 'Zuid/West'].flatMap((kring) => ROWS.map((row) => [kring, ...row]))
    const files = mini({ '../sheet.xlsx': await filled(bytes['/work/sheet.xlsx'], rows) })
    const { written, code } = await masterplan(['survey', 'import', 'sheet.xlsx', '--kring-column', 'Kring'], files)
    expect(code).toBe(0)
    expect(written).toEqual({ '/work/plans/noord/enquete.csv': BALLOTS, '/work/plans/zuid/enquete.csv': BALLOTS })
  })
})
