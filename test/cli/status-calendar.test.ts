/** The calendar of `masterplan status --format ics`, read back by a parser that is not ours. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/cli/status/calendar.ts'
import { oneLine } from '../../src/diagnostics/safe.ts'
import type { Due } from '../../src/execution/due.ts'
import { NO_CONFIG } from '../../src/plan/config.ts'
import { type Files, masterplan, mini } from '../world.ts'

const calendar = async (files: Files, ...argv: string[]): Promise<string> => {
  const { out, code } = await masterplan(['status', '--today', '2026-11-23', '--format', 'ics', ...argv], files)
  expect(code).toBe(0)
  return out
}
const parsed = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text))
const events = (text: string): ICAL.Event[] =>
  parsed(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))

const LONG =
  'Gezamenlijke energieopslag, laadinfrastructuur; en “warmte” achter de meter \\ met de buren – drieëntwintig bedrijven 🌞⚡ en 👩‍👩‍👧 één kabel'
/** A plan with a project in every state; its title and end can be others. */
function plan(title = LONG, end = '2027-02', top = ''): Files {
  return mini({
    'noord/kring.md': '---\nkring: noord\nherzien: 2026-12-01\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n',
    'noord/energie.md': `---
thema: energie
herzien: 2026-12-02
${top}projecten:
  hub: { fase: uitvoering, planning: { start: 2026-01, eind: ${end} }, herzien: 2027-01-15 }
  scan: { fase: idee, planning: { start: 2028-01, eind: 2028-02 } }
  keuze: { fase: verkenning, besluit-voor: 2026-12-31, planning: { start: 2027-03 } }
  klaar: { fase: afgerond, planning: { start: 2026-01, eind: 2026-05 }, herzien: 2027-01-01 }
  weg: { fase: vervallen, planning: { start: 2026-01, eind: 2026-05 } }
  wacht: { fase: on-hold, planning: { start: 2026-01, eind: 2027-05 }, herzien: 2027-06-01 }
---

## Projectvoorstellen

### ${title} {#hub}

### Scan {#scan}

### Keuze {#keuze}

### Klaar {#klaar}

### Weg {#weg}

### Wacht {#wacht}
`,
  })
}

const DATES = {
  'noord.review': '2026-12-01',
  'noord.energie.review': '2026-12-02',
  'noord.energie.keuze.decision': '2026-12-31',
  'noord.energie.hub.review': '2027-01-15',
  'noord.energie.hub.end': '2027-02-28',
  'noord.energie.wacht.review': '2027-06-01',
  'noord.energie.scan.decision': '2028-01-01',
  'noord.energie.scan.end': '2028-02-29',
}

describe('every date', () => {
  it('is an event of a whole day, with a name of its own; what is closed or waits has no end', async () => {
    const found = events(await calendar(plan()))
    expect(Object.fromEntries(found.map((e) => [e.uid.replace('@masterplan', ''), e.startDate.toString()]))).toEqual(
      DATES,
    )
    expect(found).toHaveLength(Object.keys(DATES).length)
    for (const event of found) {
      expect(event.startDate.isDate).toBe(true)
      expect(event.duration.toSeconds()).toBe(86_400)
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    }
  })

  it('has the words of the plan, whatever is in them', async () => {
    const end = events(await calendar(plan())).find(({ uid }) => uid.includes('hub.end'))
    expect(end?.summary).toBe(`Gepland einde: ${LONG}`)
    expect(end?.description).toBe(
      'Rond het project af, of geef het een nieuwe einddatum en leg die uit.\n\nKring: Noord\nThema: Energie\nIn de plannen: noord/energie/hub',
    )
    const english = events(await calendar(plan(), '--lang', 'en')).find(({ uid }) => uid.includes('hub.end'))
    expect(english?.summary).toBe(`Planned end: ${LONG}`)
  })

  it('keeps its name when its title and date change', async () => {
    const [before, after] = await Promise.all([plan(), plan('Hub', '2029-07-01')].map((files) => calendar(files)))
    const of = (text = '') =>
      events(text)
        .map(({ uid }) => uid)
        .sort()
    expect(of(after)).toEqual(of(before))
    const moved = events(after ?? '').find(({ uid }) => uid === 'noord.energie.hub.end@masterplan')
    expect([moved?.summary, moved?.startDate.toString()]).toEqual(['Gepland einde: Hub', '2029-07-01'])
  })

  it('of one kring only, when asked', async () => {
    const files = { ...plan(), 'zuid/kring.md': '---\nkring: zuid\nherzien: 2027-01-01\n---\n' }
    const uids = async (...argv: string[]) => events(await calendar(files, ...argv)).map(({ uid }) => uid)
    expect(await uids('zuid')).toEqual(['zuid.review@masterplan'])
    expect(await uids('noord')).toHaveLength(8)
    expect(await uids()).toHaveLength(9)
    expect(parsed(await calendar(files, 'zuid')).getFirstPropertyValue('x-wr-calname')).toBe(
      'Masterplan Zuid/West, Proefvereniging: termijnen',
    )
  })

  it('may be none', async () => {
    const text = await calendar(mini())
    expect(parsed(text).getFirstPropertyValue('version')).toBe('2.0')
    expect(events(text)).toEqual([])
  })
})

