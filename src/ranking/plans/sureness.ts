/** How sure the order of themes is: who happened to answer, another method, and how much the respondents agree. */
import type { Config, Kring } from '../../plan/model.ts'
import { remembered } from '../../plan/remembered.ts'
import { methods } from '../index.ts'
import { MOST_ITEMS } from '../kemeny.ts'
import { topAtMost, topOf } from '../places.ts'
import { ballotsOf, firstThree, type SurveyRanking, TOP, toldThemes } from './themes.ts'

/** Chances are parts of the resampled surveys, 0–1. */
export interface ThemeSureness {
  slug: string
  /** The places in which it is in 90 % of the resampled surveys. */
  interval: [number, number]
  pFirst: number
  pTop: number
}

/** Another method's view of the top: whether it has the same themes there and, if not, which come in and go out. */
export interface SecondOpinion {
  method: 'mean' | 'topk' | 'copeland' | 'schulze' | 'kemeny'
  same: boolean
  enters: string[]
  leaves: string[]
}

export interface Sureness {
  themes: ThemeSureness[]
  /** Neighbours of which the upper one is above the lower in less than 90 % of the resampled surveys. */
  inseparable: [string, string][]
  /** Themes one below the other of which no two are told apart, as many as there can be; one run may begin within another. */
  runs: string[][]
  opinions: SecondOpinion[]
  /** Kendall's W among those who answered every ranked theme; null where that are too few. */
  agreement: { W: number; respondents: number } | null
  k: number
  N: number
  seed: number
}

/** Below this chance, two neighbours are not told apart. */
export const SURE = 0.9

/** The draws of a bootstrap: at 10,000 a chance is right to half a point, at 1,000 to one and a half. */
const DRAWS = { most: 10_000, least: 1000 }
/** How many answers may be drawn altogether; only a survey of thousands gets fewer draws for it, and needs them less. */
const ANSWERS = 200_000_000
const SEED = 1

/** The bootstrap, which is most of what a report costs. */
const drawn = remembered(methods.bootstrap)

/** How sure a kring's order is; null where its respondents are too few to say. */
export function surenessOf(kring: Kring, survey: SurveyRanking, config: Config): Sureness | null {
  if (survey.state !== 'ranked') return null
  const items = toldThemes(kring, config)
  const ballots = ballotsOf(kring, items)
  const among = survey.themes.flatMap((t) => (t.place === null ? [] : [t.slug]))
  const N = drawsOf(ballots.length, items.length)
  const again = drawn({ items, ballots, among, k: TOP, N, seed: SEED })
  return {
    ...chances(among, again),
    opinions: opinions({ ballots: ballotsOf(kring, among), survey }),
    agreement: agreement(among, ballots, config.ranking.minimumResponse),
    k: TOP,
    N,
    seed: SEED,
  }
}

/** How sure the order over kringen is, each kring drawn from its own respondents; the same weights as the order itself. */
export function surenessTogether(
  kringen: readonly Kring[],
  weights: Readonly<Record<string, number>>,
  among: readonly string[],
  config: Config,
): Pick<Sureness, 'themes' | 'inseparable' | 'runs' | 'N' | 'seed'> | null {
  if (kringen.length === 0 || among.length === 0) return null
  const items = config.themes.map((t) => t.slug)
  const cast = kringen.flatMap((kring) =>
    ballotsOf(kring, toldThemes(kring, config)).map((ballot) => ({ ballot, kring: kring.slug })),
  )
  const N = drawsOf(cast.length, items.length)
  const again = drawn({
    items,
    ballots: cast.map((c) => c.ballot),
    strata: cast.map((c) => c.kring),
    weights,
    among,
    k: TOP,
    N,
    seed: SEED,
  })
  return { ...chances(among, again), N, seed: SEED }
}

/** How often a survey of so many ballots on so many themes is drawn again. */
function drawsOf(ballots: number, themes: number): number {
  return Math.min(DRAWS.most, Math.max(DRAWS.least, Math.floor(ANSWERS / (ballots * themes))))
}

/** In the order given, best first. */
function chances(
  among: readonly string[],
  { pFirst, pTopK, pAbove, interval }: ReturnType<typeof methods.bootstrap>,
): Pick<Sureness, 'themes' | 'inseparable' | 'runs'> {
  const apart = (upper: string, lower: string): boolean => (pAbove[upper]?.[lower] ?? 0) >= SURE
  return {
    themes: among.map((slug) => ({
      slug,
      interval: interval[slug] ?? [1, among.length],
      pFirst: pFirst[slug] as number,
      pTop: pTopK[slug] as number,
    })),
    inseparable: among.slice(1).flatMap((lower, i): [string, string][] => {
      const upper = among[i] as string
      return apart(upper, lower) ? [] : [[upper, lower]]
    }),
    runs: runsOf(among, apart),
  }
}

/** The longest runs of an order in which no two are told apart, each of two or more. */
function runsOf(order: readonly string[], apart: (upper: string, lower: string) => boolean): string[][] {
  let reached = 0
  return order.flatMap((_, from) => {
    let to = from + 1
    while (to < order.length && !order.slice(from, to).some((upper) => apart(upper, order[to] as string))) to++
    if (to - from < 2 || to <= reached) return []
    reached = to
    return [order.slice(from, to)]
  })
}

/** What other methods make of the same ballots; only a real difference counts, not a tie over the border of the top. */
const opinions = remembered(secondOpinions)

function secondOpinions({
  ballots,
  survey,
}: {
  ballots: ReturnType<typeof ballotsOf>
  survey: SurveyRanking
}): SecondOpinion[] {
  const ranked = survey.themes.filter((t) => t.place !== null)
  const own = [...new Set(ranked.map((t) => t.place))].map((place) =>
    ranked.filter((t) => t.place === place).map((t) => t.slug),
  )
  // Among the ranked themes only: one that few answered would tie with everything.
  const items = own.flat()
  const rankings: Partial<Record<SecondOpinion['method'], string[][]>> = {
    mean: methods.mean({ items, ballots }).ranking,
    topk: methods.topk({ items, ballots: firstThree(items, ballots), k: TOP }).ranking,
    copeland: methods.copeland({ items, ballots }).ranking,
    schulze: methods.schulze({ items, ballots }).ranking,
    // With more themes than it can order in time, Kemeny gives no opinion.
    ...(items.length <= MOST_ITEMS && { kemeny: methods.kemeny({ items, ballots }).ranking }),
  }
  return (Object.entries(rankings) as [SecondOpinion['method'], string[][]][]).map(([method, tiers]) => {
    const enters = topOf(tiers, TOP).filter((slug) => !topAtMost(own, TOP).includes(slug))
    const leaves = topOf(own, TOP).filter((slug) => !topAtMost(tiers, TOP).includes(slug))
    return { method, same: enters.length === 0 && leaves.length === 0, enters, leaves }
  })
}

function agreement(
  among: readonly string[],
  ballots: ReturnType<typeof ballotsOf>,
  minimum: number,
): Sureness['agreement'] {
  const ratings = ballots.flatMap(({ scores }) => {
    const row = among.map((slug) => scores[slug] ?? null)
    return row.includes(null) ? [] : [row.map((score) => score as number)]
  })
  const { W } = methods.kendallW({ ratings })
  return W === null || ratings.length < minimum ? null : { W, respondents: ratings.length }
}
