/** What kringen share, what a survey may tell, how far themes have to go, and two surveys side by side, each at its edges. */
import { describe, expect, it } from 'vitest'
import type { Config, Kring, Theme, Wave } from '../../src/plan/model.ts'
import { remembered } from '../../src/plan/remembered.ts'
import { rankShared } from '../../src/ranking/plans/association.ts'
import { gapsOf } from '../../src/ranking/plans/gaps.ts'
import { standingOf } from '../../src/ranking/plans/indicators.ts'
import { rankThemes } from '../../src/ranking/plans/themes.ts'
import { latestShift, shiftSince } from '../../src/ranking/plans/waves.ts'
import { rankBy } from '../../src/ranking/plans/what-if.ts'

const SLUGS = ['a', 'b', 'c', 'd']
type Votes = [n: number, ...scores: number[]]
/** So many ballots, each with scores by theme; 0 is no answer. */
const ballots = (...votes: Votes[]): Kring['ballots'] =>
  votes.flatMap(([n, ...scores]) =>
    Array.from({ length: n }, () =>
      Object.fromEntries(scores.flatMap((score, i) => (score === 0 ? [] : [[SLUGS[i] ?? '', score]]))),
    ),
  )
const kring = (slug: string, votes: Kring['ballots'], over: Partial<Kring> = {}): Kring =>
  ({ slug, themes: [], ballots: votes, invalidBallots: 0, waves: [], ...over }) as unknown as Kring
/** An association with kringen of so many members; null where they aren't counted. */
const config = (members: Record<string, number | null>, over: object = {}, levels = 3): Config =>
  ({
    themes: SLUGS.map((slug) => ({ slug })),
    kringen: Object.entries(members).map(([slug, count]) => ({ slug, members: count })),
    ranking: { minimumResponse: 3, minimumCoverage: 0.5, weighting: 'members', ...over },
    levels: Object.fromEntries(Array.from({ length: levels }, (_, i) => [i + 1, {}])),
  }) as unknown as Config

describe('kringen side by side', () => {
  const noord = kring('noord', ballots([8, 5, 4, 2, 1]))
  const zuid = kring('zuid', ballots([8, 1, 2, 4, 5]))
  const places = (kringen: Kring[], of: Config) =>
    rankShared(kringen, of).themes.map(({ slug, place, tied }) => `${slug} ${place}${tied ? ' tied' : ''}`)

  it('count by members where all of them are counted', () => {
    const counted = rankShared([noord, zuid], config({ noord: 10, zuid: 30 }))
    expect(counted).toMatchObject({ weighting: 'members', weights: { noord: 0.25, zuid: 0.75 } })
    expect(counted.themes.map(({ slug, focus }) => `${slug} ${focus}`)).toEqual([
      ...['d divided', 'c none', 'b none', 'a divided'],
    ])
    expect(counted.other).toMatchObject({ same: false })
    expect(counted.first).toEqual({ equal: SLUGS, byMembers: ['d'] })
    for (const zuidMembers of [0, null])
      expect(rankShared([noord, zuid], config({ noord: 10, zuid: zuidMembers }))).toMatchObject({
        ...{ weighting: 'equal', other: null, first: { byMembers: [] } },
      })
  })

  it('that differ in opposite ways tie, in the order of the association', () => {
    expect(places([noord, zuid], config({ noord: 10, zuid: 10 }))).toEqual(SLUGS.map((slug) => `${slug} 1 tied`))
  })

  it('are nothing where there is none, or none that counts', () => {
    const none = { included: [], weighting: 'equal', other: null, voters: 0, first: { equal: [], byMembers: [] } }
    expect(rankShared([], config({}))).toMatchObject(none)
    const few = rankShared([kring('noord', ballots([4, 5, 4, 2, 1]))], config({ noord: 10 }))
    expect(few).toMatchObject({ ...none, indicative: ['noord'] })
    expect(few.themes[0]).toMatchObject({ place: null, mean: null, answers: null, mentions: null, shares: {} })
  })

  it('share nothing where there is one, and agree on what all of them ranked', () => {
    expect(rankShared([noord], config({ noord: 10 })).themes.map(({ focus }) => focus)).toEqual(SLUGS.map(() => 'none'))
    const without = kring('zuid', ballots([8, 1, 2, 4, 0]))
    const { themes, agreement } = rankShared([noord, without], config({ noord: 10, zuid: 10 }))
    expect(agreement.pairs).toMatchObject([{ kringen: ['noord', 'zuid'], tau: expect.closeTo(-1, 9) }])
    expect(agreement.W).toBeCloseTo(0, 9)
    // What one kring may not tell, is told of no sum over kringen either.
    expect(themes.find(({ slug }) => slug === 'd')).toMatchObject({ mean: null, answers: null, mentions: null })
    expect(themes.find(({ slug }) => slug === 'a')).toMatchObject({ mean: 3, answers: 16, mentions: 16 })
  })

  it('count ballots with an answer alone', () => {
    const blank = kring('zuid', [...(ballots([2, 1, 2]) ?? []), ...Array.from({ length: 9 }, () => ({}))])
    expect(rankShared([noord, blank], config({ noord: 10, zuid: 10 }))).toMatchObject({ hidden: ['zuid'] })
  })
})

