/** Which dates a calendar holds: what is ahead, and of the rest only what an earlier file announced. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

/** A project over, one dropped, one under another name, one that is due, and one ahead with a decision that was taken. */
const plan = (projects: string): Files => {
  const ids = [...projects.matchAll(/^ {2}(\w+):/gm)].map(([, id]) => id)
  return mini({
    'noord/energie.md': `---\nthema: energie\nprojecten:\n${projects}---\n\n## Projectvoorstellen\n\n${ids.map((id) => `### Een ${id} {#${id}}\n`).join('\n')}`,
  })
}
const NOW = plan(`  oud: { fase: uitvoering, planning: { start: 2025-01, eind: 2025-06 } }
  weg: { fase: vervallen, planning: { start: 2026-01, eind: 2027-03 } }
  zon: { voorheen: [dak], fase: uitvoering, planning: { eind: 2027-04 } }
  keuze: { fase: verkenning, besluit-voor: 2024-12-31 }
  hub: { fase: uitvoering, planning: { start: 2026-01, eind: 2027-02 } }
`)
const THEN = plan(`  weg: { fase: uitvoering, planning: { start: 2026-01, eind: 2027-03 } }
  dak: { fase: uitvoering, planning: { eind: 2027-04 } }
  hub: { fase: uitvoering, planning: { start: 2026-01, eind: 2026-10 } }
`)

const calendar = async (files: Files, today: string, ...argv: string[]): Promise<string> => {
  const { out, written } = await masterplan(['status', '--today', today, '--format', 'ics', ...argv], files)
  return written['/work/plans/t.ics'] ?? out
}
/** The events by their short names; what is cancelled has a stroke before it. */
const named = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const name = String(event.getFirstPropertyValue('uid')).replace(/^noord\.energie\.|@.*$/g, '')
    return `${event.getFirstPropertyValue('status') === 'CANCELLED' ? '-' : ''}${name}`
  })
const TO_FILE = ['-o', '/work/plans/t.ics']

describe('a first calendar', () => {
  it.each([
    ['on the screen', []],
    ['in a file', TO_FILE],
  ] as const)('holds only what is ahead, and cancels nothing that nobody announced, %s', async (_, argv) => {
    expect(named(await calendar(NOW, '2026-11-26', ...argv))).toEqual(['hub.end', 'dak.end'])
  })

  it('holds a date on the day itself, and not on the day after', async () => {
    expect(named(await calendar(NOW, '2027-02-28'))).toContain('hub.end')
    expect(named(await calendar(NOW, '2027-03-01'))).not.toContain('hub.end')
  })

  it('holds all of it where that is asked for', async () => {
    expect(named(await calendar(NOW, '2026-11-26', '--all'))).toEqual(
      expect.arrayContaining(['keuze.decision', 'oud.end', '-weg.end', '-zon.end', 'hub.end', 'dak.end']),
    )
  })
})

describe('a calendar over an earlier one', () => {
  const over = async (before: string | Uint8Array): Promise<string[]> =>
    named(await calendar({ ...NOW, 't.ics': before }, '2026-11-26', ...TO_FILE)).sort()

  it('cancels what that one announced and what fell away, and keeps the name by which it knew a project', async () => {
    const before = await calendar(THEN, '2026-09-01')
    expect(named(before)).toEqual(['hub.end', 'weg.end', 'dak.end'])
    expect(await over(before)).toEqual(['-weg.end', 'dak.end', 'hub.end'])
  })

  it('keeps what it announced and what is over by now, so that nobody loses it', async () => {
    const before = await calendar(plan('  oud: { fase: uitvoering, planning: { eind: 2025-06 } }\n'), '2025-01-01')
    expect(await over(before)).toEqual(['dak.end', 'hub.end', 'oud.end'])
  })

  it('finds a name that is folded over lines', async () => {
    const id = 'a-'.repeat(50).slice(0, 99)
    const long = (fase: string): Files => plan(`  x: { fase: ${fase}, planning: { eind: 2027-03 } }\n`.replace('x', id))
    const files = (fase: string): Files => ({
      ...long(fase),
      'noord/energie.md': String(long(fase)['noord/energie.md']).concat(`\n### Lang {#${id}}\n`),
    })
    const before = await calendar(files('uitvoering'), '2026-09-01')
    expect(named(before)).toEqual([`${id}.end`])
    expect(named(await calendar({ ...files('vervallen'), 't.ics': before }, '2026-11-26', ...TO_FILE))).toEqual([
      `-${id}.end`,
    ])
  })

  it.each([
    ['is no calendar', 'UID of niets'],
    ['is no text', new Uint8Array([0xff, 0xfe, 0])],
    ['is empty', ''],
  ])('that %s is as none', async (_, before) => {
    expect(await over(before)).toEqual(['dak.end', 'hub.end'])
  })
})
