/** The plans as they were before anything of now may still wait: by them it is known since when a wish has had no answer. */
import type { LongAgo } from '../history/previous.ts'
import { setAsCalledNow } from '../history/renames.ts'
import { unservedWishes } from '../plan/unserved.ts'
import { Misuse } from './misuse.ts'
import type { Workspace } from './open.ts'
import { workspaceAt } from './sides.ts'

/**
 * The plans at the last commit from before wishes should have been answered, seen from an ISO day. null where no wish waits, where git has no
 * commit that old here, and where that one can't be read: then only the dates in the plans say since when. Git is asked only where a wish waits.
 */
export async function longAgoOf(workspace: Workspace, today: string): Promise<LongAgo | null> {
  const { host, root, set } = workspace
  const waits = unservedWishes(set, ({ phase }) => phase !== 'vervallen').some(({ wish }) => wish.answer === null)
  if (!waits) return null
  const day = new Date(Date.parse(today) - (set.plans.config.answerWithin + 1) * 86_400_000)
  const before = `--before=${day.toISOString().slice(0, 10)}T23:59:59Z`
  const found = host.git(root, ['log', '--max-count=1', '--first-parent', before, '--format=%H %cs', 'HEAD', '--'])
  const [commit = '', date = ''] = found?.trim().split(' ') ?? []
  if (commit === '') return null
  try {
    const then = await workspaceAt(workspace, commit)
    return then && { set: setAsCalledNow(then.set, set.plans.config), date }
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
