/** The same projects seen from the other side: what is asked of each partner, and what serves each agenda and branch. */
import type { Config, Item } from '../plan/model.ts'
import type { ProjectView, ThemeView } from './view.ts'

/** A partner and what it is asked for. */
export interface Asked {
  slug: string
  name: string
  kind: string | null
  projects: { view: ProjectView; roles: ('lead' | 'partner' | 'funding')[]; amount: number | null }[]
}

/** An agenda's line or a branche, with the titles of what serves it. */
export interface Served {
  /** An agenda's slug, `agenda/line`, or a branche's slug. */
  slug: string
  name: string
  remark: 'vervallen' | 'concept' | null
  items: { key: string | null; title: string; kind: Item['kind'] }[]
}

/** Partners in the order of the configuration, those that are asked for nothing left out. */
export function askedOf(projects: readonly ProjectView[], config: Config): Asked[] {
  return config.partners.flatMap(({ slug, name, kind }) => {
    const asked = projects.flatMap((view) => {
      const { project } = view
      const funds = project.funding.filter((f) => f.partner === slug)
      const roles = [
        ...(project.lead === slug ? ['lead' as const] : []),
        ...(project.partners.includes(slug) ? ['partner' as const] : []),
        ...(funds.length > 0 ? ['funding' as const] : []),
      ]
      return roles.length > 0
        ? [{ view, roles, amount: funds.length > 0 ? funds.reduce((sum, f) => sum + f.amount, 0) : null }]
        : []
    })
    return asked.length > 0 ? [{ slug, name, kind, projects: asked }] : []
  })
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
      const items = projects
        .filter((p) => p.project.agendas.includes(key))
        .map((p) => ({ key: p.project.key, title: p.project.title, kind: 'project' as const }))
      return items.length > 0 ? [{ slug: key, name, remark, items }] : []
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
    return items.length > 0 ? [{ slug, name, remark: null, items }] : []
  })
}
