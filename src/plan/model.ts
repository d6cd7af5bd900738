/** The typed plan: plain data, in the glossary's English names. Words that people type as values stay as they typed them. */
import type { REPORT_FORMATS, SECTIONS } from './report-options.ts'
import type { CERTAINTIES, PHASES, SIGNALS } from './schema.ts'

export type Phase = (typeof PHASES)[number]
export type Signal = (typeof SIGNALS)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type SectionId = (typeof SECTIONS)[number]
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export type AmbitionLevel = 1 | 2 | 3

/** A full reference, `kring/theme/id`: the one name of an item in the whole association. */
export type ItemKey = string

/** What every item has. `key` is null without an id; `prose` is Markdown source; `heading` is the offset of its heading. */
interface ItemBase {
  key: ItemKey | null
  id: string | null
  title: string
  prose: string
  heading: number
  /** What this item was called before: its former keys, and those of what was merged into it. */
  formerly: ItemKey[]
}

export interface Challenge extends ItemBase {
  kind: 'challenge'
  branches: string[]
}

/** One "why" of the tree behind a wish: the question, its answer, where and when it was given. */
export interface Why {
  question: string
  answer: string | null
  source: string | null
  date: string | null
  children: Why[]
}

export interface Wish extends ItemBase {
  kind: 'wish'
  challenges: ItemKey[]
  support: number | null
  branches: string[]
  certainty: Certainty | null
  whys: Why[]
  /** The restated question: what the kring really asks. */
  underlyingQuestion: string | null
}

export type JournalLine = { date: string; text: string }

export interface Decision extends JournalLine {
  /** Who decided, such as ALV. */
  forum: string | null
}

export interface Project extends ItemBase {
  kind: 'project'
  wishes: ItemKey[]
  phase: Phase | null
  signal: Signal | null
  explanation: string | null
  lead: string | null
  partners: string[]
  branches: string[]
  /** Agenda slugs, or `agenda/line`. */
  agendas: string[]
  /** ISO months or dates. */
  start: string | null
  end: string | null
  /** Euro. */
  cost: number | null
  /** Euro by partner. */
  funding: { partner: string; amount: number }[]
  /** 1–5 by criterion; null is "not scored yet". */
  scores: Record<string, number | null>
  blockedBy: ItemKey[]
  /** The day by which somebody must decide. */
  decideBy: string | null
  review: string | null
  journal: JournalLine[]
  decisions: Decision[]
}

export type Item = Challenge | Wish | Project

export interface Theme {
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

export interface Criterion {
  id: string
  name: string
  points: number
  direction: 'benefit' | 'cost'
  minimum: number | null
}

/** House style and set-up of reports; null where the association leaves it to the program. */
export interface ReportConfig {
  /** Path of a png or jpg in the workspace. */
  logo: string | null
  /** `#rrggbb`. */
  brand: string | null
  accent: string | null
  font: string | null
  footer: string | null
  formats: ReportFormat[]
  /** The partner that is the municipality. */
  municipality: string | null
  /** The sections that are switched off. */
  off: SectionId[]
}

/** `formerly`: slugs that it had before; absent where it always had this one. */
type Named = { slug: string; name: string; formerly?: string[] }

export interface Config {
  format: number
  association: string
  status: 'voorbeeld' | 'vastgesteld' | 'concept' | null
  language: 'nl' | 'en' | null
  kringen: (Named & { aliases: string[]; areas: string[]; members: number | null })[]
  branches: { slug: string; name: string }[]
  themes: (Named & { group: 'planet' | 'people' | 'profit' | null; definition: string | null })[]
  levels: Record<AmbitionLevel, string> | null
  partners: { slug: string; name: string; kind: string | null }[]
  agendas: {
    slug: string
    name: string
    period: string | null
    status: 'lopend' | 'concept' | 'vervallen' | null
    lines: { slug: string; name: string }[]
  }[]
  ranking: { scale: [number, number]; minimumResponse: number; minimumCoverage: number; weighting: 'equal' | 'members' }
  criteria: Criterion[]
  /** Days after which a running project without news is silent. */
  newsWithin: number
  /** To which phases a project may go from each. */
  transitions: Record<Phase, readonly Phase[]>
  /** Names for a date, tag or revision of the plans. */
  moments: { slug: string; revision: string }[]
  report: ReportConfig
  rules: Record<string, 'fout' | 'waarschuwing' | 'advies' | 'uit'>
}

/** Everything that was read: the association and its kringen in the association's order. */
export interface Plans {
  config: Config
  kringen: Kring[]
}
