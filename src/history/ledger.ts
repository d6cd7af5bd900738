/** The promise ledger: everything that the plans held at the start, and what became of it. */
import { wishesServed } from '../execution/served.ts'
import { lastDay } from '../plan/dates.ts'
import type { ItemKey, Plans, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { indexItems } from '../plan/references.ts'
import type { Match } from './match.ts'

/**
 * A project is finished, goes on, is delayed (its end is later than it was), waits, was dropped, was merged into another or is gone
 * from the plan. A wish is answered by a finished project, taken up by another, still open, merged or gone.
 */
export type Outcome =
  | 'finished'
  | 'going'
  | 'delayed'
  | 'waiting'
  | 'dropped'
  | 'answered'
  | 'taken-up'
  | 'open'
  | 'merged'
  | 'gone'

/** One promise of the start. */
export interface Promised {
  kind: 'project' | 'wish'
  kring: string
  theme: string
  /** Its key and title then. */
  key: ItemKey | null
  title: string
  outcome: Outcome
  /** Markdown: the last line of progress or decision since, else the explanation, else the title of what it was merged into. */
  reason: string | null
  /** Whether it was dropped, put off, set waiting or taken out without anybody saying why. */
  unexplained: boolean
}

const ASKS_A_REASON: readonly Outcome[] = ['delayed', 'waiting', 'dropped', 'gone']

/** The open projects and the wishes of then, as they are now, `after`. `since` is the ISO date of then. */
export function ledgerOf(matches: readonly Match[], after: Plans, since: string): Promised[] {
  const served = wishesServed(after)
  const now = indexItems(after)
  const answered = (wish: ItemKey): Outcome => {
    const projects = (served.get(wish) ?? []).flatMap((key) => now.get(key) ?? [])
    if (projects.length === 0) return 'open'
    return projects.some((p) => p.kind === 'project' && p.phase === 'afgerond') ? 'answered' : 'taken-up'
  }
  return matches.flatMap(({ before: then, after: is, merged }: Match): Promised[] => {
    if (!then || then.item.kind === 'challenge') return []
    const { item, kring, theme } = then
    if (item.kind === 'project' && !isOpen(item)) return []
    const outcome = ((): Outcome => {
      if (!is) return merged ? 'merged' : 'gone'
      return item.kind === 'project' && is.item.kind === 'project'
        ? becameOf(item, is.item)
        : answered(is.item.key ?? '')
    })()
    const project = is?.item.kind === 'project' ? is.item : null
    const news = project && lastLine(project, since)
    const explanation = project?.explanation ?? null
    // What was said before it happened explains nothing of it.
    const explained =
      news !== null || (item.kind === 'project' && explanation !== null && explanation !== item.explanation)
    const still = item.kind === 'project' && item.phase === 'on-hold' && outcome === 'waiting'
    return [
      {
        kind: item.kind,
        kring,
        theme,
        key: item.key,
        title: item.title,
        outcome,
        reason: news ?? explanation ?? merged?.into.item.title ?? null,
        unexplained: !explained && !still && ASKS_A_REASON.includes(outcome),
      },
    ]
  })
}

function becameOf(then: Project, now: Project): Outcome {
  if (now.phase === 'afgerond') return 'finished'
  if (now.phase === 'vervallen') return 'dropped'
  if (now.phase === 'on-hold') return 'waiting'
  const later = then.end !== null && now.end !== null && lastDay(now.end) > lastDay(then.end)
  return later ? 'delayed' : 'going'
}

/** The last line of progress or decision of a project since a day. */
function lastLine({ journal, decisions }: Project, since: string): string | null {
  const lines = [...journal, ...decisions].filter(({ date }) => date >= since)
  const last = lines.reduce<(typeof lines)[number] | null>(
    (found, line) => (found === null || line.date > found.date ? line : found),
    null,
  )
  return last?.text ?? null
}
