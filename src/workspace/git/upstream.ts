/** What changed in wishes and themes since their projects were last looked at, as git or the snapshots tell it. */
import { type Upstream, upstreamOf } from '../../history/upstream.ts'
import { isOpen } from '../../plan/phases.ts'
import { allProjects } from '../../plan/references.ts'
import { Misuse } from '../misuse.ts'
import { reading, type Workspace } from '../open.ts'
import { prefixOf } from './branches.ts'
import { contentsOf, mainLine } from './log.ts'

/** null where no project is open or git knows nothing of the plans, and where what it knows isn't all here. */
export async function upstreamIn(workspace: Workspace): Promise<Upstream | null> {
  const { host, root, set } = workspace
  const { config } = set.plans
  if (config.rules['project-nog-eens-bekijken'] === 'uit') return null
  if (![...allProjects(set.plans)].some(({ project }) => isOpen(project))) return null
  try {
    const commits = mainLine(host, root)
    if (commits.length === 0) return null
    const prefix = prefixOf(host, root) ?? ''
    const contents = contentsOf(workspace)
    return await reading((readers) => upstreamOf(set, commits, prefix, { config, readers, contents }))
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