describe('what a survey tells', () => {
  const of = (votes: Votes[], members: number | null = 40) =>
    rankThemes(kring('noord', ballots(...votes)), config({ noord: members }))

  it.each([
    [2, 'hidden'],
    [3, 'indicative'],
    [5, 'indicative'],
    [6, 'ranked'],
  ])('of %i answers is %s', (n, state) => {
    expect(of([[n, 5, 4, 2, 1]]).state).toBe(state)
  })

  it('has shares, mentions and a margin where it is ranked', () => {
    const { themes, margin } = of([[6, 5, 4, 2, 1]])
    expect(themes.map(({ share, mentions }) => [share?.toFixed(2), mentions])).toEqual([
      ['1.00', 6],
      ['0.67', 6],
      ['0.33', 6],
      ['0.00', 0],
    ])
    expect(margin).toBeGreaterThan(0.3)
    const few = of([[5, 5, 4, 2, 1]])
    expect(few.margin).toBeNull()
    expect(few.themes[0]).toMatchObject({ place: 1, share: null, mentions: null, mean: null, answers: 5 })
  })

  it.each([
    [6, 0],
    [5, null],
    [null, null],
  ])('has of six answers of %s members a margin of %s', (members, margin) => {
    expect(of([[6, 5, 4, 2, 1]], members).margin).toBe(margin)
  })

  it.each([
    [6, 2.5],
    [19, 2.5],
    [20, 2.6],
  ])('has of %i answers a mean that stands for several sums', (n, mean) => {
    expect(
      of([
        [Math.round(0.6 * n), 3, 5],
        [n - Math.round(0.6 * n), 2, 5],
      ]).themes[1],
    ).toMatchObject({ slug: 'a', mean })
  })

  it('is in halves as long as a small group could be told from tenths', () => {
    const wide = config({ noord: 90 }, { minimumResponse: 8 })
    const mean = (n: number) =>
      rankThemes(kring('noord', ballots([0.75 * n, 3, 5], [0.25 * n, 2, 5])), wide).themes[1]?.mean
    expect([mean(28), mean(32)]).toEqual([3, 2.8])
  })

  it('has no place for what too few answered, and no mean below what may be told', () => {
    const { themes } = of([
      [4, 5, 4, 2, 1],
      [7, 5, 4, 2, 0],
    ])
    expect(themes.at(-1)).toEqual({
      ...{ slug: 'd', place: null, tied: false, share: null, mean: null, answers: 4, mentions: 0, undetermined: true },
    })
    expect(
      of([
        [3, 5, 4, 2, 1],
        [3, 5, 4, 0, 0],
      ]).themes.map(({ slug, answers }) => [slug, answers]),
    ).toContainEqual(['d', 3])
  })

  it('is made again for another kring or other rows that don’t count', () => {
    const votes = ballots([6, 5, 4, 2, 1])
    const one = config({ noord: 40, zuid: 50 })
    expect(rankThemes(kring('noord', votes), one)).toBe(rankThemes(kring('noord', votes), one))
    expect(rankThemes(kring('zuid', votes), one).members).toBe(50)
    expect(rankThemes(kring('zuid', votes, { invalidBallots: 2 }), one)).toMatchObject({ invalid: 2, members: 50 })
    expect(rankThemes(kring('noord', null), one)).toMatchObject({ state: 'none', voters: 0 })
    expect(rankThemes(kring('elders', votes), one).members).toBeNull()
  })

  it('is ordered by another method among what is ranked alone', () => {
    const some = kring('noord', ballots([3, 5, 4, 2, 1], [7, 2, 3, 5, 0], [1, 5, 5, 0, 0]))
    const survey = rankThemes(some, config({ noord: 40 }))
    expect(survey.themes.map(({ slug, place }) => `${slug} ${place}`)).toEqual(['c 1', 'b 2', 'a 3', 'd null'])
    for (const method of ['borda', 'mean', 'copeland'] as const) {
      const told = rankBy(some, survey, config({ noord: 40 }), method)
      expect(
        told === 'hidden' || told === 'too-many' ? told : told.themes.map(({ slug, place }) => `${slug} ${place}`),
      ).toEqual([...['c 1', 'b 2', 'a 3']])
    }
  })
})

