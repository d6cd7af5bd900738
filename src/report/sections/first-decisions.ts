/** The decisions on a report's first page: the first of those that a meeting is asked. */
import type { RootContent } from 'mdast'
import { br, h, link, p, strong, table, text } from '../../document/nodes.ts'
import type { ToDecide } from '../../execution/decisions.ts'
import { toFund } from '../../execution/money.ts'
import { ledBy } from '../../plan/leaders.ts'
import type { Project } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { firstDay, sortable } from '../../plan/typed/dates.ts'
import { titleLink } from '../anchors.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { inTwo } from './asked.ts'
import type { Scribe } from './scribe.ts'

/** How many the page names: fewer where names are so long that they would push the themes off it. */
export const MOST = 5
const LEAST = 3
const LETTERS = 800

/** The first decisions of those that a meeting is asked, each with its day, what it still needs and who leads. */
export function decisionsAsked(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.firstPage
  const { first, left } = firstAsked(view, scribe)
  if (first.length === 0) return []
  // A column in which nothing is lacking says nothing.
  const lacks = first.some(({ gap }) => gap !== null && gap > 0)
  const rows = first.map(({ project, place, question, why, day, gap, lead }) => [
    [strong([titleLink(project.key, project.title)]), text(`: ${question}`), br, text(`${place}. ${why}`)],
    day === null ? '–' : numbers.shortDate(day),
    ...(lacks ? [gap === null ? words.unknown : gap === 0 ? say.nothing : numbers.euro(gap)] : []),
    lead ?? '–',
  ])
  const heads = [say.decision, say.by, ...(lacks ? [words.toFund] : []), words.lead]
  return [
    h(2, say.decisions),
    table(heads, rows, [null, null, ...(lacks ? (['right'] as const) : []), null], 'decisions'),
    ...(left > 0 ? [p(audienceHasAll(scribe) ? [link('besluiten', say.more(left))] : say.more(left))] : []),
  ]
}

/** A decision in words. */
interface Asked {
  project: Project
  place: string
  question: string
  /** Why that is asked now. */
  why: string
  /** As the plan writes it. */
  day: string | null
  gap: number | null
  lead: string | null
}

/** The first decisions in words, and how many are left. */
export function firstAsked(
  { decisions: { decisions: all }, config, ...view }: KringView | AssociationView,
  scribe: Scribe,
): { first: Asked[]; left: number } {
  const place = ({ kring, theme }: ToDecide): string =>
    [...('kringen' in view ? [shortKring(config, kring)] : []), nameIn(config.themes, theme)].join(', ')
  const named = inTurn(all)
    .slice(0, MOST)
    .map((one) => ({
      project: one.project,
      place: place(one),
      ...inWords(one.questions, scribe),
      day: daysOf(one)[0] ?? null,
      gap: toFund(one.project),
      lead: ledBy(one.project, config),
    }))
  const first = named.slice(0, fitting(named))
  return { first, left: all.length - first.length }
}

function inWords(questions: ToDecide['questions'], scribe: Scribe): Pick<Asked, 'question' | 'why'> {
  const said = questions.map((one) => inTwo(one, scribe))
  return { question: said.map(([ask]) => ask).join(' '), why: said.map(([, why]) => why).join(' ') }
}

/** How many of these the page has room for. */
function fitting(named: readonly Asked[]): number {
  let letters = 0
  const over = named.findIndex(({ project: { title }, place, question, why }) => {
    letters += title.length + place.length + question.length + why.length
    return letters > LETTERS
  })
  return over < 0 ? named.length : Math.max(LEAST, over)
}

/** What is overdue comes first, and then what is asked soonest; the others follow as they stand. */
export const inTurn = (all: readonly ToDecide[]): ToDecide[] =>
  [...all].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0))

/** The days that are asked about. */
const daysOf = ({ questions }: ToDecide): string[] =>
  questions.flatMap((question) => ('date' in question ? [question.date] : []))

const orderOf = (one: ToDecide): string => sortable(daysOf(one)[0] ?? '9999-12-31', firstDay)

/** Whether the report has all decisions further on. */
const audienceHasAll = ({ audience }: Scribe): boolean => audience.kind === 'board'
