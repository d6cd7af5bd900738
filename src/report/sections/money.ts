/** What it costs and who pays: the budget of each project against its funding, and the association's sums per kring. */

import type { RootContent } from 'mdast'
import { h, list, note, p, table, text } from '../../document/nodes.ts'
import { type Money, uncosted } from '../../execution/money.ts'
import { fundedOf } from '../../plan/amount.ts'
import { shortKring } from '../../plan/names.ts'
import { costOf, moneySaid } from '../amounts.ts'
import { titleLink } from '../anchors.ts'
import { hasCards } from '../audience.ts'
import { moneyRows } from '../drawn-once.ts'
import { foundGap, titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import type { Scribe } from './scribe.ts'
import { onSheets } from './sheets.ts'

/** The section of a kring: a bar per project, those that lack most first. */
export function moneySection({ programme, money, config, reach }: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report.money
  const heading = h(2, titled(say.title, foundGap(money, programme, scribe), words), 'geld')
  const known = programme.filter(({ project }) => project.cost !== null)
  const uncounted = programme.filter(({ project }) => project.cost === null && project.budget !== undefined)
  if (known.length + uncounted.length === 0 && !money.years) return [heading, p(claim(say.none, reach, words))]
  const over = known
    .filter(({ project, funding }) => fundedOf(funding) > (project.cost ?? 0))
    .map(({ project }) => project.title)
  return [
    heading,
    p(moneySaid(money, scribe).join(' ')),
    ...chart(
      known.map(({ project, toFund }) => ({ label: project.title, cost: project.cost ?? 0, gap: toFund ?? 0 })),
      { name: words.project, lacking: say.lacking },
      hasCards(config, scribe),
      scribe,
    ),
    ...(over.length > 0 ? [p(say.over(numbers.list(over)))] : []),
    ...(uncounted.length > 0
      ? [
          list(
            uncounted.map(({ project }) => [
              titleLink(project.key, project.title),
              text(`: ${costOf(project, scribe) ?? '–'}`),
            ]),
          ),
        ]
      : []),
    ...byYear(money, scribe),
  ]
}

/** The section of the association: a bar and a row per kring, and the total. */
export function moneyTogether({ kringen, money, config, reach }: AssociationView, scribe: Scribe): RootContent[] {
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
    .map((view) => ({ label: shortKring(config, view.kring.slug), cost: view.money.cost, gap: view.money.open }))
  if (bars.length === 0 && !money.memos && !money.ranges && !money.years)
    return [heading, p(claim(say.none, reach, words))]
  return [
    heading,
    p(moneySaid(money, scribe).join(' ')),
    // The rows below have the same figures, and the sum.
    ...chart(bars, { name: words.report.kringTitle, lacking: say.lackingKringen }, true, scribe),
    table(
      [words.report.kringTitle, words.cost, say.funded, words.toFund, say.unbudgeted],
      [...kringen.map((view) => row(shortKring(config, view.kring.slug), view.money)), row(say.total, money)],
      [null, 'right', 'right', 'right', 'right'],
      'data sum',
    ),
    ...byYear(money, scribe),
  ]
}

/** The money by year under its heading; nothing where no plan says more than a total. */
function byYear(money: Money, scribe: Scribe): RootContent[] {
  const rows = yearRows(money, scribe)
  return rows.length === 0 ? [] : [h(3, scribe.words.amounts.yearTitle), ...rows]
}

/** A row per year; nothing where no plan says more than a total. */
export function yearRows({ years }: Money, { words, numbers }: Scribe): RootContent[] {
  if (!years) return []
  const say = words.amounts
  const cell = (amount: number | null): string => (amount === null ? '–' : numbers.euro(amount))
  return [
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
  cost: number
  gap: number
}

/** Those that lack most first, and then those that cost most. */
function chart(
  bars: readonly Bar[],
  of: { name: string; lacking(n: number, all: number): string },
  elsewhere: boolean,
  { words, numbers }: Scribe,
): RootContent[] {
  const say = words.report.money
  const sorted = [...bars].sort((a, b) => b.gap - a.gap || b.cost - a.cost)
  const missing = sorted.filter(({ gap }) => gap > 0)
  const title = missing.length === 0 ? say.allFunded : of.lacking(missing.length, bars.length)
  if (sorted.length === 0) return []
  // The table below and the programme have the others as well; further bars would all be short.
  const rows = sorted.slice(0, MOST_BARS).map(({ label, cost, gap }) => ({
    label,
    funded: Math.max(0, cost - gap),
    gap,
    value: gap > 0 ? say.of(numbers.euro(gap), numbers.euro(cost)) : numbers.euro(cost),
  }))
  const caption = rows.length < sorted.length ? say.first(rows.length, sorted.length) : say.caption
  const most = sorted.reduce((largest, { cost, gap }) => Math.max(largest, cost, gap), 0)
  const altOf = (shown: typeof rows): string =>
    `${title}. ${shown.map(({ label, value }) => words.nameAndShare(label, value)).join(', ')}.`
  const alt = altOf(rows)
  const id = 'kosten-dekking-1'
  const legend = { funded: say.funded.toLowerCase(), gap: say.missing }
  const draw = (shown: typeof rows, name: string, description: string, width: number): string =>
    moneyRows(drawable({ id: name, title, description, rows: shown, most, legend }), width)
  const sheets = onSheets(rows, ({ label }) => label, MOST_ON_SHEET)
  return [
    {
      type: 'figure',
      svg: draw(rows, id, alt, 720),
      narrow: draw(rows, `${id}-smal`, alt, 320),
      ...(sheets.length > 1 && {
        sheets: sheets.map((shown, n) => {
          const told = altOf(shown)
          const said = words.report.partOf(caption, n + 1, sheets.length)
          return { svg: draw(shown, `${id}-${n + 1}`, told, 720), alt: told, caption: said }
        }),
      }),
      alt,
      title,
      caption,
      table: table(
        [of.name, words.cost, say.funded, words.toFund],
        sorted.map(({ label, cost, gap }) => [label, ...[cost, cost - gap, gap].map((amount) => numbers.euro(amount))]),
        [null, 'right', 'right', 'right'],
        'data',
      ),
      elsewhere,
    },
  ]
}

/** How many bars tell where the money is lacking, and how many of them fit half a page of paper. */
const MOST_BARS = 24
const MOST_ON_SHEET = 12
