/** A meeting pack through the command line: what each point says, and to whom. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

/** A theme file with projects: what stands in the front matter, and below the heading of each. */
function theme(slug: string, projects: Record<string, { facts: string; body?: string }>): string {
  const all = Object.entries(projects)
  const facts = all.map(([id, { facts }]) => `  ${id}: { ${facts} }\n`).join('')
  const name = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)
  const items = all.map(([id, { body = '' }]) => `### ${name(id)} {#${id}}\n\n${body}\n`).join('\n')
  return `---\nthema: ${slug}\nprojecten:\n${facts}---\n\n## Projectvoorstellen\n\n${items}`
}

const noord = (projects: Parameters<typeof theme>[1]): Files => mini({ 'noord/energie.md': theme('energie', projects) })

/** What a command prints, in words without the marks of Markdown and the breaks of lines. */
async function said(files: Files, day: string, ...argv: string[]): Promise<string> {
  const { out, code } = await masterplan([...argv, '--today', day], files)
  expect(code).toBe(0)
  return out.replace(/[\\*]/g, '').replace(/\s+/g, ' ')
}
const pack = (files: Files, day: string, ...argv: string[]): Promise<string> =>
  said(files, day, 'agenda', ...argv, '-o', '-')

describe('a day by which to decide', () => {
  const files = noord({ hub: { facts: 'fase: verkenning, besluit-voor: 2027-01-20' } })

  it.each([
    ['2027-01-20', false],
    ['2027-01-21', true],
  ])('on %s has passed: %s', async (day, passed) => {
    const has = (text: string, part: string): void => (passed ? expect(text) : expect(text).not).toContain(part)
    const is = passed ? 'was' : 'is'
    expect(await pack(files, day, 'noord')).toContain(
      `Wat wordt het besluit? Het ${is} uiterlijk 20 januari 2027 nodig.`,
    )
    expect(await pack(files, day, 'noord', '--lang', 'en')).toContain(
      `What is the decision? It ${is} due by 20 January 2027.`,
    )
    has(
      await said(files, day, 'status', 'noord'),
      'Te laat Hub · nog niemand genoemd · besluit was nodig uiterlijk 20 jan 2027',
    )
    const report = await said(files, day, 'report', 'noord', '-o', '-', '--format', 'txt')
    has(report, 'Hub: er was uiterlijk 20 januari 2027 een besluit nodig')
    expect(report).toContain('Besluit nodig uiterlijk: 20 januari 2027')
  })

  it.each([
    ['2027-01', '31 januari 2027'],
    ['2027-K1', '31 maart 2027'],
    ['2027-H1', '30 juni 2027'],
    ['2027', '31 december 2027'],
  ])('within a longer time (%s) is due on its last day', async (typed, day) => {
    const longer = noord({ hub: { facts: `fase: verkenning, besluit-voor: ${typed}` } })
    expect((await masterplan(['validate'], longer)).out).not.toContain('fout')
    expect(await said(longer, '2027-12-31', 'report', 'noord', '-o', '-', '--format', 'txt')).toContain(
      `Besluit nodig uiterlijk: ${day}`,
    )
  })

  it('is nobody’s business once the project is closed', async () => {
    const closed = noord({ hub: { facts: 'fase: vervallen, besluit-voor: 2027-01-20' } })
    expect(await said(closed, '2027-06-20', 'status', 'noord')).not.toContain('besluit was nodig')
  })
})

