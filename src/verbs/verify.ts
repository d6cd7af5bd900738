/** Whether a report is real. */
import type { Verdict } from '../report/verify.ts'
import { runRules } from '../rules/run.ts'
import { VERSION } from '../version.ts'
import { hostAt } from '../workspace/git/at-revision.ts'
import { fingerprintOf } from '../workspace/git/revision.ts'
import { earlierThan } from '../workspace/git/sides.ts'
import { open, type Workspace } from '../workspace/open.ts'
import { beforeLastDecision } from './earlier.ts'

/**
 * Whether a report is what this program makes of the plans: as they were at the revision that the report names or, where it says that
 * it was made with uncommitted changes, as they are now.
 */
export async function verify(workspace: Workspace, bytes: Uint8Array): Promise<Verdict> {
  const { passportOf, formatOf, sameReport } = await import('../report/verify.ts')
  const origin = passportOf(bytes)
  if (origin === null) return { kind: 'no-passport' }
  const { host, root } = workspace
  const { commit, changed, since } = origin
  // What says that it is of a commit is held to that commit; only what says that it isn't, to the files as they are.
  const committed = commit !== null && !changed
  const then = committed ? hostAt(host, root, commit) : null
  const known = origin.since === null || hostAt(host, root, origin.since.commit) !== null
  if (!known || (committed && then === null)) return { kind: 'unknown-revision', origin }
  const made = then === null ? workspace : await open(then, root)
  if (fingerprintOf(made.set) !== origin.input) return { kind: 'other-plans', origin }
  if (origin.tool !== VERSION) return { kind: 'other-version', origin }
  const settings = { language: origin.language, today: origin.date }
  const kringen = made.set.plans.kringen.filter(({ slug }) => origin.kring === null || slug === origin.kring)
  const revision = commit === null && !changed ? null : { commit, changed }
  const context = {
    ...settings,
    revision,
    input: origin.input,
    findings: await runRules(made.set, settings),
    // Under the day and the name by which it was asked for then.
    earlier: since && { ...(await earlierThan({ ...made, host }, since.commit)), ...since },
    last: since === null ? await beforeLastDecision({ ...made, host }, kringen, origin.audience, origin.date) : null,
  }
  const same = await sameReport(made.set, origin, context, { format: formatOf(bytes), bytes })
  return { kind: same ? 'same' : 'other-content', origin }
}