describe('how far themes have to go', () => {
  const theme = (slug: string, ambition: Theme['ambition'], today: Theme['today']): Theme =>
    ({ slug, ambition, today, projects: [], indicators: [] }) as unknown as Theme
  const themes = [theme('a', 2, 2), theme('b', 'none', 1), theme('c', 3, 1), theme('d', 3, null)]
  const survey = (of: Kring, levels: number) => rankThemes(of, config({ noord: 40 }, {}, levels))

  it('is widest first, and last where it isn’t known', () => {
    const of = kring('noord', null, { themes })
    expect(gapsOf(of, survey(of, 3), config({})).map(({ slug, gap, proposal }) => [slug, gap, proposal])).toEqual([
      ['c', 2, null],
      ['a', 0, null],
      ['b', null, null],
      ['d', null, null],
    ])
    expect(gapsOf(kring('noord', null), survey(of, 3), config({}))).toEqual([])
  })

  it.each([
    [2, [2, 2, 2, 2]],
    [3, [3, 3, 3, 2]],
    [4, [4, 4, 3, 3]],
    [5, [5, 4, 4, 3]],
    [6, [1, 1, 1, 1]],
  ])('of %i levels is proposed by place', (levels, proposals) => {
    const of = kring('noord', ballots([9, 5, 4, 2, 1]), { themes })
    const gaps = gapsOf(of, survey(of, levels), config({}, {}, levels))
    expect(SLUGS.map((slug) => gaps.find((gap) => gap.slug === slug)?.proposal)).toEqual(proposals)
  })

  it('proposes nothing for what has no place', () => {
    const of = kring('noord', ballots([4, 5, 4, 2, 1], [7, 5, 4, 2, 0]), { themes })
    expect(gapsOf(of, survey(of, 3), config({})).find(({ slug }) => slug === 'd')).toMatchObject({ proposal: null })
  })
})

describe('where an indicator stands', () => {
  const at = (measured: [number, number][], aimed: [number, number][]) => {
    const figures = (all: [number, number][]) => all.map(([year, value]) => ({ year, value }))
    return standingOf({ measurements: figures(measured), targets: figures(aimed) })
  }
  it.each<[string, [number, number][], [number, number][], object]>([
    [
      'to the target of its own year',
      [[2025, 4]],
      [
        [2024, 9],
        [2025, 10],
      ],
      { distance: 6, progress: null, reached: false },
    ],
    [
      'to the first target before a measurement',
      [],
      [
        [2024, 9],
        [2025, 10],
      ],
      { target: { year: 2024 } },
    ],
    [
      'to the last target after all',
      [[2030, 4]],
      [
        [2024, 9],
        [2025, 10],
      ],
      { target: { year: 2025 } },
    ],
    ['with one measurement at the target', [[2025, 10]], [[2025, 10]], { distance: 0, progress: null, reached: true }],
    ['with one measurement beyond it', [[2025, 11]], [[2025, 10]], { distance: -1, progress: null, reached: false }],
    [
      'that began at its target and left it',
      [
        [2024, 10],
        [2025, 8],
      ],
      [[2025, 10]],
      { distance: 2, progress: null, reached: false },
    ],
    [
      'half way',
      [
        [2024, 0],
        [2025, 5],
      ],
      [[2025, 10]],
      { distance: 5, progress: 0.5, reached: false },
    ],
  ])('%s', (_, measured, aimed, told) => {
    expect(at(measured, aimed)).toMatchObject(told)
  })
})

