/** What open projects cost, and how much of it has been found. */
import type { Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'

/** Euro over the open projects with known cost. */
export interface Money {
  cost: number
  funded: number
  open: number
  /** Open projects without known cost. */
  unbudgeted: number
}

/** What a project still needs; null without known cost. More funding than it costs leaves nothing to find. */
export function toFund({ cost, funding }: Project): number | null {
  return cost === null ? null : Math.max(0, cost - funding.reduce((sum, f) => sum + f.amount, 0))
}

/** The totals of some projects; closed ones don't count. */
export function moneyOf(projects: readonly Project[]): Money {
  const running = projects.filter(isOpen)
  const budgeted = running.filter((project) => project.cost !== null)
  const cost = budgeted.reduce((sum, project) => sum + (project.cost ?? 0), 0)
  const open = budgeted.reduce((sum, project) => sum + (toFund(project) ?? 0), 0)
  return { cost, funded: cost - open, open, unbudgeted: running.length - budgeted.length }
}
