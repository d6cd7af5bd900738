/** The typed plan: plain data, in the glossary's English names. Words that people type as values stay as they typed them. */
import type { AmbitionLevel, Config } from './config-model.ts'
import type { Challenge, Item, Open, Project, Wish } from './item-model.ts'

export type * from './config-model.ts'
export type * from './item-model.ts'

export interface Theme extends Open {
  kring: string
  slug: string
  file: string
  title: string
  /** Markdown between the title and the first section. */
  intro: string
  /** `none`: deliberately no goal here. null: not decided yet. */
  ambition: AmbitionLevel | 'none' | null
  today: AmbitionLevel | null
  lead: string | null
  alsoLead?: string[]
  updated: string | null
  review: string | null
  /** The place that the board gives, beside the computed one. */
  override: { place: number; reason: string; date: string } | null
  /** Whether the facts on top could be read; what seems to be missing may be there otherwise. */
  factsRead: boolean
  sections: Item['kind'][]
  /** Markdown under a section's heading, before its first item. */
  leads: Record<Item['kind'], string>
  /** Sections without items, behind the section that each follows; null is above all. */
  free: { title: string; prose: string; after: Item['kind'] | null }[]
  challenges: Challenge[]
  wishes: Wish[]
  projects: Project[]
}

/** One respondent without a name: a score by theme slug; an unanswered theme is absent. */
export type Ballot = Record<string, number>

export interface Kring {
  slug: string
  file: string
  adopted: string | null
  updated: string | null
  review: string | null
  horizon: number | null
  surveyPeriod: { from: string; to: string } | null
  /** Markdown above the first section. */
  intro: string
  /** Markdown under "Stip op de horizon". */
  dot: string
  /** The free sections of the kring's page. */
  sections: { title: string; prose: string }[]
  /** In the association's order; a theme whose file is missing or unreadable is absent. */
  themes: Theme[]
  /** null: no survey. */
  ballots: Ballot[] | null
  /** Ballots that were left out, for having more or fewer cells than there are columns. */
  invalidBallots: number
}

/** Everything that was read: the association and its kringen in the association's order. */
export interface Plans {
  config: Config
  kringen: Kring[]
}
