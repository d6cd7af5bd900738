/** Of which moment a report is, and since which it tells what changed. */
import { earlierThan, type Settings, type Workspace, workspaceOf } from '../../masterplan.ts'
import type { Earlier } from '../../report/since.ts'
import type { Context } from '../context.ts'
import { momentIfTyped } from '../typed-date.ts'

/** The moments that a user names, beside what holds for every command. */
export interface MomentOptions extends Context {
  at?: string
  since?: string
}

/**
 * The workspace as it was `at` a moment, with the day of that state as today unless the user gave one, and the plans `since` which changes
 * are told. Throws a Misuse where git doesn't know a moment.
 */
export async function atMoments(
  now: Workspace,
  options: MomentOptions,
): Promise<{ workspace: Workspace; settings: Settings; earlier: Earlier | null }> {
  const { language, todayGiven } = options
  const at = momentIfTyped(now, options, options.at, 'at')
  const since = momentIfTyped(now, options, options.since, 'since')
  const then = at === undefined ? null : await workspaceOf(now, at)
  const workspace = then?.workspace ?? now
  return {
    workspace,
    settings: { language, today: then && !todayGiven ? then.date : options.today },
    // A moment may have got its name later than the plans are of.
    earlier:
      since === undefined ? null : await earlierThan({ ...workspace, host: now.host }, since, now.set.plans.config),
  }
}
