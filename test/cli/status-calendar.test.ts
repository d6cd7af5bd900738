/** The calendar of `masterplan status --format ics`, read back by a parser that is not ours. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/cli/status/calendar.ts'
import { oneLine } from '../../src/diagnostics/safe.ts'
import type { Due } from '../../src/execution/due.ts'
import { NO_CONFIG } from '../../src/plan/config.ts'
import { type Files, masterplan, mini } from '../world.ts'

/** All dates, those that are over or fell away too. */
const calendar = async (files: Files, ...argv: string[]): Promise<string> => {
  const { out, code } = await masterplan(
    ['status', '--today', '2026-11-23', '--format', 'ics', '--all', ...argv],
    files,
  )
  expect(code).toBe(0)
  return out
}
const parsed = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text))
const events = (text: string): ICAL.Event[] =>
  parsed(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))

/** The events that stand, and those that are cancelled. */
const standing = (text: string): ICAL.Event[] => events(text).filter((event) => !isOff(event))
const isOff = ({ component }: ICAL.Event): boolean => component.getFirstPropertyValue('status') === 'CANCELLED'
const OWNER = '@proefvereniging.masterplan'

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
    const found = standing(await calendar(plan()))
    expect(Object.fromEntries(found.map((e) => [e.uid.replace(OWNER, ''), e.startDate.toString()]))).toEqual(DATES)
    expect(found).toHaveLength(Object.keys(DATES).length)
    for (const event of found) {
      expect(event.startDate.isDate).toBe(true)
      expect(event.duration.toSeconds()).toBe(86_400)
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    }
  })

  it('has the words of the plan, whatever is in them', async () => {
    const end = events(await calendar(plan())).find(({ uid }) => uid.includes('hub.end'))
    expect(end?.summary).toBe(`Gepland einde: ${LONG} (Noord)`)
    expect(end?.description).toBe(
      'Rond het project af, of geef het een nieuwe einddatum en leg die uit.\n\nKring: Noord\nThema: Energie\nIn de plannen: noord/energie/hub',
    )
    const english = events(await calendar(plan(), '--lang', 'en')).find(({ uid }) => uid.includes('hub.end'))
    expect(english?.summary).toBe(`Planned end: ${LONG} (Noord)`)
  })

  it('keeps its name when its title and date change', async () => {
    const [before, after] = await Promise.all([plan(), plan('Hub', '2029-07-01')].map((files) => calendar(files)))
    const of = (text = '') =>
      events(text)
        .map(({ uid }) => uid)
        .sort()
    expect(of(after)).toEqual(of(before))
    const moved = events(after ?? '').find(({ uid }) => uid === `noord.energie.hub.end${OWNER}`)
    expect([moved?.summary, moved?.startDate.toString()]).toEqual(['Gepland einde: Hub (Noord)', '2029-07-01'])
  })

  it.each<[string, string, string, Record<string, string>]>([
    ['was renamed', 'dak: {', 'zon: { voorheen: [dak],', { dak: '', zon: 'off' }],
    ['was renamed twice', 'dak: {', 'plat: { voorheen: [dak, zon],', { dak: '', zon: 'off', plat: 'off' }],
    ['took up another', 'dak: {', 'zon: { voorheen: [oud, dak],', { oud: '', dak: 'off', zon: 'off' }],
    ['moved', 'dak: {', 'dak: { voorheen: [noord/water/dak],', { 'water.dak': '', dak: 'off' }],
    ['had a name that is another’s now', 'dak: {', 'zon: { voorheen: [hub],', { zon: '' }],
    ['was finished', 'fase: uitvoering', 'fase: afgerond', { dak: 'off' }],
    ['was dropped', 'fase: uitvoering', 'fase: vervallen', { dak: 'off' }],
    ['was put on hold', 'fase: uitvoering', 'fase: on-hold', { dak: 'off' }],
  ])('of a project that %s stays one event, and what fell away is cancelled', async (_, was, is, uids) => {
    const heading = (line: string) => `### P {#${/\w+/.exec(line)}}\n`
    const facts = (dak: string) =>
      `---\nthema: energie\nprojecten:\n${dak}  hub: { fase: idee, planning: { eind: 2028-01 } }\n---\n\n## Projectvoorstellen\n\n${heading(dak)}\n### Hub {#hub}\n`
    const then = '  dak: { fase: uitvoering, planning: { eind: 2027-02 } }\n'
    const made = async (dak: string) => events(await calendar(mini({ 'noord/energie.md': facts(dak) }), 'noord'))
    const found = (await made(then.replace(was, is))).filter(({ uid }) => !uid.includes('.hub.'))
    const name = ({ uid }: ICAL.Event) => uid.replace(`.end${OWNER}`, '').replace('noord.', '').replace('energie.', '')
    expect(Object.fromEntries(found.map((event) => [name(event), isOff(event) ? 'off' : '']))).toEqual(uids)
    const [before] = await made(then)
    for (const event of found.filter(isOff)) expect(event.sequence).toBeGreaterThan(before?.sequence ?? 0)
  })

  it('takes back a decision that was taken', async () => {
    const files = (fase: string) =>
      mini({
        'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub: { fase: ${fase}, planning: { start: 2027-01 } }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`,
      })
    for (const [fase, off] of [
      ['verkenning', false],
      ['uitvoering', true],
    ] as const)
      expect(events(await calendar(files(fase))).map((event) => [event.uid, isOff(event)])).toEqual([
        [`noord.energie.hub.decision${OWNER}`, off],
      ])
  })

  it.each(['Ondernémend Assen', 'Andere\u0000 club!'])('is of the association %s alone', async (name) => {
    const files = plan()
    files['masterplan.yaml'] = String(files['masterplan.yaml']).replace('Proefvereniging', JSON.stringify(name))
    const uids = events(await calendar(files)).map(({ uid }) => uid)
    expect(uids.filter((uid) => uid.endsWith(OWNER))).toEqual([])
    expect(new Set(uids).size).toBe(uids.length)
  })

  it('names its kring in the calendar of all, and not in that of the kring', async () => {
    const titles = async (...argv: string[]) =>
      standing(await calendar(plan('Hub'), ...argv)).map(({ summary }) => summary)
    expect(await titles()).toContain('Herzien: Energie (Noord)')
    expect(await titles()).toContain('Herzien: Noord')
    expect(await titles('noord')).toContain('Herzien: Energie')
  })

  it('of one kring only, when asked', async () => {
    const files = { ...plan(), 'zuid/kring.md': '---\nkring: zuid\nherzien: 2027-01-01\n---\n' }
    const uids = async (...argv: string[]) => standing(await calendar(files, ...argv)).map(({ uid }) => uid)
    expect(await uids('zuid')).toEqual([`zuid.review${OWNER}`])
    expect(await uids('noord')).toHaveLength(8)
    expect(await uids()).toHaveLength(9)
    // The parser takes it for something of its own, and leaves it escaped.
    expect(parsed(await calendar(files, 'zuid')).getFirstPropertyValue('name')).toBe(
      String.raw`Masterplan Zuid/West\, Proefvereniging: termijnen`,
    )
  })

  it('has a name in which nothing means anything', async () => {
    const config = String(mini()['masterplan.yaml']).replace('naam: Noord,', String.raw`naam: "Noord; A, B\\n",`)
    const text = await calendar(mini({ 'masterplan.yaml': config }), 'noord')
    expect(text).toContain(String.raw`NAME:Masterplan Noord\; A\, B\\n\, Proefvereniging: termijnen`)
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
    const { out } = await masterplan(['status', '--today', '2027-01-02', '--format', 'ics', '--all'], plan())
    expect(events(out)).not.toEqual([])
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
    const names = ({ component }: ICAL.Event) =>
      component.getAllProperties().flatMap(({ name }) => (name === 'status' ? [] : [name]))
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
      expect(standing(text)).toHaveLength(8)
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
        names: [],
        dropped: false,
      }
      const text = await calendarOf([due], {
        config: NO_CONFIG,
        kring: null,
        today: '2026-11-23',
        language: 'nl',
        announced: null,
      })
      expect(events(text).map(({ summary }) => summary)).toEqual([`Gepland einde: ${oneLine(`${title} (noord)`)}`])
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
    const { written, out } = await masterplan(
      ['status', '--today', '2026-11-23', '--all', '-o', 'termijnen.ics'],
      plan(),
    )
    expect(out).toContain('termijnen.ics')
    expect(written['/work/termijnen.ics']).toBe(await calendar(plan()))
  })
})
