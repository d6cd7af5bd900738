/** `masterplan migrate`: lifts plans of an older format to the newest, or says whether there is something to lift. */
import { relative, resolve } from 'node:path'
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { migrate as lift, open } from '../../masterplan.ts'
import { writeTexts } from '../../verbs/write.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { diffOf } from '../output/texts.ts'
import { paintFor } from '../terminal/paint.ts'

interface Options extends Context {
  check?: boolean
  dryRun?: boolean
  json?: boolean
}

/** Writes what is lifted, all files or none. With `--check` the files are listed, with `--dry-run` there is a diff, and both count as findings. */
export async function migrate(options: Options): Promise<number> {
  const { host, language, check = false, dryRun = false, json } = options
  const { upkeep, cli } = wordsIn(language)
  const workspace = await open(host, options.root)
  const { from, to, change } = await lift(workspace, options)
  const where = (file: string): string => relative(host.cwd, resolve(workspace.root, file))
  const files = [...(change?.texts.keys() ?? [])].sort().map(where)
  const only = check || dryRun
  if (change && !only) writeTexts(workspace, change.texts)
  const code = change && only ? EXIT.findings : EXIT.fine
  if (json) {
    host.out.write(`${safeJson({ version: 1, from, to, written: change !== null && !only, files })}\n`)
    return code
  }
  if (change && dryRun)
    host.out.write(await diffOf(workspace, change.texts, where, paintFor(options, host.out), cli.longDiff))
  else host.out.write(files.map((file) => `${oneLine(file)}\n`).join(''))
  const said = change === null ? upkeep.newest(to) : only ? upkeep.wouldLift(from, to) : upkeep.lifted(from, to)
  const talk = code === EXIT.findings ? host.err : host.out
  talk.write(`${said}\n`)
  return code
}
