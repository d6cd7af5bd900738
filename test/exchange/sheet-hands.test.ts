/** What hands do to a sheet: columns and sheets in another place, numbers and dates typed as people do. Each is read right, or told at its cell. */
import { beforeAll, describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { changed, partOf, type Typed, typedIn } from './edit-workbook.ts'

const PLANS = mini({
  'noord/energie.md': `---
thema: energie
trekker: bestuur
projecten:
  hub: { fase: verkenning, planning: { start: 2027-01-10, eind: 2027-06-30 }, kosten: 45000 }
  dak: { fase: idee }
---

# Energie

## Projectvoorstellen

### De hub {#hub}

Een hub.

### Het dak {#dak}

Een dak.
`,
})
let sheet: Uint8Array
beforeAll(async () => {
  sheet = (await masterplan(['sheet', 'export', 'noord', '-o', 'b.xlsx'], PLANS)).bytes['/work/b.xlsx'] as Uint8Array
})
async function imported(bytes: Uint8Array) {
  const done = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--write', '--json'], { ...PLANS, 'b.xlsx': bytes })
  const said = JSON.parse(done.out)
  return {
    changes: said.changes.map(
      ({ cell, item, field, value }: Record<string, unknown>) => `${cell} ${item} ${field} ${value}`,
    ),
    left: said.leftOut.map(
      ({ cell, row, why }: { cell: string; row: number; why: { nl: string } }) => `${cell ?? row}: ${why.nl}`,
    ),
  }
}
const inProjects =
  (change: (xml: string) => string) =>
  (bytes: Uint8Array): Uint8Array =>
    changed(bytes, (parts) => {
      const part = partOf(parts, 'Projecten')
      parts[part] = change(parts[part] ?? '')
    })
/** Two columns change places, with their titles. */
const swapped = (a: string, b: string): ((bytes: Uint8Array) => Uint8Array) =>
  inProjects((xml) =>
    xml.replace(/<row [^>]*>[\s\S]*?<\/row>/g, (row) => {
      const cells = new Map(
        [...row.matchAll(/<c r="([A-Z]+)\d+"(?:[^>]*\/>|[\s\S]*?<\/c>)/g)].map(([cell, column = '']) => [column, cell]),
      )
      const [one, two] = [cells.get(a) ?? '', cells.get(b) ?? '']
      const moved = (cell: string, to: string): string => cell.replace(/r="[A-Z]+/, `r="${to}`)
      return row
        .replace(one, '\u0001')
        .replace(two, '\u0002')
        .replace('\u0001', moved(two, a))
        .replace('\u0002', moved(one, b))
    }),
  )
const typed =
  (cells: Record<string, Typed>) =>
  (bytes: Uint8Array): Uint8Array =>
    typedIn(bytes, { Projecten: cells })

describe('is read right', () => {
  it.each<[string, (bytes: Uint8Array) => Uint8Array, string[]]>([
    [
      'columns that changed places',
      (bytes) => swapped('D', 'J')(typed({ D2: 'voorbereiding', J2: 50000 })(bytes)),
      ['D2 noord/energie/hub cost 50000', 'J2 noord/energie/hub phase voorbereiding'],
    ],
    [
      'a sheet with another name',
      (bytes) =>
        changed(typed({ D2: 'voorbereiding' })(bytes), (parts) => {
          parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replaceAll('Projecten', 'Blad1')
        }),
      ['D2 noord/energie/hub phase voorbereiding'],
    ],
    ['a date typed as words', typed({ I2: '30 september 2027' }), ['I2 noord/energie/hub end 2027-09-30']],
    [
      'a cell that says nothing, written as one with a text',
      inProjects((xml) => xml.replace(/<c r="F2"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/, '<c r="F2" t="s"/>')),
      [],
    ],
    ['a number with a comma', typed({ J2: '45.250,50' }), ['J2 noord/energie/hub cost 45250.5']],
    [
      'rows that a filter hides',
      (bytes) => inProjects((xml) => xml.replace('<row r="2"', '<row hidden="1" r="2"'))(typed({ J2: 50000 })(bytes)),
      ['J2 noord/energie/hub cost 50000'],
    ],
  ])('%s', async (_, change, changes) => {
    expect(await imported(change(sheet))).toEqual({ changes, left: [] })
  })
})

describe('is told at its cell, and the rest is taken', () => {
  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    [
      'a cell that went up in the one beside it',
      (bytes) =>
        inProjects((xml) =>
          xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="I2:J2"/></mergeCells>'),
        )(typed({ J2: '' })(bytes)),
      /^J2: deze cel is samengevoegd met een andere/,
    ],
    [
      // LibreOffice keeps what stood there, and writes it in the form of the other: a sum as a day.
      'a cell that went up in another one and holds something that nobody sees',
      (bytes) =>
        inProjects((xml) =>
          xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="I2:J2"/></mergeCells>'),
        )(typed({ J2: '2023-03-15' })(bytes)),
      /^J2: deze cel is samengevoegd met een andere/,
    ],
    ['a part of hundred', typed({ J2: '12,5%' }), /^J2: “12,5%” is geen bedrag/],
    ['a part of hundred that a cell shows so', typed({ J2: 0.125 }), /^J2: “0\.125” is geen bedrag/],
  ])('%s', async (_, change, told) => {
    const { changes, left } = await imported(change(sheet))
    expect(left.join('\n')).toMatch(told)
    expect(changes).toEqual([])
  })
})

it.each([
  ['ca. 50000', 'ca.', 50000],
  ['circa € 50.000', 'circa', 50000],
  ['ongeveer 50k', 'ongeveer', 50000],
  ['± 50.000', '±', 50000],
  ['50000 (schatting)', '(schatting)', 50000],
  ['ca. 45000', 'ca.', null],
])('of “%s” the number is taken, and the word that has no place is told', async (text, word, value) => {
  const { changes, left } = await imported(typed({ J2: text })(sheet))
  expect(changes).toEqual(value === null ? [] : [`J2 noord/energie/hub cost ${value}`])
  expect(left.length).toBe(1)
  expect(left[0]).toContain(`J2: “${word}” kan hier niet bij een getal staan`)
})

it('a number that isn’t taken is told once', async () => {
  const plans = { ...PLANS, 'noord/energie.md': String(PLANS['noord/energie.md']).replace('45000', '48000') }
  const files = { ...plans, 'b.xlsx': typed({ J2: 'ca. 50000' })(sheet) }
  const { out } = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--dry-run', '--json'], files)
  expect(JSON.parse(out).leftOut.length).toBe(1)
})

it.each([
  ['2027: 15000, 2028: 20000', 'kosten: { 2027: 15000, 2028: 20000 }'],
  ['12.500 per jaar 2027 t/m 2029', 'kosten: { 2027: 12500, 2028: 12500, 2029: 12500 }'],
  ['p.m.', 'kosten: p.m.'],
  ['4000 – 6000', 'kosten: { van: 4000, tot: 6000 }'],
  ['onbekend', 'kosten: onbekend'],
])('a treasurer may type “%s”', async (text, line) => {
  const files = { ...PLANS, 'b.xlsx': typed({ J2: text })(sheet) }
  const { written } = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--write'], files)
  expect(written['/work/plans/noord/energie.md']).toContain(line)
})

it.each([
  '15.000 in 2027 en 20.000 in 2028',
  '15000 p/j',
  'n.n.b.',
  '€ 500 ex btw',
  'weinig',
  '2027 € 20.000 2028 € 10.000',
  '20.000 30.000',
])('“%s” is refused with what can be typed', async (text) => {
  const { left } = await imported(typed({ J2: text })(sheet))
  expect(left).toEqual([expect.stringContaining('“p.m.”, of per jaar “2027: 15000, 2028: 20000”')])
})

it.each([
  ['K1', 'Besteed', 'Uitgegeven (€)'],
  ['F1', 'Uitleg', 'Toelichting'],
  ['E1', '', 'Signaal'],
])('a title that was changed (%s: “%s”) is told with the one that is lacking', async (address, title, missing) => {
  const bytes = typed({ [address]: title, [`${address[0]}2`]: 'iets' })(sheet)
  const { out } = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--dry-run'], { ...PLANS, 'b.xlsx': bytes })
  expect(out.replace(/\s+/g, ' ')).toContain(`Het blad mist “${missing}”: is dit die kolom`)
})

it('a column or a sheet that somebody added is not read, and told', async () => {
  const bytes = changed(typed({ D1: 'Stand', D2: 'voorbereiding', J2: 50000 })(sheet), (parts) => {
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      '<sheet name="Notities" sheetId="90" r:id="r90"/></sheets>',
    )
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="r90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/n.xml"/></Relationships>',
    )
    parts['xl/worksheets/n.xml'] =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Bel de bank</t></is></c></row></sheetData></worksheet>'
  })
  const { out, written } = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--write'], {
    ...PLANS,
    'b.xlsx': bytes,
  })
  const said = out.replace(/\s+/g, ' ')
  expect(said).toContain(
    'Kolom D van Projecten, “Stand”, is niet van dit blad, en is niet gelezen. Het blad mist “Fase”: is dit die kolom, zet dan haar titel terug',
  )
  expect(said).toContain('Het blad “Notities” is niet gelezen: het heeft geen kolom “Id”.')
  expect(written['/work/plans/noord/energie.md']).toMatch(/fase: verkenning[\s\S]*kosten: 50000/)
  expect((await imported(sheet)).left).toEqual([])
})
