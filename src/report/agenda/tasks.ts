/** The actions that are open and the milestones that are due, on a meeting's agenda. */
import type { RootContent } from 'mdast'
import { list, strong, text } from '../../document/nodes.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { quoted } from '../prose.ts'
import type { Scribe } from '../sections/scribe.ts'
import { whoNames } from '../who.ts'
import type { AgendaInput } from './input.ts'

/** A line each: by when, what, for which project, and who is to do it. */
export function tasksPart(
  { agenda: { tasks }, plans: { config }, one, language }: AgendaInput,
  { words, numbers }: Scribe,
): RootContent[] {
  const say = words.tasks
  return [
    list(
      tasks.map(({ kind, kring, theme, title, text: what, date, days, who }) => {
        const place = [...(one ? [] : [shortKring(config, kring)]), nameIn(config.themes, theme)].join(', ')
        return [
          text(`${date === null ? say.undated : say.byDay(numbers.date(date), days !== null)}: `),
          strong(quoted(what, 300)),
          text(` (${say.kind[kind]}, ${quoted(title, 120)}, ${place}); ${say.who(whoNames(who, config, language))}`),
        ]
      }),
    ),
  ]
}
