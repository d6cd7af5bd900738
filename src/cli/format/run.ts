/** `masterplan format [paths…]`: lays plan files out in the canonical way, or says which ones are not. */
import { relative, resolve } from 'node:path'
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { format as layOut, open } from '../../masterplan.ts'
import { writeTexts } from '../../verbs/write.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { diffOf } from '../output/texts.ts'
import { paintFor } from '../terminal/paint.ts'
import { selection } from '../validate/selection.ts'

interface Options extends Context {
  check?: boolean
  dryRun?: boolean
  json?: boolean
}

/** Writes what is laid out, all files or none. With `--check` the files are listed, with `--dry-run` there is a diff, and both count as findings. */
export async function format(options: Options, paths: string[]): Promise<number> {
  const { host, language, check = false, dryRun = false, json } = options
  const { upkeep, cli } = wordsIn(language)
  const workspace = await open(host, options.root, paths)
  const formatted = await layOut(workspace, options, selection(workspace, paths))
  const { texts, left } = formatted
  const where = (file: string): string => relative(host.cwd, resolve(workspace.root, file))
  const files = [...texts.keys()].sort().map(where)
  const only = check || dryRun
  if (!only) writeTexts(workspace, texts)
  const code = only && files.length > 0 ? EXIT.findings : EXIT.fine
  if (json) {
    const skipped = left.map(({ file, reason }) => ({ file: where(file), reason, message: upkeep.leftBecause[reason] }))
    host.out.write(`${safeJson({ version: 1, written: !only && files.length > 0, files, left: skipped })}\n`)
    return code
  }
  if (dryRun) host.out.write(await diffOf(workspace, texts, where, paintFor(options, host.out), cli.longDiff))
  else host.out.write(files.map((file) => `${oneLine(file)}\n`).join(''))
  for (const { file, reason } of left)
    host.err.write(`${upkeep.left(oneLine(where(file)), upkeep.leftBecause[reason])}\n`)
  // Where the files are listed for another program, the sentence is talk.
  const talk = code === EXIT.findings ? host.err : host.out
  talk.write(`${only ? upkeep.wouldFormat(files.length) : upkeep.formatted(files.length)}\n`)
  return code
}
