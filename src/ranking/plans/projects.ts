/** The projects of a kring by weighted score. */
import type { Criterion, ItemKey, Project } from '../../plan/model.ts'
import { isOpen } from '../../plan/phases.ts'
import { methods } from '../index.ts'
import { placesOf } from '../places.ts'

/** A project's score, 0–100, with what it is made of. */
export interface ProjectRank {
  key: ItemKey
  place: number
  tied: boolean
  /** All three are points, 0–100; they differ where scores are missing. */
  score: number
  low: number
  high: number
  /** Points per criterion; they add up to `score`. */
  terms: { criterion: string; score: number | null; points: number }[]
  /** Criteria whose minimum the project doesn't reach; null minimums never. */
  belowMinimum: string[]
}

/** A kring's projects by weighted score. Finished and dropped projects, and those without any score, aren't ranked. */
export function rankProjects(
  projects: readonly Project[],
  criteria: readonly Criterion[],
): { ranked: ProjectRank[]; unranked: Project[] } {
  const candidates = projects.filter(
    (p) => isOpen(p) && p.key !== null && criteria.some((c) => (p.scores[c.id] ?? null) !== null),
  )
  const unranked = projects.filter((p) => isOpen(p) && !candidates.includes(p))
  if (criteria.length === 0 || criteria.every((c) => c.points === 0))
    return { ranked: [], unranked: projects.filter(isOpen) }
  const result = methods.saw({
    criteria: criteria.map((c) => ({ id: c.id, weight: c.points, direction: c.direction })),
    values: Object.fromEntries(candidates.map((p) => [p.key, p.scores])),
  })
  const ranked = [...placesOf(result.ranking)].map(([key, { place, tied }]): ProjectRank => {
    const scores = candidates.find((p) => p.key === key)?.scores ?? {}
    return {
      key,
      place,
      tied,
      score: points(result.score[key]),
      low: points(result.low[key]),
      high: points(result.high[key]),
      terms: criteria.map(({ id }) => ({
        criterion: id,
        score: scores[id] ?? null,
        points: points(result.terms[key]?.[id]),
      })),
      belowMinimum: criteria.flatMap(({ id, minimum }) => {
        const score = scores[id] ?? null
        return minimum !== null && score !== null && score < minimum ? [id] : []
      }),
    }
  })
  return { ranked, unranked }
}

/** A value of 0–1 as points of 100, without the noise of binary fractions. */
function points(value: number | undefined): number {
  return Math.round(1e8 * (value ?? 0)) / 1e6
}
