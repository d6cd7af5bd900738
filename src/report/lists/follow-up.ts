/** What was asked last time as a list: a row per decision, with what came of it. */
import type { Sheet } from '../../document/sheet.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { asked } from '../sections/asked.ts'
import { cameLine } from '../sections/follow-up.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { AssociationView, KringView } from '../view/view.ts'

/** The list; null where nothing was asked, or it isn't known. */
export function followUpList({ followUp, config }: KringView | AssociationView, scribe: Scribe): Sheet | null {
  if (followUp === null || followUp.followed.length === 0) return null
  const { words } = scribe
  const say = words.followUp
  return {
    id: 'followUp',
    name: say.listName,
    columns: [words.report.lists.kring, words.theme, words.project, say.why, say.came].map((title) => ({
      title,
      kind: 'text' as const,
    })),
    rows: followUp.followed.map((one) => [
      shortKring(config, one.kring),
      nameIn(config.themes, one.theme),
      one.title,
      one.questions.map((question) => asked(question, scribe)).join('; '),
      cameLine(one, scribe),
    ]),
  }
}
