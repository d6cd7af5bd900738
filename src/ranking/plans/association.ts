/** The kringen side by side: what they share, what divides them, and what may be shown of it. */
import type { Config, Kring } from '../../plan/model.ts'
import { methods } from '../index.ts'
import { placesOf, topOf } from '../places.ts'
import type { FocusClass } from '../shared-focus.ts'
import { rankThemes, type ThemeRank, TOP } from './themes.ts'

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
  /** The average of the kringen's mean scores, weighed as the places are; null where some kring's may not be shown. */
  mean: number | null
  /** Over the included kringen; null where some kring's may not be shown. */
  answers: number | null
  mentions: number | null
  /** The place in each kring that may be shown. */
  places: Record<string, number | null>
  shares: Record<string, number | null>
}

/** The association: its kringen side by side, and what they share. */
export interface SharedRanking {
  /** Kringen whose ballots count here. */
  included: string[]
  /** Kringen whose result is not shown for having few answers, or is too small to count here; and those without a survey. */
  hidden: string[]
  indicative: string[]
  without: string[]
  themes: SharedTheme[]
  /** Valid ballots over the included kringen only, so that a hidden one can't be computed. */
  voters: number
  /** The weighting that the places follow. */
  weighting: 'equal' | 'members'
  /** The top 3 under the other weighting: the same set, another one, or null where there is nothing to compare. */
  other: { same: boolean; top: string[] } | null
  /** The first under each weighting: more than one where they tie, none where nothing can be compared. */
  first: { equal: string[]; byMembers: string[] }
  /** What each included kring weighs in the order, adding up to 1. */
  weights: Record<string, number>
  /** Kendall's W over the kringen, and tau-b per pair of them, on the themes that all of them rank. */
  agreement: { W: number | null; pairs: { kringen: [string, string]; tau: number | null }[] }
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
  const weights = lead.weights
  const over = (slug: string, value: (rank: ThemeRank) => number | null): number[] | null => {
    const values = included.map(({ ranking }) => ranking.themes.find((t) => t.slug === slug)).map((t) => t && value(t))
    return values.length === 0 || values.some((v) => v === null || v === undefined)
      ? null
      : values.map((v) => v as number)
  }
  const sum = (values: number[] | null): number | null => values?.reduce((total, v) => total + v, 0) ?? null
  const themes = items.map(
    (slug): SharedTheme => ({
      slug,
      place: places.get(slug)?.place ?? null,
      tied: places.get(slug)?.tied ?? false,
      equal: equal.value[slug] ?? null,
      byMembers: byMembers?.value[slug] ?? null,
      mean: sum(over(slug, (t) => t.mean)?.map((mean, i) => mean * (weights[included[i]?.id ?? ''] ?? 0)) ?? null),
      answers: sum(over(slug, (t) => t.answers)),
      mentions: sum(over(slug, (t) => t.mentions)),
      // What one kring finds is not shared with anyone.
      focus: groups.length < 2 ? 'none' : (focus.class[slug] as FocusClass),
      top: focus.top[slug] as string[],
      low: focus.low[slug] as string[],
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
  const first = (result: { ranking: string[][] }): string[] => topOf(result.ranking, TOP).sort()
  const other = lead === equal ? byMembers : equal
  return {
    included: included.map((r) => r.id),
    hidden: suppressed,
    indicative: rankings.filter((r) => published.includes(r.id) && r.ranking.state !== 'ranked').map((r) => r.id),
    without: empty,
    themes,
    voters: included.reduce((sum, r) => sum + (r.ranking.voters ?? 0), 0),
    weighting: lead === equal ? 'equal' : 'members',
    other:
      other === null || groups.length === 0
        ? null
        : { same: first(other).join() === first(lead).join(), top: topOf(other.ranking, TOP) },
    first: { equal: equal.ranking[0] ?? [], byMembers: byMembers?.ranking[0] ?? [] },
    weights,
    agreement: agreementOf(items, groups),
  }
}

function agreementOf(
  items: readonly string[],
  groups: readonly { id: string; share: Record<string, number | null> }[],
): SharedRanking['agreement'] {
  const common = items.filter((item) => groups.every((g) => (g.share[item] ?? null) !== null))
  const rows = groups.map(({ id, share }) => ({ id, row: common.map((item) => share[item] as number) }))
  return {
    W: methods.kendallW({ ratings: rows.map((r) => r.row) }).W,
    pairs: rows.flatMap((a, i) =>
      rows.slice(i + 1).map((b) => ({
        kringen: [a.id, b.id] as [string, string],
        tau: methods.kendallTau({ x: a.row, y: b.row }).tau,
      })),
    ),
  }
}

/** Ballots with at least one answer. */
function votersOf(kring: Kring): number {
  return kring.ballots?.filter((ballot) => Object.keys(ballot).length > 0).length ?? 0
}
