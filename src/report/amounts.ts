/** Money in words: one number, p.m., a range, by year, or a share; never as nought where it isn't known. */
import type { Money } from '../execution/money.ts'
import type { Words } from '../language/en/words.ts'
import type { Numbers } from '../language/numbers.ts'
import type { Budget, ByYear, Funding, Project } from '../plan/model.ts'

interface Speaker {
  words: Words
  numbers: Numbers
}

/** What a cost is said to be. */
export function costSaid(said: number | Budget, { words, numbers }: Speaker): string {
  if (typeof said === 'number') return numbers.euro(said)
  if (said.kind === 'memo') return words.amounts.memo
  if (said.kind === 'range') return words.amounts.range(numbers.euro(said.from), numbers.euro(said.to))
  return byYear(null, said.years, { words, numbers })
}

/** What a project costs; null where the plan says nothing of it. */
export function costOf({ cost, budget }: Pick<Project, 'cost' | 'budget'>, speaker: Speaker): string | null {
  const said = budget ?? cost
  return said === null ? null : costSaid(said, speaker)
}

/** What a partner puts in, without its name. */
export function fundingSaid({ amount, share, years }: Omit<Funding, 'partner'>, { words, numbers }: Speaker): string {
  const euro = amount === null ? null : numbers.euro(amount)
  if (share !== undefined) return words.amounts.share(`${numbers.exact(100 * share)}%`, euro)
  if (years) return byYear(euro, years, { words, numbers })
  return euro ?? words.amounts.unknownAmount
}

/** What has been spent; null where the plan says nothing of it. */
export function spentSaid(spent: Project['spent'], speaker: Speaker): string | null {
  if (spent === undefined) return null
  const euro = speaker.numbers.euro(spent.amount)
  return spent.years ? byYear(euro, spent.years, speaker) : euro
}

function byYear(total: string | null, years: ByYear, { words, numbers }: Speaker): string {
  const each = Object.entries(years).map(([year, amount]) => words.amounts.year(year, numbers.euro(amount)))
  const sum = Object.values(years).reduce((all, amount) => all + amount, 0)
  return words.amounts.byYear(total ?? numbers.euro(Math.round(sum * 100) / 100), each.join('; '))
}

/** The budgets in sentences; where nothing was budgeted there is no money to tell of. */
export function moneySaid(money: Money, speaker: Speaker): string[] {
  const { words, numbers } = speaker
  const { cost, funded, open, unbudgeted } = money
  return [
    ...(cost > 0 ? [words.money(numbers.euro(cost), numbers.euro(funded), numbers.euro(open))] : []),
    ...(unbudgeted > 0 ? [words.unbudgeted(unbudgeted)] : []),
    ...moneyRemarks(money, speaker),
  ]
}

/** What stands beside a sum because it can't be in it: projects for the record, and those between two amounts. */
export function moneyRemarks({ memos, ranges }: Money, { words, numbers }: Speaker): string[] {
  return [
    ...(memos ? [words.amounts.memos(memos)] : []),
    ...(ranges ? [words.amounts.ranges(ranges.count, numbers.euro(ranges.from), numbers.euro(ranges.to))] : []),
  ]
}
