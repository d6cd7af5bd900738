/** How much the order of projects depends on the weights: exact intervals, and the share of all weightings. */
import type { Criterion, ItemKey, Project } from '../../plan/model.ts'
import { methods } from '../index.ts'
import { type ProjectRanking, scoresOf, weighed } from './projects.ts'

export interface ProjectSureness {
  /** The projects in first place: more than one where they tie. */
  first: ItemKey[]
  /** Per criterion its points of 100, and between which points the first stays first. */
  intervals: { criterion: string; points: number; low: number; high: number }[]
  /** Per project the part of all weightings, 0–1, in which it is first. */
  pFirst: Record<ItemKey, number>
  /** The project that is first under every weighting, by dominance; null where there is none. */
  alwaysFirst: ItemKey | null
  /** Whether a score is missing somewhere, and counted as the middle of the scale. */
  provisional: boolean
  N: number
  seed: number
}

const DRAWS = 10_000
const SEED = 1

/** How sure the order is; null where fewer than two projects are ranked. */
export function projectSureness(
  projects: readonly Project[],
  { ranked }: ProjectRanking,
  criteria: readonly Criterion[],
): ProjectSureness | null {
  if (ranked.length < 2) return null
  const input = valued(
    projects.filter((p) => ranked.some((r) => r.key === p.key)),
    criteria,
  )
  const stability = methods.weightStability(input)
  const drawn = methods.smaa({ criteria: input.criteria, values: input.values, N: DRAWS, seed: SEED })
  const total = criteria.reduce((sum, c) => sum + c.points, 0)
  return {
    first: stability.first,
    intervals: criteria.map(({ id, points }) => {
      const [low, high] = stability.winner[id] as [number, number]
      return { criterion: id, points: (100 * points) / total, low: 100 * low, high: 100 * high }
    }),
    pFirst: Object.fromEntries(ranked.map(({ key }) => [key, (drawn.acceptability[key] as number[])[0] as number])),
    alwaysFirst: drawn.alwaysFirst,
    provisional: ranked.some((r) => r.low < r.high),
    N: DRAWS,
    seed: SEED,
  }
}

/** Projects as `weightStability` takes them: values 0–1 in which more is better, a missing score in the middle. */
export function valued(
  projects: readonly Project[],
  criteria: readonly Criterion[],
): Parameters<typeof methods.weightStability>[0] {
  const ids = criteria.map((c) => c.id)
  const value = (id: string, project: Project): number => {
    const only = weighed(criteria.filter((c) => c.id === id)).map((c) => ({ ...c, weight: 1 }))
    return methods.saw({ criteria: only, values: scoresOf([project]) }).score[project.key as string] as number
  }
  return {
    criteria: ids,
    weights: Object.fromEntries(criteria.map((c) => [c.id, c.points])),
    values: Object.fromEntries(
      projects.map((p) => [p.key as string, Object.fromEntries(ids.map((id) => [id, value(id, p)]))]),
    ),
  }
}
