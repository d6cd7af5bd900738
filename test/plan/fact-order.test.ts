/** The one order of facts: it holds every field of a mapping once, and none where names are free. */
import { expect, it } from 'vitest'
import { factOrder, placeIn } from '../../src/plan/fields/fact-order.ts'

it.each([
  ['masterplan.yaml', [], 'formaat', 'regels'],
  ['masterplan.yaml', ['kringen', 'noord'], 'naam', 'leden'],
  ['noord/kring.md', [], 'kring', 'bijlagen'],
  ['noord/energie.md', [], 'thema', 'projecten'],
  ['noord/energie.md', ['wensen', 'zon'], 'uitdagingen', 'voorheen'],
  ['noord/energie.md', ['projecten', 'hub'], 'wensen', 'voorheen'],
  ['noord/energie.md', ['projecten', 'hub', 'planning'], 'start', 'eind'],
  ['noord/energie.md', ['projecten', 'hub', 'gevraagd', 'gemeente'], 'wat', 'datum'],
])('of %s at %j begins with %s and ends with %s', (file, path, first, last) => {
  const order = factOrder(file, path)
  expect([order[0], order.at(-1)]).toEqual([first, last])
  expect(new Set(order).size).toBe(order.length)
  expect(placeIn(order, last)).toBe(order.length - 1)
  expect(placeIn(order, 'vreemd')).toBe(order.length)
})

it('is none where names are free', () => {
  for (const path of [['projecten'], ['projecten', 'hub', 'dekking'], ['indicatoren'], ['geen', 'veld']])
    expect(factOrder('noord/energie.md', path)).toEqual([])
})
