/** Reports of the sample plans go out to LibreOffice and come back: nothing is proposed, and what somebody changed is found exactly. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Edit, Office } from '../exchange/office.ts'
import { lacks } from '../needs.ts'
import { type Files, masterplan } from '../world.ts'

const PLANS: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path) && !path.startsWith('.'))
    .map((path) => [
      path,
      /\.(md|yaml|csv|txt)$/.test(path)
        ? readFileSync(`plans/${path}`, 'utf8')
        : new Uint8Array(readFileSync(`plans/${path}`)),
    ]),
)

/** Of each kring a time zone, and three edits: a sentence, a fact, and words that are tracked or remarked on. */
const KRINGEN: Record<string, { zone: string; edits: [edit: Edit, where: string, field: string, diff: string][] }> = {
  noord: {
    zone: 'Pacific/Kiritimati',
    edits: [
      [
        {
          how: 'write',
          behind: 'energie__energiehub',
          words: 'elk apart op de wachtlijst',
          now: 'ieder alleen in de rij',
        },
        'Energiehub Messchenveld',
        'tekst',
        'ieder alleen in de rij',
      ],
      [
        { how: 'write', behind: 'energie__energiehub', words: '45.000', now: '47.500' },
        'Energiehub Messchenveld',
        'Kosten',
        'kosten: 47500',
      ],
      [
        { how: 'track', behind: 'energie__energiescans', words: 'per pand', now: 'per bedrijf' },
        'Energiescans voor twintig bedrijven',
        'tekst',
        'scan per bedrijf',
      ],
    ],
  },
  'zuid-west': {
    zone: 'America/Los_Angeles',
    edits: [
      [
        {
          how: 'write',
          behind: 'bereikbaarheid__fietsroute_zuid',
          words: 'De gemeente legt aan.',
          now: 'De gemeente legt hem aan.',
        },
        'Fietsroute Zuid',
        'tekst',
        'legt hem aan.',
      ],
      [
        {
          how: 'write',
          behind: 'bereikbaarheid__bus_schepersmaat',
          words: 'Werkgroep bereikbaarheid',
          now: 'Kringbestuur',
        },
        'Aansluiting bus Schepersmaat',
        'Trekker',
        'trekker: kringbestuur',
      ],
      [
        { how: 'remark', behind: 'bereikbaarheid__parkeertelling', words: 'een kwart', now: 'Was het niet een derde?' },
        'Parkeertelling Schepersmaat',
        'opmerking',
        '',
      ],
    ],
  },
  onb: {
    zone: 'Europe/Amsterdam',
    edits: [
      [
        { how: 'write', behind: 'bereikbaarheid__even_stoppen', words: 'Vijf minuten', now: 'Tien minuten' },
        'Even kunnen stoppen voor de deur',
        'tekst',
        'Tien minuten is genoeg',
      ],
      [
        { how: 'write', behind: 'ecologie__geveltuinen', words: 'november 2027', now: 'maart 2028' },
        'Vijftig geveltuinen',
        'Planning',
        'eind: 2028-03',
      ],
      [
        {
          how: 'track',
          behind: 'bereikbaarheid__schuiven_met_begintijden',
          words: 'een keer uitproberen',
          now: 'een maand uitproberen',
        },
        'Schuiven met begintijden',
        'tekst',
        'een maand uitproberen',
      ],
    ],
  },
  stadsbedrijvenpark: {
    zone: 'Asia/Kolkata',
    edits: [
      [
        { how: 'write', behind: 'bereikbaarheid__losafspraken', words: 'Wie te vroeg komt', now: 'Wie te vroeg is' },
        'Losafspraken per straat',
        'tekst',
        'Wie te vroeg is',
      ],
      [
        { how: 'write', behind: 'bereikbaarheid__losafspraken', words: 'Vervoerders', now: 'Gemeente Assen' },
        'Losafspraken per straat',
        'Partners',
        'gemeente-assen',
      ],
      [
        { how: 'remark', behind: 'bodem__bodemmap', words: 'eigenaren vrijwillig', now: 'Wie trekt dit?' },
        'Eén map met bodemrapporten',
        'opmerking',
        '',
      ],
    ],
  },
}
const NAMES = Object.keys(KRINGEN)

