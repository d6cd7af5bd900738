/** Why a project or theme stands where it does: neighbours, the least that would move it, and what may be told of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Config, Criterion, Kring, Project } from '../../src/plan/model.ts'
import { explainProject } from '../../src/ranking/plans/explain-project.ts'
import { explainTheme } from '../../src/ranking/plans/explain-theme.ts'
import { projectSureness } from '../../src/ranking/plans/project-sureness.ts'
import { projectsOf, rankProjects } from '../../src/ranking/plans/projects.ts'

const benefit = (id: string, points: number, minimum: number | null = null): Criterion => ({
  ...{ id, name: id, points, direction: 'benefit', minimum },
})
const cost = (id: string, points: number): Criterion => ({ ...benefit(id, points), direction: 'cost' })
/** Projects by their scores on the criteria, in that order; `null` is no score. */
const projects = (criteria: readonly Criterion[], scores: Record<string, (number | null)[]>): Project[] =>
  Object.entries(scores).map(
    ([key, all]) =>
      ({ key, phase: null, scores: Object.fromEntries(criteria.map(({ id }, i) => [id, all[i]])) }) as Project,
  )

describe('the weights at which a project keeps its place', () => {
  const criteria = [benefit('nut', 120), cost('werk', 80)]
  const all = projects(criteria, { a: [5, 5], b: [3, 3], c: [1, 2], d: [4, 1] })

  it('are those between its neighbours, in points of 100', () => {
    const { intervals, above, below } = explainProject('b' as never, all, criteria) ?? {}
    expect([above?.key, below?.key]).toEqual(['a', 'c'])
    expect(intervals).toMatchObject([
      { criterion: 'nut', points: 60 },
      { criterion: 'werk', points: 40 },
    ])
    const bounds = intervals?.map(({ low, high }) => [Math.round(low), Math.round(high)])
    expect(bounds).toEqual([
      [50, 100],
      [0, 50],
    ])
  })

  it('say how many of them all give that place or a better one', () => {
    expect(explainProject('a' as never, all, criteria)?.pPlace).toBeCloseTo(0.5, 1)
    expect(explainProject('d' as never, all, criteria)?.pPlace).toBeCloseTo(0.8, 1)
  })

  it('are not told of a shared place', () => {
    const tied = projects(criteria, { a: [5, 1], b: [3, 3], c: [3, 3] })
    expect(explainProject('b' as never, tied, criteria)).toMatchObject({ intervals: [], rank: { tied: true } })
    expect(explainProject('a' as never, tied, criteria)?.intervals).toHaveLength(2)
    expect(projectSureness(tied, rankProjects(tied, criteria), criteria)).toMatchObject({ provisional: false })
  })

  it('are none of one project, of which nothing is sure', () => {
    const one = projects(criteria, { a: [5, 1] })
    expect(projectSureness(one, rankProjects(one, criteria), criteria)).toBeNull()
    const two = projects(criteria, { a: [5, 1], b: [3, null] })
    expect(projectSureness(two, rankProjects(two, criteria), criteria)).toMatchObject({ provisional: true })
  })
})

describe('the least that moves a project', () => {
  const criteria = [benefit('nut', 30, 2), benefit('zin', 50), cost('werk', 20), benefit('geen', 0)]
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 })
  const scored = fc.array(fc.array(score, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 6 })

  /** Every other score of a project that gives it a place, with that place, the best first: `distance, places, −points`. */
  const changes = (all: Project[], own: Project, place: number) =>
    criteria.flatMap(({ id, points }) =>
      [1, 2, 3, 4, 5].flatMap((to) => {
        const other = all.map((p) => (p === own ? { ...p, scores: { ...p.scores, [id]: to } } : p))
        const there = rankProjects(other, criteria).ranked.find(({ key }) => key === own.key)?.place
        if (there === undefined || there === null) return []
        const from = own.scores[id] ?? null
        return [
          { criterion: id, from, to, place: there, by: [Math.abs(to - (from ?? 3)), Math.abs(there - place), -points] },
        ]
      }),
    )
  const before = (a: number[], b: number[]): boolean => {
    const at = a.findIndex((value, i) => value !== b[i])
    return at >= 0 && (a[at] as number) < (b[at] as number)
  }

  it('is the smallest change, then the nearest place, then the weightiest criterion', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const all = projects(criteria, Object.fromEntries(rows.map((row, i) => [`p${i}`, row])))
        const [own] = all as [Project]
        const told = explainProject(own.key as never, all, criteria)
        const place = told?.rank.place ?? null
        if (!told || place === null) return
        const ways = changes(all, own, place)
        for (const [step, those] of [
          [told.up, ways.filter((way) => way.place < place)],
          [told.down, ways.filter((way) => way.place > place)],
        ] as const) {
          const best = those.find(({ by }) => those.every((other) => !before(other.by, by))) ?? null
          expect(step).toEqual(best && { criterion: best.criterion, from: best.from, to: best.to, place: best.place })
        }
      }),
      { numRuns: 15 },
    )
  })

  it('of one below a minimum is that minimum, where it is below one only', () => {
    const two = [benefit('nut', 60), benefit('zin', 40, 3)]
    const below = explainProject('d' as never, projects(two, { a: [5, 5], d: [4, 1] }), two)
    const up = { criterion: 'zin', from: 1, to: 3, place: 2 }
    expect(below).toMatchObject({ above: null, below: null, up, down: null, intervals: [], pPlace: null })
    const both = [benefit('nut', 60, 2), benefit('zin', 40, 3)]
    expect(explainProject('d' as never, projects(both, { a: [5, 5], d: [1, 1] }), both)?.up).toBeNull()
  })
})

