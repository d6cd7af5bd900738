/** The kringen side by side: what they share, what divides them, and what may be shown of it. */
import type { Config, Kring } from '../../plan/model.ts'
import { methods } from '../index.ts'
import { placesOf } from '../places.ts'
import type { FocusClass } from '../shared-focus.ts'
import { rankThemes } from './themes.ts'

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
  /** The weighting that the places follow. */
  weighting: 'equal' | 'members'
  /** The top 3 under the other weighting: the same set, another one, or null where there is nothing to compare. */
  other: { same: boolean; top: string[] } | null
}

/** Puts the kringen side by side: every kring equal, and by members beside it. */
export function rankShared(kringen: readonly Kring[], config: Config): SharedRanking {
  const items = config.themes.map((t) => t.slug)
  const rankings = kringen.map((kring) => ({ id: kring.slug, n: votersOf(kring), ranking: rankThemes(kring, config) }))
  const { published, suppressed, empty } = methods.suppress({
    groups: rankings,
    k: config.ranking.minimumResponse,
    // Every figure here is over the shown kringen alone, so there is no total from which a hidden one could be computed.
    totalPublished: false,
  })
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
      // What one kring finds is not shared with anyone.
      focus: groups.length < 2 ? 'none' : (focus.class[slug] ?? 'none'),
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
    weighting: lead === equal ? 'equal' : 'members',
    other:
      other === null || groups.length === 0
        ? null
        : { same: first(other).join() === first(lead).join(), top: topOf(other.ranking, 3) },
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
