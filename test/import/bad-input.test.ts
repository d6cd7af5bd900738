/** What can't be read: one sentence, exit 2, and nothing written. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { h, word } from './documents.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const body = (inside: string): string => `<w:document ${W}><w:body>${inside}</w:body></w:document>`
const zip = (parts: Record<string, string>, more: Zippable = {}): Uint8Array =>
  zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), ...more })
const document = (text: string): Uint8Array => zip({ 'word/document.xml': text })

/** The same archive, which says of its first entry that it is behind a password. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const made = bytes.slice()
  made[6] = 1
  return made
}

/** The same archive, which says of its last entry that it is small. */
function lying(bytes: Uint8Array): Uint8Array {
  const made = Buffer.from(bytes)
  made.writeUInt32LE(100, made.lastIndexOf(Buffer.from('PK\x01\x02')) + 24)
  return made
}

/** Elements that stand inside each other, so deep that looking around from each of them would take minutes. */
const deep = (open: string, close: string): string => `${open.repeat(60_000)}<w:p/>${close.repeat(60_000)}`

const BAD: Record<string, [bytes: Uint8Array, words: string]> = {
  'an old .doc, or a password of Word': [
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    'oud .doc-bestand',
  ],
  'no zip': [strToU8('Beste lezer,'), 'geen Word-bestand'],
  'an empty file': [new Uint8Array(), 'geen Word-bestand'],
  'half a zip': [document(body('<w:p/>')).subarray(0, 60), 'beschadigd'],
  'a zip behind a password': [encrypted(document(body('<w:p/>'))), 'wachtwoord'],
  'a bomb': [zipSync({ 'word/document.xml': new Uint8Array(90 * 1024 * 1024) }), 'niet uitgepakt'],
  'a bomb that says it is small': [
    lying(zipSync({ 'word/document.xml': new Uint8Array(90 * 1024 * 1024) })),
    'niet uitgepakt',
  ],
  'no text': [zip({ 'xl/workbook.xml': '<workbook/>' }), 'word/document.xml'],
  'a DOCTYPE': [document(`<!DOCTYPE w [<!ENTITY a "b">]>${body('<w:p/>')}`), 'DOCTYPE'],
  'broken XML': [document(body('<w:p>')), 'beschadigd'],
  'tables inside tables without end': [
    document(body(deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'))),
    'te diep',
  ],
  'controls inside controls': [document(body(deep('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'))), 'te diep'],
  'runs inside paragraphs': [document(body(deep('<w:p><w:r>', '</w:r></w:p>'))), 'te diep'],
  'what is inserted in what is': [document(body(deep('<w:ins>', '</w:ins>'))), 'te diep'],
  'what nobody knows': [document(body(deep('<w:x>', '</w:x>'))), 'te diep'],
  'a PDF without structure': [strToU8('%PDF-1.4\n%%EOF\n'), 'pdf'],
}

it.each(Object.entries(BAD))('%s', async (_, [bytes, words]) => {
  const made = await masterplan(['import', '/work/x.docx', '--kring', 'noord', '--write'], mini({ '../x.docx': bytes }))
  expect(made.code).toBe(2)
  expect(made.err).toContain(words)
  expect(made.err.trim().split('\n').join(' ')).toMatch(/^[^\n]{20,300}$/)
  expect(made.out).toBe('')
  expect([made.written, made.bytes]).toEqual([{}, {}])
})

it('a file that is not there', async () => {
  const { code, err } = await masterplan(['import', '/work/x.docx', '--kring', 'noord'], mini())
  expect(code).toBe(2)
  expect(err).toContain('x.docx')
})

it('never runs macros nor follows what stands elsewhere, and says so', async () => {
  const bytes = zip(
    {
      'word/document.xml': body('<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>'),
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/attachedTemplate" Target="http://kwaad.example/x.dotm" TargetMode="External"/></Relationships>',
    },
    { 'word/vbaProject.bin': strToU8('x') },
  )
  const { code, out } = await masterplan(['import', '/work/x.docm', '--kring', 'noord'], mini({ '../x.docm': bytes }))
  expect(code).toBe(0)
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Niet overgenomen: macro’s (niet uitgevoerd) en 1 verwijzing naar een bestand elders (niet gevolgd).',
  )
})

it('reads a sound document in which no theme is known, and says what would help', async () => {
  const { code, out } = await masterplan(
    ['import', '/work/x.docx', '--kring', 'noord'],
    mini({ '../x.docx': await word([h(1, 'Afval')]) }),
  )
  expect(code).toBe(0)
  expect(out).toContain('--map')
  expect(out).toContain('“Afval”')
})

it.each(['blad.xlsx', 'blad.ods', 'wensen.csv', 'oud.xls', 'macro.xlsm'])(
  'a spreadsheet is told which command reads it: %s',
  async (name) => {
    const bytes = name.endsWith('.xls')
      ? new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
      : zip({ a: 'b' })
    const { code, err } = await masterplan(['import', `plans/${name}`], mini({ [name]: bytes }))
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/is een rekenblad\. .*sheet import.*survey import.*wishes import/),
    ])
  },
)
