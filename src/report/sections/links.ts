/** The projects from the other side: per partner what is asked, per agenda line and branche what serves it. */

import type { PhrasingContent, RootContent } from 'mdast'
import { h, joined, list, p, type SortableCell, strong, table, text } from '../../document/nodes.ts'
import { shortKring } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import { foundForBranch, foundNeeded, foundServed, titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { Asked, Served } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { partnerLines } from './partner-lines.ts'
import type { Scribe } from './scribe.ts'

export function byPartner(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const { partners } = view
  return [
    h(2, titled(words.byPartner, foundNeeded(view.partners, scribe), words), 'partners'),
    ...(partners.length === 0 ? [p(claim(words.noPartners, view.reach, words))] : [partnerTotals(view, scribe)]),
    ...partners.flatMap((partner) => [
      h(3, partner.kind === null ? partner.name : `${partner.name} (${partner.kind})`),
      list(partnerLines(partner, view, scribe)),
    ]),
  ]
}

export function byAgenda({ agendas, reach }: KringView | AssociationView, { words, numbers }: Scribe): RootContent[] {
  const heading = h(2, titled(words.byAgenda, foundServed(agendas, words), words), 'agendas')
  if (agendas.length === 0) return [heading, p(claim(words.noAgendas, reach, words))]
  const rows = agendas.map(({ name, items, cost, toFund }) => [
    { cell: name, sort: name.toLowerCase(), search: items.map(({ title }) => title).join(' ') },
    String(items.length),
    { cell: numbers.euro(cost), sort: cost },
    { cell: numbers.euro(toFund), sort: toFund },
  ])
  return [
    heading,
    table(
      [words.agendas, words.report.askedProjects, words.cost, words.toFund],
      rows,
      [null, 'right', 'right', 'right'],
      isLong(rows) ? 'totals list' : 'totals',
    ),
    { ...list(agendas.map((a) => served(a, words))), data: { headed: true } },
  ]
}

/** From so many rows a list is worth searching and sorting. */
const isLong = (rows: readonly unknown[]): boolean => rows.length >= 8

/** So many kringen have a column each. */
const MOST_COLUMNS = 6

/** Each partner in a row: in how many projects, for how much, and over kringen for how much in each. */
function partnerTotals(view: KringView | AssociationView, { words, numbers }: Scribe): RootContent {
  // Of more kringen the columns would be too narrow to read; below it stands which project is whose.
  const all = 'kringen' in view ? view.kringen.map((k) => k.kring.slug) : []
  const kringen = all.length > MOST_COLUMNS ? [] : all
  const paid = ({ projects }: Asked, kring: string): number =>
    projects.reduce((sum, { view: { kring: of }, amount }) => sum + (of === kring ? (amount ?? 0) : 0), 0)
  const euro = (amount: number): SortableCell => ({
    cell: amount === 0 ? '–' : numbers.euro(amount),
    sort: amount === 0 ? '' : amount,
  })
  const rows = view.partners.map((partner) => [
    // Whoever looks for a project finds who takes part in it.
    {
      cell: partner.name,
      sort: partner.name.toLowerCase(),
      search: [partner.kind, ...partner.projects.map(({ view: { project } }) => project.title)]
        .filter(Boolean)
        .join(' '),
    },
    String(partner.projects.length),
    ...kringen.map((kring) => euro(paid(partner, kring))),
    euro(partner.amount),
  ])
  const short = kringen.map((slug) => shortKring(view.config, slug))
  return table(
    [words.report.lists.partner, words.report.askedProjects, ...short, words.report.contribution],
    rows,
    [null, 'right', ...short.map(() => 'right' as const), 'right'],
    isLong(rows) ? 'totals list' : 'totals',
  )
}

export function byBranch(view: KringView | AssociationView, { words, numbers }: Scribe): RootContent[] {
  const { branches, reach } = view
  const heading = h(2, titled(words.byBranch, foundForBranch(branches, words), words), 'branches')
  if (branches.length === 0) return [heading, p(claim(words.noBranches, reach, words))]
  const kinds = [
    ['challenge', words.challenges],
    ['wish', words.wishes],
    ['project', words.projects],
  ] as const
  const of = ({ items }: Served, kind: Served['items'][number]['kind']): Served['items'] =>
    items.filter((item) => item.kind === kind)
  const rows = branches.map((branche) => [
    branche.name,
    ...kinds.map(([kind]) => String(of(branche, kind).length)),
    numbers.euro(branche.cost),
    numbers.euro(branche.toFund),
  ])
  const header = [words.report.branches, ...kinds.map(([, title]) => title), words.cost, words.toFund]
  return [
    heading,
    table(header, rows, [null, 'right', 'right', 'right', 'right', 'right'], 'totals'),
    // Over all kringen the titles would be a wall; each kring's own report has them, and so has the branche's.
    ...('kringen' in view
      ? []
      : branches.flatMap((branche) => [
          h(3, branche.name),
          list(
            kinds.flatMap(([kind, title]) => {
              const items = of(branche, kind).map((item) => titleLink(item.key, item.title))
              return items.length > 0 ? [[strong(`${title}:`), text(' '), ...joined(items, '; ')]] : []
            }),
          ),
        ])),
  ]
}

function served({ name, remark, items }: Served, words: Scribe['words']): PhrasingContent[] {
  const said = remark === 'vervallen' ? ` (${words.expired})` : remark === 'concept' ? ` (${words.concept})` : ''
  return [
    strong(`${name}${said}`),
    text(': '),
    ...joined(
      items.map((item) => titleLink(item.key, item.title)),
      '; ',
    ),
  ]
}
