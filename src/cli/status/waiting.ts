/** How many wishes of members wait for a decision, for a status that is read on a screen. */
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import type { Kring } from '../../plan/model.ts'
import { readQueue } from '../../wishes/queue.ts'
import { decisionsOf } from '../../wishes/state.ts'
import { Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'

/** A sentence with what to type; empty where none waits, or where the queue can't be read: `masterplan wishes` says that. */
export function waitingWishes({ host, root, set }: Workspace, kring: Kring | null, { language }: Context): string {
  try {
    const decided = decisionsOf(set.plans)
    const { wishes } = readQueue(host, root)
    const waiting = wishes.filter((wish) => (kring === null || wish.kring === kring.slug) && decided(wish) === null)
    if (waiting.length === 0) return ''
    const { intake: say } = wordsIn(language, set.plans.config)
    return `\n${wrap([say.inStatus(waiting.length)], Math.min(host.out.columns, 120)).join('\n')}\n`
  } catch (error) {
    if (error instanceof Misuse) return ''
    throw error
  }
}
