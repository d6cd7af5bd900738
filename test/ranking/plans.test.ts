/** Projects and themes of plans as the methods rank them, and what another choice would change. */
import { describe, expect, it } from 'vitest'
import type { Config, Criterion, Kring, Project } from '../../src/plan/model.ts'
import { explainProject } from '../../src/ranking/plans/explain-project.ts'
import { explainTheme } from '../../src/ranking/plans/explain-theme.ts'
import { rankProjects } from '../../src/ranking/plans/projects.ts'
import { inOrder, rankThemes, toldThemes } from '../../src/ranking/plans/themes.ts'
import { latestShift, shiftSince } from '../../src/ranking/plans/waves.ts'
import { movedProjects, rankBy, withPoints } from '../../src/ranking/plans/what-if.ts'

const criterion = (id: string, points: number, over: Partial<Criterion> = {}): Criterion => ({
  ...{ id, name: id, points, direction: 'benefit', minimum: null },
  ...over,
})
const CRITERIA = [criterion('nut', 60, { minimum: 2 }), criterion('werk', 40, { direction: 'cost' })]

/** Projects by their scores for use and work; `null` is no score. */
const projects = (scores: Record<string, [nut: number | null, werk: number | null]>): Project[] =>
  Object.entries(scores).map(
    ([key, [nut, werk]]) => ({ key, phase: null, scores: { nut, werk } }) as unknown as Project,
  )
const places = (all: Project[], criteria = CRITERIA): string =>
  rankProjects(all, criteria)
    .ranked.map(({ key, place, tied }) => `${key} ${place}${tied ? ' tied' : ''}`)
    .join(', ')

describe('projects', () => {
  const all = projects({ a: [5, 1], b: [3, 3], c: [3, 3], d: [1, 1], e: [null, 2], f: [null, null] })

  it('take places by their points, but not below a minimum, nor without a score', () => {
    const { ranked, knockedOut, unranked } = rankProjects(all, CRITERIA)
    expect(places(all)).toBe('a 1, e 2, b 3 tied, c 3 tied')
    expect(knockedOut).toMatchObject([{ key: 'd', place: null, tied: false, belowMinimum: ['nut'], score: 40 }])
    expect(unranked.map(({ key }) => key)).toEqual(['f'])
    expect(ranked[1]).toMatchObject({ score: 60, low: 30, high: 90, position: null, quadrant: null, belowMinimum: [] })
    expect(ranked[1]?.terms).toEqual([
      { criterion: 'nut', score: null, points: 30 },
      { criterion: 'werk', score: 2, points: 30 },
    ])
  })

  it('that are closed or have no name take no part', () => {
    const done = projects({ x: [5, 1], y: [5, 1], z: [5, 1] })
    Object.assign(done[0] as Project, { phase: 'afgerond' })
    Object.assign(done[1] as Project, { phase: 'vervallen' })
    Object.assign(done[2] as Project, { key: null })
    expect(rankProjects(done, CRITERIA)).toMatchObject({ ranked: [], knockedOut: [], unranked: [{ key: null }] })
  })

  it('have no places where no criterion has points', () => {
    expect(rankProjects(all, [criterion('nut', 0)])).toMatchObject({ ranked: [], knockedOut: [], unranked: all })
  })

  it.each([
    [5, 1, 'quick-win', 5, 1],
    [3, 3, 'quick-win', 3, 3],
    [3, 4, 'big-bet', 3, 4],
    [2, 3, 'fill-in', 2, 3],
    [2, 4, 'reconsider', 2, 4],
  ])('of use %i and work %i are a %s', (nut, werk, quadrant, importance, effort) => {
    expect(rankProjects(projects({ a: [nut, werk] }), CRITERIA).ranked).toMatchObject([
      { quadrant, position: { importance, effort } },
    ])
  })

  it('have no quadrant without a criterion of each kind', () => {
    expect(rankProjects(all, [criterion('nut', 1)]).ranked[0]).toMatchObject({ position: null, quadrant: null })
  })
})

describe('the place of a project', () => {
  const all = projects({ a: [5, 1], b: [4, 3], c: [2, 3], d: [1, 1], e: [null, 5] })

  it('stands between others, with the least that would move it', () => {
    expect(explainProject('b', all, CRITERIA)).toMatchObject({
      rank: { key: 'b', place: 2 },
      ranked: 4,
      above: { key: 'a', score: 100 },
      below: { key: 'c', score: 35 },
      up: null,
      down: null,
    })
  })

  it.each([
    ['a', null, { criterion: 'nut', from: 5, to: 2, place: 2 }],
    ['c', { criterion: 'nut', from: 2, to: 4, place: 2 }, { criterion: 'werk', from: 3, to: 4, place: 4 }],
    ['d', { criterion: 'nut', from: 1, to: 2, place: 3 }, null],
    ['e', { criterion: 'nut', from: null, to: 4, place: 3 }, null],
  ])('of %s would change by one score', (key, up, down) => {
    expect(explainProject(key, all, CRITERIA)).toMatchObject({ up, down })
  })

  it('can’t come back by one score where two are below the minimum', () => {
    const both = [criterion('nut', 60, { minimum: 2 }), criterion('werk', 40, { minimum: 2 })]
    expect(explainProject('d', projects({ a: [5, 5], d: [1, 1] }), both)).toMatchObject({ up: null, down: null })
  })

  it('is none for what isn’t there', () => {
    expect(explainProject('x', all, CRITERIA)).toBeNull()
  })

  it('alone has no weights at which it would change', () => {
    expect(explainProject('a', projects({ a: [3, 3] }), CRITERIA)).toMatchObject({ intervals: [], pPlace: 1 })
  })

  it('moves with other points', () => {
    const other = withPoints(CRITERIA, new Map([['nut', 0]]))
    expect(other.map(({ points }) => points)).toEqual([0, 40])
    expect(movedProjects(rankProjects(all, CRITERIA), rankProjects(all, other))).toEqual([{ id: 'c', from: 3, to: 2 }])
    expect(() => withPoints(CRITERIA, new Map([['zin', 1]]))).toThrow('points.zin: there is no such criterion')
  })
})

