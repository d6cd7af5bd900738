/** The plans at two moments: as git has them, or as they are on disk. */
import { type Sides as Beside, sidesOf as besideEachOther, type Comparison, compare } from '../../history/comparable.ts'
import type { Previous } from '../../history/previous.ts'
import { setAsCalledNow } from '../../history/renames.ts'
import { NO_CONFIG } from '../../plan/config.ts'
import type { Config } from '../../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { Misuse } from '../misuse.ts'
import { open, type Workspace } from '../open.ts'
import { hostAt } from './at-revision.ts'
import { isParting, type Moment, momentOf, previousCommits, shallow, usualBase } from './moments.ts'
import { differsFrom, type Revision, revisionOf } from './revision.ts'

/** The plans at a moment. */
export interface Side {
  set: PlanSet
  /** The same by the names of that moment, where those differ from those that it is compared by. */
  asItWas?: PlanSet
  /** ISO date of the state; null for what is on disk. */
  date: string | null
  /** What the association calls that moment; null where it has no name of its own. */
  name: string | null
  revision: Revision | null
}

const NO_PLANS: PlanSet = {
  plans: { config: NO_CONFIG, kringen: [] },
  files: [],
  sources: new Map(),
  logo: null,
  attachments: new Map(),
  problems: [],
  untold: new Map(),
}

/**
 * Both sides of a comparison: `from`, else what a change is usually compared with, and `to`, else what is on disk. Before there were plans,
 * there are none. `previous` is the earlier one where all between them is one change: what one branch did to the main one. Throws a Misuse
 * where git doesn't know a moment.
 */
export async function sidesOf(
  workspace: Workspace,
  { from, to }: { from: string | undefined; to: string | undefined },
): Promise<{ before: Side; after: Side; previous: Previous | null }> {
  const { host, root } = workspace
  const { config } = workspace.set.plans
  const end = to === undefined ? null : momentOf(host, root, config, to)
  const start = from === undefined ? usualBase(host, root) : momentOf(host, root, config, from, end?.commit)
  const after = end ? await sideAt(workspace, end) : null
  const started = await sideAt(workspace, start)
  // What got another name since is compared under that name.
  const set = setAsCalledNow(started.set, (after ?? workspace).set.plans)
  const before = { ...started, set, asItWas: started.set }
  // Over a longer time phases went step by step.
  const oneChange = isParting(host, root, start.commit, end?.commit ?? 'HEAD')
  const previous = oneChange ? { set: before.set, revision: start.commit.slice(0, 10) } : null
  if (after) return { before, after, previous }
  if (workspace.set.plans.kringen.length === 0)
    throw new Misuse({
      nl: `${CONFIG_FILE} is niet te lezen, of noemt geen kringen. Zie: masterplan validate.`,
      en: `${CONFIG_FILE} can't be read, or names no kringen. See: masterplan validate.`,
    })
  return {
    before,
    after: { set: workspace.set, date: null, name: null, revision: revisionOf(host, root, workspace.set) },
    previous,
  }
}

/** The plans at a moment. Throws a Misuse where they can't be read. */
export async function sideAt(workspace: Workspace, { commit, date, name }: Moment): Promise<Side> {
  const then = await workspaceAt(workspace, commit)
  const revision = commit.slice(0, 10)
  // Were it taken for no plans, everything would seem to be new, or gone.
  if (then?.set.plans.kringen.length === 0)
    throw new Misuse({
      nl: `In revisie ${revision} is ${CONFIG_FILE} niet te lezen, of noemt het geen kringen. Vergelijk met een andere revisie.`,
      en: `In revision ${revision} ${CONFIG_FILE} can't be read, or names no kringen. Compare with another revision.`,
    })
  return { set: then?.set ?? NO_PLANS, date, name, revision: { commit: revision, changed: false } }
}

/** What was read of commits, which never change, in a world that lasts. */
const READ = new WeakMap<object, Map<string, PlanSet>>()

/** So many commits are remembered. */
const MOST_READ = 4

