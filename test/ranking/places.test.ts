/** Tiers as printed places, and what of them is at the top. */
import { expect, it } from 'vitest'
import { placesOf, topAtMost, topOf } from '../../src/ranking/places.ts'

const TIERS = [['a'], ['b', 'c'], ['d']]

it('prints places as 1, 2, 2, 4, and says which are tied', () => {
  expect([...placesOf(TIERS)].map(([item, { place, tied }]) => `${item} ${place}${tied ? ' tied' : ''}`)).toEqual([
    'a 1',
    'b 2 tied',
    'c 2 tied',
    'd 4',
  ])
})

it.each([
  [0, '', ''],
  [1, 'a', 'a'],
  [2, 'a', 'abc'],
  [3, 'abc', 'abc'],
  [4, 'abcd', 'abcd'],
  [9, 'abcd', 'abcd'],
])('of a top of %i a tie over the border is not certain, but may be in it', (size, whole, most) => {
  expect([topOf(TIERS, size).join(''), topAtMost(TIERS, size).join('')]).toEqual([whole, most])
})
