/** Sheets that LibreOffice saved, as .xlsx and .ods, in four time zones: nothing is proposed that nobody typed, and all that somebody did. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { type Files, masterplan } from '../world.ts'
import { type Job, Office } from './office.ts'

const PLANS: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|yaml|csv)$/.test(path))
    .map((path) => [path, readFileSync(`plans/${path}`, 'utf8')]),
)
const CASES = [
  ['noord', 'Pacific/Kiritimati'],
  ['stadsbedrijvenpark', 'America/Los_Angeles'],
  ['zuid-west', 'Europe/Amsterdam'],
  ['onb', 'Asia/Kolkata'],
] as const
const FORMS = ['xlsx', 'ods'] as const
/** A text, a day as it is typed, and news: in the first project of a workbook. */
const TYPED = { Projecten: { F2: 'Dit ging anders.', I2: '2029-03-14', M2: 'Er is overlegd.' } }

const office = new Office()
const none = lacks('sheets in LibreOffice', 'soffice') || !office.reads
if (none) process.stderr.write('skipped: sheets in LibreOffice, there is no LibreOffice that opens spreadsheets\n')
const zone = process.env['TZ']
afterAll(() => {
  office.drop()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** What a file proposes, and the plans with it. */
async function read(name: string, bytes: Uint8Array, plans: Files) {
  const { out, err, written } = await masterplan(['sheet', 'import', `plans/${name}`, '--write', '--json'], {
    ...plans,
    [name]: bytes,
  })
  expect(out, err).not.toBe('')
  const { changes, news, added, leftOut } = JSON.parse(out)
  const after = Object.entries(written).map(([path, text]) => [path.replace('/work/plans/', ''), text])
  return { changes, news, added, leftOut, plans: { ...plans, ...Object.fromEntries(after) } as Files }
}

describe.skipIf(none)('in LibreOffice', () => {
  it.each(CASES)(
    '%s, in %s',
    async (kring, zone) => {
      process.env['TZ'] = zone
      const { bytes } = await masterplan(['sheet', 'export', kring], PLANS)
      const sheets = Object.values(bytes)
      const edited = sheets.find(
        (sheet) => sheet.length === Math.max(...sheets.map(({ length }) => length)),
      ) as Uint8Array
      const jobs = FORMS.flatMap((form): Job[] => [
        ...sheets.map((sheet) => ({ bytes: sheet, form })),
        { bytes: edited, form, typed: TYPED },
      ])
      const saved = office.work(jobs, zone)
      for (const [i, { form, typed }] of jobs.entries()) {
        const sheet = saved[i] as Uint8Array
        const found = await read(`b.${form}`, sheet, PLANS)
        const nothing = { changes: [], news: [], added: [], leftOut: [] }
        if (!typed) expect({ kring, ...found }).toEqual({ kring, ...nothing, plans: PLANS })
        else {
          expect(found.changes.map(({ field, value }: { field: string; value: string }) => [field, value])).toEqual([
            ['explanation', 'Dit ging anders.'],
            ['end', '2029-03-14'],
          ])
          expect([found.news.length, found.added, found.leftOut]).toEqual([1, [], []])
          expect(found.plans).not.toEqual(PLANS)
          // Twice is once.
          expect(await read(`b.${form}`, sheet, found.plans)).toEqual({ ...nothing, plans: found.plans })
        }
      }
    },
    300_000,
  )
})
