/** What to do next, on the status screen and for programs: the thing to do, the command that helps, and the file. */
import { oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import type { Action } from '../../execution/actions.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { isWhole, type Reach } from '../../plan/reach.ts'
import type { Screen } from '../terminal/screen.ts'
import { shorten } from '../terminal/table.ts'

/** The command that helps with an action; null where only the file does. */
export function commandFor({ kind, key }: Action): string | null {
  return kind === 'question' && key !== null ? `masterplan why ${key}` : null
}

/** Two lines per action. `where` shows the path of a file as it is found from here. */
export function nextLines(
  actions: readonly Action[],
  reach: Reach,
  { config, where }: { config: Config; where: (file: string) => string },
  screen: Screen,
): string[] {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const { status: say } = words
  if (actions.length === 0) return isWhole(reach) ? [say.nothingNext] : []
  return [
    paint.bold(say.next),
    ...actions.flatMap((action, i) => {
      const command = commandFor(action)
      const parts = [
        ...(command === null ? [] : [command]),
        oneLine(where(action.file)),
        say.effort[action.kind === 'revisit' ? 'revisit' : action.effort],
      ]
      return [
        `${i + 1}. ${fitted(say.actions[action.kind], oneLine(action.title), width - 3)}`,
        paint.dim(shorten(`   ${parts.join(' · ')}`, width)),
      ]
    }),
  ]
}

/** A sentence about a title, of which the title gives way: what is asked may stand behind it. */
function fitted(sentence: (title: string) => string, title: string, width: number): string {
  return shorten(sentence(shorten(title, Math.max(12, width - widthOf(sentence(''))))), width)
}
