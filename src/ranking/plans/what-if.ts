/** What another choice would change: other weights for projects, another method for themes. Nothing is written. */
import type { Config, Criterion, Kring } from '../../plan/model.ts'
import { methods } from '../index.ts'
import { MOST_ITEMS } from '../kemeny.ts'
import { placesOf } from '../places.ts'
import type { ProjectRank, ProjectRanking } from './projects.ts'
import type { ThemeMethod } from './theme-methods.ts'
import { ballotsOf, firstThree, type SurveyRanking, TOP, toldThemes } from './themes.ts'

/** A place that moved; null is without a place. */
export interface Move {
  id: string
  from: number | null
  to: number | null
}

export interface MethodRanking {
  method: ThemeMethod
  /** In the order of this method; a tier is a shared place. */
  themes: { slug: string; place: number; tied: boolean }[]
  moves: Move[]
  /** How many orders are equally good, where the method can say: more than one is no order. */
  optima: number | null
}

/**
 * The themes of a kring by another method, on the ballots and among the themes of its ranking; `hidden` where nothing of it may be shown,
 * `too-many` where the method can't order so many themes.
 */
export function rankBy(
  kring: Kring,
  survey: SurveyRanking,
  config: Config,
  method: ThemeMethod,
): MethodRanking | 'hidden' | 'too-many' {
  const own = new Map(survey.themes.map((t) => [t.slug, t.place]))
  if (survey.state === 'hidden' || survey.state === 'none') return 'hidden'
  // Borda counts the duels with every theme that may be told of, as in the ranking; the others only those among the ranked ones.
  const ranked = survey.themes.filter((t) => t.place !== null)
  const items = method === 'borda' ? toldThemes(kring, config) : ranked.map((t) => t.slug)
  if (method === 'kemeny' && items.length > MOST_ITEMS) return 'too-many'
  const ballots = ballotsOf(kring, items)
  const result =
    method === 'topk'
      ? methods.topk({ items, ballots: firstThree(items, ballots), k: TOP })
      : methods[method]({ items, ballots })
  const shown = (slug: string): boolean => (own.get(slug) ?? null) !== null
  const places = placesOf(result.ranking.map((tier) => tier.filter(shown)).filter((tier) => tier.length > 0))
  return {
    method,
    themes: [...places].map(([slug, place]) => ({ slug, ...place })),
    moves: [...places].flatMap(([slug, { place }]) => moved(slug, own.get(slug) ?? null, place)),
    optima: 'optima' in result ? result.optima : null,
  }
}

/** The criteria with other points; those that aren't named keep theirs. Throws a RangeError on an unknown criterion. */
export function withPoints(criteria: readonly Criterion[], points: ReadonlyMap<string, number>): Criterion[] {
  for (const id of points.keys())
    if (!criteria.some((c) => c.id === id)) throw new RangeError(`points.${id}: there is no such criterion`)
  return criteria.map((c) => ({ ...c, points: points.get(c.id) ?? c.points }))
}

/** Which projects have another place, in the order of the new ranking. */
export function movedProjects(before: ProjectRanking, after: ProjectRanking): Move[] {
  const places = new Map(before.ranked.map((r: ProjectRank) => [r.key, r.place]))
  return after.ranked.flatMap((r) => moved(r.key, places.get(r.key) ?? null, r.place))
}

function moved(id: string, from: number | null, to: number | null): Move[] {
  return from === to ? [] : [{ id, from, to }]
}
