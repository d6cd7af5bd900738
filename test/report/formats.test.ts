/** Every form of a report: its golden, its bytes, what it may not leave out, and what may not act in it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/diagnostics/width.ts'
import { type Files, masterplan, mini, type World } from '../world.ts'
import { AWKWARD, LONG, SAMPLE } from './workspaces.ts'

/** The files that a command wrote, by name, as bytes. */
async function written(argv: string[], files: Files): Promise<Record<string, Uint8Array>> {
  const made = await masterplan([...argv, '-o', 'uit'], files)
  expect(made.code).toBe(0)
  return bytesOf(made)
}

function bytesOf({ written, bytes }: World): Record<string, Uint8Array> {
  const texts = Object.entries(written).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  return Object.fromEntries(
    [...texts, ...Object.entries(bytes)].map(([path, content]) => [path.replace('/work/uit/', ''), content]),
  )
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The rows of a sheet as they stand in its XML: the kind of each cell and its value. */
function cells(xlsx: Uint8Array | undefined, sheet: number): string[][] {
  const parts = unzipSync(xlsx ?? new Uint8Array())
  const strings = [...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs)].map(
    (m) => (m[1] ?? '').replace(/<[^>]+>/g, ''),
  )
  const xml = strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array())
  return [...xml.matchAll(/<row .*?<\/row>/gs)].map(([row]) => {
    const found: string[] = []
    for (const [, column = '', attributes = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? ''
      const at = [...column].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
      found[at] = attributes.includes(' t="s"') ? `s:${strings[Number(value)]}` : `n:${value}`
    }
    return Array.from(found, (cell) => cell ?? '')
  })
}

const WORKSPACES = { sample: SAMPLE, awkward: AWKWARD }
const TEXTS = 'md,txt,json,csv,html'
const everyForm = (files: Files): Promise<Record<string, Uint8Array>> =>
  written(['report', 'noord', '--format', `${TEXTS},xlsx,docx,pdf`], files)
const made = new Map<Files, ReturnType<typeof everyForm>>()
/** Every form of noord, made once for all the tests that look at one. */
const noord = (files: Files): ReturnType<typeof everyForm> => {
  const forms = made.get(files) ?? everyForm(files)
  made.set(files, forms)
  return forms
}

describe.each(Object.entries(WORKSPACES))('the %s workspace', (name, files) => {
  it.each(['noord', 'vereniging'])('of %s is its goldens', async (of) => {
    const golden = of === 'noord' ? await noord(files) : await written(['report', '--format', TEXTS], files)
    // As data the association is its four kringen again; its shape is checked below. Office forms are looked at inside.
    const texts = Object.entries(golden).filter(([file]) => !/vereniging\.json|\.(xlsx|docx|pdf)$/.test(file))
    expect(texts.length).toBeGreaterThanOrEqual(7)
    // The letters that a page carries are the package's; a golden is for reading.
    const read = (content: Uint8Array): string => textOf(content).replace(/(font\/woff2;base64,)[\w+/=]+/g, '$1…')
    for (const [file, content] of texts) await expect(read(content)).toMatchFileSnapshot(`goldens/${name}/${file}`)
  })

  it('is the same workbook, inside', async () => {
    const { 'noord.xlsx': workbook } = await noord(files)
    const sheets = Object.keys(unzipSync(workbook ?? new Uint8Array())).filter((part) => /sheet\d+\.xml$/.test(part))
    const lines = sheets.flatMap((_, i) => [`== ${i + 1}`, ...cells(workbook, i + 1).map((row) => row.join(' | '))])
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`goldens/${name}/noord.xlsx.txt`)
  })
})

describe.each(Object.entries(WORKSPACES))('on paper, the %s workspace', (name, files) => {
  it('says in Word what its golden says', async () => {
    const { 'noord.docx': file } = await noord(files)
    const xml = strFromU8(unzipSync(file ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => {
      const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? ''
      const text = paragraph
        .replace(/<w:tab\/>/g, ' ')
        .replace(/<w:instrText.*?<\/w:instrText>/gs, '')
        .replace(/<[^>]+>/g, '')
      return `${style.padEnd(24)}${text}`.trimEnd()
    })
    await expect(`${paragraphs.join('\n')}\n`).toMatchFileSnapshot(`goldens/${name}/noord.docx.txt`)
  })
})

it('gives the same bytes for the same input, in every form', async () => {
  const [one, two] = [await noord(AWKWARD), await everyForm(AWKWARD)]
  const hashes = (files: Record<string, Uint8Array>): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([name, b]) => [name, createHash('sha256').update(b).digest('hex')]))
  expect(Object.keys(one)).toHaveLength(11)
  expect(hashes(two)).toEqual(hashes(one))
})