describe('the text', () => {
  const BYTES = new TextEncoder()

  it.each(['', ...Array.from({ length: 12 }, (_, i) => 'x'.repeat(i))])(
    'has lines of at most 75 octets, cut between characters, after “%s”',
    async (before) => {
      const text = await calendar(plan(`${before}${'🌞é地👩‍👩‍👧'.repeat(20)}`))
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) {
        expect(BYTES.encode(line).length, line).toBeLessThanOrEqual(75)
        expect(Buffer.from(line).toString(), line).toBe(line)
      }
      expect(events(text).find(({ uid }) => uid.includes('hub.end'))?.summary).toContain(
        before + '🌞é地👩‍👩‍👧'.repeat(20),
      )
    },
  )

  it('says when it was made by the day that was given', async () => {
    const { out } = await masterplan(['status', '--today', '2027-01-02', '--format', 'ics'], plan())
    for (const event of events(out))
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-01-02T00:00:00Z')
  })

  it.each([
    'Hub\rATTACH:http://x',
    'Hub\u2028END:VEVENT',
    'Hub\u0085BEGIN:VALARM',
    'Hub \u000bATTENDEE:mailto:x@example.org',
    'Hub\\nDTSTART:20200101',
    'Hub\u0000\u001b[31m',
  ])('lets no title make a property: %j', async (title) => {
    const text = await calendar(plan(title))
    const names = ({ component }: ICAL.Event) => component.getAllProperties().map(({ name }) => name)
    const [first] = events(await calendar(plan('Hub'))).map(names)
    for (const event of events(text)) {
      expect(names(event)).toEqual(first)
      expect(event.component.getAllSubcomponents()).toEqual([])
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
  })

  it('lets no name in the configuration make one either', async () => {
    const files = plan()
    files['masterplan.yaml'] = String(files['masterplan.yaml'])
      .replace('vereniging: Proefvereniging', 'vereniging: "V\\r\\nATTACH:http://x"')
      .replace('naam: Noord', 'naam: "Noord\\r\\nATTACH:http://x"')
      .replace('naam: Energie,', 'naam: "Energie\\nEND:VEVENT",')
    for (const argv of [[], ['noord']]) {
      const text = await calendar(files, ...argv)
      expect(text).not.toMatch(/^ATTACH/m)
      expect(events(text)).toHaveLength(8)
    }
  })
})

it('gives every title back as it is told elsewhere, whatever stands in it', async () => {
  const unit = fc.oneof(
    fc.constantFrom(...'\\,;:"\n\r\tnN ', '\\n', 'END:VEVENT'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 60 }), async (units) => {
      const title = units.join('')
      const due: Due = {
        kind: 'end',
        date: '2027-02-28',
        kring: 'noord',
        theme: 'energie',
        key: 'noord/energie/hub',
        title,
      }
      const text = await calendarOf([due], { config: NO_CONFIG, kring: null, today: '2026-11-23', language: 'nl' })
      expect(events(text).map(({ summary }) => summary)).toEqual([`Gepland einde: ${oneLine(title)}`])
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }),
  )
})

describe('wherever it is made', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('has the same bytes', async () => {
    const made: string[] = []
    const offsets: number[] = []
    for (const name of ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland']) {
      process.env['TZ'] = name
      offsets.push(new Date('2026-12-01T00:00:00Z').getTimezoneOffset())
      made.push(await calendar(plan()))
    }
    expect(offsets).toEqual([0, -60, 480, -780])
    expect(new Set(made).size).toBe(1)
  })

  it('goes to a file by its ending', async () => {
    const { written, out } = await masterplan(['status', '--today', '2026-11-23', '-o', 'termijnen.ics'], plan())
    expect(out).toContain('termijnen.ics')
    expect(written['/work/termijnen.ics']).toBe(await calendar(plan()))
  })
})
