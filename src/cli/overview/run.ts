/** `masterplan` alone: the state of all kringen in one screen, and what to do next. */
import { open, previousOf, validate } from '../../masterplan.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { warnOfNoPrevious } from '../output/summary.ts'
import { paintFor } from '../terminal/paint.ts'
import { overviewScreen } from './screen.ts'

/** Prints the overview; findings are for `validate` to count. */
export async function overview(context: Context): Promise<number> {
  const { host, language } = context
  const workspace = await open(host, context.root)
  const screen = { language, paint: paintFor(context, host.out), width: Math.min(host.out.columns, 120) }
  const { previous, missing } = await previousOf(workspace, undefined)
  warnOfNoPrevious(host, missing, language)
  host.out.write(overviewScreen(workspace, await validate(workspace, { ...context, previous }), screen))
  return EXIT.fine
}
