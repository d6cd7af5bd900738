/** The typed view model of a report: every fact that a report shows, computed once; formats only write it down. */
import type { Decisions } from '../../execution/decisions.ts'
import type { Money } from '../../execution/money.ts'
import type { Config, Kring } from '../../plan/model.ts'
import type { Reach } from '../../plan/reach.ts'
import type { SharedRanking } from '../../ranking/plans/association.ts'
import type { Sureness } from '../../ranking/plans/sureness.ts'
import type { SurveyRanking } from '../../ranking/plans/themes.ts'
import type { WaveShift } from '../../ranking/plans/waves.ts'
import type { Earlier, SinceView } from '../since.ts'
import type { Attention } from './attention.ts'
import type { ReportContext, Revision } from './context.ts'
import type { Before, Figures, FollowUp, Holdup } from './figures.ts'
import type { ProjectView, ThemeView } from './items.ts'
import type { Joint } from './joint.ts'
import type { Asked, Served } from './links.ts'

export type { ReportContext, Revision }

/** A moment since which changes are told: its commit, its ISO date, and what the association calls it. */
export type Since = Pick<Earlier, 'commit' | 'date' | 'name'>

/** What every report says of itself. */
export interface Passport {
  association: string
  example: boolean
  /** What the association says of its example; null leaves it to the program. */
  exampleText: string | null
  today: string
  revision: Revision | null
  /** The moment since which changes are told; null where they aren't. */
  since: Since | null
  /** SHA-256 over the plan files but the ballots, in hexadecimals. */
  input: string
  /** Version of this program. */
  tool: string
  errors: number
  /** The colours of the house style that are not used. */
  refused: readonly string[]
}

/** What a report tells of a kring. */
export interface KringFacts {
  passport: Passport
  /** How much of it was read. */
  reach: Reach
  config: Config
  kring: Kring
  name: string
  /** The title of its page, where that says more than the name. */
  ownTitle: string | null
  areas: string[]
  survey: SurveyRanking
  /** The survey beside the latest earlier one; null without one. */
  shift: WaveShift | null
  /** In order of priority. */
  themes: ThemeView[]
  /** Open projects: the scored ones in order, then the rest. */
  programme: ProjectView[]
  closed: ProjectView[]
  attention: Attention[]
  /** What the kring must decide. */
  decisions: Decisions
  /** `questions` are wishes with the question behind them; `confirmed` and `tested` those of which it is confirmed, or tested with members. */
  counts: {
    challenges: number
    wishes: number
    projects: number
    open: number
    running: number
    questions: number
    confirmed: number
    tested: number
  }
  money: Money
  /** What its first page says in figures, and said at the moment that changes are told since. */
  figures: Figures
  before: Before | null
  /** What was asked then, and what came of it. */
  followUp: FollowUp | null
  /** What most projects wait for, over kringen. */
  holdup: Holdup | null
  partners: Asked[]
  agendas: Served[]
  branches: Served[]
}

/** The facts of a kring, how sure its order of themes is, and the time since an earlier moment; null where it isn't ranked or told. */
export interface KringView extends KringFacts {
  since: SinceView | null
  sureness: Sureness | null
}

export interface AssociationView {
  passport: Passport
  /** How much of it was read. */
  reach: Reach
  since: SinceView | null
  config: Config
  shared: SharedRanking
  kringen: KringFacts[]
  /** What the kringen must decide together, and how much each on its own. */
  decisions: Decisions
  /** Projects of several kringen that look as if they could be done together; null where there are too many to compare. */
  joint: Joint[] | null
  /** Over the open projects of all kringen. */
  money: Money
  /** What its first page says in figures, and said at the moment that changes are told since. */
  figures: Figures
  before: Before | null
  /** What was asked then, and what came of it. */
  followUp: FollowUp | null
  /** What most projects wait for, over kringen. */
  holdup: Holdup | null
  partners: Asked[]
  agendas: Served[]
  branches: Served[]
}
