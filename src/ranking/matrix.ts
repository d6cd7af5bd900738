/** From plans to numbers and back: the one file of this room that knows a plan. */
import type { Config, Criterion, ItemKey, Kring, Project, Theme } from '../plan/model.ts'
import { methods } from './index.ts'
import type { FocusClass } from './shared-focus.ts'
import type { BallotInput } from './tally.ts'

/** A theme's place in a kring. `place` is 1, 2, 2, 4; null where it is not ranked. */
export interface ThemeRank {
  slug: string
  place: number | null
  /** Whether another theme has the same place. */
  tied: boolean
  /** Borda share in [0, 1]; null where there is none to show. */
  share: number | null
  mean: number | null
  answers: number
  /** Too few answers to this theme to rank it. */
  undetermined: boolean
}

/** What the survey of a kring says. `hidden`: fewer respondents than may be shown; `none`: no ballots at all. */
export interface SurveyRanking {
  state: 'ranked' | 'indicative' | 'hidden' | 'none'
  /** Valid ballots; null where hidden. */
  voters: number | null
  blank: number | null
  members: number | null
  themes: ThemeRank[]
}

/** Between the smallest group that may be shown and this, an order is only indicative and no shares are shown. */
export const INDICATIVE_BELOW = 10

/** Ranks the themes of a kring by Borda share of its ballots. */
export function rankThemes(kring: Kring, config: Config): SurveyRanking {
  const items = config.themes.map((t) => t.slug)
  const members = config.kringen.find((k) => k.slug === kring.slug)?.members ?? null
  const unranked = items.map(
    (slug): ThemeRank => ({ slug, place: null, tied: false, share: null, mean: null, answers: 0, undetermined: true }),
  )
  if (!kring.ballots || kring.ballots.length === 0)
    return { state: 'none', voters: 0, blank: 0, members, themes: unranked }
  const ballots = kring.ballots.map((scores): Extract<BallotInput, { scores: unknown }> => ({ scores }))
  const { minimumResponse, minimumCoverage } = config.ranking
  const result = methods.borda({ items, ballots, minCoverage: minimumCoverage, minAnswers: minimumResponse })
  if (result.voters < minimumResponse) return { state: 'hidden', voters: null, blank: null, members, themes: unranked }
  const means = methods.mean({ items, ballots })
  const places = placesOf(result.ranking)
  const indicative = result.voters < INDICATIVE_BELOW
  const themes = items.map((slug): ThemeRank => {
    const place = places.get(slug)
    const answers = result.answers[slug] ?? 0
    // The same minimum holds for the answers to one theme as for the kring as a whole.
    const shown = answers >= minimumResponse
    return {
      slug,
      place: place?.place ?? null,
      tied: place?.tied ?? false,
      share: indicative || !place ? null : (result.share[slug] ?? null),
      mean: shown ? (means.mean[slug] ?? null) : null,
      answers: shown ? answers : 0,
      undetermined: result.undetermined.includes(slug),
    }
  })
  // Ranked themes first, in order of place; ties and the rest keep the association's order.
  themes.sort(
    (a, b) =>
      (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) ||
      items.indexOf(a.slug) - items.indexOf(b.slug),
  )
  return { state: indicative ? 'indicative' : 'ranked', voters: result.voters, blank: result.blank, members, themes }
}

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
      score: 100 * (result.score[key] ?? 0),
      low: 100 * (result.low[key] ?? 0),
      high: 100 * (result.high[key] ?? 0),
      terms: criteria.map(({ id }) => ({
        criterion: id,
        score: scores[id] ?? null,
        points: 100 * (result.terms[key]?.[id] ?? 0),
      })),
      belowMinimum: criteria.flatMap(({ id, minimum }) => {
        const score = scores[id] ?? null
        return minimum !== null && score !== null && score < minimum ? [id] : []
      }),
    }
  })
  return { ranked, unranked }
}

/** Whether a project still has something to decide or to do. */
export function isOpen(project: Project): boolean {
  return project.phase !== 'afgerond' && project.phase !== 'vervallen'
}

/** A theme over all kringen. */
export interface SharedTheme {
  slug: string
  place: number | null
  tied: boolean
  /** The average of the kringen's shares, every kring equal and by members. */
  equal: number | null
  byMembers: number | null
  focus: FocusClass
  /** The kringen in which it is at the top, and at the bottom. */
  top: string[]
  low: string[]
  /** The place in each kring that may be shown. */
  places: Record<string, number | null>
  shares: Record<string, number | null>
}

