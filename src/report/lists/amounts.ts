/** Every amount of the open projects as a number, by partner and by year, where a plan says more than totals. */
import type { Cell, Sheet } from '../../document/sheet.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { ProjectView } from '../view/items.ts'
import type { KringFacts } from '../view/view.ts'

/** The list; null where no plan says a year. */
export function amountsList(kringen: readonly KringFacts[], { words }: Scribe): Sheet | null {
  const say = words.workbook
  const { lists, money } = words.report
  const rows = kringen.flatMap((view) =>
    view.programme.flatMap((entry) =>
      partsOf(entry).map(([of, partner, year, amount]): Cell[] => [
        shortKring(view.config, entry.kring),
        nameIn(view.config.themes, entry.theme),
        entry.project.title,
        { cost: words.cost, funded: money.funded, spent: words.amounts.spent }[of],
        partner === null ? null : nameIn(view.config.partners, partner),
        year === null ? null : Number(year),
        amount,
        entry.project.key,
      ]),
    ),
  )
  if (rows.every(([, , , , , year]) => year === null)) return null
  return {
    id: 'amounts',
    name: say.amountList,
    columns: [
      { title: lists.kring, kind: 'text', screen: kringen.length === 1 },
      { title: words.theme, kind: 'text' },
      { title: words.project, kind: 'text', key: true },
      { title: say.amountKind, kind: 'text' },
      { title: lists.partner, kind: 'text' },
      { title: say.year, kind: 'number' },
      { title: lists.amount, kind: 'euro' },
      { title: lists.id, kind: 'text', screen: true },
    ],
    rows,
  }
}

type Part = [of: 'cost' | 'funded' | 'spent', partner: string | null, year: string | null, amount: number]

/** The amounts of a project: a row per year where it says years, and else one. */
function partsOf({ project: { cost, budget, funding, spent } }: ProjectView): Part[] {
  const each = (of: Part[0], partner: string | null, amount: number | null, years?: Record<string, number>): Part[] =>
    years
      ? Object.entries(years).map(([year, part]) => [of, partner, year, part])
      : amount === null
        ? []
        : [[of, partner, null, amount]]
  return [
    ...each('cost', null, cost, budget?.kind === 'years' ? budget.years : undefined),
    ...funding.flatMap(({ partner, amount, years }) => each('funded', partner, amount, years)),
    ...(spent ? each('spent', null, spent.amount, spent.years) : []),
  ]
}
