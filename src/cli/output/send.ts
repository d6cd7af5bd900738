/** Sends what a command made to standard output or to a file, and says where that is. */
import { resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import type { Context } from '../context.ts'
import { shownPath } from './summary.ts'
import { writeFile } from './write.ts'

/** The file that `-o` names; null is standard output. */
export function outputPath({ host }: Context, output: string | undefined): string | null {
  return output === undefined || output === '-' ? null : resolve(host.cwd, output)
}

/** `inside` is the folder that a file must stay in. Throws a Misuse where the file is a plan, or can't be written. */
export async function send(
  workspace: Workspace,
  { host, language }: Context,
  path: string | null,
  content: string | Uint8Array,
  inside?: string,
): Promise<void> {
  if (path === null) return host.out.write(content)
  await writeFile(workspace, path, content, inside)
  host.out.write(`${wordsIn(language).cli.written(oneLine(shownPath(host.cwd, path)))}\n`)
}
