/** What became of dated lines: nothing that was decided goes by unseen, and only a slip of the pen is called one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlip } from '../../src/history/likeness.ts'
import { type DatedLine, lineChanges } from '../../src/history/lines.ts'

it('tells of lines without end that they came and went', () => {
  const day = (mark: string): DatedLine[] =>
    Array.from({ length: 20_000 }, (_, i) => ({ date: '2026-01-02', forum: null, text: `${mark} en nog wat ${i}` }))
  const changes = lineChanges(day('Eerst'), day('Later'))
  expect(changes.map(({ what }) => what)).toEqual([...Array(20_000).fill('gone'), ...Array(20_000).fill('added')])
})

describe('a slip of the pen', () => {
  it.each([
    ['Verkenning starten.', 'Verkennnig starten'],
    ['Verkenning starten', 'verkenning  starten!'],
    ['De energie hub komt er.', 'De energiehub komt er.'],
    ['Besproken met de gemeente.', 'Besproken met de gemeete.'],
    ['Subsidie van € 10.000 toegekend', 'Subsidie van €10.000 toegekent'],
  ])('%s → %s', (was, line) => {
    expect([isSlip(was, line), isSlip(line, was)]).toEqual([true, true])
  })

  it.each([
    ['Er komt een bijdrage.', 'Er komt geen bijdrage.'],
    ['Het plan is haalbaar.', 'Het plan is onhaalbaar.'],
    ['De bijdrage wordt hoger.', 'De bijdrage wordt lager.'],
    ['Begroot op € 1,5 miljoen.', 'Begroot op € 15 miljoen.'],
    ['Budget € 10.000.', 'Budget € 12.000.'],
    ['Uitkomst: 5 procent.', 'Uitkomst: -5 procent.'],
    ['Klaar in juni.', 'Klaar in juli.'],
    ['Wij gaan niet door.', 'Wij gaan door.'],
    ['There is no need.', 'There is need.'],
    ['Wij stemden voor.', 'Wij stemden door.'],
    ['Akkoord.', 'Niet akkoord.'],
    ['Kavel A2 eerst.', 'Kavel B2 eerst.'],
    ['Eerst de straat, dan het plein.', 'Eerst het plein, dan de straat.'],
  ])('is not %s → %s', (was, line) => {
    expect([isSlip(was, line), isSlip(line, was)]).toEqual([false, false])
  })

  it('is soon known of lines without end', () => {
    expect(isSlip('a'.repeat(500_000), `${'a'.repeat(499_999)}b`)).toBe(false)
    expect(isSlip('ab '.repeat(200_000), 'ba '.repeat(200_000))).toBe(false)
  })
})

const line = (date: string, text: string, forum: string | null = null): DatedLine => ({ date, text, forum })

describe('lines', () => {
  it('that got another day are known by their text, though another line has their day', () => {
    const [first, second] = [line('2026-01-01', 'Verkenning starten'), line('2026-01-01', 'Geld zoeken')]
    const later = line('2026-01-08', 'Verkenning starten')
    const other = line('2026-01-01', 'Geld zoeken bij het fonds')
    expect(lineChanges([first, second], [later, other])).toEqual([
      { what: 'rewritten', line: later, was: first, slip: false },
      { what: 'rewritten', line: other, was: second, slip: false },
    ])
  })

  it('are all told, whatever was done to them', () => {
    const some = fc.array(
      fc.record({
        date: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01'),
        text: fc.constantFrom(
          'Verkenning starten',
          'Verkenning starten!',
          'Verkening starten',
          'Stoppen',
          'Niet stoppen',
        ),
        forum: fc.constantFrom(null, 'ALV', 'bestuur'),
      }),
      { maxLength: 6 },
    )
    const sorted = (lines: readonly DatedLine[]): string[] => lines.map((l) => JSON.stringify(l)).sort()
    fc.assert(
      fc.property(some, some, (before, after) => {
        const changes = lineChanges(before, after)
        const was = changes.flatMap((c) => (c.what === 'gone' ? [c.line] : c.what === 'rewritten' ? [c.was] : []))
        const is = changes.flatMap((c) => (c.what === 'gone' ? [] : [c.line]))
        // What isn't told stands in both as it is, as often as it does in the other.
        const rest = [...sorted(before)]
        for (const told of sorted(was)) rest.splice(rest.indexOf(told), 1)
        const kept = [...sorted(after)]
        for (const told of sorted(is)) kept.splice(kept.indexOf(told), 1)
        expect(kept).toEqual(rest)
        for (const change of changes)
          if (change.what === 'rewritten' && change.slip) expect(isSlip(change.was.text, change.line.text)).toBe(true)
        expect(lineChanges(after, after)).toEqual([])
      }),
    )
  })
})
