/** The report as it was when it went out, made again and read as what came back is read, so that only what somebody changed differs. */
import { makeReport } from '../../report/make.ts'
import type { Origin } from '../../report/passport.ts'
import { runRules } from '../../rules/run.ts'
import { hostAt } from '../../workspace/git/at-revision.ts'
import { fingerprintOf } from '../../workspace/git/revision.ts'
import { earlierThan } from '../../workspace/git/sides.ts'
import type { Host } from '../../workspace/host.ts'
import { snapshotsInstead } from '../../workspace/kept/past.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { open, type Workspace } from '../../workspace/open.ts'
import type { TextDocument } from '../word/blocks.ts'
import { readWord } from '../word/read.ts'

/** The plans that a report was made of; `exact` where they are those to the letter. */
export interface Made {
  of: Workspace
  exact: boolean
}

/** Nobody sends a report out and works on it for longer than this many changes of the plans. */
const MOST_SNAPSHOTS = 40

/** Finds them: the plans as they are where those are the same, else those of the revision or a snapshot, else again those as they are. */
export async function plansOf(workspace: Workspace, origin: Origin): Promise<Made> {
  if (fingerprintOf(workspace.set) === origin.input) return { of: workspace, exact: true }
  const { host, root } = workspace
  for (const then of versionsOf(workspace, origin)) {
    const made = await open(then, root)
    if (fingerprintOf(made.set) === origin.input) return { of: { ...made, host }, exact: true }
  }
  return { of: workspace, exact: false }
}

/** The versions that they may be; of snapshots first those since the day of the report, since each change begins with one. */
function* versionsOf({ host, root }: Workspace, { commit, changed, date }: Origin): Generator<Host> {
  if (commit !== null) {
    const then = changed ? null : orNull(() => hostAt(host, root, commit))
    if (then) yield then
    return
  }
  const all = orNull(() => snapshotsInstead(host, root)) ?? []
  const since = all.filter(({ day }) => day >= date)
  const before = all.filter(({ day }) => day < date).reverse()
  for (const { id } of [...since, ...before].slice(0, MOST_SNAPSHOTS)) {
    const then = orNull(() => hostAt(host, root, id))
    if (then === null) continue
    // A snapshot has no attachments; the fingerprint tells whether they are those of then.
    const read: Host['read'] = (path, inside, most) => {
      const there = then.read(path, inside, most)
      return there === 'missing' ? host.read(path, inside, most) : there
    }
    yield { ...then, read }
  }
}

/** The report of some plans with the day, reader and language of another. */
export async function reportOf({ set, host, root }: Workspace, origin: Origin): Promise<TextDocument | null> {
  const { kring: slug, audience, language, date: today, commit, changed, since, input } = origin
  const kring = slug === null ? null : set.plans.kringen.find((one) => one.slug === slug)
  if (kring === undefined) return null
  const settings = { language, today }
  const context = {
    ...settings,
    revision: commit === null && !changed ? null : { commit, changed },
    input,
    findings: await runRules(set, settings),
    earlier: since && (await earlier({ set, host, root }, since)),
  }
  const { files } = await makeReport(set, kring, context, { formats: ['docx'], audience })
  const content = files[0]?.content
  return content instanceof Uint8Array ? readWord(content) : null
}

/** Since when changes were told; null where that isn't here any more, which touches no item. */
async function earlier(
  workspace: Workspace,
  since: NonNullable<Origin['since']>,
): Promise<(Awaited<ReturnType<typeof earlierThan>> & NonNullable<Origin['since']>) | null> {
  try {
    return { ...(await earlierThan(workspace, since.commit)), ...since }
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}

function orNull<T>(find: () => T | null): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
