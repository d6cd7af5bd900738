/** Each list of what asks for attention names who is to act, and one can ask for what waits for oneself. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const TODAY = '2026-11-27'

/** A project in each kind of trouble; of the second nobody but the lead of its theme is named. */
const troubled = (id: string, lead: string | null): { front: string; body: string } => ({
  front: `
  ${id}:
${lead === null ? '' : `    trekker: ${lead}\n`}    fase: uitvoering
    planning: { start: 2024-01, eind: 2026-01 }
    besluit-voor: 2026-02-01
    herzien: 2026-03-01
    kosten: 1000
    geblokkeerd-door: [rem]
    gevraagd: { gemeente: { wat: Vergunning ${id}, voor: 2026-04-01 } }`,
  body: `
### Titel ${id} {#${id}}

#### Acties

- [ ] 2026-05-01: Bel over ${id}
- [ ] 2026-05-02 (iemand anders): Schrijf over ${id}

#### Mijlpalen

- [ ] 2026-06-01: Klaar met ${id}
`,
})

const [mine, theirs, themed] = [troubled('mijn', 'werkgroep-a'), troubled('hun', 'werkgroep-b'), troubled('los', null)]
const FILES: Files = mini({
  'noord/energie.md': `---
thema: energie
trekker: werkgroep-b
herzien: 2026-02-02
projecten:
  rem: { fase: idee, trekker: werkgroep-c }${mine.front}${theirs.front}
---

# Energie

## Projectvoorstellen

### Rem {#rem}
${mine.body}${theirs.body}`,
  'noord/water.md': `---
thema: water
trekker: [bestuur, werkgroep-a]
herzien: 2026-02-03
projecten:${themed.front.replace('[rem]', '[energie/rem]')}
---

# Water

## Projectvoorstellen
${themed.body}`,
})

interface Line {
  title: string
  text?: string
  who: string[]
}
type Lists = Record<'late' | 'blocked' | 'silent' | 'asks' | 'review' | 'overdue', Line[]>

const statusFor = async (...argv: string[]): Promise<Lists & { for: string | null; next: { title: string }[] }> => {
  const { out, err } = await masterplan(['--today', TODAY, 'status', '--json', ...argv], FILES)
  if (err !== '') throw new Error(err)
  return JSON.parse(out)
}

