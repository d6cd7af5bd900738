/** What is asked of partners as a list: a row per partner and project. */

import type { Sheet } from '../../document/sheet.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { rolesOf } from '../sections/links.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { AssociationView, KringView } from '../view/view.ts'

export function partnersList(view: KringView | AssociationView, scribe: Scribe, only?: string): Sheet {
  const { words } = scribe
  const say = words.report.lists
  return {
    id: 'partners',
    name: say.partners,
    columns: [
      { title: say.partner, kind: 'text' },
      { title: say.kind, kind: 'text' },
      { title: say.kring, kind: 'text' },
      { title: words.theme, kind: 'text' },
      { title: words.project, kind: 'text' },
      { title: words.report.role, kind: 'text' },
      { title: say.amount, kind: 'euro' },
      { title: words.phase, kind: 'text' },
      { title: say.id, kind: 'text' },
    ],
    rows: view.partners
      .filter(({ slug }) => only === undefined || slug === only)
      .flatMap(({ name, kind, projects: asked }) =>
        asked.map((one) => [
          name,
          kind,
          shortKring(view.config, one.view.kring),
          nameIn(view.config.themes, one.view.theme),
          one.view.project.title,
          rolesOf({ ...one, funds: [] }, scribe),
          one.amount,
          one.view.project.phase === null ? null : words.phases[one.view.project.phase],
          one.view.project.key,
        ]),
      ),
  }
}
