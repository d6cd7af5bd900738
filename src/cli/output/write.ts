/** Writes a file that a user asked for: never over a plan, and what stops it is said in a sentence. */
import { relative, sep } from 'node:path'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import { isPlanFile } from '../../workspace/git/revision.ts'
import { bothLanguages, Misuse, reasonOf } from '../../workspace/misuse.ts'

/** Refuses to write over a plan. Throws a Misuse. */
function refusePlan({ host, root, set }: Workspace, path: string): void {
  const real = relative(host.real(root), host.real(path)).split(sep).join('/')
  if (set.sources.has(real) || isPlanFile(real, set))
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.isPlan(path)))
}

/** Writes a file, in a folder `inside` which it must stay. Throws a Misuse where it is a plan, or can't be written. */
export async function writeFile(
  workspace: Workspace,
  path: string,
  content: string | Uint8Array,
  inside?: string,
): Promise<void> {
  refusePlan(workspace, path)
  await attempt(path, async () => workspace.host.write(path, content, inside))
}

/** Tries to write. Throws a Misuse that says which file could not be written, and why. */
export async function attempt(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.cannotWrite(path, reasonOf(error, l))))
  }
}
