/** Writes the new texts of plan files that a change is made of. */
import { join } from 'node:path'
import type { Workspace } from '../workspace/open.ts'
import type { MovedFile } from './edit.ts'

/** Writes new texts of plan files, all or none, where the files still are as they were read. Throws a Misuse that says what stopped it. */
export function writeTexts(
  { host, root, set }: Workspace,
  texts: ReadonlyMap<string, string>,
  moved: readonly MovedFile[] = [],
): void {
  const at = (file: string): string => join(root, file)
  const wasOf = ({ from, bytes }: MovedFile): string | Uint8Array => set.sources.get(from)?.text ?? bytes
  const places = new Set(moved.map(({ to }) => to))
  // What is made goes first and what goes away last, so that the plans are whole at any moment.
  host.replace(
    [
      ...moved.map((file) => ({ path: at(file.to), was: null, content: texts.get(file.to) ?? wasOf(file) })),
      ...[...texts].flatMap(([file, content]) =>
        places.has(file) ? [] : [{ path: at(file), was: set.sources.get(file)?.text ?? null, content }],
      ),
      ...moved.map((file) => ({ path: at(file.from), was: wasOf(file), content: null })),
    ],
    root,
  )
}
