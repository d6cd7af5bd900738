/** Projects by weighted score: their points, what knocks them out, and where they stand between importance and effort. */
import type { Criterion, ItemKey, Kring, Project } from '../../plan/model.ts'
import { isOpen } from '../../plan/phases.ts'
import { methods } from '../index.ts'
import { placesOf } from '../places.ts'

/** Importance against effort, each high or low with the middle of the scale as the border. */
export type Quadrant = 'quick-win' | 'big-bet' | 'fill-in' | 'reconsider'

/** A project's score, 0–100, with what it is made of. */
export interface ProjectRank {
  key: ItemKey
  /** null for a project that is knocked out. */
  place: number | null
  tied: boolean
  /** All three are points, 0–100; they differ where scores are missing. */
  score: number
  low: number
  high: number
  /** Points per criterion; they add up to `score`. */
  terms: { criterion: string; score: number | null; points: number }[]
  /** Criteria whose minimum the project doesn't reach: these knock it out, however good the rest is. */
  belowMinimum: string[]
  /** The weighted averages of its scores on benefits and on costs, 1–5; null where a score is missing, or no criterion is a cost. */
  position: { importance: number; effort: number } | null
  /** null where the position is. */
  quadrant: Quadrant | null
}

/** Projects in order, those that are knocked out, and those without any score. */
export interface ProjectRanking {
  ranked: ProjectRank[]
  knockedOut: ProjectRank[]
  unranked: Project[]
}

/** The projects of some kringen, of all themes or one. */
export function projectsOf(kringen: readonly Kring[], theme?: string): Project[] {
  return kringen.flatMap((kring) =>
    kring.themes.filter((t) => theme === undefined || t.slug === theme).flatMap((t) => t.projects),
  )
}

/** Ranks open projects. A project below a minimum takes no place, since a high score elsewhere can't make up for it. */
export function rankProjects(projects: readonly Project[], criteria: readonly Criterion[]): ProjectRanking {
  const open = projects.filter(isOpen)
  if (criteria.every((c) => c.points === 0)) return { ranked: [], knockedOut: [], unranked: open }
  const candidates = open.filter((p) => p.key !== null && criteria.some((c) => (p.scores[c.id] ?? null) !== null))
  const result = methods.saw({ criteria: weighed(criteria), values: scoresOf(candidates) })
  const out = new Map(candidates.map((p) => [p.key as string, belowMinimum(p, criteria)]))
  const isOut = (key: ItemKey): boolean => (out.get(key) as string[]).length > 0
  const places = placesOf(
    result.ranking.map((tier) => tier.filter((key) => !isOut(key))).filter((tier) => tier.length > 0),
  )
  const rankOf = (key: ItemKey): ProjectRank => {
    const scores = candidates.find((p) => p.key === key)?.scores ?? {}
    const position = positionOf(scores, criteria)
    return {
      key,
      place: places.get(key)?.place ?? null,
      tied: places.get(key)?.tied ?? false,
      score: points(result.score[key]),
      low: points(result.low[key]),
      high: points(result.high[key]),
      terms: criteria.map(({ id }) => ({
        criterion: id,
        score: scores[id] ?? null,
        points: points(result.terms[key]?.[id]),
      })),
      belowMinimum: out.get(key) as string[],
      position,
      quadrant: position && quadrantOf(position),
    }
  }
  const inOrder = result.ranking.flat()
  return {
    ranked: inOrder.filter((key) => !isOut(key)).map(rankOf),
    knockedOut: inOrder.filter(isOut).map(rankOf),
    unranked: open.filter((p) => !candidates.includes(p)),
  }
}

/** The criteria as `saw` takes them. */
export function weighed(criteria: readonly Criterion[]): Parameters<typeof methods.saw>[0]['criteria'] {
  return criteria.map((c) => ({ id: c.id, weight: c.points, direction: c.direction }))
}

/** Scores by project. */
export function scoresOf(projects: readonly Project[]): Record<ItemKey, Record<string, number | null>> {
  return Object.fromEntries(projects.flatMap((p) => (p.key === null ? [] : [[p.key, p.scores]])))
}

function belowMinimum({ scores }: Project, criteria: readonly Criterion[]): string[] {
  return criteria.flatMap(({ id, minimum }) => {
    const score = scores[id] ?? null
    return minimum !== null && score !== null && score < minimum ? [id] : []
  })
}

function positionOf(
  scores: Readonly<Record<string, number | null>>,
  criteria: readonly Criterion[],
): ProjectRank['position'] {
  // The weighted average of the scores of one kind of criterion, on the scale 1–5.
  const average = (direction: Criterion['direction']): number | null => {
    const those = criteria.filter((c) => c.direction === direction && c.points > 0)
    const total = those.reduce((sum, c) => sum + c.points, 0)
    if (total === 0 || those.some((c) => (scores[c.id] ?? null) === null)) return null
    return those.reduce((sum, c) => sum + ((scores[c.id] as number) * c.points) / total, 0)
  }
  const importance = average('benefit')
  const effort = average('cost')
  return importance === null || effort === null ? null : { importance, effort }
}

function quadrantOf({ importance, effort }: { importance: number; effort: number }): Quadrant {
  if (importance >= 3) return effort > 3 ? 'big-bet' : 'quick-win'
  return effort > 3 ? 'reconsider' : 'fill-in'
}

/** A value of 0–1 as points of 100, without the noise of binary fractions. */
function points(value: number | undefined): number {
  return Math.round(1e8 * (value as number)) / 1e6
}