/** The workspace at a commit; null where there were no plans. */
export async function workspaceAt({ host, root, set: now }: Workspace, commit: string): Promise<Workspace | null> {
  const known = host.lasting && (READ.get(host.lasting) ?? new Map<string, PlanSet>())
  const then = hostAt(host, root, commit)
  if (then === null) return null
  const set = known?.get(commit) ?? (await open(then, root, undefined, now)).set
  if (host.lasting && known) {
    known.delete(commit)
    READ.set(host.lasting, known.set(commit, set))
    const [oldest] = known.keys()
    if (known.size > MOST_READ && oldest !== undefined) known.delete(oldest)
  }
  return { host: then, root, set, at: { commit: commit.slice(0, 10), changed: false } }
}

/** The workspace as it was at a moment, and the ISO date of that state. Throws a Misuse where git doesn't know it, or there were no plans. */
export async function workspaceOf(
  workspace: Workspace,
  asked: string,
): Promise<{ workspace: Workspace; date: string }> {
  const { host, root, set } = workspace
  const { commit, date } = momentOf(host, root, set.plans.config, asked)
  const then = await workspaceAt(workspace, commit)
  if (then === null) throw noPlans(asked)
  return { workspace: then, date }
}

/**
 * What differs from the plans at an earlier moment than the workspace is of, with that moment, and the ISO date of its
 * commit. `config` has the names of moments. Throws a
 * Misuse as `workspaceOf` does.
 */
export async function earlierThan(
  workspace: Workspace,
  asked: string,
  config: Config = workspace.set.plans.config,
): Promise<Comparison & Moment> {
  const { plans, moment } = await thenAt(workspace, asked, config)
  return { ...compare(plans, workspace.set), ...moment }
}

/** The plans at an earlier moment beside those of the workspace, without what differs. Throws a Misuse as `workspaceOf` does. */
export async function besideThen(workspace: Workspace, asked: string): Promise<Beside & Moment> {
  const { plans, moment } = await thenAt(workspace, asked, workspace.set.plans.config)
  return { ...besideEachOther(plans, workspace.set), ...moment }
}

/** The plans at a moment under the names of now. */
async function thenAt(
  { host, root, set, at }: Workspace,
  asked: string,
  config: Config,
): Promise<{ plans: PlanSet; moment: Moment }> {
  const moment = momentOf(host, root, config, asked, at?.commit ?? 'HEAD')
  const then = await sideAt({ host, root, set }, moment)
  if (then.set === NO_PLANS) throw noPlans(asked)
  return {
    plans: setAsCalledNow(then.set, set.plans),
    moment: { ...moment, commit: moment.commit.slice(0, 10) },
  }
}

function noPlans(asked: string): Misuse {
  return new Misuse({
    nl: `Op “${asked}” waren er nog geen plannen in git.`,
    en: `There were no plans in git at “${asked}” yet.`,
  })
}

/**
 * The version that a change is checked against: `base` or the main branch, from where the branches parted; on the main branch itself the
 * last commit where files differ from it, else the one before. null where there is none, or nothing differs; `missing` says why where
 * that isn't sure. Who asked for `base` counts on it: then a Misuse is thrown instead, as it is where git doesn't know `base`.
 */
export async function previousOf(
  workspace: Workspace,
  base: string | undefined,
): Promise<{ previous: Previous | null; missing: Misuse | null }> {
  const { host, root, set } = workspace
  try {
    const other = base === undefined ? null : momentOf(host, root, set.plans.config, base).commit
    const { commits, complete } = previousCommits(host, root, other)
    const commit = commits.find((earlier) => differsFrom(host, root, set, earlier))
    if (commit === undefined && !complete) throw shallow()
    const then = commit === undefined ? null : await workspaceAt(workspace, commit)
    return {
      previous:
        then && commit !== undefined
          ? { set: setAsCalledNow(then.set, set.plans), revision: commit.slice(0, 10) }
          : null,
      missing: null,
    }
  } catch (error) {
    // Who asked for no earlier version can do without one that isn't all here.
    if (base === undefined && error instanceof Misuse) return { previous: null, missing: error }
    throw error
  }
}
