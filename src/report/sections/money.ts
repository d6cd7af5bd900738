/** What it costs and who pays: the budget of each project against its funding, and the association's sums per kring. */

import type { PhrasingContent, RootContent } from 'mdast'
import { type FundingRow, fundingStack } from '../../charts/funding-stack.ts'
import { h, note, p, portions, table, text } from '../../document/nodes.ts'
import { type Money, uncosted } from '../../execution/money.ts'
import { fundedOf } from '../../plan/amount.ts'
import { shortKring } from '../../plan/names.ts'
import { costOf, fundingSaid, moneyRemarks } from '../amounts.ts'
import { titleLink } from '../anchors.ts'
import { foundGap, titled } from '../findings.ts'
import type { ProjectView } from '../view/items.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import type { Scribe } from './scribe.ts'

/** The section of a kring: a bar per project. */
export function moneySection({ programme, money }: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report.money
  const heading = h(2, titled(say.title, foundGap(money, programme, scribe), words), 'geld')
  const known = programme.filter(({ project }) => project.cost !== null)
  const uncounted = programme.filter(({ project }) => project.cost === null && project.budget !== undefined)
  if (known.length + uncounted.length === 0 && !money.years) return [heading, p(say.none)]
  const rows = known.map(({ project, funding, toFund }) => ({
    label: project.title,
    cost: project.cost,
    funding,
    toFund,
  }))
  const over = known
    .filter(({ project, funding }) => fundedOf(funding) > (project.cost ?? 0))
    .map(({ project }) => project.title)
  return [
    heading,
    ...totals(money, scribe),
    ...(known.length > 0 ? chart(rows, scribe) : []),
    ...(over.length > 0 ? [p(say.over(numbers.list(over)))] : []),
    table(
      [words.project, words.cost, say.by, words.toFund],
      [...known, ...uncounted].map((view) => [
        [titleLink(view.project.key, view.project.title)],
        costOf(view.project, scribe) ?? '–',
        paidBy(view, scribe),
        view.toFund === null ? '–' : numbers.euro(view.toFund),
      ]),
      [null, 'right', null, 'right'],
      'data',
    ),
    ...byYear(money, scribe),
  ]
}

/** The section of the association: a bar and a row per kring, and the total. */
export function moneyTogether({ kringen, money, config }: AssociationView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report.money
  const programme = kringen.flatMap((view) => view.programme)
  const heading = h(2, titled(say.title, foundGap(money, programme, scribe), words), 'geld')
  const row = (name: string, m: Money): string[] => [
    name,
    numbers.euro(m.cost),
    numbers.euro(m.funded),
    numbers.euro(m.open),
    String(uncosted(m)),
  ]
  const bars = kringen
    .filter((view) => view.money.cost > 0)
    .map((view) => ({
      label: shortKring(config, view.kring.slug),
      cost: view.money.cost,
      funding: together(view.programme.filter((entry) => entry.project.cost !== null)),
      toFund: view.money.open,
    }))
  if (bars.length === 0 && !money.memos && !money.ranges && !money.years) return [heading, p(say.none)]
  return [
    heading,
    ...totals(money, scribe),
    ...(bars.length > 0 ? chart(bars, scribe) : []),
    table(
      [words.report.kringTitle, words.cost, say.funded, words.toFund, say.unbudgeted],
      [...kringen.map((view) => row(shortKring(config, view.kring.slug), view.money)), row(say.total, money)],
      [null, 'right', 'right', 'right', 'right'],
      'data sum',
    ),
    ...byYear(money, scribe),
  ]
}

/** A row per year; nothing where no plan says more than a total. */
function byYear({ years }: Money, { words, numbers }: Scribe): RootContent[] {
  if (!years) return []
  const say = words.amounts
  const cell = (amount: number | null): string => (amount === null ? '–' : numbers.euro(amount))
  return [
    h(3, say.yearTitle),
    table(
      [say.yearColumn, words.cost, say.funded, say.spent, say.gap],
      years.map((row) => [row.year ?? say.noYear, cell(row.cost), cell(row.funded), cell(row.spent), cell(row.gap)]),
      [null, 'right', 'right', 'right', 'right'],
      'data',
    ),
    note('legend', say.yearNote),
  ]
}

interface Bar {
  label: string
  cost: number | null
  funding: readonly { partner: string; amount: number | null }[]
  toFund: number | null
}

function chart(bars: readonly Bar[], { words, numbers }: Scribe): RootContent[] {
  const say = words.report.money
  const rows = bars.map(
    ({ label, cost, funding, toFund }): FundingRow => ({
      label,
      cost,
      parts: funding.flatMap(({ partner, amount }) =>
        amount === null ? [] : [{ partner, amount, value: numbers.euro(amount) }],
      ),
      value: cost === null ? '–' : numbers.euro(cost),
      missing: toFund === null || toFund === 0 ? null : numbers.euro(toFund),
    }),
  )
  const partners = [...new Set(bars.flatMap(({ funding }) => funding.map((f) => f.partner)))]
  const most = bars
    .flatMap(({ cost, funding }) => [cost ?? 0, fundedOf(funding)])
    .reduce((most, n) => Math.max(most, n), 0)
  const parts = portions(rows, MOST_BARS)
  return parts.map((some, i): RootContent => {
    const svg = fundingStack(
      drawable({
        id: `kosten-dekking-${i + 1}`,
        title: say.title,
        description: say.alt(some.length),
        rows: some,
        most,
        legend: { missing: say.missing, cost: words.cost.toLowerCase(), rest: say.rest },
        partners,
      }),
    )
    return {
      type: 'figure',
      svg,
      alt: say.alt(some.length),
      caption: words.report.partOf(say.caption, i + 1, parts.length),
    }
  })
}

const MOST_BARS = 8

function totals(money: Money, scribe: Scribe): RootContent[] {
  const { cost, funded, open, unbudgeted } = money
  const { words, numbers } = scribe
  return [
    p([
      text(words.money(numbers.euro(cost), numbers.euro(funded), numbers.euro(open))),
      ...(unbudgeted > 0 ? [text(` ${words.unbudgeted(unbudgeted)}`)] : []),
      ...moneyRemarks(money, scribe).map((remark) => text(` ${remark}`)),
    ]),
  ]
}

function paidBy({ funding }: ProjectView, scribe: Scribe): PhrasingContent[] {
  if (funding.length === 0) return [text('–')]
  return [text(funding.map((f) => scribe.words.fundedBy(fundingSaid(f, scribe), f.partner)).join('; '))]
}

/** The funding of several projects by partner, each up to what the project costs. */
function together(projects: readonly ProjectView[]): { partner: string; amount: number }[] {
  const sums = new Map<string, number>()
  for (const { project, funding } of projects) {
    // What goes beyond a budget pays for no other project.
    const part = Math.min(1, (project.cost ?? 0) / Math.max(1, fundedOf(funding)))
    for (const { partner, amount } of funding) sums.set(partner, (sums.get(partner) ?? 0) + (amount ?? 0) * part)
  }
  return [...sums].map(([partner, amount]) => ({ partner, amount: Math.round(amount * 100) / 100 }))
}
