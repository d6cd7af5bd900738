/** Files that no reader can use, or that carry what none does: every reader says so in one sentence, whatever the file, and writes nothing of what it can't read. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { h, p, word } from '../import/documents.ts'
import { pdf } from '../import/pdf.ts'
import { workbook } from '../wishes/queue.ts'
import { type Files, masterplan, mini } from '../world.ts'
import { changed, partOf } from './edit-workbook.ts'

const PLANS = mini({
  'noord/energie.md':
    '---\nthema: energie\ntrekker: bestuur\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### De hub {#hub}\n\nEen hub.\n',
})
const FORM = 'Uw wens;Thema\nMeer zon op de daken;Energie\nMinder regen op straat;Water\n'
const SURVEY = `Energie;Water\n${'4;5\n'.repeat(6)}`

/** A reader: its command line, a sound file of it, and the part that it reads first. */
interface Reader {
  argv: string[]
  name: string
  sound: Uint8Array
  part: string
}
const READERS = ['plan', 'minutes', 'sheet', 'wishes', 'survey'] as const
const readers = {} as Record<(typeof READERS)[number], Reader>

beforeAll(async () => {
  const made = async (...argv: string[]): Promise<Uint8Array> =>
    Object.values(
      (await masterplan([...argv, '-o', '/work/made'.concat(argv[0] === 'sheet' ? '.xlsx' : '.docx')], PLANS)).bytes,
    )[0] as Uint8Array
  const sheet = await made('sheet', 'export', 'noord')
  let sheetPart = ''
  changed(sheet, (parts) => {
    sheetPart = partOf(parts, 'Projecten')
  })
  const document = { name: 'x.docx', part: 'word/document.xml' }
  const form = { name: 'x.xlsx', part: 'xl/worksheets/s.xml' }
  readers.plan = {
    ...document,
    argv: ['import', '--kring', 'noord', '--write'],
    sound: await word([h(1, 'Energie'), p('Tekst.')]),
  }
  readers.minutes = {
    ...document,
    argv: ['import', '--write'],
    sound: await made('agenda', 'noord', '--for', '2026-12-10', '--format', 'docx'),
  }
  readers.sheet = { argv: ['sheet', 'import', '--write'], name: 'x.xlsx', sound: sheet, part: sheetPart }
  readers.wishes = { ...form, argv: ['wishes', 'import', '--kring', 'noord'], sound: workbook(FORM) }
  readers.survey = {
    ...form,
    argv: ['survey', 'import', '--kring', 'noord', '--from', '2026-01-01', '--until', '2026-02-01'],
    sound: workbook(SURVEY),
  }
})

const read = ({ argv, name }: Reader, bytes: Uint8Array): ReturnType<typeof masterplan> =>
  masterplan([...argv, `/work/${name}`], { ...PLANS, [`../${name}`]: bytes } as Files)

const ole = (inside: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(inside, 'utf16le'),
  ])
const other = ({ sound, part }: Reader, change: (xml: string) => string): Uint8Array =>
  changed(sound, (parts) => {
    parts[part] = change(parts[part] ?? '')
  })
/** The same archive, which says of its entries how large they are. */
function claimed(bytes: Uint8Array, size: number): Uint8Array {
  const made = Buffer.from(bytes)
  for (let at = made.indexOf('PK\x01\x02'); at !== -1; at = made.indexOf('PK\x01\x02', at + 4))
    made.writeUInt32LE(size, at + 24)
  return made
}

