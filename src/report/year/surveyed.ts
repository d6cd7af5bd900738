/** The survey of a kring then and now: whether another was held, and what may be told of it. Of ballots it is never told which changed. */
import type { ThemeMove } from '../../history/consequences.ts'
import { sameBallots } from '../../history/frame-facts.ts'
import type { Ballot } from '../../plan/model.ts'
import { BALLOTS_FILE } from '../../plan/plan-set.ts'
import type { SurveyRanking } from '../../ranking/plans/themes.ts'
import type { WaveShift } from '../../ranking/plans/waves.ts'
import type { SinceView } from '../since.ts'
import type { KringFacts } from '../view/view.ts'

/** A kring's survey. */
export interface Surveyed {
  /** What the plans have now beside what they had then. `unknown`: the kring wasn't there, or its survey couldn't be read. */
  what: 'none' | 'same' | 'new' | 'other' | 'gone' | 'unknown'
  state: SurveyRanking['state']
  /** Who answered now; null where that isn't told. */
  voters: number | null
  period: { from: string; to: string } | null
  /** Themes that have another place since; none where the votes are the same. */
  moves: ThemeMove[]
  /** The survey beside the latest earlier one, where the plans keep that; null where they don't. */
  shift: WaveShift | null
}

export function surveyedIn(
  { before, after, changes, unread }: SinceView,
  { kring, survey, shift }: KringFacts,
): Surveyed {
  const then = before.kringen.find(({ slug }) => slug === kring.slug)
  const isUnread = unread.some(({ file }) => file === `${kring.slug}/${BALLOTS_FILE}`)
  const what = ((): Surveyed['what'] => {
    if (!then || isUnread) return 'unknown'
    if (kring.ballots === null) return then.ballots === null ? 'none' : 'gone'
    if (then.ballots === null) return 'new'
    const common = before.config.themes.flatMap(({ slug }) =>
      after.config.themes.some((t) => t.slug === slug) ? [slug] : [],
    )
    // What was answered about a theme that came, went or is called otherwise is no other survey.
    if (common.length === 0) return 'unknown'
    return sameBallots(about(then.ballots, common), about(kring.ballots, common)) ? 'same' : 'other'
  })()
  return {
    what,
    state: survey.state,
    voters: survey.voters,
    period: kring.surveyPeriod,
    moves:
      what === 'other'
        ? changes.consequences.themes.filter((move) => move.kring === kring.slug && move.why.includes('votes'))
        : [],
    shift,
  }
}

/** What was answered about some themes. */
const about = (ballots: readonly Ballot[], themes: readonly string[]): Ballot[] =>
  ballots.map((ballot) => Object.fromEntries(Object.entries(ballot).filter(([theme]) => themes.includes(theme))))
