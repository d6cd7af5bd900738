/** What is asked of partners as a list: a row per partner and project, and per thing that it is asked for. */

import type { Cell, Sheet } from '../../document/sheet.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { rolesOf } from '../sections/partner-lines.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { AskView } from '../view/items.ts'
import type { AssociationView, KringView } from '../view/view.ts'

export function partnersList(view: KringView | AssociationView, scribe: Scribe, only?: string): Sheet {
  const { words } = scribe
  const say = words.report.lists
  const partners = view.partners.filter(({ slug }) => only === undefined || slug === only)
  // Columns that nobody fills in would only be in the way.
  const asking = partners.some(({ projects }) => projects.some(({ asks }) => asks.length > 0))
  return {
    id: 'partners',
    name: say.partners,
    columns: [
      { title: say.partner, kind: 'text', screen: only !== undefined },
      { title: say.kind, kind: 'text', screen: true },
      { title: say.kring, kind: 'text', screen: !('kringen' in view) },
      { title: words.theme, kind: 'text' },
      { title: words.project, kind: 'text', key: true },
      { title: words.report.role, kind: 'text' },
      { title: say.amount, kind: 'euro' },
      { title: words.phase, kind: 'text' },
      ...(asking ? askColumns(words) : []),
      { title: say.id, kind: 'text', screen: true },
    ],
    rows: partners.flatMap(({ name, kind, projects }) =>
      projects.flatMap((one) => {
        const { project, kring, theme } = one.view
        const row = (ask: AskView | null, amount: number | null): Cell[] => [
          name,
          kind,
          shortKring(view.config, kring),
          nameIn(view.config.themes, theme),
          project.title,
          rolesOf({ ...one, funds: [] }, scribe),
          amount,
          project.phase === null ? null : words.phases[project.phase],
          ...(asking ? askCells(ask, words) : []),
          project.key,
        ]
        // The amount stands once, so that it adds up.
        return one.asks.length === 0
          ? [row(null, one.amount)]
          : one.asks.map((ask, i) => row(ask, i === 0 ? one.amount : null))
      }),
    ),
  }
}

function askColumns({ replies: say }: Scribe['words']): Sheet['columns'] {
  return [
    { title: say.asked, kind: 'text' },
    { title: say.deadline, kind: 'end' },
    { title: say.answer, kind: 'text' },
    { title: say.answeredOn, kind: 'date', screen: true },
  ]
}

function askCells(view: AskView | null, { replies: say }: Scribe['words']): Cell[] {
  return view ? [view.ask.what, view.ask.by, say.asks[view.ask.answer], view.ask.date] : [null, null, null, null]
}
