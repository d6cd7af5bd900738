/** What hands do to a sheet in LibreOffice, saved as .xlsx and as .ods: cells that become one, a column more, days and sums as people type them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { masterplan, mini } from '../world.ts'
import { type Job, Office } from './office.ts'

const PLANS = mini({
  'noord/energie.md': `---
thema: energie
trekker: bestuur
projecten:
  hub: { fase: verkenning, planning: { start: 2027-01-10, eind: 2027-06-30 }, kosten: 45000 }
  dak: { fase: idee, kosten: 900 }
---

# Energie

## Projectvoorstellen

### De hub {#hub}

Een hub.

### Het dak {#dak}

Een dak.
`,
})
const office = new Office()
const none = lacks('hands in LibreOffice', 'soffice') || !office.reads
if (none) process.stderr.write('skipped: hands in LibreOffice, there is no LibreOffice that opens spreadsheets\n')
afterAll(() => office.drop())

type Hands = Pick<Job, 'typed' | 'merged' | 'inserted'>
/** What somebody does, what is proposed, and what is told. */
const HANDS: [string, Hands, string[], RegExp[]][] = [
  [
    'two cells of a row become one',
    { typed: { Projecten: { J2: '' } }, merged: { Projecten: 'I2:J2' } },
    [],
    [/^J2: deze cel is samengevoegd/],
  ],
  [
    'two cells of a column become one, and another is typed in',
    { merged: { Projecten: 'J2:J3' }, typed: { Projecten: { D2: 'voorbereiding', J3: '' } } },
    ['D2 hub phase voorbereiding'],
    [/^J3: deze cel is samengevoegd/],
  ],
  [
    'a column of its own',
    { inserted: { Projecten: 3 }, typed: { Projecten: { J2: '50000' } } },
    ['K2 hub cost 50000'],
    [],
  ],
  [
    'days as people type them',
    { typed: { Projecten: { H2: '14-03-2027', I2: '30 september 2027' } } },
    ['H2 hub start 2027-03-14', 'I2 hub end 2027-09-30'],
    [],
  ],
  ['a sum with a formula', { typed: { Projecten: { J2: '=25000*2' } } }, [], [/^J2: .*formule/]],
  ['a part of hundred', { typed: { Projecten: { J2: "'12,5%" } } }, [], [/^J2: “12,5%” is geen bedrag/]],
]
const FORMS = ['xlsx', 'ods'] as const

describe.skipIf(none)('in LibreOffice', () => {
  let saved: Uint8Array[] = []
  beforeAll(async () => {
    const made = await masterplan(['sheet', 'export', 'noord', '-o', 'b.xlsx'], PLANS)
    const bytes = made.bytes['/work/b.xlsx'] as Uint8Array
    const jobs = HANDS.flatMap(([, hands]) => FORMS.map((form): Job => ({ bytes, form, ...hands })))
    saved = office.work(jobs, 'Europe/Amsterdam')
  }, 300_000)

  it.each(
    HANDS.flatMap(([name, , changes, left], i) =>
      FORMS.map((form, j) => ({ name, form, changes, left, nth: i * 2 + j })),
    ),
  )('$name, as .$form', async ({ form, changes, left, nth }) => {
    const { out, err } = await masterplan(['sheet', 'import', `plans/b.${form}`, '--write', '--json'], {
      ...PLANS,
      [`b.${form}`]: saved[nth] as Uint8Array,
    })
    expect(out, err).not.toBe('')
    const said = JSON.parse(out)
    expect(
      said.changes.map(
        (one: Record<string, string>) =>
          `${one['cell']} ${one['item']?.split('/').at(-1)} ${one['field']} ${one['value']}`,
      ),
    ).toEqual(changes)
    const told = said.leftOut.map(
      (one: { cell: string; row: number; why: { nl: string } }) => `${one.cell ?? one.row}: ${one.why.nl}`,
    )
    expect(told).toEqual(left.map((each) => expect.stringMatching(each)))
  })
})
