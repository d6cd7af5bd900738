/** What a municipality is still asked for, on the first page of its report: the first of what its section has whole. */
import type { RootContent } from 'mdast'
import { br, h, link, p, strong, table, text } from '../../document/nodes.ts'
import { isOutstanding } from '../../execution/asks.ts'
import { municipalityOf, nameIn } from '../../plan/names.ts'
import { lastDay } from '../../plan/typed/dates.ts'
import { titleLink } from '../anchors.ts'
import { replyWords } from '../replies.ts'
import type { AskView } from '../view/items.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { MOST } from './first-decisions.ts'
import type { Scribe } from './scribe.ts'
import { placeOf } from './taking-part.ts'

/** What is still to come, by its day, each with the answer so far; nothing where nothing is. */
export function asksFirst(view: KringView | AssociationView, { words, numbers }: Scribe): RootContent[] {
  const say = words.firstPage
  const slug = municipalityOf(view.config)
  const projects = view.partners.find((partner) => partner.slug === slug)?.projects ?? []
  const open = projects
    .flatMap(({ view: one, asks }) => asks.map((ask) => ({ one, ...ask })))
    .filter(({ ask }) => isOutstanding(ask))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  if (open.length === 0) return []
  const rows = open
    .slice(0, MOST)
    .map(({ one, ask, late }) => [
      [strong(ask.what), br, titleLink(one.project.key, one.project.title), text(` (${placeOf(one, view)})`)],
      ask.by === null ? '–' : `${numbers.shortDate(ask.by)}${late ? ` (${words.agenda.passed})` : ''}`,
      replyWords(ask, words.replies, numbers),
    ])
  const left = open.length - rows.length
  return [
    h(2, say.needed(nameIn(view.config.partners, slug ?? ''))),
    table([words.replies.asked, words.replies.deadline, words.replies.answer], rows, [null, null, null], 'decisions'),
    ...(left > 0 ? [p([link('partners', say.moreNeeded(left))])] : []),
  ]
}

const dayOf = ({ ask }: AskView): string => (ask.by === null ? '~' : lastDay(ask.by))
