/** What a verb would make of the plans: the workspace as it would be, and the findings that it would make and mend. */
import type { Finding } from '../diagnostics/finding.ts'
import { newAndMended } from '../diagnostics/fingerprints.ts'
import { runRules } from '../rules/run.ts'
import { previousOf } from '../workspace/git/sides.ts'
import { open, openAgain, type Workspace } from '../workspace/open.ts'
import { overlay } from '../workspace/overlay.ts'
import type { Settings } from './settings.ts'

/** A file that gets another place, both from the workspace. */
export interface MovedFile {
  from: string
  to: string
  bytes: Uint8Array
}

/** A change of plans that isn't written yet; `texts` has the new text of each file of the workspace. */
export interface Proposed {
  before: Workspace
  /** The workspace as it would be. */
  after: Workspace
  texts: ReadonlyMap<string, string>
  /** The files that get another place; the texts of those are by their new one. */
  moved: readonly MovedFile[]
  /** The findings that the change would make, and those that it would mend. */
  added: Finding[]
  mended: Finding[]
}

/** Tries new texts in memory, by all rules, also those on what a change may not do to the version before it. Nothing is written. */
export async function proposed(
  before: Workspace,
  settings: Settings,
  texts: ReadonlyMap<string, string>,
  moved: readonly MovedFile[] = [],
): Promise<Proposed> {
  const contents = new Map<string, Uint8Array | 'missing'>([
    ...moved.map(({ from }) => [from, 'missing'] as const),
    ...moved.map(({ to, bytes }) => [to, bytes] as const),
    ...[...texts].map(([file, text]) => [file, new TextEncoder().encode(text)] as const),
  ])
  return { before, texts, moved, ...(await tried(before, settings, contents)) }
}

/** The workspace with these contents in it, and the findings that they make and mend. Throws a Misuse where it would be none. */
export async function tried(
  before: Workspace,
  settings: Settings,
  contents: ReadonlyMap<string, Uint8Array | 'missing'>,
): Promise<Pick<Proposed, 'after' | 'added' | 'mended'>> {
  const { host, root, seen } = before
  // What is served again and again knows what it read; who writes compares with the disk all the same.
  const opened = seen
    ? await openAgain(overlay(seen, root, contents), root)
    : await open(overlay(host, root, contents), root, undefined, before.set)
  const after = { ...opened, host }
  const { previous } = await previousOf(after, undefined)
  const [then, now] = await Promise.all([before, after].map(({ set }) => runRules(set, { ...settings, previous })))
  const found = newAndMended(
    { findings: then ?? [], sources: before.set.sources },
    { findings: now ?? [], sources: after.set.sources },
  )
  return { after, ...found }
}