/** The association: its kringen side by side, and what they share. */
export interface SharedRanking {
  /** Kringen whose ballots count here. */
  included: string[]
  /** Kringen that are hidden, for being small or to protect one that is; and those without a survey. */
  hidden: string[]
  without: string[]
  themes: SharedTheme[]
  /** Valid ballots over the included kringen only, so that a hidden one can't be computed. */
  voters: number
  /** The themes at places 1 to 3 under the other weighting, when they are other ones. */
  otherTop: string[] | null
}

/** Puts the kringen side by side: every kring equal, and by members beside it. */
export function rankShared(kringen: readonly Kring[], config: Config): SharedRanking {
  const items = config.themes.map((t) => t.slug)
  const rankings = kringen.map((kring) => ({ id: kring.slug, n: votersOf(kring), ranking: rankThemes(kring, config) }))
  const { published, suppressed, empty } = methods.suppress({ groups: rankings, k: config.ranking.minimumResponse })
  const included = rankings.filter((r) => published.includes(r.id) && r.ranking.state === 'ranked')
  const groups = included.map(({ id, ranking }) => ({
    id,
    members: ranking.members,
    share: Object.fromEntries(ranking.themes.map((t) => [t.slug, t.share])),
  }))
  const equal = methods.consolidate({ items, groups, weighting: 'equal' })
  const counted = groups.length > 0 && groups.every((g) => (g.members ?? 0) > 0)
  const byMembers = counted ? methods.consolidate({ items, groups, weighting: 'members' }) : null
  const lead = config.ranking.weighting === 'members' && byMembers ? byMembers : equal
  const places = placesOf(lead.ranking)
  const focus = methods.sharedFocus({ items, groups })
  const themes = items.map(
    (slug): SharedTheme => ({
      slug,
      place: places.get(slug)?.place ?? null,
      tied: places.get(slug)?.tied ?? false,
      equal: equal.value[slug] ?? null,
      byMembers: byMembers?.value[slug] ?? null,
      focus: focus.class[slug] ?? 'none',
      top: focus.top[slug] ?? [],
      low: focus.low[slug] ?? [],
      places: Object.fromEntries(
        included.map(({ id, ranking }) => [id, ranking.themes.find((t) => t.slug === slug)?.place ?? null]),
      ),
      shares: Object.fromEntries(groups.map((g) => [g.id, g.share[slug] ?? null])),
    }),
  )
  themes.sort(
    (a, b) =>
      (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) ||
      items.indexOf(a.slug) - items.indexOf(b.slug),
  )
  const first = (result: { ranking: string[][] }): string[] => topOf(result.ranking, 3).sort()
  const other = lead === equal ? byMembers : equal
  return {
    included: included.map((r) => r.id),
    hidden: suppressed,
    without: [
      ...empty,
      ...rankings.filter((r) => published.includes(r.id) && r.ranking.state !== 'ranked').map((r) => r.id),
    ],
    themes,
    voters: included.reduce((sum, r) => sum + (r.ranking.voters ?? 0), 0),
    otherTop: other && first(other).join() !== first(lead).join() ? topOf(other.ranking, 3) : null,
  }
}

/** Ballots with at least one answer. */
function votersOf(kring: Kring): number {
  return kring.ballots?.filter((ballot) => Object.keys(ballot).length > 0).length ?? 0
}

/** The items of the first tiers that fit whole within `size`: a tie over the border falls outside. */
function topOf(ranking: string[][], size: number): string[] {
  const top: string[] = []
  for (const tier of ranking) {
    if (top.length + tier.length > size) break
    top.push(...tier)
  }
  return top
}

/** Printed places of tiers: 1, 2, 2, 4. */
function placesOf(ranking: string[][]): Map<string, { place: number; tied: boolean }> {
  const places = new Map<string, { place: number; tied: boolean }>()
  for (const tier of ranking) {
    const place = places.size + 1
    for (const item of tier) places.set(item, { place, tied: tier.length > 1 })
  }
  return places
}

/** Themes in the order of a ranking, those without a place last. */
export function inOrder(themes: readonly Theme[], ranks: readonly ThemeRank[]): Theme[] {
  const order = new Map(ranks.map((r, i) => [r.slug, i]))
  return [...themes].sort((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0))
}
