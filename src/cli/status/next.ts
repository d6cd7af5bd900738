/** What to do next, on the status screen and for programs: the thing to do, the command that helps, and the file. */
import { oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import type { Status } from '../../execution/status.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, ItemKey } from '../../plan/model.ts'
import { isWhole } from '../../plan/reach.ts'
import type { Screen } from '../terminal/screen.ts'
import { shorten } from '../terminal/table.ts'
import { commandFor } from './way.ts'

/** Two lines per action: what it is, and the command that helps, or else the file. `where` shows the path of a file as it is found from here, `called` what an item can be called. */
export function nextLines(
  { next: actions, reach, asks }: Status,
  { config, where, called }: { config: Config; where: (file: string) => string; called: (key: ItemKey) => string },
  screen: Screen,
): string[] {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const { status: say } = words
  // Whoever is asked something has that to do.
  if (actions.length === 0) return isWhole(reach) && asks === undefined ? [say.nothingNext] : []
  return [
    paint.bold(say.next),
    ...actions.flatMap((action, i) => {
      const command = commandFor(action, config, language, called)
      const file = oneLine(where(action.file))
      const effort = say.effort[action.kind === 'revisit' ? 'revisit' : action.effort]
      // A command that is cut off does something else.
      const fits = (line: string): boolean => widthOf(line) <= width - 3
      // What takes an hour of reading isn't done by the command that comes after it.
      const helps = command !== null && action.kind !== 'revisit' ? [`${command} · ${effort}`, command] : []
      const way = helps.find(fits) ?? `${file} · ${effort}`
      return [
        `${i + 1}. ${fitted(say.actions[action.kind], oneLine(action.title), width - 3)}`,
        paint.dim(shorten(`   ${way}`, width)),
      ]
    }),
  ]
}

/** A sentence about a title, of which the title gives way: what is asked may stand behind it. */
function fitted(sentence: (title: string) => string, title: string, width: number): string {
  return shorten(sentence(shorten(title, Math.max(12, width - widthOf(sentence(''))))), width)
}
