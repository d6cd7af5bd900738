/** What others do with the status: a calendar that is read again. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

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
