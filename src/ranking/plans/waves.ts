/** The survey of today beside an earlier one: share and place then and now, and which differences are more than chance. */

import type { Config, Kring, Wave } from '../../plan/model.ts'
import { isNear } from '../../plan/near-ballots.ts'
import { remembered } from '../../plan/remembered.ts'
import { methods } from '../index.ts'
import { placesOf } from '../places.ts'
import { ballotsOf, indicativeBelow, toldThemes } from './themes.ts'

/** A theme in one of the two surveys, among the themes that both asked. */
export interface WaveSide {
  place: number | null
  tied: boolean
  /** 0–1; null where so few answered that only the order is told. */
  share: number | null
}

export interface ThemeShift {
  slug: string
  before: WaveSide
  now: WaveSide
  /** Now minus then, in shares; null where only the order is told. */
  difference: number | null
  /** What chance could make of it, all themes together. */
  margin: number | null
  /** Whether the difference is more than chance. */
  real: boolean
}

/**
 * What may be told of two surveys. `hidden`: in one of them fewer answered than may be shown; `near`: they differ in so few ballots that
 * those could be read from them; `indicative`: enough for an order and not for shares; `none`: one of them isn't there, or they share no two themes.
 */
export interface WaveShift {
  year: number
  period: Wave['period']
  members: number | null
  state: 'told' | 'indicative' | 'hidden' | 'near' | 'none'
  /** Who answered then and now; null where it isn't told. */
  voters: { before: number; now: number } | null
  /** In order of today's place; none where nothing is told. */
  themes: ThemeShift[]
  /** Themes of today that can't be compared: not asked then, or too few answers on a side. */
  left: string[]
  /** The chance of any false alarm where nothing changed. */
  alpha: number
  N: number
  seed: number
}

const DRAWS = 10_000
const SEED = 1
const ALPHA = 0.05

/** The draws of both surveys, which are most of what comparing them costs. */
const drawn = remembered(methods.shift)

/** A kring's survey beside its survey of a year; null where it has none of that year. */
export function shiftSince(kring: Kring, year: number, config: Config): WaveShift | null {
  const wave = kring.waves.find((w) => w.year === year)
  if (!wave) return null
  const { minimumResponse: least } = config.ranking
  const untold = (state: WaveShift['state']): WaveShift => ({
    ...{ year, period: wave.period, members: wave.members, state, voters: null, themes: [], left: [] },
    ...{ alpha: ALPHA, N: DRAWS, seed: SEED },
  })
  const before: Kring = { ...kring, ballots: wave.ballots, invalidBallots: wave.invalidBallots }
  const voters = { before: votersOf(before), now: votersOf(kring) }
  if (voters.before === 0 || voters.now === 0) return untold('none')
  if (voters.before < least || voters.now < least) return untold('hidden')
  // One of them may be a copy of the other with a few ballots more, and a third one may stand between them.
  const others = [kring.ballots, ...kring.waves.map((w) => w.ballots)]
  if (others.some((o) => isNear(o, wave.ballots, least) || isNear(o, kring.ballots, least))) return untold('near')
  const items = commonThemes(before, kring, config)
  if (items.length < 2) return untold('none')
  const sides = [before, kring].map((side) => sideOf(side, items))
  const few = Math.min(voters.before, voters.now) < indicativeBelow(config)
  const shift = few
    ? null
    : drawn({
        items,
        before: ballotsOf(before, items),
        after: ballotsOf(kring, items),
        alpha: ALPHA,
        N: DRAWS,
        seed: SEED,
      })
  const themes = items.map((slug): ThemeShift => {
    const [was, now] = sides.map((side) => side(slug, few))
    const unknown = { place: null, tied: false, share: null }
    return {
      slug,
      before: was ?? unknown,
      now: now ?? unknown,
      difference: shift?.difference[slug] ?? null,
      margin: shift?.margin[slug] ?? null,
      real: shift?.real.includes(slug) ?? false,
    }
  })
  themes.sort(
    (a, b) => (a.now.place as number) - (b.now.place as number) || items.indexOf(a.slug) - items.indexOf(b.slug),
  )
  const left = config.themes.flatMap(({ slug }) => (items.includes(slug) ? [] : [slug]))
  return { ...untold(few ? 'indicative' : 'told'), voters, themes, left }
}

/** The latest earlier survey of a kring with ballots; null without one. */
export function latestShift(kring: Kring, config: Config): WaveShift | null {
  const wave = kring.waves.find(({ ballots }) => ballots !== null)
  return wave ? shiftSince(kring, wave.year, config) : null
}

/** Themes that enough members answered in both surveys to be ranked: only over the same themes do shares mean the same. */
function commonThemes(before: Kring, now: Kring, config: Config): string[] {
  const ranked = [before, now].map((kring) => {
    const told = toldThemes(kring, config)
    const { minimumCoverage: minCoverage } = config.ranking
    const { undetermined } = methods.borda({ items: told, ballots: ballotsOf(kring, told), minCoverage })
    return told.filter((slug) => !undetermined.includes(slug))
  })
  return config.themes.flatMap(({ slug }) => (ranked.every((slugs) => slugs.includes(slug)) ? [slug] : []))
}

function sideOf(kring: Kring, items: string[]): (slug: string, few: boolean) => WaveSide {
  const { share, ranking } = methods.borda({ items, ballots: ballotsOf(kring, items) })
  const places = placesOf(ranking)
  return (slug, few) => ({
    place: places.get(slug)?.place ?? null,
    tied: places.get(slug)?.tied ?? false,
    share: few ? null : (share[slug] ?? null),
  })
}

/** Ballots with at least one answer. */
function votersOf({ ballots }: Pick<Kring, 'ballots'>): number {
  return (ballots ?? []).filter((ballot) => Object.keys(ballot).length > 0).length
}