describe('a planned start', () => {
  const decided = '#### Besluiten\n\n- 2026-01-15 (kringbestuur): Verkennen.\n- 2026-06-18 (ALV): Een jaar proberen.\n'
  const files = noord({
    nieuw: { facts: 'fase: voorbereiding, planning: { start: 2027-01 }' },
    tafel: { facts: 'fase: voorbereiding, planning: { start: 2027-01-20 }', body: decided },
  })

  it.each([
    [
      '2027-01-20',
      'nl',
      'Mag dit van start? Dat staat gepland in januari 2027.',
      'Gaat dit door? Het staat gepland op 20 januari 2027.',
    ],
    [
      '2027-02-01',
      'nl',
      'Mag dit van start? Dat stond gepland in januari 2027.',
      'Gaat dit nog door? Het stond gepland op 20 januari 2027.',
    ],
    [
      '2027-01-20',
      'en',
      'May this start? It is planned to start in January 2027.',
      'Will this go ahead? It is planned to start on 20 January 2027.',
    ],
    [
      '2027-02-01',
      'en',
      'May this start? It was to start in January 2027.',
      'Will this still go ahead? It was to start on 20 January 2027.',
    ],
  ])('on %s, in %s: %s', async (day, language, undecided, asked) => {
    const text = await pack(files, day, 'noord', '--lang', language)
    expect(text).toContain(undecided)
    expect(text).toContain(asked)
  })

  it.each([
    ['voorbereiding', 'start: 2025-09, eind: 2026-05', '', 'had in mei 2026 klaar moeten zijn'],
    ['idee', 'start: 2025-09-01, eind: 2026-05-31', '', 'had op 31 mei 2026 klaar moeten zijn'],
    ['verkenning', 'start: 2025-K2, eind: 2026-K1', decided, 'klaar moeten zijn'],
    ['voorbereiding', 'start: 2025, eind: 2025', decided, 'klaar moeten zijn'],
    ['idee', 'start: 2027-01, eind: 2027-01', '', 'klaar moeten zijn'],
  ])('is asked no more where the end has passed too: %s, %s', async (phase, planning, body, ended) => {
    const one = noord({ oud: { facts: `fase: ${phase}, planning: { ${planning} }`, body } })
    const text = await pack(one, '2027-02-10', 'noord')
    expect(text).toContain(ended)
    expect(text).not.toMatch(/van start\?|door\?|moeten beginnen/)
  })

  it('stands with what was decided last', async () => {
    const text = await pack(files, '2027-02-01', 'noord')
    expect(text).toContain('Eerder besloten, op 18 juni 2026 (ALV): Een jaar proberen.')
    expect(text.match(/Eerder besloten/g)).toHaveLength(1)
  })
})

describe('what is late', () => {
  const files = noord({
    kaart: { facts: 'fase: uitvoering, planning: { eind: 2027-05 }' },
    kabel: { facts: 'fase: uitvoering, planning: { eind: 2027-05-03 }' },
  })

  it.each([
    ['nl', 'had in mei 2027 klaar moeten zijn', 'had op 3 mei 2027 klaar moeten zijn'],
    ['en', 'was due in May 2027', 'was due on 3 May 2027'],
  ])('is told in a sentence, in %s: %s', async (language, month, day) => {
    const report = await said(files, '2027-06-20', 'report', 'noord', '-o', '-', '--format', 'txt', '--lang', language)
    for (const text of [await pack(files, '2027-06-20', 'noord', '--lang', language), report])
      for (const sentence of [month, day]) expect(text).toContain(sentence)
  })
})

