/** How sure the order of themes is: places drawn again, themes that aren't told apart, other methods, and how much members agree. */
import { describe, expect, it } from 'vitest'
import type { Config, Kring } from '../../src/plan/model.ts'
import { surenessOf, surenessTogether } from '../../src/ranking/plans/sureness.ts'
import { rankThemes } from '../../src/ranking/plans/themes.ts'

const themes = (slugs: string): Config =>
  ({
    themes: [...slugs].map((slug) => ({ slug })),
    kringen: [{ slug: 'noord', members: 40 }],
    ranking: { minimumResponse: 2, minimumCoverage: 0.5 },
  }) as unknown as Config
const config = themes('abcde')
/** So many ballots, each with scores by theme; 0 is no answer. */
const kring = (slug: string, ...votes: [n: number, ...scores: number[]][]): Kring => {
  const ballots = votes.flatMap(([n, ...scores]) =>
    Array.from({ length: n }, () =>
      Object.fromEntries(scores.flatMap((score, i) => (score === 0 ? [] : [['abcdefghijklmnopqr'[i] ?? '', score]]))),
    ),
  )
  return { slug, themes: [], ballots, invalidBallots: 0, waves: [] } as unknown as Kring
}
const sureness = (of: Kring, among = config) => surenessOf(of, rankThemes(of, among), among)
const CHAIN = kring('noord', [4, 5, 4, 3, 1, 1], [3, 4, 5, 4, 2, 1], [3, 3, 4, 5, 1, 2])

describe('how sure an order is', () => {
  it('says of each theme between which places it is, and how often it is first or in the top', () => {
    const { themes: told = [], k, N, seed } = sureness(CHAIN) ?? {}
    expect({ k, N, seed }).toEqual({ k: 3, N: 10_000, seed: 1 })
    expect(told.map(({ slug, interval, pTop }) => [slug, interval, pTop])).toEqual([
      ['b', [1, 2], 1],
      ['a', [1, 3], 1],
      ['c', [1, 3], 1],
      ['d', [4, 5], 0],
      ['e', [4, 5], 0],
    ])
    expect(told.map(({ pFirst }) => Number(pFirst.toFixed(2)))).toEqual([0.79, 0.16, 0.05, 0, 0])
  })

  it('tells neighbours that aren’t apart, and runs in which no two are', () => {
    const pairs = [
      ['b', 'a'],
      ['a', 'c'],
      ['d', 'e'],
    ]
    // b is above c, so that b, a and c are no run.
    expect(sureness(CHAIN)).toMatchObject({ inseparable: pairs, runs: pairs })
    expect(sureness(kring('noord', [5, 5, 5, 1, 1, 1], [1, 1, 2, 0, 0, 0]))?.runs).toEqual([
      ['b', 'a'],
      ['c', 'd', 'e'],
    ])
    expect(sureness(kring('noord', [9, 5, 4, 3, 2, 1]))).toMatchObject({ inseparable: [], runs: [] })
  })

  it('is told of the ranked themes, and of nobody where that is no order', () => {
    const few = sureness(kring('noord', [8, 5, 4, 3, 2, 0], [2, 0, 0, 0, 2, 5]))
    expect(few?.themes.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd'])
    expect(few?.agreement).toEqual({ W: 1, respondents: 8 })
    expect(sureness(kring('noord', [3, 5, 4, 3, 2, 1]))).toBeNull()
  })

  it('says how much those who answered every theme agree, where they are enough', () => {
    expect(sureness(CHAIN)?.agreement?.W).toBeCloseTo(0.793, 3)
    expect(sureness(kring('noord', [2, 5, 4, 3, 2, 1], [2, 5, 4, 3, 2, 0]))?.agreement).toEqual({
      W: 1,
      respondents: 2,
    })
    expect(sureness(kring('noord', [1, 5, 4, 3, 2, 1], [3, 5, 4, 3, 2, 0], [3, 5, 4, 3, 0, 1]))?.agreement).toBeNull()
    expect(sureness(kring('noord', [6, 3, 3, 3, 3, 3]))?.agreement).toBeNull()
  })
})

describe('the top by another method', () => {
  const opinions = (of: Kring, among = config) =>
    sureness(of, among)?.opinions.map(
      ({ method, same, enters, leaves }) => `${method} ${same ? 'same' : `+${enters} -${leaves}`}`,
    )

  it.each<[string, Kring, string[]]>([
    [
      'has others in it',
      kring('noord', [4, 1, 4, 3, 2, 4], [3, 5, 1, 5, 5, 4], [2, 3, 5, 2, 4, 3], [1, 1, 1, 1, 3, 2]),
      ['mean +c -b', 'topk +c -e', 'copeland same', 'schulze same', 'kemeny +c -d'],
    ],
    [
      'is the same but for a tie over its border',
      kring('noord', [4, 4, 2, 3, 5, 2], [3, 2, 3, 3, 2, 4], [2, 1, 4, 5, 2, 3], [1, 4, 3, 3, 3, 1]),
      ['mean + -e', 'topk +a -d', 'copeland +b -', 'schulze +b -d', 'kemeny same'],
    ],
    [
      'is of the ranked themes alone',
      kring('noord', [8, 5, 4, 3, 2, 0], [2, 0, 0, 0, 2, 5]),
      ['mean same', 'topk same', 'copeland same', 'schulze same', 'kemeny same'],
    ],
  ])('%s', (_, of, told) => {
    expect(opinions(of)).toEqual(told)
  })

  it.each([
    [16, 5],
    [17, 4],
  ])('of %i themes is said by %i methods', (n, methods) => {
    const scores = Array.from({ length: n }, (_, i) => 1 + (i % 5))
    const of = kring('noord', [4, ...scores])
    expect(opinions(of, themes('abcdefghijklmnopqr'.slice(0, n)))).toHaveLength(methods)
  })
})

describe('how sure the order over kringen is', () => {
  const two = [
    kring('noord', [4, 5, 4, 3, 1, 1], [3, 4, 5, 4, 2, 1]),
    kring('zuid', [9, 1, 2, 3, 4, 5], [2, 5, 1, 1, 1, 1]),
  ]
  it.each<[Record<string, number>, string[][]]>([
    [
      { noord: 0.5, zuid: 0.5 },
      [
        ['a', 'b'],
        ['d', 'e'],
      ],
    ],
    [{ noord: 0.9, zuid: 0.1 }, [['a', 'b']]],
  ])('follows what each weighs: %j', (weights, runs) => {
    expect(surenessTogether(two, weights, [...'abcde'], config)).toMatchObject({ runs, N: 10_000, seed: 1 })
  })

  it('is not told of no kringen or no themes', () => {
    expect(surenessTogether([], {}, ['a'], config)).toBeNull()
    expect(surenessTogether(two, { noord: 0.5, zuid: 0.5 }, [], config)).toBeNull()
  })
})