/** The same archive, which says of its entries that they are behind a password. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const made = Buffer.from(bytes)
  for (let at = made.indexOf('PK\x01\x02'); at !== -1; at = made.indexOf('PK\x01\x02', at + 4)) made[at + 8] = 1
  return made
}

const BAD: [what: string, make: (reader: Reader) => Uint8Array, say: RegExp][] = [
  ['of the old kind', () => ole('Workbook'), /oude? .*\.(?:doc|xls)/],
  ['with a password of Office', () => ole('EncryptedPackage'), /wachtwoord/],
  ['with a password of a zip', ({ sound }) => encrypted(sound), /wachtwoord/],
  [
    'that is a picture',
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Buffer.alloc(300)]),
    /geen|niet te lezen/,
  ],
  ['that is empty', () => new Uint8Array(), /geen/],
  ['that is cut off', ({ sound }) => sound.slice(0, sound.length / 2), /beschadigd/],
  ['of another program', () => zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), /geen/],
  ['that would be enormous', ({ sound }) => claimed(sound, 2_000_000_000), /groter dan|niet uitgepakt/],
  [
    'with a document type',
    (reader) => other(reader, (xml) => xml.replace(/<(?!\?)/, '<!DOCTYPE a [<!ENTITY b "c">]><')),
    /DOCTYPE/,
  ],
  ['with broken XML', (reader) => other(reader, (xml) => xml.slice(0, -8)), /beschadigd/],
]

describe.each(READERS)('a file for %s', (name) => {
  it.each(BAD)('%s', async (_, make, say) => {
    const { code, out, err, written, kept } = await read(readers[name], make(readers[name]))
    expect({ code, out, written, kept }).toEqual({ code: 2, out: '', written: {}, kept: {} })
    expect(err).toMatch(say)
    expect(err.trim().replace(/\s+/g, ' ').length).toBeLessThan(320)
  })
})

const PDF = [
  ['H1', 'Energie'],
  ['P', 'Samen stroom delen.'],
] as [string, string][]
const BAD_PDF: [what: string, make: () => Uint8Array, say: RegExp][] = [
  ['without a structure', () => pdf(PDF, { tagged: false }), /geen structuur.*Documentstructuurtags/],
  ['behind a password', () => pdf(PDF, { locked: true }), /zit een wachtwoord\. Bewaar het zonder wachtwoord/],
  ['that is cut off', () => pdf(PDF).slice(0, -30), /eind ontbreekt.*Vraag hem opnieuw/],
  ['with more pages than a plan has', () => pdf(PDF, { pages: 1001 }), /meer dan 1\.000 pagina’s/],
  ['that is enormous', () => new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20), /groter dan 64 MB/],
  ['that is only called one', () => strToU8('<html>Niet gevonden</html>'), /geen Word-bestand \(\.docx\) en geen pdf/],
  ['with nothing behind its first line', () => strToU8('%PDF-1.7\n%%EOF\n'), /beschadigd\. Vraag hem opnieuw/],
]

it.each(BAD_PDF)('a pdf %s', async (_, make, say) => {
  const argv = ['import', '/work/x.pdf', '--kring', 'noord', '--write']
  const { code, out, err, written, kept } = await masterplan(argv, { ...PLANS, '../x.pdf': make() })
  expect({ code, out, written, kept }).toEqual({ code: 2, out: '', written: {}, kept: {} })
  expect(err.replace(/\s+/g, ' ')).toMatch(say)
  expect(err.trim().replace(/\s+/g, ' ').length).toBeLessThan(320)
})

/** What is carried and not used: parts that are added, and how it is said. */
const CARRIED: [
  what: string,
  readers: readonly (typeof READERS)[number][],
  add: (reader: Reader) => Uint8Array,
  say: RegExp,
][] = [
  [
    'macros',
    READERS,
    ({ sound, part }) => zipSync({ ...unzipSync(sound), [`${part.split('/')[0]}/vbaProject.bin`]: strToU8('x') }),
    /macro’s \(niet uitgevoerd\)/,
  ],
  [
    'links to other files',
    READERS,
    ({ sound, part }) =>
      changed(sound, (parts) => {
        if (!part.startsWith('word/')) parts['xl/externalLinks/externalLink1.xml'] = '<externalLink/>'
        else
          parts['word/_rels/document.xml.rels'] = (parts['word/_rels/document.xml.rels'] ?? '').replace(
            '</Relationships>',
            '<Relationship Id="out" Type="x/attachedTemplate" Target="http://kwaad.example/x" TargetMode="External"/></Relationships>',
          )
      }),
    /(?:koppelingen met andere bestanden|verwijzing naar een bestand elders) \(niet gevolgd\)/,
  ],
  [
    'a formula',
    ['sheet', 'wishes', 'survey'],
    (reader) =>
      other(reader, (xml) =>
        xml.includes('<c r="')
          ? xml.replace('</sheetData>', '<row r="90"><c r="Z90"><f>1+1</f><v>2</v></c></row></sheetData>')
          : // The last cell of a form is a theme, and of a survey a score.
            xml.replace(
              /<c t="inlineStr"><is><t>([^<]*)<\/t><\/is><\/c>(?=<\/row><\/sheetData>)/,
              '<c t="str"><f>A1</f><v>$1</v></c>',
            ),
      ),
    /formules \(/,
  ],
  [
    'a hidden sheet',
    ['wishes', 'survey'],
    ({ sound }) =>
      changed(sound, (parts) => {
        parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
          '</sheets>',
          '<sheet name="b" sheetId="2" state="hidden" r:id="r2"/></sheets>',
        )
        parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
          '</Relationships>',
          '<Relationship Id="r2" Type="x/worksheet" Target="worksheets/h.xml"/></Relationships>',
        )
        parts['xl/worksheets/h.xml'] = parts['xl/worksheets/s.xml'] ?? ''
      }),
    /verborgen bladen \(niet gelezen\)/,
  ],
]

describe.each(CARRIED)('%s', (_, names, add, say) => {
  it.each(names)('is not used, and told: %s', async (name) => {
    const { code, out, err } = await read(readers[name], add(readers[name]))
    expect([code, err.includes('niet mogen gebeuren')], err).toEqual([code === 1 ? 1 : 0, false])
    expect(out.replace(/\s+/g, ' ')).toMatch(say)
  })
})
