/** Wishes and projects as data: what nobody wrote is no part of it. */
import { leadersOf } from '../../plan/leaders.ts'
import type { Open } from '../../plan/model.ts'
import type { AskView, ItemLink, ProjectView, WishView } from '../view/items.ts'
import type { ProjectData, ThemeData } from './schema.ts'

/** A wish as data. */
export function wishOf({ wish, challenges, projects, branches }: WishView): ThemeData['wishes'][number] {
  const { key, title, prose, support, certainty, answer, whys, underlyingQuestion, journal, decisions } = wish
  return {
    key,
    title,
    prose,
    support,
    branches,
    challenges: links(challenges),
    projects: links(projects),
    certainty,
    ...(answer && { answer }),
    whys,
    underlyingQuestion,
    ...used({ journal, decisions }),
    ...openOf(wish),
  }
}

/** A project as data. */
export function projectOf(view: ProjectView): ProjectData {
  const { project, kring, theme, rank, wishes, blockedBy, lead, partners, asks, branches, agendas, funding, toFund } =
    view
  const { key, title, prose, phase, signal, explanation, start, end, cost, decideBy, review, journal, decisions } =
    project
  const { milestones, actions, result } = project
  return {
    key,
    title,
    kring,
    theme,
    prose,
    phase,
    signal,
    explanation,
    wishes: links(wishes),
    blockedBy: links(blockedBy),
    lead,
    ...(project.alsoLead && { ledBy: leadersOf(project) }),
    partners,
    ...asksData(asks),
    branches,
    agendas,
    start,
    end,
    ...(project.ongoing && { ongoing: true }),
    cost,
    ...(project.budget && { budget: project.budget }),
    funding,
    ...(project.spent && { spent: project.spent }),
    toFund,
    decideBy,
    review,
    rank: rank && (({ key: _, ...figures }) => figures)(rank),
    ...(project.attachments && { attachments: project.attachments }),
    ...used({ milestones, actions, result }),
    journal,
    decisions,
    ...openOf(project),
  }
}

/** What is asked, where anything is. */
export function asksData(asks: readonly AskView[]): Pick<ProjectData, 'asks'> {
  if (asks.length === 0) return {}
  return { asks: asks.map(({ ask, partner, late }) => ({ ...ask, partner, late })) }
}

/** What is left open, where something is. */
export function openOf({ unknown, inapplicable }: Open): Open {
  return { ...(unknown && { unknown }), ...(inapplicable && { inapplicable }) }
}

function links(items: readonly ItemLink[]): { key: string; title: string }[] {
  return items.map(({ key, title }) => ({ key, title }))
}

/** The lists and texts that are not empty: what nobody wrote is no part of the data. */
export function used<T extends Record<string, { length: number }>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0)) as Partial<T>
}