describe('two surveys side by side', () => {
  const votes = (...some: Votes[]) => ballots(...some)
  const wave = (year: number, then: Kring['ballots']): Wave =>
    ({ year, period: null, members: 30, ballots: then, invalidBallots: 0 }) as unknown as Wave
  const now = votes([9, 5, 3, 1], [3, 4, 5, 2])
  const of = (then: Kring['ballots'], today = now, more: Wave[] = []) =>
    kring('noord', today, { waves: [wave(2024, then), ...more] })
  const one = config({ noord: 40 })

  it('tell each theme then and now, in order of today, and which can’t be compared', () => {
    const shift = shiftSince(of(votes([5, 1, 3, 5, 2], [5, 2, 4, 3, 1])), 2024, one)
    expect(shift).toMatchObject({ state: 'told', members: 30, alpha: 0.05, N: 10_000, seed: 1, left: ['d'] })
    expect(shift?.themes.map(({ slug, before, now }) => [slug, before.place, now.place])).toEqual([
      ['a', 3, 1],
      ['b', 1, 2],
      ['c', 1, 3],
    ])
    expect(shift?.themes.map(({ before, real }) => [before.tied, real])).toEqual([
      [false, true],
      [true, false],
      [true, true],
    ])
    for (const { before, now, difference, margin } of shift?.themes ?? []) {
      expect(difference).toBeCloseTo((now.share ?? 9) - (before.share ?? 9), 9)
      expect(margin).toBeGreaterThan(0)
    }
  })

  it('tell an order alone where few answered on a side', () => {
    const shift = shiftSince(of(votes([3, 1, 3, 5], [2, 3, 3, 1])), 2024, one)
    expect(shift).toMatchObject({ state: 'indicative', voters: { before: 5, now: 12 }, left: ['d'] })
    const untold = { difference: null, margin: null, real: false, before: { share: null }, now: { share: null } }
    expect(shift?.themes).toMatchObject([untold, untold, untold])
  })

  it.each<[string, Kring, string]>([
    ['fewer than may be shown answered then', of(votes([2, 1, 3, 5])), 'hidden'],
    ['just enough answered then', of(votes([3, 1, 3, 5])), 'indicative'],
    ['enough for shares answered then', of(votes([6, 1, 3, 5])), 'told'],
    ['fewer than may be shown answer now', of(votes([6, 1, 3, 5]), votes([2, 5, 3, 1])), 'hidden'],
    ['just enough answer now', of(votes([6, 1, 3, 5]), votes([3, 5, 3, 1])), 'indicative'],
    ['they differ in a few ballots', of(votes([9, 5, 3, 1], [1, 4, 5, 2])), 'near'],
    [
      'a third one is near one of them',
      of(votes([6, 1, 3, 5]), now, [wave(2022, votes([9, 5, 3, 1], [2, 4, 5, 2]))]),
      'near',
    ],
    ['all ballots of one are blank', of(Array.from({ length: 9 }, () => ({}))), 'none'],
    ['one theme has enough answers in both', of(votes([6, 1], [2, 1, 3])), 'none'],
  ])('where %s', (_, both, state) => {
    expect(shiftSince(both, 2024, one)?.state).toBe(state)
  })

  it('are of the year that is asked, and the latest with ballots', () => {
    const waves = [wave(2025, null), wave(2024, votes([6, 1, 3, 5])), wave(2022, votes([7, 3, 3, 5]))]
    const both = kring('noord', now, { waves })
    expect(latestShift(both, one)?.year).toBe(2024)
    expect([shiftSince(both, 2022, one)?.year, shiftSince(both, 2021, one)]).toEqual([2022, null])
  })
})

it('what is remembered is made once for the same input, and what was asked last is forgotten last', () => {
  const made: number[] = []
  const twice = remembered(({ n }: { n: number }) => {
    made.push(n)
    return 2 * n
  })
  for (let n = 0; n < 64; n++) twice({ n })
  expect([twice({ n: 0 }), twice({ n: 63 })]).toEqual([0, 126])
  expect(made).toHaveLength(64)
  expect([twice({ n: 64 }), twice({ n: 0 }), twice({ n: 1 })]).toEqual([128, 0, 2])
  expect(made.slice(64)).toEqual([64, 1])
})
