/** What no method takes is refused in words that name the place and the value; what is just within bounds is taken. */
import { describe, expect, it } from 'vitest'
import { methods } from '../../src/ranking/index.ts'

type Name = keyof typeof methods
const run = (name: Name, input: object): unknown => (methods[name] as (input: object) => unknown)(input)

const AB = ['a', 'b']
const ONE = { items: AB, ballots: [{ ranking: ['a'] }] }
const ROW = { criteria: AB, values: { x: { a: 1, b: 0 } } }
const SAW = { criteria: [{ id: 'a', weight: 1 }], values: { x: { a: 3 } } }
const SIDES = { items: AB, before: ONE.ballots, after: ONE.ballots, N: 9, seed: 1 }
const criterion = (over: object): object => ({ criteria: [{ id: 'a', weight: 1, ...over }], values: SAW.values })
const groups = (...list: object[]): object => ({ items: ['A'], groups: list, weighting: 'members' })

describe('is refused', () => {
  it.each<[Name, object, string]>([
    ['borda', { ...ONE, minAnswers: -1 }, 'minAnswers: -1 is not a number of answers'],
    ['borda', { ...ONE, minAnswers: Number.NaN }, 'minAnswers: NaN is not a number of answers'],
    ['borda', { ...ONE, minCoverage: -0.1 }, 'minCoverage: -0.1 is not between 0 and 1'],
    ['borda', { ...ONE, minCoverage: 1.1 }, 'minCoverage: 1.1 is not between 0 and 1'],
    ['borda', { ...ONE, unranked: 'zero' }, 'unranked: zero is not bottom or neutral'],
    ['borda', { ...ONE, ballots: [{ n: Number.POSITIVE_INFINITY, ranking: [] }] }, 'n: Infinity is not a weight'],
    ['borda', { ...ONE, ballots: [{ n: -1, ranking: [] }] }, 'n: -1 is not a weight'],
    ['borda', { ...ONE, ballots: 'a' }, 'ballots: a is not a list'],
    ['borda', { ...ONE, ballots: [{ scores: null }] }, 'ballots: {"scores":null} has neither a ranking nor scores'],
    ['borda', { ...ONE, ballots: [{ scores: 3 }] }, 'ballots: {"scores":3} has neither a ranking nor scores'],
    ['borda', { ...ONE, ballots: [{ ranking: 'a' }] }, 'ballots: {"ranking":"a"} has neither a ranking nor scores'],
    ['borda', { ...ONE, ballots: [{ scores: { a: Number.NaN } }] }, 'scores.a: NaN is not a score'],
    ['borda', { items: ['a', 'a', 'b'], ballots: [] }, 'items: a, a, b has an item twice'],
    ['mean', ONE, 'ballots: {"ranking":["a"]} has no scores'],
    ['topk', { ...ONE, k: 1.5 }, 'k: 1.5 is not a whole number from 1'],
    ['topk', { ...ONE, k: 0 }, 'k: 0 is not a whole number from 1'],
    ['schulze', { ...ONE, strength: 'votes' }, 'strength: votes is not winning or margins'],
    ['kemeny', { items: [...'abcdefghijklmnopq'], ballots: [] }, 'items: 17 are more than 16'],
    ['bootstrap', { ...ONE, k: 0 }, 'k: 0 is not a whole number from 1'],
    ['bootstrap', { ...ONE, k: 1.5 }, 'k: 1.5 is not a whole number from 1'],
    ['bootstrap', { ...ONE, unranked: 'zero' }, 'unranked: zero is not bottom or neutral'],
    ['bootstrap', { ...ONE, strata: ['x', 'y'] }, 'strata: 2 are not one per ballot, 1'],
    ['bootstrap', { ...ONE, ballots: [{ n: 1.5, ranking: ['a'] }] }, 'n: 1.5 is not a number of respondents'],
    ['bootstrap', { ...ONE, strata: ['x'], weights: {} }, 'weights.x: NaN is not a weight'],
    ['bootstrap', { ...ONE, strata: ['x'], weights: { x: -1 } }, 'weights.x: -1 is not a weight'],
    ['bootstrap', { ...ONE, N: 0 }, 'N: 0 is not a number of draws'],
    ['bootstrap', { ...ONE, N: 1.5 }, 'N: 1.5 is not a number of draws'],
    ['bootstrap', { ...ONE, seed: 0.5 }, 'seed: 0.5 is not a whole number'],
    ['shift', { ...SIDES, alpha: 0 }, 'alpha: 0 is not a chance'],
    ['shift', { ...SIDES, alpha: 1 }, 'alpha: 1 is not a chance'],
    [
      'shift',
      { ...SIDES, after: [{ n: 2, ranking: ['a'] }] },
      'n: 2 is not 1, and a part of a respondent can’t be dealt',
    ],
    ['shift', { ...SIDES, N: 0 }, 'N: 0 is not a number of draws'],
    ['kendallTau', { x: [1], y: [1, 2] }, 'y: 2 values are not 1'],
    ['kendallTau', { x: [1, 2], y: [1, Number.NaN] }, 'y.1: NaN is not a number'],
    ['kendallTau', { x: [Number.NaN, 2], y: [1, 2] }, 'x.0: NaN is not a number'],
    ['kendallW', { ratings: [[1, 2], [1]] }, 'ratings.1: 1 values are not 2'],
    ['kendallW', { ratings: [[1, Number.NaN]] }, 'ratings.0.1: NaN is not a rating'],
    ['margin', { n: -1, N: 4 }, 'n: -1 is not a count'],
    ['margin', { n: 1, N: 4.5 }, 'N: 4.5 is not a count'],
    ['margin', { n: 5, N: 4 }, 'n: 5 is more than N, 4'],
    ['levels', { ranking: [], quota: null }, 'quota: null is not a record'],
    ['levels', { ranking: [], quota: { x: 1 } }, 'quota.x: x is not a level'],
    ['levels', { ranking: [], quota: { 3: -1 } }, 'quota.3: -1 is not a count'],
    ['levels', { ranking: [], quota: { 3: 1.5 } }, 'quota.3: 1.5 is not a count'],
    ['levels', { ranking: [['a'], ['b', 'a']], quota: {} }, 'ranking: a, b, a has an item twice'],
    ['weights', { scheme: 'points', points: null }, 'points: null is not a record'],
    ['weights', { scheme: 'points', points: { a: -1 } }, 'points.a: -1 is not zero or more'],
    ['weights', { scheme: 'points', points: { a: '1' } }, 'points.a: 1 is not zero or more'],
    ['weights', { scheme: 'points', points: { a: 0, b: 0 } }, 'points: all zero'],
    ['weights', { scheme: 'points', points: { a: 1e308, b: 1e308 } }, 'points: Infinity in all'],
    ['weights', { scheme: 'size', ranks: { a: 1 } }, 'scheme: size is not a scheme'],
    ['weights', { scheme: 'roc', ranks: null }, 'ranks: null is not a record'],
    ['weights', { scheme: 'roc' }, 'ranks: undefined is not a record'],
    ['weights', { scheme: 'ranksum', ranks: { a: 0 } }, 'ranks.a: 0 is not a rank'],
    ['weights', { scheme: 'roc', ranks: { a: Number.POSITIVE_INFINITY } }, 'ranks.a: Infinity is not a rank'],
    ['weights', { scheme: 'roc', ranks: { a: '1' } }, 'ranks.a: 1 is not a rank'],
    ['smaa', { ...ROW, criteria: ['a', 'a'] }, 'criteria: a, a has a criterion twice'],
    ['smaa', { ...ROW, values: { x: { a: 1, b: -1 } } }, 'values.x.b: -1 is not between 0 and 1'],
    ['smaa', { ...ROW, values: { x: { a: 1 } } }, 'values.x.b: undefined is not between 0 and 1'],
    ['smaa', { ...ROW, alpha: { a: 1 } }, 'alpha.b: undefined is not above 0'],
    ['smaa', { ...ROW, alpha: { a: 1, b: Number.POSITIVE_INFINITY } }, 'alpha.b: Infinity is not above 0'],
    ['smaa', { ...ROW, N: 0 }, 'N: 0 is not a number of draws'],
    ['weightStability', { ...ROW, weights: { a: 1 } }, 'weights.b: NaN is not zero or more'],
    ['saw', { ...SAW, criteria: [...SAW.criteria, ...SAW.criteria] }, 'criteria: an id stands twice'],
    ['saw', { ...SAW, values: { x: 3 } }, 'values.x: 3 is not a record of scores'],
    ['saw', { ...SAW, values: { x: null } }, 'values.x: null is not a record of scores'],
    ['saw', criterion({ direction: 'up' }), 'criteria.a: up is not a direction'],
    ['saw', criterion({ min: 5, max: 5 }), 'criteria.a: 5–5 is not a scale'],
    ['saw', criterion({ max: Number.POSITIVE_INFINITY }), 'criteria.a: 1–Infinity is not a scale'],
    ['saw', { ...SAW, values: { x: { a: 0 } } }, 'values.x.a: 0 is off the scale'],
    ['saw', { ...SAW, values: { x: { a: 6 } } }, 'values.x.a: 6 is off the scale'],
    ['consolidate', { ...groups(), weighting: 'all' }, 'weighting: all is not equal, members or respondents'],
    ['consolidate', groups({ id: 'g', share: { A: 1 }, members: -1 }), 'groups.g.members: -1 is not a weight'],
    ['consolidate', groups({ id: 'g', share: { A: 1 } }), 'groups.g.members: NaN is not a weight'],
    ['consolidate', groups({ id: 'g', share: { A: 1 }, members: 0 }), 'groups: all members zero'],
    ['consolidate', groups({ id: 'g', share: { A: 1.5 } }), 'groups.g.share.A: 1.5 is not between 0 and 1'],
    ['consolidate', groups({ id: 'g', share: {} }, { id: 'g', share: {} }), 'groups: g, g has a group twice'],
    ['sharedFocus', { items: ['A', 'B', 'A'], groups: [] }, 'items: A, B, A has an item twice'],
    ['suppress', { groups: [{ id: 'a', n: 1.5 }] }, 'groups.a.n: 1.5 is not a count'],
    ['suppress', { groups: [{ id: 'a', n: 1 }], k: 0 }, 'k: 0 is not a group size'],
    [
      'suppress',
      {
        groups: [
          { id: 'a', n: 1 },
          { id: 'a', n: 2 },
        ],
      },
      'groups: a, a has a group twice',
    ],
  ])('%s %j', (name, input, message) => {
    expect(() => run(name, input)).toThrow(new RangeError(message))
  })
})

describe('is taken', () => {
  it.each<[Name, object]>([
    ['borda', { ...ONE, minAnswers: 0, minCoverage: 1 }],
    ['borda', { ...ONE, ballots: [{ n: 0, ranking: ['a'] }] }],
    ['topk', { ...ONE, k: 1 }],
    ['kemeny', { items: AB, ballots: [] }],
    ['bootstrap', { ...ONE, N: 1, k: 2, strata: ['x'], weights: { x: 0 } }],
    ['shift', { ...SIDES, N: 1, alpha: 0.99 }],
    ['margin', { n: 0, N: 0 }],
    ['margin', { n: 4, N: 4 }],
    ['levels', { ranking: [['a']], quota: { 3: 0 } }],
    ['weights', { scheme: 'points', points: { a: 0, b: 1 } }],
    ['smaa', { ...ROW, N: 1 }],
    ['saw', { ...SAW, values: { x: { a: 1 }, y: { a: 5 }, z: {} } }],
    ['suppress', { groups: [{ id: 'a', n: 0 }], k: 1 }],
  ])('%s %j', (name, input) => {
    expect(() => run(name, input)).not.toThrow()
  })
})
