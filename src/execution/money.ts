/** What open projects cost, how much of it has been found and spent, and in which years. */
import { fundedOf, sumOf } from '../plan/amount.ts'
import type { Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'

/** Euro over the open projects with known cost. */
export interface Money {
  cost: number
  funded: number
  open: number
  /** Open projects without known cost, but for the two below and those of which the plan says that a cost doesn't apply. */
  unbudgeted: number
  /** Open projects that stand in the plan for the record; absent where none does. */
  memos?: number
  /** Open projects between two amounts, and those amounts together; absent where there are none. */
  ranges?: { count: number; from: number; to: number }
  /** By year, where a plan says a year or what was spent; what it says without a year comes last. */
  years?: MoneyOfYear[]
}

/** Euro in one year; null where no plan says any. A gap is what a year lacks: what is left over in another doesn't fill it. */
export interface MoneyOfYear {
  /** null: the plan says no year. */
  year: string | null
  cost: number | null
  funded: number | null
  spent: number | null
  gap: number | null
}

/** What a project still needs; null without known cost. More funding than it costs leaves nothing to find. */
export function toFund({ cost, funding }: Pick<Project, 'cost' | 'funding'>): number | null {
  return cost === null ? null : Math.max(0, cost - fundedOf(funding))
}

/** The totals of some projects; closed ones don't count. */
export function moneyOf(projects: readonly Project[]): Money {
  const running = projects.filter(isOpen)
  const budgeted = running.filter((project) => project.cost !== null)
  const cost = budgeted.reduce((sum, project) => sum + (project.cost ?? 0), 0)
  const open = budgeted.reduce((sum, project) => sum + (toFund(project) ?? 0), 0)
  const costless = running.filter(({ inapplicable }) => inapplicable?.includes('kosten')).length
  const memos = running.filter(({ budget }) => budget?.kind === 'memo').length
  const ranges = running.flatMap(({ budget }) => (budget?.kind === 'range' ? [budget] : []))
  const years = yearsOf(running)
  return {
    cost,
    funded: cost - open,
    open,
    unbudgeted: running.length - budgeted.length - costless - memos - ranges.length,
    ...(memos > 0 && { memos }),
    ...(ranges.length > 0 && {
      ranges: {
        count: ranges.length,
        from: ranges.reduce((sum, { from }) => sum + from, 0),
        to: ranges.reduce((sum, { to }) => sum + to, 0),
      },
    }),
    ...(years.length > 0 && { years }),
  }
}

/** How many open projects have a cost that isn't one number, for whatever reason. */
export const uncosted = ({ unbudgeted, memos = 0, ranges }: Money): number => unbudgeted + memos + (ranges?.count ?? 0)

type Column = Exclude<keyof MoneyOfYear, 'year'>

/** The years of some open projects; none where no plan says more than a total. */
function yearsOf(running: readonly Project[]): MoneyOfYear[] {
  const says = ({ budget, funding, spent }: Project): boolean =>
    budget?.kind === 'years' || spent !== undefined || funding.some(({ years }) => years !== undefined)
  if (!running.some(says)) return []
  const rows = new Map<string | null, MoneyOfYear>()
  const add = (year: string | null, column: Column, amount: number): void => {
    const row = rows.get(year) ?? { year, cost: null, funded: null, spent: null, gap: null }
    rows.set(year, { ...row, [column]: Math.round(((row[column] ?? 0) + amount) * 100) / 100 })
  }
  for (const project of running) for (const [year, column, amount] of partsOf(project)) add(year, column, amount)
  return [...rows.values()].sort((a, b) => ((a.year ?? '9999') < (b.year ?? '9999') ? -1 : 1))
}

/** What a project says of each year. Its gap has a year only where all of its cost and funding has one. */
function partsOf({ cost, budget, funding, spent }: Project): [string | null, Column, number][] {
  const of = (column: Column, amount: number, years?: Record<string, number>): [string | null, Column, number][] =>
    years ? Object.entries(years).map(([year, part]) => [year, column, part]) : [[null, column, amount]]
  const spending = spent ? of('spent', spent.amount, spent.years) : []
  if (cost === null) return spending
  const costs = budget?.kind === 'years' ? budget.years : undefined
  const granted = funding.filter(({ amount }) => amount !== null)
  const dated = costs !== undefined && granted.every(({ years }) => years !== undefined)
  const inYear = (year: string): number => sumOf(Object.fromEntries(granted.map((f, i) => [i, f.years?.[year] ?? 0])))
  const gaps = dated
    ? Object.fromEntries(Object.entries(costs).map(([year, part]) => [year, Math.max(0, part - inYear(year))]))
    : undefined
  return [
    ...of('cost', cost, costs),
    ...granted.flatMap(({ amount, years }) => of('funded', amount ?? 0, years)),
    ...spending,
    ...of('gap', toFund({ cost, funding }) ?? 0, gaps),
  ]
}