describe('themes', () => {
  const config = {
    themes: ['a', 'b', 'c'].map((slug) => ({ slug })),
    kringen: [{ slug: 'noord', members: 20 }],
    ranking: { minimumResponse: 2, minimumCoverage: 0.5 },
  } as unknown as Config
  const kring = (ballots: Record<string, number>[] | null, waves: Partial<Kring['waves'][0]>[] = []): Kring =>
    ({ slug: 'noord', themes: [], ballots, invalidBallots: 0, waves }) as unknown as Kring
  const voted = (n: number, ballot: Record<string, number> = { a: 5, b: 3, c: 1 }): Record<string, number>[] =>
    Array.from({ length: n }, () => ballot)

  it.each([
    ['nobody was asked', null, 'none'],
    ['nobody answered', [], 'none'],
    ['one answered', voted(1), 'hidden'],
    ['a few answered', voted(2), 'indicative'],
    ['enough answered', voted(12), 'ranked'],
  ])('where %s', (_, ballots, state) => {
    expect(rankThemes(kring(ballots), config)).toMatchObject({ state })
  })

  it('by another method', () => {
    const of = kring([...voted(7), ...voted(5, { a: 1, b: 3, c: 5 })])
    const survey = rankThemes(of, config)
    expect(survey.themes.map(({ slug, place }) => `${slug} ${place}`)).toEqual(['a 1', 'b 2', 'c 3'])
    for (const method of ['borda', 'mean', 'topk', 'copeland', 'schulze', 'kemeny'] as const)
      expect(rankBy(of, survey, config, method), method).toMatchObject({ method })
    expect(rankBy(of, survey, config, 'topk')).toMatchObject({ optima: null, themes: [{ place: 1 }, {}, {}] })
    expect(rankBy(of, survey, config, 'kemeny')).toMatchObject({ optima: 1, moves: [] })
    expect(rankBy(kring(voted(1)), rankThemes(kring(voted(1)), config), config, 'mean')).toBe('hidden')
    expect(rankBy(kring(null), rankThemes(kring(null), config), config, 'mean')).toBe('hidden')
  })

  it('too many for every order of them', () => {
    const slugs = [...'abcdefghijklmnopq']
    const many = { ...config, themes: slugs.map((slug) => ({ slug })) } as unknown as Config
    const of = kring(voted(12, Object.fromEntries(slugs.map((slug, i) => [slug, 1 + (i % 5)]))))
    expect(rankBy(of, rankThemes(of, many), many, 'kemeny')).toBe('too-many')
  })

  it('that few answered are not told of, and stand last', () => {
    const of = kring([...voted(11, { a: 3, b: 5 }), { a: 3, b: 5, c: 1 }])
    expect(toldThemes(of, config)).toEqual(['a', 'b'])
    const { themes } = rankThemes(of, config)
    expect(themes.map(({ slug, place, answers }) => [slug, place, answers])).toEqual([
      ['b', 1, 12],
      ['a', 2, 12],
      ['c', null, null],
    ])
    expect(inOrder(config.themes as never, themes).map(({ slug }) => slug)).toEqual(['b', 'a', 'c'])
  })

  it('that aren’t there have no explanation, and those of a few have no duels', () => {
    expect(() => explainTheme(kring(voted(12)), 'x', config)).toThrow('explainTheme: there is no theme x')
    expect(explainTheme(kring(voted(2)), 'a', config)).toMatchObject({
      duels: [],
      up: null,
      down: null,
      sureness: null,
    })
  })

  it.each<[string, Kring, string | null]>([
    ['no survey of that year', kring(voted(12)), null],
    ['a survey without its file', kring(voted(12), [{ year: 2024, ballots: null, invalidBallots: 0 }]), 'none'],
    ['nobody now', kring([], [{ year: 2024, ballots: voted(12), invalidBallots: 0 }]), 'none'],
    ['few then', kring(voted(12), [{ year: 2024, ballots: voted(1), invalidBallots: 0 }]), 'hidden'],
    [
      'one theme in common',
      kring(voted(14, { a: 1, b: 2 }), [{ year: 2024, ballots: voted(12, { b: 1, c: 4 }), invalidBallots: 0 }]),
      'none',
    ],
    [
      'few answers on one side',
      kring(voted(14, { a: 1, b: 2 }), [{ year: 2024, ballots: voted(3, { a: 2, b: 1 }), invalidBallots: 0 }]),
      'indicative',
    ],
  ])('beside an earlier survey: %s', (_, of, state) => {
    expect(shiftSince(of, 2024, config)?.state ?? null).toBe(state)
    if (state !== null && of.waves[0]?.ballots) expect(latestShift(of, config)?.state).toBe(state)
    else expect(latestShift(of, config)).toBeNull()
  })
})
