/** What was promised as a list: a row per project that was open then, with what became of it. */
import type { Sheet } from '../../document/sheet.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { namesOf } from '../changes/names.ts'
import { plainLine } from '../prose.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { yearOf } from '../year/facts.ts'

/** The list; null where no earlier moment is known. */
export function yearList(view: KringView | AssociationView, { words }: Scribe): Sheet | null {
  const year = yearOf(view)
  if (year === null) return null
  const { config } = namesOf(year.since.before, year.since.after)
  const say = words.year
  return {
    id: 'year',
    name: say.listName,
    columns: [words.report.lists.kring, words.theme, words.project, say.outcome, words.since.said].map((title) => ({
      title,
      kind: 'text' as const,
    })),
    rows: year.total.promised.map(({ kring, theme, title, outcome, reason, unexplained }) => [
      shortKring(config, kring),
      nameIn(config.themes, theme),
      title,
      words.since.outcome[outcome],
      unexplained ? say.noReason : reason && plainLine(reason),
    ]),
  }
}
