/** The plans as they were before anything of now may still wait: by them it is known since when a wish has had no answer. */
import type { LongAgo } from '../../history/previous.ts'
import { setAsCalledNow } from '../../history/renames.ts'
import { unservedWishes } from '../../plan/unserved.ts'
import { snapshotsInstead } from '../kept/past.ts'
import { Misuse } from '../misuse.ts'
import type { Workspace } from '../open.ts'
import { isShallow, lastCommits } from './branches.ts'
import { workspaceAt } from './sides.ts'

/**
 * The plans at the last commit from before wishes should have been answered, seen from an ISO day; those of today where all of the history is
 * younger. null where no wish waits, and where git can't say: then only the dates in the plans do. Git is asked only where a wish waits.
 */
export async function longAgoOf(workspace: Workspace, today: string): Promise<LongAgo | null> {
  const { set } = workspace
  const waits = unservedWishes(set, 'going').some(({ wish }) => wish.answer === null)
  if (!waits) return null
  const day = new Date(Date.parse(today) - (set.plans.config.answerWithin + 1) * 86_400_000)
  try {
    const [commit = '', date = ''] = versionOn(workspace, day.toISOString().slice(0, 10))
    if (commit === '') {
      const { host, root } = workspace
      const knows = lastCommits(host, root).length > 0 && !isShallow(host, root)
      return knows ? { set, date: today } : null
    }
    const then = await workspaceAt(workspace, commit)
    return then && { set: setAsCalledNow(then.set, set.plans), date }
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}

/** The last version of a day or before it, and the ISO date of that version. */
function versionOn({ host, root }: Workspace, day: string): string[] {
  const snapshot = snapshotsInstead(host, root)?.findLast((one) => one.day <= day)
  if (snapshot) return [snapshot.id, snapshot.day]
  const before = `--before=${day}T23:59:59Z`
  const found = host.git(root, ['log', '--max-count=1', '--first-parent', before, '--format=%H %cs', 'HEAD', '--'])
  return found?.trim().split(' ') ?? []
}
