/** The typed plan: plain data, in the glossary's English names. Words that people type as values stay as they typed them. */
import type { AmbitionLevel, Config } from './config-model.ts'
import type { Challenge, Decision, Item, JournalLine, Open, Project, Wish } from './item-model.ts'

export type * from './config-model.ts'
export type * from './item-model.ts'

/** A figure of a year. */
export interface YearFigure {
  year: number
  value: number
}

/** What is measured to see how a theme goes. */
export interface Indicator {
  id: string
  name: string
  unit: string | null
  /** By year, the earliest first, which is where it began; a year that nobody measured is absent. */
  measurements: YearFigure[]
  targets: YearFigure[]
}

/** A section without items. `lines`: the dated lines of one that holds decisions or progress, which are not in its prose; else absent. */
export interface Section {
  title: string
  prose: string
  lines?: Decision[]
}

/** A place where only the guidance of a new file stands: the heading above it, empty without one, and the comment as a range of the file. */
export interface Unwritten {
  title: string
  start: number
  end: number
}

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
  /** Present where an ambition was typed that can't be one. */
  ambitionRefused?: boolean
  /** Where only the guidance of a new file stands; absent where there is something under all of it. */
  unwritten?: Unwritten[]
  indicators: Indicator[]
  attachments?: string[]
  sections: Item['kind'][]
  /** Markdown under a section's heading, before its first item. */
  leads: Record<Item['kind'], string>
  /** Sections without items, behind the section that each follows; null is above all. */
  free: (Section & { after: Item['kind'] | null })[]
  /** What stands under "Voortgang" and "Besluiten" of the theme itself. */
  journal: JournalLine[]
  decisions: Decision[]
  challenges: Challenge[]
  wishes: Wish[]
  projects: Project[]
}

/** One respondent without a name: a score by theme slug; an unanswered theme is absent. */
export type Ballot = Record<string, number>

/** An earlier survey of a kring, beside the one that counts now. */
export interface Wave {
  /** The year in the name of its file. */
  year: number
  period: { from: string; to: string } | null
  /** How many members there were then. */
  members: number | null
  /** By the themes as they are called now; of what is no theme any more nothing is read. null where there is no file. */
  ballots: Ballot[] | null
  invalidBallots: number
}

export interface Kring {
  slug: string
  file: string
  /** The title of its page; absent where it has none. */
  title?: string
  adopted: string | null
  updated: string | null
  review: string | null
  horizon: number | null
  surveyPeriod: { from: string; to: string } | null
  /** Files that belong to it, as the plan names them; absent without any. */
  attachments?: string[]
  /** Where only the guidance of a new file stands; absent where there is something under all of it. */
  unwritten?: Unwritten[]
  /** Markdown above the first section. */
  intro: string
  /** Markdown under "Stip op de horizon". */
  dot: string
  /** The free sections of the kring's page. */
  sections: Section[]
  /** What stands under "Voortgang" and "Besluiten" of the kring itself. */
  journal: JournalLine[]
  decisions: Decision[]
  /** In the association's order; a theme whose file is missing or unreadable is absent. */
  themes: Theme[]
  /** null: no survey. */
  ballots: Ballot[] | null
  /** Ballots that were left out, for having more or fewer cells than there are columns. */
  invalidBallots: number
  /** The earlier surveys, the latest first. */
  waves: Wave[]
}

/** Everything that was read: the association and its kringen in the association's order. */
export interface Plans {
  config: Config
  kringen: Kring[]
}
