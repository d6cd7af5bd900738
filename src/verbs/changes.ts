/** What changed between two moments. */
import type { Finding } from '../diagnostics/finding.ts'
import { newAndMended } from '../diagnostics/fingerprints.ts'
import { type Comparison, compare } from '../history/comparable.ts'
import { filesAsCalledNow } from '../history/renames.ts'
import { runRules } from '../rules/run.ts'
import { type Side, sidesOf } from '../workspace/git/sides.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Settings } from './settings.ts'

/** What changed in the plans between two moments, with what it does to the findings. */
export interface Difference {
  from: Side
  to: Side
  compared: Comparison
  findings: { added: Finding[]; mended: Finding[] }
}

/** Compares the plans at two moments; see `sidesOf` for what stands in for one that isn't named. Throws a Misuse as it does. */
export async function changes(
  workspace: Workspace,
  moments: { from: string | undefined; to: string | undefined },
  settings: Settings,
): Promise<Difference> {
  const { before, after, previous } = await sidesOf(workspace, moments)
  const [old, current] = [before.set, after.set]
  // Both are judged on the day of the later one: what time made wrong since is nobody's change.
  const judged = { ...settings, today: after.date ?? settings.today }
  // By the names of then: in what was written nothing leads to those of now.
  const was = before.asItWas ?? old
  const file = filesAsCalledNow(was.plans, current.plans)
  const found = (await runRules(was, judged)).map((finding) => ({ ...finding, file: file(finding.file) }))
  const findings = newAndMended(
    { findings: found, sources: old.sources },
    { findings: await runRules(current, { ...judged, previous }), sources: current.sources },
  )
  return { from: before, to: after, compared: compare(old, current), findings }
}