describe('the status', () => {
  it.each(['late', 'blocked', 'silent', 'asks', 'review', 'overdue'] as const)(
    'names in %s who is to act',
    async (list) => {
      const whos = new Map(
        (await statusFor())[list].map(({ title, text = '', who }) => [`${title} ${text}`.trim(), who]),
      )
      const of = (title: string): string[] | undefined => [...whos].find(([name]) => name.startsWith(title))?.[1]
      expect(of('Titel mijn')).toEqual(['werkgroep-a'])
      expect(of('Titel hun')).toEqual(['werkgroep-b'])
      expect(of('Titel los')).toEqual(['bestuur', 'werkgroep-a'])
    },
  )

  it('names the owner of a task before the lead', async () => {
    const { overdue } = await statusFor()
    expect(overdue.find(({ text }) => text === 'Schrijf over mijn')?.who).toEqual(['iemand anders'])
  })

  it.each(['late', 'blocked', 'silent', 'asks', 'review', 'overdue'] as const)(
    'holds in %s only what waits for whom is asked for',
    async (list) => {
      const all = (await statusFor())[list]
      for (const [asked, who] of [
        ['werkgroep-a', 'werkgroep-a'],
        ['Werkgroep B', 'werkgroep-b'],
      ] as const) {
        const own = await statusFor('--for', asked)
        expect(own[list]).toEqual(all.filter((one) => one.who.includes(who)))
        expect(own[list].length).toBeGreaterThan(0)
      }
    },
  )

  it('keeps what to do next, the money and the calendar to what waits for him', async () => {
    const { next } = await statusFor('--for', 'werkgroep-c')
    expect(new Set(next.map(({ title }) => title))).toEqual(new Set(['Rem']))
    const { out } = await masterplan(
      ['--today', '2026-01-01', 'status', '--for', 'werkgroep-b', '--format', 'ics'],
      FILES,
    )
    const unfolded = out.replace(/\r\n /g, '')
    expect(unfolded).toContain('Bel over hun')
    expect(unfolded).not.toMatch(/over mijn|Titel mijn/)
    expect(unfolded).not.toContain('Schrijf over')
  })

  it('has for a partner what it is asked, and doesn’t say beside it that nothing waits', async () => {
    const water = String(FILES['noord/water.md']).replace(
      '#### Mijlpalen',
      '- [ ] 2027-01-01 (gemeente): Lees mee\n\n$&',
    )
    const argv = ['--today', TODAY, 'status', '--for', 'gemeente']
    const files = { ...FILES, 'noord/water.md': water }
    const { asks } = JSON.parse((await masterplan([...argv, '--json'], files)).out) as Lists
    expect(asks.map(({ title }) => title).sort()).toEqual(['Titel hun', 'Titel los', 'Titel mijn'])
    const { out } = await masterplan(argv, files)
    expect(out).toMatch(/Gevraagd +Titel mijn/)
    expect(out).not.toContain('ligt niets op u te wachten')
  })

  it('says in words for whom it is, and names who is to act on the screen', async () => {
    const { out } = await masterplan(['--today', TODAY, 'status', '--for', 'werkgroep-a'], FILES, { columns: 120 })
    expect(out).toContain('alleen wat wacht op Werkgroep a')
    expect(out).toMatch(/Wacht +Titel mijn \(Noord\) · Werkgroep a → Rem/)
    expect(out).not.toContain('Titel hun')
  })

  it('knows nobody of another name', async () => {
    const { code, err } = await masterplan(['status', '--for', 'werkgroep-d'], FILES)
    expect(code).toBe(2)
    expect(err).toContain('Wel genoemd: bestuur, iemand anders, werkgroep-a, werkgroep-b, werkgroep-c')
  })
})

describe('the agenda', () => {
  const agenda = async (...argv: string[]): Promise<string> =>
    (await masterplan(['agenda', 'noord', '--for', '2026-12-01', '--format', 'md', '-o', '-', ...argv], FILES)).out

  it('names in each list who is to act', async () => {
    const out = await agenda()
    const line = (about: string): string =>
      out.split('\n').find((one) => one.includes(about) && one.startsWith('- ')) ?? ''
    expect(line('“Vergunning mijn”')).toContain('aan zet: Werkgroep a')
    expect(line('**Bel over mijn**')).toContain('aan zet: Werkgroep a')
    expect(line('**Schrijf over mijn**')).toContain('aan zet: iemand anders')
    expect(line('**Titel los** (Water')).toContain('aan zet: Bestuur en Werkgroep a')
    expect(line('2 februari 2026 (voorbij): **Energie**')).toContain('aan zet: Werkgroep b')
  })

  it('holds only what waits for whom is asked for', async () => {
    const out = await agenda('--lead', 'werkgroep-a')
    expect(out).toContain('Alleen wat wacht op Werkgroep a.')
    for (const own of ['Vergunning mijn', 'Bel over mijn', 'Vergunning los']) expect(out).toContain(own)
    for (const other of ['Vergunning hun', 'Bel over hun', 'Schrijf over mijn', 'Titel hun'])
      expect(out).not.toContain(other)
  })
})

it('is named where a report says what asks for attention', async () => {
  const { out } = await masterplan(
    ['--today', TODAY, 'report', 'noord', '--for', 'board', '--format', 'txt', '-o', '-'],
    FILES,
  )
  const flat = out.replace(/\s+/g, ' ')
  expect(flat).toMatch(/Titel mijn: [^•]*\(aan zet: Werkgroep a\)/)
  expect(flat).toMatch(/Titel los: [^•]*\(aan zet: Bestuur en Werkgroep a\)/)
  expect(flat).toMatch(/Energie: [^•]*\(aan zet: Werkgroep b\)/)
})
