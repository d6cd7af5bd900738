/** Sends a text to standard output or, where a file is named, there, and says where it is. */
import { resolve } from 'node:path'
import { oneLine } from '../diagnostics/safe.ts'
import { wordsIn } from '../language/words.ts'
import type { Workspace } from '../masterplan.ts'
import { writeFile } from './outputs.ts'
import type { Context } from './program.ts'
import { shownPath } from './report-summary.ts'

/** `output` is a path, or `-` or nothing for standard output. Throws a Misuse where the file is a plan, or can't be written. */
export async function sendText(
  workspace: Workspace,
  { host, language }: Context,
  output: string | undefined,
  text: string,
): Promise<void> {
  if (output === undefined || output === '-') return host.out.write(text)
  const path = resolve(host.cwd, output)
  await writeFile(workspace, path, text)
  host.err.write(`${wordsIn(language).cli.written(oneLine(shownPath(host.cwd, path)))}\n`)
}

/** The same for a file that may be bytes; a `path` of null is standard output, and `inside` the folder that it must stay in. */
export async function sendFile(
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
