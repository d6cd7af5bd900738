/** Where a project's place comes from, point by point, what would move it, and how much that depends on the weights. */
import type { Criterion, ItemKey, Project } from '../../plan/model.ts'
import { methods } from '../index.ts'
import { valued } from './project-sureness.ts'
import { type ProjectRank, rankProjects } from './projects.ts'

/** One other score on one criterion, and the place that goes with it. */
export interface Step {
  criterion: string
  /** null where it isn't scored yet. */
  from: number | null
  to: number
  place: number
}

export interface ProjectExplanation {
  rank: ProjectRank
  ranked: number
  /** The neighbours in the order, with their score. */
  above: { key: ItemKey; score: number } | null
  below: { key: ItemKey; score: number } | null
  /** The smallest change of one score that gains or loses a place. */
  up: Step | null
  down: Step | null
  /** Per criterion the points of 100 between which it keeps its place between its neighbours; none for a shared place. */
  intervals: { criterion: string; points: number; low: number; high: number }[]
  /** The part of all weightings, 0–1, that give it this place or a better one; null where it has none. */
  pPlace: number | null
  N: number
}

/** Explains a project's place among others; null where it has no score. */
export function explainProject(
  key: ItemKey,
  projects: readonly Project[],
  criteria: readonly Criterion[],
): ProjectExplanation | null {
  const { ranked, knockedOut } = rankProjects(projects, criteria)
  const rank = [...ranked, ...knockedOut].find((r) => r.key === key)
  if (!rank) return null
  const place = rank.place ?? 0
  const above = ranked.filter((r) => (r.place as number) < place).at(-1)
  const below = place === 0 ? undefined : ranked.find((r) => (r.place as number) > place)
  const chosen = (keys: readonly ItemKey[]): ReturnType<typeof valued> =>
    valued(
      projects.filter((p) => keys.includes(p.key ?? '')),
      criteria,
    )
  const stability = methods.weightStability(
    chosen([above?.key, key, below?.key].flatMap((k) => (k === undefined ? [] : [k]))),
  )
  const { criteria: ids, values } = chosen(ranked.map((r) => r.key))
  const { acceptability, N } = methods.smaa({ criteria: ids, values })
  const total = criteria.reduce((sum, c) => sum + c.points, 0)
  const neighbour = (r: ProjectRank | undefined): ProjectExplanation['above'] =>
    r ? { key: r.key, score: r.score } : null
  return {
    rank,
    ranked: ranked.length,
    above: neighbour(above),
    below: neighbour(below),
    up: place === 0 ? reinstated(key, projects, criteria, rank) : step(key, projects, criteria, place, -1),
    down: place === 0 ? null : step(key, projects, criteria, place, 1),
    intervals:
      place === 0 || rank.tied || ranked.length < 2
        ? []
        : criteria.map(({ id, points }) => {
            const [low, high] = stability.ranking[id] as [number, number]
            return { criterion: id, points: (100 * points) / total, low: 100 * low, high: 100 * high }
          }),
    pPlace: place === 0 ? null : (acceptability[key] ?? []).slice(0, place).reduce((sum, p) => sum + p, 0),
    N,
  }
}

/** Tries every other score on every criterion; the smallest change wins, then the nearest place, then the weightiest criterion. */
function step(
  key: ItemKey,
  projects: readonly Project[],
  criteria: readonly Criterion[],
  place: number,
  direction: -1 | 1,
): Step | null {
  const own = projects.find((p) => p.key === key)
  const tries = criteria.flatMap(({ id, points }) => {
    const from = own?.scores[id] ?? null
    return [1, 2, 3, 4, 5].map((to) => {
      return { criterion: id, from, to, place: placeWith(key, projects, criteria, { [id]: to }), points }
    })
  })
  const distance = ({ from, to }: { from: number | null; to: number }): number => Math.abs(to - (from ?? 3))
  const gains = tries.filter((t) => t.place !== null && (t.place - place) * direction > 0)
  gains.sort(
    (a, b) =>
      distance(a) - distance(b) ||
      Math.abs((a.place as number) - place) - Math.abs((b.place as number) - place) ||
      b.points - a.points,
  )
  const [best] = gains
  return best ? { criterion: best.criterion, from: best.from, to: best.to, place: best.place ?? place } : null
}

/** What would give a project that is knocked out its place: the minimum of the criterion that it is below, if that is the only one. */
function reinstated(
  key: ItemKey,
  projects: readonly Project[],
  criteria: readonly Criterion[],
  { belowMinimum, terms }: ProjectRank,
): Step | null {
  const [id = ''] = belowMinimum
  const to = criteria.find((c) => c.id === id)?.minimum as number
  const place = placeWith(key, projects, criteria, { [id]: to })
  return place === null
    ? null
    : { criterion: id, from: terms.find((t) => t.criterion === id)?.score ?? null, to, place }
}

function placeWith(
  key: ItemKey,
  projects: readonly Project[],
  criteria: readonly Criterion[],
  scores: Record<string, number>,
): number | null {
  const changed = projects.map((p) => (p.key === key ? { ...p, scores: { ...p.scores, ...scores } } : p))
  return rankProjects(changed, criteria).ranked.find((r) => r.key === key)?.place ?? null
}
