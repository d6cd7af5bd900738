/** Files that are no sheet of ours, or no sound one: a sentence each, and nothing is written. */
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Files, MINI, masterplan, mini } from '../world.ts'
import { changed, partOf, type Typed, typedIn } from './edit-workbook.ts'

const PLANS = mini({
  'noord/energie.md': `---
thema: energie
trekker: bestuur
projecten:
  hub:
    fase: verkenning
    signaal: groen
    planning: { start: 2027-01-10, eind: 2027-06-30 }
---

# Energie

## Projectvoorstellen

### De hub {#hub}

Een hub.

### Het dak {#dak}

Een dak.
`,
})

async function made(files: Files = PLANS): Promise<Uint8Array> {
  const { bytes, err } = await masterplan(['sheet', 'export', 'noord', '-o', 'b.xlsx'], files)
  expect(err).toBe('')
  return bytes['/work/b.xlsx'] as Uint8Array
}

const text = (said: string): Uint8Array => new TextEncoder().encode(said)
const ole = (inside: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(inside, 'utf16le')])
const inPart =
  (name: string, change: (xml: string) => string) =>
  (bytes: Uint8Array): Uint8Array =>
    changed(bytes, (parts) => {
      parts[name] = change(parts[name] ?? '')
    })

/** What the file is, made of a sound one, and what is said of it. */
const BAD: [what: string, name: string, make: (bytes: Uint8Array) => Uint8Array, say: RegExp][] = [
  ['a workbook of the old kind', 'b.xls', () => ole('Workbook'), /oude soort \(\.xls\)/],
  ['one behind a password', 'b.xlsx', () => ole('EncryptedPackage'), /wachtwoord/],
  ['a text that calls itself one', 'b.xlsx', () => text('Id;Fase'), /geen rekenblad/],
  ['a document of another program', 'b.xlsx', () => zipSync({ 'word/document.xml': text('<w/>') }), /geen rekenblad/],
  ['half a file', 'b.xlsx', (bytes) => bytes.slice(0, bytes.length / 2), /beschadigd/],
  [
    'one that would be enormous when unpacked',
    'b.xlsx',
    inPart('xl/sharedStrings.xml', (xml) => xml + ' '.repeat(70 * 1024 * 1024)),
    /groter dan een blad ooit is/,
  ],
  [
    'one with a document type',
    'b.xlsx',
    inPart('xl/workbook.xml', (xml) => xml.replace('<workbook', '<!DOCTYPE a [<!ENTITY b "c">]><workbook')),
    /DOCTYPE/,
  ],
  [
    'a document type where nothing is read',
    'b.xlsx',
    inPart('docProps/app.xml', (xml) => xml.replace('<Properties', '<!DOCTYPE a><Properties')),
    /DOCTYPE/,
  ],
  ['one with broken XML', 'b.xlsx', inPart('xl/styles.xml', (xml) => xml.slice(0, -20)), /beschadigd/],
  [
    'a workbook of something else',
    'b.xlsx',
    (bytes) => typedInAll(bytes, 'A1', 'Nummer'),
    /geen blad met een kolom “Id”/,
  ],
  ['a text without our columns', 'b.csv', () => text('Naam;Plaats\nA;B\n'), /geen blad met een kolom “Id”/],
  ['one that a later program made', 'b.xlsx', (bytes) => typedIn(bytes, { _basis: { B1: '2' } }), /latere masterplan/],
  [
    'a sheet of another association',
    'b.xlsx',
    (bytes) => typedIn(bytes, { _basis: { B2: 'Ondernemers Emmen' } }),
    /blad van Ondernemers Emmen, en dit zijn de plannen van Proefvereniging/,
  ],
  [
    'one whose dates all moved',
    'b.xlsx',
    (bytes) => typedIn(bytes, { Projecten: { H2: 46397 + 1462, I2: 46568 + 1462 } }),
    /1462 dagen later/,
  ],
  [
    'one whose dates all moved a day',
    'b.xlsx',
    (bytes) => typedIn(bytes, { Projecten: { H2: 46397 - 1, I2: 46568 - 1 } }),
    /1 dag eerder/,
  ],
]

const typedInAll = (bytes: Uint8Array, address: string, value: Typed): Uint8Array =>
  typedIn(
    bytes,
    Object.fromEntries(['Projecten', 'Gevraagd', 'Acties', 'Mijlpalen'].map((sheet) => [sheet, { [address]: value }])),
  )

let sheet: Uint8Array
beforeAll(async () => {
  sheet = await made()
})

