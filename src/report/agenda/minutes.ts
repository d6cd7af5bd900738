/** Minutes to fill in: who was there, and for each decision a line, and rows for who does what; `import` reads them back. */
import type { RootContent } from 'mdast'
import { h, note, p, table } from '../../document/nodes.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { AgendaInput } from './input.ts'

/** The template, with a part for each decision that is due and one for another. */
export function minutesPart({ agenda, meeting, one }: AgendaInput, { words }: Scribe): RootContent[] {
  const say = words.agenda
  const part = (title: string, key: string | null): RootContent[] => [
    h(3, title),
    // By which it is read back: right under its heading, where nothing typed in later comes between them.
    ...(key === null ? [] : [note('legend', say.inPlans(key))]),
    // As it is to be copied, so that no form breaks it or writes marks in it.
    { type: 'code', value: say.line(meeting, one ? say.forum : say.forumAll) },
    // Word makes a row more of it by a press of the tab key.
    table(
      [say.who, say.when, say.what],
      [
        ['', '', ''],
        ['', '', ''],
      ],
      [null, null, null],
    ),
    ...(key === null ? [p(`${say.about}: …`)] : []),
  ]
  return [
    h(2, say.minutes),
    p(say.minutesIntro),
    p(`${say.present}: …`),
    p(`${say.absent}: …`),
    ...agenda.decisions.flatMap(({ project: { title, key } }) => part(title, key)),
    ...part(say.otherDecision, null),
  ]
}
