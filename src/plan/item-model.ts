/** The items of a theme as plain data: challenges, wishes and projects, with the values that people type. */
import type { ASK_ANSWERS, CERTAINTIES, PHASES, SIGNALS, WISH_ANSWERS } from './schema.ts'

export type Phase = (typeof PHASES)[number]
export type Signal = (typeof SIGNALS)[number]
export type Certainty = (typeof CERTAINTIES)[number]

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
  lead: string | null
  partners: string[]
  asks: Ask[]
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
  milestones: Task[]
  actions: Task[]
  /** What it has brought, as Markdown; empty where nothing says so. */
  result: string
}

export type Item = Challenge | Wish | Project