const office = new Office()
const zone = process.env['TZ']
afterAll(() => {
  office.drop()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

interface Said {
  kring: string
  exact: boolean
  items: number
  changes: { where: string; field: string }[]
  toDecide: { where: string; field: string; said: string }[]
  files: string[]
  diff: string
}

async function imported(bytes: Uint8Array, plans: Files) {
  const { out, err, written, kept } = await masterplan(['import', '/work/terug.docx', '--write', '--json'], {
    ...plans,
    '../terug.docx': bytes,
  })
  expect(out, err).not.toBe('')
  const after = Object.entries({ ...kept, ...written }).map(([path, text]) => [path.replace('/work/plans/', ''), text])
  return { said: JSON.parse(out) as Said, plans: { ...plans, ...Object.fromEntries(after) } as Files }
}

describe.skipIf(lacks('Word files that come back', 'soffice'))('LibreOffice', () => {
  let saved: Uint8Array[]
  beforeAll(async () => {
    if (!office.reads) throw new Error('LibreOffice doesn’t start')
    const jobs = []
    for (const kring of NAMES) {
      const { bytes } = await masterplan(['report', kring, '--format', 'docx', '-o', '-'], PLANS)
      const report = { bytes: bytes['-'] as Uint8Array, form: 'docx' as const }
      jobs.push(report, { ...report, edits: KRINGEN[kring]?.edits.map(([edit]) => edit) ?? [] })
    }
    saved = office.work(jobs, 'Europe/Amsterdam')
  }, 300_000)

  it.each(NAMES)(
    'opens and saves the report of %s: all items and their ids, and no change; and three edits, exactly',
    async (kring) => {
      const { zone, edits } = KRINGEN[kring] ?? { zone: '', edits: [] }
      process.env['TZ'] = zone
      const same = await imported(saved[2 * NAMES.indexOf(kring)] as Uint8Array, PLANS)
      const items = Object.entries(PLANS).flatMap(([path, text]) =>
        path.startsWith(`${kring}/`) && typeof text === 'string' ? (text.match(/^### .*\{#[a-z0-9-]+\}/gm) ?? []) : [],
      )
      expect(same.said).toMatchObject({ kind: 'report', kring, exact: true, changes: [], toDecide: [], files: [] })
      expect(same.said.items).toBe(items.length)
      expect(items.length).toBeGreaterThan(50)

      const edited = saved[2 * NAMES.indexOf(kring) + 1] as Uint8Array
      const first = await imported(edited, PLANS)
      const found = [...first.said.changes, ...first.said.toDecide].map(({ where, field }) => `${where} › ${field}`)
      expect(found.sort()).toEqual(edits.map(([, where, field]) => `${where} › ${field}`).sort())
      for (const [{ now }, , , diff] of edits)
        expect(diff === '' ? first.said.toDecide[0]?.said : first.said.diff).toContain(diff === '' ? now : diff)
      // Twice is once: only a remark still waits for an answer.
      const again = await imported(edited, first.plans)
      expect(again.said).toMatchObject({ exact: true, changes: [], files: [] })
      expect(again.said.toDecide).toEqual(first.said.toDecide)
    },
    120_000,
  )

  it('makes a tagged PDF of a plan, which is read as well', async () => {
    const { bytes } = await masterplan(['report', 'noord', '--format', 'pdf', '-o', '-'], PLANS)
    const files = { ...PLANS, '../noord.pdf': bytes['-'] as Uint8Array }
    expect((await masterplan(['import', '/work/noord.pdf'], files)).code).toBe(2)
    const { out } = await masterplan(['import', '/work/noord.pdf', '--kring', 'noord', '--json'], files)
    const said = JSON.parse(out)
    expect(said.known.length).toBe(67)
    expect(said.added).toEqual([])
  }, 120_000)
})
