/** The items of a theme as plain data: challenges, wishes and projects, with the values that people type. */
import type { ASK_ANSWERS, CERTAINTIES, PHASES, SIGNALS, WISH_ANSWERS } from './fields/schema.ts'

export type Phase = (typeof PHASES)[number]
export type Signal = (typeof SIGNALS)[number]
export type Certainty = (typeof CERTAINTIES)[number]

/** A full reference, `kring/theme/id`: the one name of an item in the whole association. */
export type ItemKey = string

/** What is deliberately left open. */
export interface Open {
  /** Fields of the plan file that say that they aren't known yet, such as `planning.eind`; absent where none does. */
  unknown?: string[]
  /** Fields that say that they don't apply. */
  inapplicable?: string[]
}

/** What every item has. `key` is null without an id; `prose` is Markdown source; `heading` is the offset of its heading. */
interface ItemBase extends Open {
  key: ItemKey | null
  id: string | null
  title: string
  prose: string
  heading: number
  /** What this item was called before: its former keys, and those of what was merged into it. */
  formerly: ItemKey[]
  journal: JournalLine[]
  decisions: Decision[]
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

/** What was said to a wish that no project takes up; null is not written down. */
export interface Answer {
  status: (typeof WISH_ANSWERS)[number]
  /** ISO day. */
  date: string | null
  /** Who said so, such as ALV. */
  forum: string | null
  reason: string | null
}

export interface Wish extends ItemBase {
  kind: 'wish'
  challenges: ItemKey[]
  support: number | null
  branches: string[]
  certainty: Certainty | null
  answer: Answer | null
  whys: Why[]
  /** The restated question: what the kring really asks. */
  underlyingQuestion: string | null
}

export type JournalLine = { date: string; text: string }

/** Euro by year. */
export type ByYear = Record<string, number>

/** What `kosten` says where that is not one number: for the record, between two amounts, or by year. */
export type Budget = { kind: 'memo' } | { kind: 'range'; from: number; to: number } | { kind: 'years'; years: ByYear }

/** What a partner puts in. `amount` is the whole of it in euro; null where that can't be known yet, as with a share of an unknown cost. */
export interface Funding {
  partner: string
  amount: number | null
  /** 0–1 of the cost, where the plan says a share. */
  share?: number
  /** Where the plan says it by year, or a share of a cost by year. */
  years?: ByYear
}

export interface Decision extends JournalLine {
  /** Who decided, such as ALV. */
  forum: string | null
}

/** A line of a task list: a milestone or an action. */
export interface Task {
  /** ISO day or month, or a longer period; null where none is given or can be read. */
  date: string | null
  done: boolean
  /** Who does it, as typed; null where it is for whoever leads the project. */
  owner: string | null
  text: string
}

/** One thing that a partner is asked for. */
export interface Ask {
  /** Slug. */
  partner: string
  what: string
  /** ISO day or month by which it must be there; null where no day was named. */
  by: string | null
  answer: (typeof ASK_ANSWERS)[number]
  /** ISO day of the answer. */
  date: string | null
}

export interface Project extends ItemBase {
  kind: 'project'
  wishes: ItemKey[]
  phase: Phase | null
  signal: Signal | null
  explanation: string | null
  /** The first who leads, and the others where there are more. */
  lead: string | null
  alsoLead?: string[]
  partners: string[]
  asks: Ask[]
  branches: string[]
  /** Agenda slugs, or `agenda/line`. */
  agendas: string[]
  /** ISO days and months, quarters (`2027-K3`), halves (`2027-H1`) and years. */
  start: string | null
  end: string | null
  /** It has no end, on purpose; then `end` is null. */
  ongoing?: true
  /** The whole of it in euro; null where it isn't one number. */
  cost: number | null
  /** What the plan says of the cost where that is more than one number. */
  budget?: Budget
  funding: Funding[]
  /** Partners in `dekking` that the association doesn't have: they have a finding, and their money counts nowhere. */
  strangers?: string[]
  /** What has been spent so far, in euro. */
  spent?: { amount: number; years?: ByYear }
  /** 1–5 by criterion; null is "not scored yet". */
  scores: Record<string, number | null>
  blockedBy: ItemKey[]
  /** The day by which somebody must decide: the last one of a longer time. */
  decideBy: string | null
  /** The first day of what the plan names for it, such as a quarter. */
  decideFrom?: string
  review: string | null
  /** Files that belong to it, as the plan names them; absent without any. */
  attachments?: string[]
  milestones: Task[]
  actions: Task[]
  /** What it has brought, as Markdown; empty where nothing says so. */
  result: string
}

export type Item = Challenge | Wish | Project
