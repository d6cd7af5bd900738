/** What projects cost, and how much of that has been found. */
import type { Project } from '../plan/model.ts'

export interface Money {
  /** Euro over the projects with known cost. */
  cost: number
  funded: number
  open: number
  /** Projects without known cost. */
  unbudgeted: number
}

/** Euro that is still to be found; null where the cost isn't known. Too much funding of one project helps no other. */
export function toFund({ cost, funding }: Project): number | null {
  return cost === null ? null : Math.max(0, cost - funding.reduce((sum, { amount }) => sum + amount, 0))
}

/** The money of some projects together. */
export function moneyOf(projects: readonly Project[]): Money {
  const budgeted = projects.filter((project) => project.cost !== null)
  const cost = budgeted.reduce((sum, project) => sum + (project.cost ?? 0), 0)
  const open = budgeted.reduce((sum, project) => sum + (toFund(project) ?? 0), 0)
  return { cost, funded: cost - open, open, unbudgeted: projects.length - budgeted.length }
}
