/** `masterplan history ITEM`: the story of one item through git, for people or as data. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { open, type Workspace } from '../../masterplan.ts'
import type { Plans } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findTarget, type Target } from '../../workspace/named/find-target.ts'
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
  refuseWhole(workspace, asked)
  const told = await historyOf(workspace, asked)
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 100) }
  host.out.write(
    json ? `${safeJson(historyData(told, workspace, authors))}\n` : historyScreen(told, workspace, screen, authors),
  )
  return EXIT.fine
}

/** Throws a Misuse with the command that tells of more than an item, where a theme, a kring or the association is meant. */
function refuseWhole({ set }: Workspace, asked: string): void {
  const target = targetOf(asked, set.plans)
  if (target === null || target.kind === 'item') return
  throw new Misuse(bothLanguages((l) => wordsIn(l).cli.historyOfItem(oneLine(asked), 'masterplan changes')))
}

function targetOf(asked: string, plans: Plans): Target | null {
  try {
    return findTarget(asked, plans)
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
