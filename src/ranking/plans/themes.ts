/** The themes of a kring by its members' votes. */
import type { Config, Kring, Theme } from '../../plan/model.ts'
import { methods } from '../index.ts'
import { placesOf, topOf } from '../places.ts'
import { type BallotInput, tally } from '../tally.ts'

/** A theme's place in a kring. `place` is 1, 2, 2, 4; null where it is not ranked. */
export interface ThemeRank {
  slug: string
  place: number | null
  /** Whether another theme has the same place. */
  tied: boolean
  /** Borda share in [0, 1]; null where there is none to show. */
  share: number | null
  /** In steps that each stand for several sums, so that it never tells what the others said; null where too few answered for that. */
  mean: number | null
  /** null where fewer answered than may be shown. */
  answers: number | null
  /** How many put it among their first three, a tie over that border left out; null where it isn't shown. */
  mentions: number | null
  /** Too few answers to this theme to rank it. */
  undetermined: boolean
}

/** What the survey of a kring says. `hidden`: fewer respondents than may be shown; `none`: no ballots at all. */
export interface SurveyRanking {
  state: 'ranked' | 'indicative' | 'hidden' | 'none'
  /** Valid ballots; null where hidden. */
  voters: number | null
  blank: number | null
  /** Rows that were no ballot. */
  invalid: number | null
  members: number | null
  /** The margin of chance of a share of one half, 0–1; null where the order is only indicative or members aren't counted. */
  margin: number | null
  themes: ThemeRank[]
}

/** Between the smallest group that may be shown and this, twice as many, an order is only indicative and no shares are shown. */
export function indicativeBelow({ ranking }: Config): number {
  return 2 * ranking.minimumResponse
}

/** A theme of which nothing is known, or may be shown. */
export function unrankedTheme(slug: string): ThemeRank {
  return {
    slug,
    place: null,
    tied: false,
    share: null,
    mean: null,
    answers: null,
    mentions: null,
    undetermined: true,
  }
}

/** Ranks the themes of a kring by Borda share of its ballots; as long as those are the same, so is what it gives. */
export function rankThemes(kring: Kring, config: Config): SurveyRanking {
  const { ballots, invalidBallots, slug } = kring
  const known = ballots && RANKED.get(ballots)
  if (known?.config === config && known.slug === slug && known.invalid === invalidBallots) return known.ranking
  const ranking = ranked(kring, config)
  if (ballots) RANKED.set(ballots, { config, slug, invalid: invalidBallots, ranking })
  return ranking
}

/** By the ballots, with what else an order depends on. Nobody may change it. */
const RANKED = new WeakMap<object, { config: Config; slug: string; invalid: number; ranking: SurveyRanking }>()

function ranked(kring: Kring, config: Config): SurveyRanking {
  const items = config.themes.map((t) => t.slug)
  const members = config.kringen.find((k) => k.slug === kring.slug)?.members ?? null
  const unranked = items.map(unrankedTheme)
  if (!kring.ballots || kring.ballots.length === 0)
    return { state: 'none', voters: 0, blank: 0, invalid: 0, members, margin: null, themes: unranked }
  const { minimumResponse, minimumCoverage } = config.ranking
  const all = methods.borda({ items, ballots: ballotsOf(kring, items) })
  if (all.voters < minimumResponse)
    return { state: 'hidden', voters: null, blank: null, invalid: null, members, margin: null, themes: unranked }
  // A theme that fewer answered than may be shown takes no part: what isn't in any figure can't be computed from one.
  const told = toldThemes(kring, config)
  const ballots = ballotsOf(kring, told)
  const result = methods.borda({ items: told, ballots, minCoverage: minimumCoverage })
  const means = methods.mean({ items: told, ballots })
  const places = placesOf(result.ranking)
  const least = indicativeBelow(config)
  const indicative = all.voters < least
  const { mentions } = methods.topk({ items: told, ballots: firstThree(told, ballots), k: TOP })
  const themes = items.map((slug): ThemeRank => {
    const answers = result.answers[slug]
    if (answers === undefined) return unrankedTheme(slug)
    const place = places.get(slug)
    return {
      slug,
      place: place?.place ?? null,
      tied: place?.tied ?? false,
      share: indicative || !place ? null : (result.share[slug] ?? null),
      mean: toldMean(means.mean[slug] ?? null, answers, least),
      answers,
      mentions: indicative ? null : (mentions[slug] as number),
      undetermined: result.undetermined.includes(slug),
    }
  })
  // Ranked themes first, in order of place; ties and the rest keep the association's order.
  themes.sort(
    (a, b) =>
      (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) ||
      items.indexOf(a.slug) - items.indexOf(b.slug),
  )
  return {
    state: indicative ? 'indicative' : 'ranked',
    voters: all.voters,
    blank: all.blank,
    invalid: kring.invalidBallots,
    members,
    margin: indicative || members === null || members < all.voters ? null : marginOf(all.voters, members),
    themes,
  }
}

/** From so many answers on, a mean with one decimal stands for more than one sum. */
const DECIMAL_FROM = 20

/**
 * The mean of so many answers as it may be told: not at all where the order is only indicative (below `least`), in halves below twice as
 * many, and with one decimal above. A finer one would stand for a single sum, from which who knows his own answer, or the survey of a day
 * before, could take the rest.
 */
function toldMean(mean: number | null, answers: number, least: number): number | null {
  if (mean === null || answers < least) return null
  const steps = answers < Math.max(2 * least, DECIMAL_FROM) ? 2 : 10
  return Math.round(steps * mean) / steps
}

const marginOf = (n: number, N: number): number | null => methods.margin({ n, N }).margin

/** How many themes are "the top" wherever one is spoken of. */
export const TOP = 3

type ScoreBallot = Extract<BallotInput, { scores: unknown }>

/** The themes that enough members of a kring answered for anything to be said of them. */
export function toldThemes(kring: Kring, config: Config): string[] {
  const answered = (slug: string): number => (kring.ballots ?? []).filter((ballot) => slug in ballot).length
  return config.themes.map((t) => t.slug).filter((slug) => answered(slug) >= config.ranking.minimumResponse)
}

/** The ballots of a kring on some themes, in the shape of the methods. */
export function ballotsOf(kring: Kring, themes: readonly string[]): ScoreBallot[] {
  return (kring.ballots ?? []).map((ballot) => ({
    scores: Object.fromEntries(themes.flatMap((slug) => (slug in ballot ? [[slug, ballot[slug] ?? null]] : []))),
  }))
}

/** What each respondent put first: whole tiers within the first three, so that no tie is split. */
export function firstThree(items: readonly string[], ballots: readonly ScoreBallot[]): { ranking: string[][] }[] {
  return tally(items, ballots).valid.map(({ tiers }) => ({ ranking: [topOf(tiers, TOP)] }))
}

/** Themes in the order of a ranking, those without a place last. */
export function inOrder(themes: readonly Theme[], ranks: readonly ThemeRank[]): Theme[] {
  const order = new Map(ranks.map((r, i) => [r.slug, i]))
  return [...themes].sort((a, b) => (order.get(a.slug) as number) - (order.get(b.slug) as number))
}
