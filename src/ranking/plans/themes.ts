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
  /** The margin of chance of a share of one half, 0–1; null below ten respondents or where members aren't counted. */
  margin: number | null
  themes: ThemeRank[]
}

/** Between the smallest group that may be shown and this, an order is only indicative and no shares are shown. */
export const INDICATIVE_BELOW = 10

/** A theme of which nothing is known, or may be shown. */
export function unrankedTheme(slug: string): ThemeRank {
  return { slug, place: null, tied: false, share: null, mean: null, answers: null, mentions: null, undetermined: true }
}

/** Ranks the themes of a kring by Borda share of its ballots. */
export function rankThemes(kring: Kring, config: Config): SurveyRanking {
  const items = config.themes.map((t) => t.slug)
  const members = config.kringen.find((k) => k.slug === kring.slug)?.members ?? null
  const unranked = items.map(unrankedTheme)
  if (!kring.ballots || kring.ballots.length === 0)
    return { state: 'none', voters: 0, blank: 0, invalid: 0, members, margin: null, themes: unranked }
  const ballots = ballotsOf(kring)
  const { minimumResponse, minimumCoverage } = config.ranking
  const result = methods.borda({ items, ballots, minCoverage: minimumCoverage, minAnswers: minimumResponse })
  if (result.voters < minimumResponse)
    return { state: 'hidden', voters: null, blank: null, invalid: null, members, margin: null, themes: unranked }
  const means = methods.mean({ items, ballots })
  const places = placesOf(result.ranking)
  const indicative = result.voters < INDICATIVE_BELOW
  const { mentions } = methods.topk({ items, ballots: firstThree(items, ballots), k: TOP })
  const answersTo = (slug: string): number => result.answers[slug] ?? 0
  const few = items.filter((slug) => answersTo(slug) < minimumResponse)
  // Shares add up to a known total, so a single hidden one could be computed: the least answered of the others goes too.
  const next =
    few.length === 1
      ? items.filter((slug) => !few.includes(slug)).sort((a, b) => answersTo(a) - answersTo(b))[0]
      : undefined
  const themes = items.map((slug): ThemeRank => {
    const place = places.get(slug)
    const answers = answersTo(slug)
    // When a small group says the same, the mean would be what each of them said.
    const unanimous = means.sd[slug] === 0 && answers < INDICATIVE_BELOW
    // The same minimum holds for the answers to one theme as for the kring as a whole.
    const shown = answers >= minimumResponse
    return {
      slug,
      place: place?.place ?? null,
      tied: place?.tied ?? false,
      share: indicative || !place || slug === next ? null : (result.share[slug] ?? null),
      mean: shown && !unanimous ? (means.mean[slug] ?? null) : null,
      answers: shown ? answers : null,
      mentions: shown && !indicative ? (mentions[slug] ?? 0) : null,
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
    voters: result.voters,
    blank: result.blank,
    invalid: kring.invalidBallots,
    members,
    margin: indicative || members === null || members < result.voters ? null : marginOf(result.voters, members),
    themes,
  }
}

const marginOf = (n: number, N: number): number | null => methods.margin({ n, N }).margin

/** How many themes are "the top" wherever one is spoken of. */
export const TOP = 3

type ScoreBallot = Extract<BallotInput, { scores: unknown }>

/** The ballots of a kring in the shape of the methods. */
export function ballotsOf(kring: Kring): ScoreBallot[] {
  return (kring.ballots ?? []).map((scores) => ({ scores }))
}

/** What each respondent put first: whole tiers within the first three, so that no tie is split. */
export function firstThree(items: readonly string[], ballots: readonly ScoreBallot[]): { ranking: string[][] }[] {
  return tally(items, ballots).valid.map(({ tiers }) => ({ ranking: [topOf(tiers, TOP)] }))
}

/** Themes in the order of a ranking, those without a place last. */
export function inOrder(themes: readonly Theme[], ranks: readonly ThemeRank[]): Theme[] {
  const order = new Map(ranks.map((r, i) => [r.slug, i]))
  return [...themes].sort((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0))
}
