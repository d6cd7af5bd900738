/** Where a theme's place in a kring comes from, duel by duel, what would move it, and how sure it is. */
import type { Config, Kring } from '../../plan/model.ts'
import { pointsOf } from '../borda.ts'
import { pairwise } from '../pairwise.ts'
import { tally } from '../tally.ts'
import { surenessOf, type ThemeSureness } from './sureness.ts'
import { ballotsOf, rankThemes, type SurveyRanking, type ThemeRank, toldThemes } from './themes.ts'

/** A neighbour in the order, and how few respondents could change places with it by swapping their scores for the two. */
export interface Neighbour {
  slug: string
  place: number
  /** null where even all of them together couldn't. */
  swaps: number | null
}

export interface ThemeExplanation {
  rank: ThemeRank
  survey: SurveyRanking
  /**
   * The part of the respondents, 0–1, that put it above each other theme, ties and unanswered counting half: the share is their
   * average. Duels that may not be shown are taken together under null, with how many they are.
   */
  duels: { slug: string | null; count: number; part: number }[]
  up: Neighbour | null
  down: Neighbour | null
  sureness: (ThemeSureness & { inseparable: string[]; N: number }) | null
}

/** Explains a theme's place. Where too few answered for shares there are no duels, and no neighbours either. */
export function explainTheme(kring: Kring, slug: string, config: Config): ThemeExplanation {
  const survey = rankThemes(kring, config)
  const rank = survey.themes.find((t) => t.slug === slug)
  if (!rank) throw new RangeError(`explainTheme: there is no theme ${slug}`)
  if (survey.state !== 'ranked' || rank.share === null)
    return { rank, survey, duels: [], up: null, down: null, sureness: null }
  const sureness = surenessOf(kring, survey, config)
  const own = sureness?.themes.find((t) => t.slug === slug)
  const beside = (sureness?.inseparable ?? []).filter((pair) => pair.includes(slug)).flat()
  return {
    rank,
    survey,
    duels: duelsOf(kring, slug, survey, config),
    up: neighbour(kring, slug, survey, config, -1),
    down: neighbour(kring, slug, survey, config, 1),
    sureness: sureness && own ? { ...own, inseparable: beside.filter((other) => other !== slug), N: sureness.N } : null,
  }
}

function duelsOf(kring: Kring, slug: string, survey: SurveyRanking, config: Config): ThemeExplanation['duels'] {
  const items = toldThemes(kring, config)
  const ballots = ballotsOf(kring, items)
  const { above, voters } = pairwise({ items, ballots })
  const a = items.indexOf(slug)
  const part = (other: string): number => {
    const b = items.indexOf(other)
    return (above(a, b) + (voters - above(a, b) - above(b, a)) / 2) / voters
  }
  const others = items.filter((item) => item !== slug)
  const closed = withFewDuels(items, ballots, config.ranking.minimumResponse)
  const ranked = (item: string): boolean => (survey.themes.find((t) => t.slug === item)?.share ?? null) !== null
  const told = (item: string): boolean => ranked(item) && !closed.has(item)
  const both = (other: string): boolean => ballots.some(({ scores }) => slug in scores && other in scores)
  const shown = closed.has(slug) ? [] : others.filter((item) => told(item) && both(item))
  const rest = others.filter((item) => !shown.includes(item))
  const duels: ThemeExplanation['duels'] = shown.map((item) => ({ slug: item, count: 1, part: part(item) }))
  duels.sort((x, y) => y.part - x.part || items.indexOf(x.slug as string) - items.indexOf(y.slug as string))
  if (rest.length > 0)
    duels.push({
      slug: null,
      count: rest.length,
      part: rest.reduce((sum, item) => sum + part(item), 0) / rest.length,
    })
  return duels
}

/**
 * The themes that take no part in duels, in any explanation: those that have one which few answered both sides of. That duel would say what
 * the few prefer, and so would a share less the other duels of either side; both sides therefore tell none, and nobody tells one against them.
 */
function withFewDuels(items: readonly string[], ballots: ReturnType<typeof ballotsOf>, minimum: number): Set<string> {
  const few = (a: string, b: string): boolean => {
    const both = ballots.filter(({ scores }) => a in scores && b in scores).length
    return a !== b && both > 0 && both < minimum
  }
  return new Set(items.filter((a) => items.some((b) => few(a, b))))
}

function neighbour(
  kring: Kring,
  slug: string,
  survey: SurveyRanking,
  config: Config,
  direction: -1 | 1,
): Neighbour | null {
  const own = survey.themes.find((t) => t.slug === slug)?.place ?? 0
  const onThatSide = survey.themes.filter((t) => t.place !== null && (t.place - own) * direction > 0)
  const next = direction === 1 ? onThatSide[0] : onThatSide.at(-1)
  if (!next) return null
  const [loser, gainer] = direction === 1 ? [slug, next.slug] : [next.slug, slug]
  return { slug: next.slug, place: next.place as number, swaps: swapsNeeded(kring, config, gainer, loser) }
}

/** The fewest respondents that, by swapping their scores for two themes, would put the lower one above the upper one. */
function swapsNeeded(kring: Kring, config: Config, gainer: string, loser: string): number | null {
  const items = toldThemes(kring, config)
  const leads = tally(items, ballotsOf(kring, items)).valid.map((ballot) => {
    const points = pointsOf(ballot, items, undefined)
    return (points[items.indexOf(loser)] as number) - (points[items.indexOf(gainer)] as number)
  })
  let lead = leads.reduce((sum, each) => sum + each, 0)
  // Who has them furthest apart changes most; a swap turns a lead of x into one of −x.
  const largest = leads.filter((each) => each > 0).sort((a, b) => b - a)
  for (const [i, each] of largest.entries()) {
    lead -= 2 * each
    if (lead < 0) return i + 1
  }
  return null
}
