/** `masterplan history ITEM`: the story of one item through git, for people or as data. */
import { safeJson } from '../../diagnostics/safe.ts'
import { open } from '../../masterplan.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { historyData, historyScreen } from './screen.ts'
import { historyOf } from './told.ts'

export interface HistoryOptions extends Context {
  authors?: boolean
  json?: boolean
}

/** Prints what happened to an item, oldest first; names and subjects of commits only with `--authors`. */
export async function history(options: HistoryOptions, asked: string): Promise<number> {
  const { host, language, authors = false, json } = options
  const workspace = await open(host, options.root)
  const told = await historyOf(workspace, asked)
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 100) }
  host.out.write(
    json ? `${safeJson(historyData(told, workspace, authors))}\n` : historyScreen(told, workspace, screen, authors),
  )
  return EXIT.fine
}
