/** The same projects seen from the other side: what is asked of each partner, and what serves each agenda and branch. */
import { fundedOf } from '../../plan/amount.ts'
import { leadersOf } from '../../plan/leaders.ts'
import type { Config, Funding, Item } from '../../plan/model.ts'
import type { AskView, ProjectView, ThemeView } from './items.ts'

/** A partner and what it is asked for. */
export interface Asked {
  slug: string
  name: string
  kind: string | null
  projects: {
    view: ProjectView
    roles: ('lead' | 'partner' | 'funding')[]
    amount: number | null
    funds: Funding[]
    asks: AskView[]
  }[]
  /** Euro over its projects. */
  amount: number
}

/** An agenda's line or a branche, with the titles of what serves it. */
export interface Served {
  /** An agenda's slug, `agenda/line`, or a branche's slug. */
  slug: string
  name: string
  remark: 'vervallen' | 'concept' | null
  items: { key: string | null; title: string; kind: Item['kind'] }[]
  /** Euro over the projects with known cost: what they cost, and what is still to be found. */
  cost: number
  toFund: number
}

/** Partners in the order of the configuration, those that are asked for nothing left out. */
export function askedOf(projects: readonly ProjectView[], config: Config): Asked[] {
  return config.partners.flatMap(({ slug, name, kind }) => {
    const asked = projects.flatMap((view) => {
      const { project } = view
      const funds = project.funding.filter((f) => f.partner === slug)
      const roles = [
        ...(leadersOf(project).includes(slug) ? ['lead' as const] : []),
        ...(project.partners.includes(slug) ? ['partner' as const] : []),
        ...(funds.length > 0 ? ['funding' as const] : []),
      ]
      const asks = view.asks.filter(({ ask }) => ask.partner === slug)
      return roles.length + asks.length > 0
        ? [{ view, roles, amount: funds.some(({ amount }) => amount !== null) ? fundedOf(funds) : null, funds, asks }]
        : []
    })
    return asked.length > 0
      ? [{ slug, name, kind, projects: asked, amount: asked.reduce((sum, { amount }) => sum + (amount ?? 0), 0) }]
      : []
  })
}

/** Whether a partner is named and not asked for anything yet. */
export function asksNothing(partners: readonly Asked[], slug: string): boolean {
  const asked = partners.find((partner) => partner.slug === slug)
  return asked?.projects.every(({ asks }) => asks.length === 0) ?? false
}

/** Agendas and their lines that projects serve. */
export function servedAgendas(projects: readonly ProjectView[], config: Config): Served[] {
  return config.agendas.flatMap((agenda) => {
    const remark = agenda.status === 'vervallen' || agenda.status === 'concept' ? agenda.status : null
    const targets = [
      { key: agenda.slug, name: agenda.name },
      ...agenda.lines.map((l) => ({ key: `${agenda.slug}/${l.slug}`, name: `${agenda.name}: ${l.name}` })),
    ]
    return targets.flatMap(({ key, name }) => {
      const serving = projects.filter((p) => p.project.agendas.includes(key))
      const items = serving.map((p) => ({ key: p.project.key, title: p.project.title, kind: 'project' as const }))
      return items.length > 0 ? [{ slug: key, name, remark, items, ...moneyOf(serving) }] : []
    })
  })
}

/** Branches with the challenges, wishes and projects that name them. */
export function servedBranches(themes: readonly ThemeView[], config: Config): Served[] {
  return config.branches.flatMap(({ slug, name }) => {
    const all = themes.flatMap(({ theme }) => [...theme.challenges, ...theme.wishes, ...theme.projects])
    const items = all
      .filter((item) => item.branches.includes(slug))
      .map(({ key, title, kind }) => ({ key, title, kind }))
    const serving = themes.flatMap((t) => t.projects).filter(({ project }) => project.branches.includes(slug))
    return items.length > 0 ? [{ slug, name, remark: null, items, ...moneyOf(serving) }] : []
  })
}

function moneyOf(projects: readonly ProjectView[]): { cost: number; toFund: number } {
  return {
    cost: projects.reduce((sum, { project }) => sum + (project.cost ?? 0), 0),
    toFund: projects.reduce((sum, { toFund }) => sum + (toFund ?? 0), 0),
  }
}
