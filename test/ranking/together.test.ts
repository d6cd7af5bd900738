/** A small association told whole: what its kringen share, why a theme stands where it does, and how sure that is. Read what changes in it. */
import { expect, it } from 'vitest'
import type { Config, Kring, Project, Theme } from '../../src/plan/model.ts'
import { rankShared } from '../../src/ranking/plans/association.ts'
import { explainTheme } from '../../src/ranking/plans/explain-theme.ts'
import { gapsOf } from '../../src/ranking/plans/gaps.ts'
import { projectSureness } from '../../src/ranking/plans/project-sureness.ts'
import { rankProjects } from '../../src/ranking/plans/projects.ts'
import { rankThemes } from '../../src/ranking/plans/themes.ts'

const SLUGS = ['energie', 'water', 'welzijn', 'bodem']
const config = (weighting: 'equal' | 'members'): Config =>
  ({
    themes: SLUGS.map((slug) => ({ slug })),
    kringen: [
      { slug: 'noord', members: 40 },
      { slug: 'zuid', members: 120 },
      { slug: 'oost', members: 30 },
      { slug: 'west', members: 30 },
      { slug: 'buiten', members: 30 },
    ],
    ranking: { minimumResponse: 3, minimumCoverage: 0.5, weighting },
    levels: [{}, {}, {}],
  }) as unknown as Config

const ballots = (...votes: [n: number, ...scores: number[]][]): Kring['ballots'] =>
  votes.flatMap(([n, ...scores]) =>
    Array.from({ length: n }, () =>
      Object.fromEntries(scores.flatMap((score, i) => (score === 0 ? [] : [[SLUGS[i] ?? '', score]]))),
    ),
  )
const project = (
  key: string,
  cost: number | null,
  scores: Project['scores'],
  phase: Project['phase'] = null,
): Project => ({ key, cost, phase, scores }) as unknown as Project
const theme = (slug: string, ambition: Theme['ambition'], today: Theme['today'], projects: Project[] = []): Theme =>
  ({ slug, ambition, today, projects, indicators: [] }) as unknown as Theme
const kring = (slug: string, votes: Kring['ballots'], themes: Theme[] = []): Kring =>
  ({ slug, themes, ballots: votes, invalidBallots: 1, waves: [] }) as unknown as Kring

const PROJECTS = [
  project('een', 100, { nut: 5, werk: 2 }),
  project('twee', null, { nut: 3, werk: 1 }),
  project('drie', 50, { nut: 2, werk: null }),
  project('af', 70, { nut: 5, werk: 1 }, 'afgerond'),
]
const NOORD = kring('noord', ballots([8, 5, 3, 1, 2], [5, 4, 5, 2, 0], [3, 1, 2, 5, 3], [1, 0, 4, 0, 0]), [
  theme('energie', 3, 1, PROJECTS),
  theme('water', 2, 2),
  theme('bodem', 'none', 1),
  theme('welzijn', 3, null),
])
const KRINGEN = [
  NOORD,
  kring('zuid', ballots([9, 2, 3, 5, 4], [6, 1, 2, 5, 5], [4, 5, 1, 3, 0])),
  kring('oost', ballots([2, 5, 1, 1, 1])),
  kring('west', ballots([4, 1, 5, 1, 1])),
  kring('buiten', null),
]
const CRITERIA = [
  { id: 'nut', name: 'Nut', points: 60, direction: 'benefit', minimum: null },
  { id: 'werk', name: 'Werk', points: 40, direction: 'cost', minimum: null },
] as const

it('is told the same each time', async () => {
  const equal = config('equal')
  const told = {
    shared: rankShared(KRINGEN, equal),
    byMembers: rankShared(KRINGEN, config('members')),
    alone: rankShared([NOORD], equal),
    nobody: rankShared([], equal),
    themes: rankThemes(NOORD, equal),
    first: explainTheme(NOORD, 'energie', equal),
    middle: explainTheme(NOORD, 'water', equal),
    gaps: gapsOf(NOORD, rankThemes(NOORD, equal), equal).map(({ projects, ...gap }) => ({
      ...gap,
      projects: projects.map(({ key }) => key),
    })),
    projects: projectSureness(PROJECTS, rankProjects(PROJECTS, CRITERIA), CRITERIA),
  }
  const exact = JSON.stringify(
    told,
    (_, value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value),
    1,
  )
  await expect(`${exact}\n`).toMatchFileSnapshot('together.expected.json')
})
