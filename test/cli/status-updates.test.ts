/** What others do with the status: a calendar that is read again, and a program that counts per theme. */
import { readdirSync, readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const SAMPLE: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml|csv)$/.test(name))
    .map((name) => [name, readFileSync(`plans/${name}`, 'utf8')]),
)
const status = async (files: Files, ...argv: string[]): Promise<string> => {
  const { out, err, code } = await masterplan(['status', ...argv], files)
  expect([err, code]).toEqual(['', 0])
  return out
}

describe('a calendar that is made again', () => {
  const plan = (end: string): Files =>
    mini({
      'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub: { planning: { eind: ${end} } }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`,
    })
  const made = async (end: string, today: string): Promise<ICAL.Event> => {
    const calendar = new ICAL.Component(ICAL.parse(await status(plan(end), '--format', 'ics', '--today', today)))
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Masterplan Proefvereniging: termijnen')
    const [event, ...others] = calendar.getAllSubcomponents('vevent')
    if (!event || others.length > 0) throw new Error('expected one event')
    return new ICAL.Event(event)
  }

  it('moves an event by a higher sequence under the same name', async () => {
    const before = await made('2027-02', '2026-11-23')
    const after = await made('2027-05', '2026-11-24')
    expect(after.uid).toBe(before.uid)
    expect([before.startDate.toString(), after.startDate.toString()]).toEqual(['2027-02-28', '2027-05-31'])
    expect(after.sequence).toBeGreaterThan(before.sequence)
  })

  it('has no sequence below zero, whatever counts as today', async () => {
    expect((await made('2027-02', '1999-12-31')).sequence).toBe(0)
  })
})

interface Told {
  kring: string | null
  work: { kring: string; theme: string; open: number; oranje: number; rood: number }[]
  signals: { signal: string | null; count: number }[]
}
const told = async (files: Files, ...argv: string[]): Promise<Told> =>
  JSON.parse(await status(files, '--json', ...argv))
const total = (numbers: number[]): number => numbers.reduce((sum, n) => sum + n, 0)

describe('the work of each theme, for programs', () => {
  it('adds up to the signals of all', async () => {
    const { kring, work, signals } = await told(SAMPLE)
    const of = (signal: string): number => signals.find((s) => s.signal === signal)?.count ?? 0
    expect(kring).toBeNull()
    expect(work).toHaveLength(48)
    expect(total(work.map((w) => w.open))).toBe(total(signals.map((s) => s.count)))
    expect(total(work.map((w) => w.oranje))).toBe(of('oranje'))
    expect(total(work.map((w) => w.rood))).toBe(of('rood'))
    expect([of('oranje') > 0, of('rood') > 0]).toEqual([true, true])
  })

  it('is what the screen of a kring shows, by the name of that kring', async () => {
    const { kring, work } = await told(SAMPLE, 'Noord')
    expect(kring).toBe('noord')
    expect(work.find((w) => w.theme === 'energie')).toEqual({
      kring: 'noord',
      theme: 'energie',
      open: 3,
      oranje: 1,
      rood: 1,
    })
    expect(await status(SAMPLE, 'noord')).toMatch(/^Energie .* 3 {2}▲ 1 {2}■ 1$/m)
  })
})
