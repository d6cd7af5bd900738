/** Examines the machine, git and the plans: why something doesn't work here. Works without a workspace and without git. */
import { relative, resolve } from 'node:path'
import type { Host } from '../workspace/host.ts'
import { Misuse } from '../workspace/misuse.ts'
import { open, type Workspace } from '../workspace/open.ts'
import { type Check, ok } from './check.ts'
import { fileChecks } from './files.ts'
import { cloudCheck, gitChecks } from './git.ts'
import { fontsCheck, nodeCheck, pdfCheck, writeCheck } from './machine.ts'

/** Every check, in the order in which they matter. */
export async function examine(host: Host, root: string | undefined): Promise<Check[]> {
  const workspace = await openIfThere(host, root)
  const folder = workspace?.root ?? resolve(host.cwd, root ?? '.')
  const where = (file: string): string => relative(host.cwd, resolve(folder, file))
  const plans: Check = workspace
    ? ok('workspace', folder)
    : { id: 'workspace', state: 'note', about: folder, commands: ['masterplan init'] }
  return [
    nodeCheck(host),
    plans,
    writeCheck(host, folder),
    ...gitChecks(host, folder, workspace?.set ?? null),
    cloudCheck(host, folder),
    ...(workspace ? fileChecks(host, workspace.set, where) : []),
    await pdfCheck(),
    await fontsCheck(),
  ]
}

async function openIfThere(host: Host, root: string | undefined): Promise<Workspace | null> {
  try {
    return await open(host, root)
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
