/** The queue of members' wishes on a page: each is taken into the plan, is there already, or stays out. */
import { expect, it } from 'vitest'
import { pagePlans } from './plans.ts'
import { openPages } from './served.ts'

const entry = (number: number, text: string): object => ({
  number,
  mark: `m${number}`,
  kring: 'noord',
  theme: number === 2 ? null : 'energie',
  text,
  times: 1,
  day: '2026-11-01',
  decision: null,
})
const QUEUE = '.masterplan/wensen.json'

it('shows what waits in the members’ words, and does what is decided', async () => {
  const wishes = [
    entry(1, 'Stroom delen van elkaars dak'),
    entry(2, 'Meer <b>bomen</b> langs de weg'),
    entry(3, 'Gratis parkeren'),
  ]
  const files = pagePlans({ [QUEUE]: JSON.stringify({ version: 1, last: 3, wishes }) })
  const on = await openPages(files)
  expect((await on.get('/')).text).toContain('3 wensen van leden wachten op een besluit')
  const { text } = await on.get('/wensen')
  expect(text).toContain('Meer &lt;b&gt;bomen&lt;/b&gt; langs de weg')
  expect(text).toMatch(/Lijkt op:|Waarschijnlijk hetzelfde als:/)
  // Without a theme it can't come into the plan.
  expect(
    (
      await on.form('/wensen/overnemen', [
        ['nummer', '2'],
        ['kenmerk', 'm2'],
        ['thema', ''],
        ['titel', 'Bomen'],
      ])
    ).status,
  ).toBe(422)
  expect(
    (
      await on.form('/wensen/overnemen', [
        ['nummer', '2'],
        ['kenmerk', 'm2'],
        ['thema', 'water'],
        ['titel', 'Bomen langs de weg'],
      ])
    ).status,
  ).toBe(303)
  expect(String(files['noord/water.md'])).toContain('### Bomen langs de weg {#bomen-langs-de-weg}')
  expect(
    (
      await on.form('/wensen/zelfde', [
        ['nummer', '1'],
        ['kenmerk', 'm1'],
        ['onderdeel', 'noord/energie/zon-delen'],
      ])
    ).status,
  ).toBe(303)
  expect(
    (
      await on.form('/wensen/weglaten', [
        ['nummer', '3'],
        ['kenmerk', 'm3'],
        ['reden', 'Hoort bij de gemeente.'],
      ])
    ).status,
  ).toBe(303)
  expect(
    (JSON.parse(String(files[QUEUE])) as { wishes: { decision: object }[] }).wishes.map(({ decision }) => decision),
  ).toEqual([
    { what: 'same', item: 'noord/energie/zon-delen', counted: false, day: '2026-11-23' },
    { what: 'accepted', item: 'noord/water/bomen-langs-de-weg', day: '2026-11-23' },
    { what: 'dropped', reason: 'Hoort bij de gemeente.', day: '2026-11-23' },
  ])
  // What is decided is decided once.
  expect(
    (
      await on.form('/wensen/weglaten', [
        ['nummer', '3'],
        ['kenmerk', 'm3'],
        ['reden', ''],
      ])
    ).status,
  ).toBe(422)
  expect((await on.get('/wensen')).text).toContain('Er wachten geen wensen')
  await on.leave()
})
