/** Writes the new texts of plan files that a change is made of. */
import { join } from 'node:path'
import type { Workspace } from '../workspace/open.ts'

/** Writes them all or none, where the files still are as they were read. Throws a Misuse that says what stopped it. */
export function writeTexts({ host, root, set }: Workspace, texts: ReadonlyMap<string, string>): void {
  const changes = [...texts].map(([file, content]) => {
    return { path: join(root, file), was: set.sources.get(file)?.text ?? null, content }
  })
  host.replace(changes, root)
}
