/** Names in order against a look at each of them: the same name is nearest, and the same is a slip. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NameIndex, onlyOf } from '../../src/diagnostics/name-index.ts'
import { nearest, slipOf } from '../../src/diagnostics/suggest.ts'
import { runs } from '../runs.ts'

const letter = fc.constantFrom('a', 'b', 'é', 'E', 'n', '-', '/', '1', '2', 'İ', '😀')
const made = fc.array(letter, { minLength: 0, maxLength: 9 }).map((letters) => letters.join(''))
const near = fc
  .tuple(fc.constantFrom('noord/energie/zon-delen', 'fonds-1', 'gemeente'), fc.nat(), letter, fc.nat(2))
  .map(([word, at, by, gone]) => word.slice(0, at % word.length) + by + word.slice((at % word.length) + gone))
const name = fc.oneof(made, near)

it('agrees with a look at each name', () => {
  let [found, slips] = [0, 0]
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, fc.nat(4), (all, word, skipped) => {
      const names = [...new Set(all)]
      const skips = (at: number): boolean => at % 5 === skipped
      const left = names.filter((_, at) => !skips(at))
      const index = new NameIndex(names)
      const best = index.nearest(word, skips)
      const one = nearest(word, left)
      expect(best && names[best.at]).toBe(one)
      const { alike, near } = index.slips(word, skips)
      const only = onlyOf(alike, near)
      const slip = slipOf(word, left)
      expect(only === null ? null : names[only]).toBe(slip)
      if (one !== null) found++
      if (slip !== null) slips++
    }),
    { numRuns: runs(200_000) },
  )
  expect([found > runs(20_000), slips > runs(5_000)]).toEqual([true, true])
})