it('draws a title of thousands of letters without thinking about each of them', async () => {
  const title = 'T'.repeat(8000)
  const files = mini({
    'noord/energie.md': `---\nthema: energie\nprojecten: { p: { fase: idee, planning: { start: 2027-01 }, kosten: 5, scores: { belang: 4, inspanning: 2 } } }\n---\n\n## Projectvoorstellen\n\n### ${title} {#p}\n`,
  })
  const made = await written(['report', 'noord', '--format', 'html,md'], files)
  // Whole in the text, shortened only where it is a label in a picture.
  for (const content of Object.values(made)) expect(textOf(content)).toContain(title)
})

it('shows no control character of a plan in a list', async () => {
  const files = mini({
    'noord/energie.md': '---\nthema: energie\n---\n\n## Projectvoorstellen\n\n### Plan x\u001b[31m\u202e {#p}\n',
  })
  const { out } = await masterplan(['report', 'noord', '--format', 'csv', '-o', '-'], files)
  expect(out).toContain('\\u{202e}')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/)
})

describe('the workbook', () => {
  it('has numbers as numbers, dates as dates, text as text, and no formula', async () => {
    const { 'noord.xlsx': workbook } = await noord(AWKWARD)
    const [head = [], ...rows] = cells(workbook, 2)
    const row = rows.find((r) => r.some((c) => c.includes('HYPERLINK'))) ?? []
    const at = (title: string): string | undefined => row[head.indexOf(`s:${title}`)]
    expect(at('Titel')).toBe('s:=HYPERLINK("http://example.org")')
    expect(at('Toelichting')).toBe('s:=SOM(A1)')
    expect(at('Kosten')).toBe('n:10.5')
    // The last day of February 2026, counted from 30 December 1899.
    expect(at('Einde')).toBe('n:46081')
    const parts = unzipSync(workbook ?? new Uint8Array())
    for (const [part, content] of Object.entries(parts)) {
      expect(strFromU8(content)).not.toMatch(/<f[ >]/)
      if (/\.(xml|rels)$/.test(part)) new SaxesParser({ xmlns: true }).write(strFromU8(content)).close()
    }
    expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toMatch(/<autoFilter ref="A1:[A-Z]+62"/)
  })
})

describe('CSV', () => {
  it('is Dutch: byte order mark, semicolons, decimal comma, dates; and safe to open', async () => {
    const files = await written(['report', 'noord', '--format', 'csv'], AWKWARD)
    expect(Object.keys(files)).toEqual([
      'noord-projecten.csv',
      'noord-wensen.csv',
      'noord-prioriteiten.csv',
      'noord-partners.csv',
    ])
    const text = textOf(files['noord-projecten.csv'])
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const rows: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true })
    const row = rows.find((r) => r['Titel']?.includes('HYPERLINK'))
    expect(row).toMatchObject({
      Titel: '\'=HYPERLINK("http://example.org")',
      Toelichting: "'=SOM(A1)",
      Kosten: '10,5',
      Einde: '2026-02',
    })
    for (const [name, content] of Object.entries(files))
      for (const cell of parse(textOf(content), { bom: true, delimiter: ';' }).flat() as string[])
        expect(`${name}: ${cell}`).not.toMatch(/: [=+@\t\r]|: -\D/)
  })

  it('is English with commas and points', async () => {
    const { out } = await masterplan(['report', 'noord', '--format', 'csv', '-o', '-', '--lang', 'en'], AWKWARD)
    const rows: Record<string, string>[] = parse(out, { bom: true, columns: true })
    expect(rows.some((r) => r['Cost'] === '10.5')).toBe(true)
  })
})

describe('JSON', () => {
  const schema = JSON.parse(readFileSync('templates/schema/report.schema.json', 'utf8')) as object
  const valid = new Ajv2020({ strict: false }).compile(schema)
  it.each([
    ['report', 'noord'],
    ['report'],
    ['report', 'zuid'],
    ['report', 'noord', '--for', 'partner:fonds'],
    ['report', '--for', 'branche:zorg'],
  ])('fits its published schema: %s %s %s %s', async (...argv) => {
    const { out } = await masterplan([...argv.filter(Boolean), '--format', 'json', '-o', '-'], AWKWARD)
    valid(JSON.parse(out))
    expect(valid.errors).toBeNull()
    // Ballots never leave the workspace.
    expect(out).not.toContain('ballot')
  })

  it('is printed by `schema report`', async () => {
    const { out } = await masterplan(['schema', 'report'], mini())
    expect(JSON.parse(out)).toEqual(schema)
  })
})

