/** The view of themes, wishes and projects: each with what it is linked to, and its place. */
import type { Funding, ItemKey, Project, Theme, Wish } from '../../plan/model.ts'
import type { ProjectRank } from '../../ranking/plans/projects.ts'
import type { ThemeRank } from '../../ranking/plans/themes.ts'

/** A link to an item: its title, and where it stands when that is another kring. */
export interface ItemLink {
  key: ItemKey
  title: string
  /** Names of the kring and theme; null inside this report. */
  elsewhere: { kring: string; theme: string } | null
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
  branches: string[]
  agendas: { name: string; expired: boolean }[]
  funding: Funding[]
  /** Euro; null without known cost. */
  toFund: number | null
}

export interface WishView {
  wish: Wish
  challenges: ItemLink[]
  projects: ItemLink[]
  branches: string[]
}

export interface ThemeView {
  theme: Theme
  name: string
  definition: string | null
  rank: ThemeRank
  wishes: WishView[]
  projects: ProjectView[]
}