describe('refuses in a sentence, and writes nothing', () => {
  it.each(BAD)('%s', async (_, name, make, say) => {
    const { code, out, err, written } = await masterplan(['sheet', 'import', `plans/${name}`, '--write'], {
      ...PLANS,
      [name]: make(sheet),
    })
    expect([code, out, written]).toEqual([2, '', {}])
    expect(err).toMatch(say)
    expect(err.trim().split('\n').length).toBeLessThan(4)
  })

  it('a file that is not there, and no file at all', async () => {
    const { code, err } = await masterplan(['sheet', 'import', 'plans/weg.xlsx'], PLANS)
    expect([code, err]).toEqual([2, expect.stringContaining('weg.xlsx is er niet')])
    expect((await masterplan(['sheet', 'import'], PLANS)).code).toBe(2)
  })
})

it('reads all sheets of a folder, and nothing that stands beside them', async () => {
  const other = typedIn(sheet, { Projecten: { E2: 'grijs' } })
  const files = {
    ...PLANS,
    'terug/a.xlsx': sheet,
    'terug/b.ods': other,
    'terug/~$b.xlsx': text('x'),
    'terug/c.txt': 'x',
  }
  const { code, out, written } = await masterplan(['sheet', 'import', 'plans/terug', '--write'], files)
  expect([code, out]).toEqual([0, expect.stringMatching(/^a\.xlsx: [\s\S]*\nb\.ods: /)])
  expect(Object.values(written)[0]).toContain('signaal: grijs')
  const none = await masterplan(['sheet', 'import', 'plans/terug'], { ...PLANS, 'terug/c.txt': 'x' })
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('terug is er niet, of is niet te lezen')])
})

it('runs no macro and follows no link, and says so', async () => {
  const risky = zipSync({
    ...unzipSync(typedIn(sheet, { Projecten: { E2: 'grijs' } })),
    'xl/vbaProject.bin': text('x'),
    'xl/externalLinks/externalLink1.xml': text('<externalLink/>'),
  })
  const { code, out, written } = await masterplan(['sheet', 'import', 'plans/b.xlsm', '--write'], {
    ...PLANS,
    'b.xlsm': risky,
  })
  expect(code).toBe(0)
  expect(out).toMatch(
    /Niet gebruikt van b\.xlsm: macro’s \(niet uitgevoerd\) en koppelingen met andere\s+bestanden \(niet gevolgd\)\./,
  )
  expect(Object.values(written)[0]).toContain('signaal: grijs')
})

it('reads a workbook by its content, whatever it is called', async () => {
  const { code } = await masterplan(['sheet', 'import', 'plans/blad.xls'], { ...PLANS, 'blad.xls': sheet })
  expect(code).toBe(0)
})

describe('the workbook itself', () => {
  const partsOf = (bytes: Uint8Array): Record<string, string> =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

  it('locks what says which row it is, and nothing that is to be filled in; with lists, dates, notes and a fixed header', () => {
    const parts = partsOf(sheet)
    const xml = parts[partOf(parts, 'Projecten')] ?? ''
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/)
    expect(xml).toMatch(/<pane [^>]*xSplit="3"[^>]*ySplit="1"/)
    expect(xml).toMatch(
      /type="list"[^>]*sqref="D2:D3"[\s\S]*idee,verkenning,voorbereiding,uitvoering,afgerond,in de wacht,vervallen/,
    )
    expect(xml).toMatch(/type="date"[^>]*sqref="H2:H3"/)
    const styles = (/<cellXfs[\s\S]*?<\/cellXfs>/.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '').split('<xf ').slice(1)
    const isOpen = (address: string): boolean => {
      const style = Number(new RegExp(`<c r="${address}"[^>]*\\bs="(\\d+)"`).exec(xml)?.[1])
      return /locked="(?:0|false)"/.test(styles[style] ?? '')
    }
    expect(['A2', 'B2', 'C2', 'D2', 'H2', 'M2'].map(isOpen)).toEqual([false, false, false, true, true, true])
    expect(Object.keys(parts).some((name) => /comments\d*\.xml$/.test(name))).toBe(true)
    expect(parts['xl/workbook.xml']).toMatch(/name="_basis"[^>]*state="(?:veryH|h)idden"/)
  })

  it('has the partners to choose from in a hidden sheet, since a list in a cell may not be long', () => {
    const parts = partsOf(sheet)
    expect(parts[partOf(parts, 'Gevraagd')]).toMatch(/'_lijsten'!\$B\$1:\$B\$2/)
    expect(parts['xl/sharedStrings.xml']).toContain('Fonds')
  })

  it('speaks the language of the plans', async () => {
    const english = await made({
      ...PLANS,
      'masterplan.yaml': String(MINI['masterplan.yaml']).replace('taal: nl', 'taal: en'),
    })
    const parts = partsOf(english)
    expect(parts['xl/workbook.xml']).toMatch(/name="Projects"[\s\S]*name="How it works"/)
    expect(parts[partOf(parts, 'Projects')]).toContain('idea,exploration')
  })
})
