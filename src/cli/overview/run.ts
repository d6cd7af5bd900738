/** `masterplan` alone: the state of all kringen in one screen, and what to do next. */
import { open, previousOf, validate } from '../../masterplan.ts'
import { NoWorkspace } from '../../workspace/find.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { warnOfNoPrevious } from '../output/summary.ts'
import { paintFor } from '../terminal/paint.ts'
import { overviewScreen, startScreen } from './screen.ts'

/** Prints the overview; findings are for `validate` to count. Where there are no plans it tells how to start, unless they were asked for by name. */
export async function overview(context: Context): Promise<number> {
  const { host, language } = context
  const screen = { language, paint: paintFor(context, host.out), width: Math.min(host.out.columns, 120) }
  const workspace = await open(host, context.root).catch((error: unknown) => {
    if (error instanceof NoWorkspace && context.root === undefined) return error
    throw error
  })
  if (workspace instanceof NoWorkspace) {
    host.out.write(startScreen(workspace.below, screen))
    return EXIT.fine
  }
  const { previous, missing } = await previousOf(workspace, undefined)
  warnOfNoPrevious(host, missing, language)
  host.out.write(overviewScreen(workspace, await validate(workspace, { ...context, previous }), screen))
  return EXIT.fine
}