describe('projects', () => {
  const criteria = [benefit('nut', 60), benefit('zin', 0), cost('werk', 40), cost('tijd', 20)]
  it('stand between importance and effort by the criteria with points alone', () => {
    const { ranked } = rankProjects(projects(criteria, { a: [4, null, 2, 5], b: [4, 5, 2, null] }), criteria)
    expect(ranked.map(({ key, position }) => [key, position])).toEqual([
      ['b', null],
      ['a', { importance: 4, effort: 3 }],
    ])
  })

  it('take the place behind those above them, though one between is knocked out', () => {
    const least = [benefit('nut', 90), benefit('zin', 10, 2)]
    const { ranked } = rankProjects(projects(least, { a: [5, 5], b: [4, 1], c: [1, 2] }), least)
    expect(ranked.map(({ key, place }) => `${key} ${place}`)).toEqual(['a 1', 'c 2'])
  })

  it('are of all themes or of one', () => {
    const [a, b] = projects(criteria, { a: [], b: [] }) as [Project, Project]
    const kring = (...themes: [slug: string, projects: Project[]][]): Kring =>
      ({ themes: themes.map(([slug, own]) => ({ slug, projects: own })) }) as unknown as Kring
    const kringen = [kring(['energie', [a]], ['water', []]), kring(['water', [b]])]
    expect(projectsOf(kringen)).toEqual([a, b])
    expect(projectsOf(kringen, 'water')).toEqual([b])
  })
})

describe('the place of a theme', () => {
  const SLUGS = ['a', 'b', 'c', 'd']
  const config = {
    themes: SLUGS.map((slug) => ({ slug })),
    kringen: [],
    ranking: { minimumResponse: 2, minimumCoverage: 0.5 },
  } as unknown as Config
  /** So many ballots, each with scores by theme; 0 is no answer. */
  const kring = (...votes: [n: number, ...scores: number[]][]): Kring => {
    const ballots = votes.flatMap(([n, ...scores]) =>
      Array.from({ length: n }, () =>
        Object.fromEntries(scores.flatMap((score, i) => (score === 0 ? [] : [[SLUGS[i] ?? '', score]]))),
      ),
    )
    return { slug: 'noord', themes: [], ballots, invalidBallots: 0, waves: [] } as unknown as Kring
  }
  const beside = (of: Kring, slug: string) => {
    const { up, down } = explainTheme(of, slug, config)
    const said = (one: typeof up): string | null => one && `${one.slug} ${one.place} by ${one.swaps}`
    return [said(up), said(down)]
  }

  it.each<[string, Kring, string, string | null, string | null]>([
    ['the first has one below', kring([4, 5, 1], [2, 1, 5]), 'a', null, 'b 2 by 2'],
    ['the last has one above', kring([4, 5, 1], [2, 1, 5]), 'b', 'a 1 by 2', null],
    ['who has them furthest apart counts most', kring([3, 5, 4, 1], [1, 5, 1, 3], [2, 4, 5, 1]), 'a', null, 'b 2 by 1'],
    ['one between has both', kring([3, 5, 4, 2, 1], [1, 5, 4, 2, 0], [1, 4, 5, 2, 1]), 'b', 'a 1 by 2', 'c 3 by 3'],
    ['of shared places the nearest', kring([4, 5, 3, 3, 1]), 'd', 'c 2 by 3', null],
    ['of shared places the first', kring([4, 5, 3, 3, 1]), 'a', null, 'b 2 by 3'],
  ])('%s', (_, of, slug, up, down) => {
    expect(beside(of, slug)).toEqual([up, down])
  })

  const duels = (of: Kring, slug: string) =>
    explainTheme(of, slug, config).duels.map(({ slug, count, part }) => `${slug} ${count} ${part.toFixed(3)}`)

  it('comes from its duels, the best first and those alike as the association has them', () => {
    expect(duels(kring([3, 5, 3, 3, 1], [2, 1, 3, 3, 1]), 'a')).toEqual(['d 1 0.800', 'b 1 0.600', 'c 1 0.600'])
  })

  it('tells no duel of a theme that has one which one member alone answered', () => {
    // One answered both c and d: neither tells of any duel, nor does anybody against them.
    const of = kring([3, 5, 3, 2, 0], [3, 3, 5, 0, 2], [1, 5, 1, 2, 4])
    expect(duels(of, 'a')).toEqual(['b 1 0.571', 'null 2 0.786'])
    expect(duels(of, 'c')).toEqual(['null 3 0.333'])
  })

  it('tells the duels that two answered, and none that nobody did', () => {
    const of = kring([3, 5, 3, 2, 0], [3, 3, 5, 0, 2], [2, 5, 1, 2, 4])
    expect(duels(of, 'c')).toEqual(['b 1 0.438', 'd 1 0.375', 'a 1 0.188'])
    const apart = kring([4, 5, 3, 2, 0], [4, 3, 5, 0, 2])
    expect(duels(apart, 'c')).toEqual(['a 1 0.250', 'b 1 0.250', 'null 1 0.500'])
  })

  it('has no duels against one that too few answered to rank', () => {
    const of = kring([8, 5, 3, 2, 0], [3, 3, 5, 2, 4])
    expect(duels(of, 'a').at(-1)).toMatch(/^null 1 /)
    expect(explainTheme(of, 'd', config)).toMatchObject({ rank: { place: null }, duels: [], sureness: null })
  })

  it('tells which neighbours it is not apart from', () => {
    const of = kring([4, 5, 3, 1, 2], [3, 3, 5, 1, 2])
    expect(explainTheme(of, 'a', config).sureness).toMatchObject({ slug: 'a', inseparable: ['b'], N: 10_000 })
    expect(explainTheme(of, 'd', config).sureness).toMatchObject({ slug: 'd', inseparable: [] })
  })
})
