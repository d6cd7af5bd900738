/** Minutes to fill in: who was there, and a line per decision by the id of its item. */
import type { RootContent } from 'mdast'
import { br, h, p, table, text } from '../nodes.ts'
import { quoted } from '../prose.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { AgendaInput } from './document.ts'

/** The template, with a row for each decision that is due and one for another. */
export function minutesPart({ agenda, meeting, one }: AgendaInput, { words }: Scribe): RootContent[] {
  const say = words.agenda
  const line = say.line(meeting, one ? say.forum : say.forumAll)
  const rows = agenda.decisions.map(({ project }) => [
    [text(quoted(project.title, 120)), ...(project.key === null ? [] : [br, text(project.key)])],
    line,
    '…',
  ])
  return [
    h(2, say.minutes),
    p(say.minutesIntro),
    p(`${say.present}: …`),
    p(`${say.absent}: …`),
    table([say.item, say.decision, say.who], [...rows, ['…', line, '…']], [null, null, null], 'minutes'),
  ]
}
