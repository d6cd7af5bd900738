/** Spreadsheet files: what their cells hold, whoever wrote them, and the files that are refused in a sentence. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { CSV, importing } from './importing.ts'

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

interface Book {
  /** The rows of each sheet, as XML of cells. */
  sheets: { name: string; rows: string[]; state?: string }[]
  shared?: string
  styles?: string
  book?: string
}

/** The parts of a workbook, to be zipped. */
function parts({ sheets, shared = '', styles = '', book = '' }: Book): Record<string, Uint8Array> {
  const all: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types/>`,
    'xl/workbook.xml': `${XML}<workbook ${NS} ${REL}>${book}<sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" ${state ? `state="${state}"` : ''} r:id="rId${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${sheets
      .map(
        (_, i) => `<Relationship Id="rId${i}" Type="x/worksheet" Target="${i % 2 ? '/xl/' : ''}worksheets/s${i}.xml"/>`,
      )
      .join('')}<Relationship Id="out" TargetMode="External" Target="http://example.org/x"/></Relationships>`,
    'xl/sharedStrings.xml': `${XML}<sst ${NS}>${shared}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet ${NS}>${styles}</styleSheet>`,
    'xl/vbaProject.bin': 'never read',
  }
  for (const [i, { rows }] of sheets.entries())
    all[`xl/worksheets/s${i}.xml`] =
      `${XML}<worksheet ${NS}><sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData></worksheet>`
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))
}

const text = (said: string): string => `<c t="inlineStr"><is><t>${said}</t></is></c>`
const number = (n: number | string, style = 0): string => `<c s="${style}"><v>${n}</v></c>`
const answers = [1, 2, 3, 4, 5].map((n) => number(n))
const plain = { name: 'Blad1', rows: [text('Energie'), ...answers] }
const book = (over: Partial<Book> = {}): Uint8Array => zipSync(parts({ sheets: [plain], ...over }))
const FIVE = 'energie\n1\n2\n3\n4\n5\n'

describe('the cells of a workbook', () => {
  it.each<[string, Uint8Array]>([
    ['numbers', book()],
    [
      'shared texts, with a style inside and a reading aid',
      book({
        sheets: [{ name: 'a', rows: ['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', ...answers.slice(1)] }],
        shared: '<si><r><t>Ener</t></r><r><t>gie</t></r><rPh><t>x</t></rPh></si><si><t>1_x000D_</t></si>',
      }),
    ],
    [
      'outcomes of formulas',
      book({
        sheets: [
          {
            name: 'a',
            rows: [text('Energie'), ...[1, 2, 3, 4, 5].map((n) => `<c><f>1+HYPERLINK("http://x")</f><v>${n}</v></c>`)],
          },
        ],
      }),
    ],
    [
      'texts of formulas',
      book({
        sheets: [
          { name: 'a', rows: [text('Energie'), ...[1, 2, 3, 4, 5].map((n) => `<c t="str"><f>A1</f><v>${n}</v></c>`)] },
        ],
      }),
    ],
    [
      'numbers with the dust of a computer',
      book({ sheets: [{ name: 'a', rows: [text('Energie'), number('0.9999999999999999'), ...answers.slice(1)] }] }),
    ],
    [
      'cells with addresses, and empty ones between',
      book({
        sheets: [
          {
            name: 'a',
            rows: [
              '<c r="C1" t="inlineStr"><is><t>Energie</t></is></c>',
              ...[1, 2, 3, 4, 5].map((n) => `<c r="C${n + 1}"><v>${n}</v></c>`),
            ],
          },
        ],
      }),
    ],
    ['a second sheet that is hidden', book({ sheets: [plain, { name: 'b', state: 'hidden', rows: plain.rows }] })],
    ['a second sheet with a title only', book({ sheets: [plain, { name: 'b', rows: [text('Uitleg')] }] })],
    [
      'a prefix before every element',
      zipSync(
        Object.fromEntries(
          Object.entries(parts({ sheets: [plain] })).map(([name, bytes]) => [
            name,
            name.endsWith('.xml')
              ? strToU8(
                  new TextDecoder()
                    .decode(bytes)
                    .replace(/<(\/?)(?!\?)/g, '<$1x:')
                    .replaceAll(' xmlns=', ' xmlns:x='),
                )
              : bytes,
          ]),
        ),
      ),
    ],
    ['parts that are stored and not packed', zipSync(parts({ sheets: [plain] }), { level: 0 })],
  ])('%s', async (_, bytes) => {
    const { written, err } = await importing(bytes)
    expect(err.replace(/^.*enquete\.csv.*\n/gm, '')).toBe('')
    expect(written[CSV]).toBe(FIVE)
  })

  it.each([
    ['a built-in format', '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>', '', 46084],
    [
      'the format of Forms',
      '<numFmts><numFmt numFmtId="164" formatCode="m/d/yy h:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
      '',
      46084.375,
    ],
    [
      'a Dutch format',
      '<numFmts><numFmt numFmtId="170" formatCode="[$-413]d mmmm yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>',
      '',
      46084,
    ],
    [
      'days since 1904',
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
      '<workbookPr date1904="1"/>',
      44622,
    ],
  ])('a day is told from a number by its format: %s', async (_, styles, settings, serial) => {
    const rows = [text('Datum') + text('Energie'), ...[1, 2, 3, 4, 5].map((n) => number(serial + n - 1, 1) + number(n))]
    const { out } = await importing(book({ sheets: [{ name: 'a', rows }], styles, book: settings }), ['--dry-run'])
    expect(out).toContain('Ingevuld van 3 maart 2026 tot en met 7 maart 2026.')
  })

  it('a number in a format that only looks like one of days stays a number', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="165" formatCode="0\\ &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="165"/></cellXfs>'
    expect((await importing(book({ styles }))).written[CSV]).toBe(FIVE)
  })

  it('several sheets with answers are asked about', async () => {
    const sheets = [plain, { name: 'Analyse', rows: [text('Energie'), ...answers.reverse(), number(1)] }]
    const { code, err } = await importing(book({ sheets }))
    expect([code, err]).toEqual([2, expect.stringContaining('“Blad1”, “Analyse”')])
    expect((await importing(book({ sheets }), ['--sheet', 'blad1'])).code).toBe(0)
    const { err: unknown } = await importing(book({ sheets }), ['--sheet', 'Blad9'])
    expect(unknown).toContain('geen blad “Blad9”')
  })
})

describe('a spreadsheet of LibreOffice', () => {
  const ods = (rows: string, manifest = '<x/>'): Uint8Array =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="Blad1">${rows}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    })
  const cell = (n: number): string =>
    `<table:table-row><table:table-cell office:value-type="float" office:value="${n}"><text:p>${n},00</text:p></table:table-cell></table:table-row>`
  const head =
    '<table:table-row><table:table-cell><office:annotation><text:p>een opmerking</text:p></office:annotation><text:p>Ener<text:span>gie</text:span></text:p></table:table-cell></table:table-row>'

  it('is read as its cells are', async () => {
    expect((await importing(ods(head + [1, 2, 3, 4, 5].map(cell).join('')))).written[CSV]).toBe(FIVE)
  })

  it.each(['2000000000', '9007199254740991', '1000001'])('is refused with %s spaces in a cell', async (count) => {
    const row = `<table:table-row><table:table-cell><text:p>a<text:s text:c="${count}"/></text:p></table:table-cell></table:table-row>`
    const { code, err, written } = await importing(ods(head + row))
    expect([code, written]).toEqual([2, {}])
    expect(err).not.toContain('niet mogen gebeuren')
  })

  it('is refused with spaces in many cells', async () => {
    const row = `<table:table-row><table:table-cell><text:p>a<text:s text:c="32000"/></text:p></table:table-cell></table:table-row>`
    const { code, err } = await importing(ods(head + row.repeat(40)))
    expect(code).toBe(2)
    expect(err).not.toContain('niet mogen gebeuren')
  })

  it('is refused behind a password', async () => {
    expect((await importing(ods(head, '<m:encryption-data/>'))).err).toContain('wachtwoord')
  })
})

describe('is refused in a sentence', () => {
  const old = (more: string): Uint8Array =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.alloc(600),
      ...Buffer.from(more, 'utf16le'),
    ])
  const broken = (name: string, change: (xml: string) => string): Uint8Array => {
    const all = parts({ sheets: [plain] })
    return zipSync({ ...all, [name]: strToU8(change(new TextDecoder().decode(all[name]))) })
  }
  /** A workbook whose directory says that a part is smaller than it is. */
  const lying = (): Uint8Array => {
    const sheet = `<worksheet><sheetData>${' '.repeat(70 * 1024 * 1024)}</sheetData></worksheet>`
    const bytes = zipSync({ ...parts({ sheets: [plain] }), 'xl/worksheets/s0.xml': strToU8(sheet) })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 60_000_000)
        view.setUint32(at + 24, 999, true)
    return bytes
  }

  it.each<[string, () => Uint8Array, string]>([
    ['an old .xls', () => old('Workbook'), '(.xls)'],
    ['a workbook behind a password', () => old('EncryptedPackage'), 'wachtwoord'],
    ['a zip of something else', () => zipSync({ 'word/document.xml': strToU8('<x/>') }), 'geen rekenblad'],
    ['half a workbook', () => book().slice(0, 400), 'beschadigd'],
    ['a zip that begins and goes wrong', () => Uint8Array.from([0x50, 0x4b, ...Buffer.alloc(400, 7)]), 'beschadigd'],
    ['broken XML', () => broken('xl/worksheets/s0.xml', (xml) => xml.slice(0, -20)), 'beschadigd'],
    [
      'a document type',
      () => broken('xl/worksheets/s0.xml', (xml) => xml.replace(XML, `${XML}<!DOCTYPE x [<!ENTITY a "aaaa">]>`)),
      'DOCTYPE',
    ],
    [
      'an entity of nowhere',
      () => broken('xl/sharedStrings.xml', (xml) => xml.replace('</sst>', '<si><t>&a;</t></si></sst>')),
      'beschadigd',
    ],
    ['a part of 70 MB', () => broken('xl/worksheets/s0.xml', () => ' '.repeat(70 * 1024 * 1024)), 'groter dan'],
    ['a part of 70 MB that says it is small', lying, 'groter dan'],
    [
      'a cell at the far end of the sheet',
      () => book({ sheets: [{ name: 'a', rows: [`<c r="XFD1">${'<v>1</v>'}</c>`, number(1)] }] }),
      'groter dan',
    ],
    [
      'a formula that was never worked out',
      () => book({ sheets: [{ name: 'a', rows: [text('Energie'), '<c><f>1+1</f></c>', number(1)] }] }),
      'formules',
    ],
    ['a workbook with nothing in it', () => book({ sheets: [{ name: 'a', rows: [] }] }), 'geen antwoorden'],
  ])('%s', async (_, make, said) => {
    const { code, err, written } = await importing(make())
    expect([code, written, err]).toEqual([2, {}, expect.stringContaining(said)])
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('rows that whoever looks at the sheet doesn’t see', () => {
  const hiding = (row: number, value: string): Uint8Array => {
    const all = parts({ sheets: [plain] })
    let n = 0
    const xml = new TextDecoder().decode(all['xl/worksheets/s0.xml'])
    all['xl/worksheets/s0.xml'] = strToU8(
      xml.replace(/<row>/g, () => (n++ === row ? `<row hidden="${value}">` : '<row>')),
    )
    return zipSync(all)
  }
  const TOLD = 'rijen zijn verborgen of weggefilterd (ook die zijn gelezen)'

  it.each<[string, Uint8Array, boolean]>([
    ['hidden by hand', hiding(2, '1'), true],
    ['hidden in words', hiding(3, 'true'), true],
    ['that are shown', hiding(2, '0'), false],
    ['of a sheet without any', book(), false],
    ['that are empty', book({ sheets: [{ name: 'a', rows: [...plain.rows, '" hidden="1'] }] }), false],
    ['collapsed in LibreOffice', sheetOfLibreOffice('collapse'), true],
    ['filtered away in LibreOffice', sheetOfLibreOffice('filter'), true],
    ['seen in LibreOffice', sheetOfLibreOffice('visible'), false],
  ])('count, and are told of: %s', async (_, bytes, told) => {
    const { out, written } = await importing(bytes)
    expect(written[CSV]).toBe(FIVE)
    expect(out.replace(/\s+/g, ' ').includes(TOLD)).toBe(told)
  })
})

it.each(['#N/A', '#N/B', '#DIV/0!', '#WAARDE!', '#NAME?', 'Err:502'])(
  'a cell that says %s holds no answer, which is told',
  async (error) => {
    const rows = [text('Energie'), `<c t="e"><v>${error}</v></c>`, ...answers]
    const { out, written } = await importing(book({ sheets: [{ name: 'a', rows }] }))
    expect(written[CSV]?.replace(/^""\n|^\n/m, '')).toBe(FIVE)
    expect(out.replace(/\s+/g, ' ')).toContain('foutmelding')
  },
)

function sheetOfLibreOffice(visibility: string): Uint8Array {
  const cell = (said: string | number, at = ''): string =>
    `<table:table-row ${at}><table:table-cell><text:p>${said}</text:p></table:table-cell></table:table-row>`
  const rows = [1, 2, 3, 4, 5].map((n) => cell(n, n === 3 ? `table:visibility="${visibility}"` : ''))
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content><table:table table:name="a">${cell('Energie')}${rows.join('')}</table:table></office:document-content>`,
    ),
  })
}

describe('names of groups above the questions', () => {
  const FIRST = 'ID;Begintijd;E-mail;Energie;Water;Opmerkingen'
  const ROWS = [1, 2, 3, 4, 5].map((n) => `${n};2026-11-0${n} 10:00;a${n}@x.nl;${n};${6 - n};`).join('\n')
  const WATER = 'energie;water\n1;5\n2;4\n3;3\n4;2\n5;1\n'
  it.each([
    ['Algemeen;;;Thema’s;;Overig'],
    ['Over u;;;Uw cijfers;;'],
    [';;;Cijfers;;'],
    ['Enquête Noord;;;;;\nAlgemeen;;;Thema’s;;'],
    ['General;;;Themes;;Other'],
    ['Respondent;;;Scores;;'],
  ])('%s', async (above) => {
    const { written } = await importing(`${above}\n${FIRST}\n${ROWS}\n`)
    expect(written[CSV]).toBe(WATER)
  })
})