it('names the kring of each thing in the agenda of all, but not of itself, nor in its own', async () => {
  const files = {
    ...noord({ kaart: { facts: 'fase: uitvoering, planning: { eind: 2027-05 }' } }),
    'noord/kring.md': '---\nkring: noord\nherzien: 2027-06-01\n---\n\n# Noord\n',
    'noord/water.md': '---\nthema: water\nherzien: 2027-06-02\n---\n\n## Wensen\n\n### Droge voeten {#droog}\n',
  }
  const all = await pack(files, '2027-06-20')
  for (const part of [
    'Kaart (Noord, Energie; aan zet: nog niemand genoemd)',
    'Droge voeten (Noord, Water)',
    '(voorbij): Water (Noord)',
    '(voorbij): Noord',
  ])
    expect(all).toContain(part)
  expect(all).not.toContain('Noord (Noord)')
  const own = await pack(files, '2027-06-20', 'noord')
  for (const part of [
    'Kaart (Energie; aan zet: nog niemand genoemd)',
    'Droge voeten (Water)',
    '(voorbij): Water',
    '(voorbij): Noord',
  ])
    expect(own).toContain(part)
  expect(own).not.toMatch(/\(Noord|Noord,/)
})

describe('the decisions of the association', () => {
  const start = 'fase: idee, planning: { start: 2027-01 }'
  const files = mini({
    'noord/energie.md': theme('energie', {
      eigen: { facts: start },
      wacht: { facts: `${start}, geblokkeerd-door: [zuid/energie/kabel]` },
      dag: { facts: 'fase: idee, besluit-voor: 2027-01-20' },
    }),
    'zuid/energie.md': theme('energie', {
      kabel: { facts: start },
      los: { facts: start },
      vast: { facts: 'fase: uitvoering, signaal: rood' },
      klaar: { facts: 'fase: afgerond, geblokkeerd-door: [noord/energie/eigen]' },
    }),
  })
  const asked = async (...argv: string[]): Promise<string[]> => {
    const { out } = await masterplan(['agenda', ...argv, '--for', '2027-01-10', '-o', '-'], files)
    return [...out.matchAll(/^### (\w+)$/gm)].flatMap(([, title]) => title ?? [])
  }

  it('are those that concern more kringen or have a day; the others are counted', async () => {
    expect((await asked()).slice(0, 3)).toEqual(['Wacht', 'Dag', 'Kabel'])
    const text = await pack(files, '2027-01-10')
    expect(text).toContain('Noord: 1 besluit (`masterplan agenda noord`)')
    expect(text).toContain('Zuid/West: 2 besluiten (`masterplan agenda zuid`)')
    expect(text.match(/- 2027-01-10 \(bestuur\)/g)).toHaveLength(4)
  })

  it('are in the agenda of a kring all its own', async () => {
    expect((await asked('zuid')).slice(0, 3)).toEqual(['Kabel', 'Los', 'Vast'])
    expect(await pack(files, '2027-01-10', 'zuid')).not.toContain('masterplan agenda')
  })
})

describe('the minutes', () => {
  const title = 'Met de hele straat samen op één aansluiting achter de meter van het pompstation'
  const files = {
    ...noord({ dak: { facts: 'fase: idee, planning: { start: 2027-01 }' } }),
    'masterplan.yaml': String(mini()['masterplan.yaml']).replace(
      '{ naam: Noord,',
      `{ naam: "${title}", aliassen: [N],`,
    ),
  }
  const made = async (form: string): Promise<string> =>
    (await masterplan(['agenda', 'noord', '--for', '2027-01-10', '-o', '-', '--format', form], files)).out

  it.each(['txt', 'md'])('have a line to copy as it is, in %s', async (form) => {
    const lines = (await made(form)).split('\n').map((line) => line.trim())
    expect(lines.filter((line) => line === '- 2027-01-10 (kringbestuur): …')).toHaveLength(2)
    expect(await made(form)).toContain('In de plannen: noord/energie/dak')
  })

  it('are on pages whose foot is one line, however long the name of the kring', async () => {
    expect((await made('txt')).trimEnd().split('\n').at(-1)).toBe('Proefvereniging · Agenda kring N · 10 januari 2027')
  })
})

describe('a decision that was taken', () => {
  const deadline = 'besluit-voor: 2026-11-01'
  const decided = (date: string): string => `#### Besluiten\n\n- ${date} (bestuur): Doen.\n`
  const asks = /Wat wordt het besluit|besluit (was )?nodig uiterlijk|uiterlijk 1 november 2026 een besluit nodig/

  it.each<[string, string, string, boolean]>([
    ['before the day', `fase: uitvoering, ${deadline}`, '2026-10-30', false],
    ['on the day', `fase: voorbereiding, ${deadline}`, '2026-11-01', false],
    ['after the day', `fase: verkenning, ${deadline}`, '2026-11-20', false],
    ['long before it, of what runs', `fase: uitvoering, ${deadline}`, '2024-03-01', false],
    ['a season before it, of an idea', `fase: idee, ${deadline}`, '2026-08-10', false],
    ['in the month that it names', 'fase: idee, besluit-voor: 2026-10', '2026-10-05', false],
    ['early in the year that it names', 'fase: voorbereiding, besluit-voor: 2026', '2026-01-15', false],
    ['half a year before it, of an idea', `fase: idee, ${deadline}`, '2026-05-01', true],
    ['to explore, before one to go on', `fase: verkenning, ${deadline}`, '2026-06-18', true],
    ['years before it, of an idea', `fase: idee, ${deadline}`, '2023-05-01', true],
    ['on a day that is to come', `fase: idee, ${deadline}`, '2027-05-01', true],
    ['of what waits', `fase: on-hold, ${deadline}`, '2026-10-30', false],
  ])('%s closes besluit-voor on every screen, or on none', async (_, facts, date, open) => {
    const files = noord({ hub: { facts, body: decided(date) } })
    for (const argv of [
      ['status', 'noord'],
      ['agenda', 'noord', '--format', 'txt', '-o', '-'],
      ['report', 'noord', '--for', 'bestuur', '-o', '-', '--format', 'txt'],
      ['status', 'noord', '--format', 'ics', '--all', '-o', '-'],
    ]) {
      const text = await said(files, '2026-11-26', ...argv)
      const ics = argv.includes('ics')
      const found = ics ? /Besluit nodig: Hub/.test(text) && !/STATUS:CANCELLED/.test(text) : asks.test(text)
      expect(found, argv.join(' ')).toBe(open)
    }
  })
})

describe('what is late', () => {
  const files = noord({
    einde: { facts: 'fase: uitvoering, planning: { start: 2025-01, eind: 2026-06 }' },
    begin: { facts: 'fase: voorbereiding, signaal: groen, planning: { start: 2026-06, eind: 2027-06 }' },
    beide: { facts: 'fase: idee, planning: { start: 2025-01, eind: 2026-06 }' },
    dag: { facts: 'fase: idee, besluit-voor: 2026-11-01' },
    wacht: { facts: 'fase: on-hold, planning: { start: 2025-01, eind: 2026-06 }' },
    klaar: { facts: 'fase: afgerond, besluit-voor: 2026-11-01, planning: { start: 2025-01, eind: 2026-06 }' },
    later: { facts: 'fase: idee, planning: { start: 2026-11, eind: 2027-06 }' },
  })
  const late = ['Begin', 'Beide', 'Dag', 'Einde']

  it('is the same list in status, agenda, report and data', async () => {
    const day = ['--today', '2026-11-26']
    const { late: listed } = JSON.parse((await masterplan(['status', 'noord', '--json', ...day], files)).out)
    const names = (titles: string[]): string[] => titles.sort()
    expect(names(listed.map(({ title }: { title: string }) => title))).toEqual(late)
    const report = JSON.parse((await masterplan(['report', 'noord', '--format', 'json', '-o', '-', ...day], files)).out)
    const reasons = ['late', 'undecided', 'unbegun']
    type Line = { title: string; reasons: { kind: string }[] }
    const told = report.kringen[0].attention.filter((one: Line) => one.reasons.some((r) => reasons.includes(r.kind)))
    expect(names(told.map(({ title }: Line) => title))).toEqual(late)
    const text = await said(files, '2026-11-26', 'agenda', 'noord', '-o', '-', '--format', 'txt')
    const part = text.slice(text.lastIndexOf('Te laat en geblokkeerd'), text.lastIndexOf('U zei – en wij'))
    expect(names([...part.matchAll(/• (\w+) \(/g)].flatMap(([, title]) => title ?? []))).toEqual(late)
    const board = await said(files, '2026-11-26', 'report', 'noord', '--for', 'bestuur', '-o', '-', '--format', 'md')
    for (const title of late) expect(board.slice(0, board.indexOf('Vraagt aandacht'))).toContain(title)
  })
})