describe('a form and its place', () => {
  it.each([
    [['noord', '-o', 'x.docx'], ['x.docx']],
    [['noord', '-o', 'x.XLSX'], ['x.XLSX']],
    [['noord', '-o', 'x.csv'], ['x.csv']],
    [
      ['noord', '-o', 'map', '--format', 'html,md'],
      ['map/noord.html', 'map/noord.md'],
    ],
    [['noord', '-o', 'map', '--format', 'md,.md, MD'], ['map/noord.md']],
    [
      ['noord', 'zuid', '-o', 'map', '--format', 'txt'],
      ['map/noord.txt', 'map/zuid.txt'],
    ],
    [['noord', '-o', 'map', '--for', 'bestuur'], ['map/noord-bestuur.html']],
    [['-o', 'map', '--for', 'partner:fonds', '--format', 'md'], ['map/vereniging-partner-fonds.md']],
  ])('%j', async (argv, paths) => {
    const made = await masterplan(['report', ...argv], AWKWARD)
    expect(made.err).toBe('')
    expect(Object.keys({ ...made.written, ...made.bytes })).toEqual(paths.map((path) => `/work/${path}`))
    for (const path of paths) expect(made.out).toContain(`Geschreven: ${path}`)
  })

  it('goes by the configuration where nothing is asked', async () => {
    const files = { ...AWKWARD, 'masterplan.yaml': `${AWKWARD['masterplan.yaml']}rapport: { formaten: [md, json] }\n` }
    const { written: made } = await masterplan(['report', 'noord'], files)
    expect(Object.keys(made)).toEqual(['/work/reports/noord.md', '/work/reports/noord.json'])
  })

  it.each([
    [['noord', '--format', 'odt'], 'De vorm “odt” bestaat niet, verwacht een of meer van html, pdf, docx'],
    [['noord', '--format', 'pdf', '-o', 'x.docx'], 'Een bestand op .docx past hier niet'],
    [['noord', '--format', 'html,md', '-o', '-'], 'passen niet in één bestand'],
    [['noord', 'zuid', '-o', 'x.pdf'], 'passen niet in één bestand'],
    [['noord', '--format', 'site'], 'Een site is altijd van de hele vereniging'],
    [['--format', 'site', '-o', '-'], 'passen niet in één bestand'],
    [['noord', '--for', 'iedereen'], 'Het publiek “iedereen” bestaat niet.'],
    [['noord', '--for', 'bord'], 'Bedoelde u “board”?'],
    [['noord', '--for', 'partner:fons'], 'Bedoelde u “partner:fonds”?'],
    [['noord', '--for', 'branche:'], 'bestaat niet'],
    [['noord', '--for', 'partner:__proto__'], 'bestaat niet'],
  ])('refuses %j', async (argv, sentence) => {
    const { code, err, out, written: made } = await masterplan(['report', ...argv], AWKWARD)
    expect([code, out, made]).toEqual([2, '', {}])
    expect(err).toContain(sentence)
  })

  it('prints bytes to standard output', async () => {
    const { bytes, out } = await masterplan(['report', 'noord', '--format', 'xlsx', '-o', '-'], AWKWARD)
    expect(out).toBe('')
    expect(textOf(bytes['-']?.subarray(0, 2))).toBe('PK')
  })
})

describe('plain text', () => {
  it('keeps within the width and loses nothing of a long word', async () => {
    const { out } = await masterplan(['report', 'noord', '--format', 'txt', '-o', '-'], AWKWARD)
    const wide = out.split('\n').filter((line) => widthOf(line) > 80)
    // A word by itself, an address or a line of code can't be broken without changing it.
    expect(wide.filter((line) => /\S\s+\S/.test(line.trim()) && !/masterplan:|https?:/.test(line))).toEqual([])
    expect(out.replace(/\s/g, '')).toContain(LONG)
  })

  it('has colours only on a screen', async () => {
    const argv = ['report', 'noord', '--format', 'txt', '-o', '-', '--color']
    expect((await masterplan(argv, AWKWARD, { isTerminal: true })).out).toContain('\u001b[1m')
    expect((await masterplan(argv.slice(0, -1), AWKWARD)).out).not.toContain('\u001b')
  })
})
