/** The view of themes, wishes and projects: each with what it is linked to, and its place. */
import type { Reply } from '../../execution/replies.ts'
import type { Ask, Funding, ItemKey, Project, Theme, Wish } from '../../plan/model.ts'
import type { ProjectRank } from '../../ranking/plans/projects.ts'
import type { ThemeRank } from '../../ranking/plans/themes.ts'

/** A link to an item: its title, and where it stands when that is another kring. */
export interface ItemLink {
  key: ItemKey
  title: string
  /** Names of the kring and theme; null inside this report. */
  elsewhere: { kring: string; theme: string } | null
}

/** Something asked of a partner, with that partner's name. */
export interface AskView {
  ask: Ask
  partner: string
  /** Whether its day has passed and it isn't there. */
  late: boolean
}

export interface ProjectView {
  project: Project
  /** Slugs of where it stands. */
  kring: string
  theme: string
  rank: ProjectRank | null
  wishes: ItemLink[]
  blockedBy: ItemLink[]
  lead: string | null
  partners: string[]
  asks: AskView[]
  branches: string[]
  agendas: { name: string; expired: boolean }[]
  funding: Funding[]
  /** Euro; null without known cost. */
  toFund: number | null
}

export interface WishView {
  wish: Wish
  /** What came of it. */
  reply: Reply
  challenges: ItemLink[]
  projects: ItemLink[]
  branches: string[]
}

export interface ThemeView {
  theme: Theme
  name: string
  /** The title of its file, where that says more than the name. */
  ownTitle: string | null
  definition: string | null
  rank: ThemeRank
  wishes: WishView[]
  projects: ProjectView[]
}
