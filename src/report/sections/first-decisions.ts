/** The decisions on a report's first page: the first of those that a meeting is asked. */
import type { RootContent } from 'mdast'
import { br, h, link, p, strong, table, text } from '../../document/nodes.ts'
import type { ToDecide } from '../../execution/decisions.ts'
import { toFund } from '../../execution/money.ts'
import { firstDay, sortable } from '../../plan/dates.ts'
import { ledBy } from '../../plan/leaders.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { asked } from './asked.ts'
import type { Scribe } from './scribe.ts'

/** How many the page names. */
export const MOST = 5

/** The first decisions of those that a meeting is asked, each with its day, what it still needs and who leads. */
export function decisionsAsked(
  { decisions: { decisions: all }, config, ...view }: KringView | AssociationView,
  scribe: Scribe,
): RootContent[] {
  const { words, numbers } = scribe
  const say = words.firstPage
  if (all.length === 0) return []
  const place = ({ kring, theme }: ToDecide): string =>
    [...('kringen' in view ? [shortKring(config, kring)] : []), nameIn(config.themes, theme)].join(', ')
  // What is overdue comes first, and then what is asked soonest; the others follow as they stand.
  const first = [...all].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0))
  const rows = first.slice(0, MOST).map((one) => {
    const { project, questions } = one
    const days = daysOf(one)
    const missing = toFund(project)
    return [
      [
        strong([titleLink(project.key, project.title)]),
        text(` (${place(one)})`),
        br,
        text(questions.map((question) => asked(question, scribe)).join('; ')),
      ],
      days[0] === undefined ? '–' : numbers.shortDate(days[0]),
      missing === null ? '–' : numbers.euro(missing),
      ledBy(project, config) ?? '–',
    ]
  })
  const left = all.length - rows.length
  return [
    h(2, say.decisions),
    table([say.decision, say.by, words.toFund, words.lead], rows, [null, null, 'right', null], 'decisions'),
    ...(left > 0 ? [p(audienceHasAll(scribe) ? [link('besluiten', say.more(left))] : say.more(left))] : []),
  ]
}

/** The days that are asked about. */
const daysOf = ({ questions }: ToDecide): string[] =>
  questions.flatMap((question) => ('date' in question ? [question.date] : []))

const orderOf = (one: ToDecide): string => sortable(daysOf(one)[0] ?? '9999-12-31', firstDay)

/** Whether the report has all decisions further on. */
const audienceHasAll = ({ audience }: Scribe): boolean => audience.kind === 'board'
