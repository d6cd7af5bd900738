/** `masterplan fix [paths…]`: mends what can only be mended in one way, or shows what it would change. */
import { relative, resolve } from 'node:path'
import { safeJson } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { fix as mend, open, previousOf, validate } from '../../masterplan.ts'
import { writeTexts } from '../../verbs/write.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { warnOfNoPrevious } from '../output/summary.ts'
import { diffOf } from '../output/texts.ts'
import { paintFor } from '../terminal/paint.ts'
import { selection } from '../validate/selection.ts'
import { sayMended } from './mending.ts'

interface Options extends Context {
  dryRun?: boolean
  json?: boolean
}

/** Writes the mended files; with `--dry-run` a diff is all there is, and something to mend counts as a finding. */
export async function fix(options: Options, paths: string[]): Promise<number> {
  const { host, language, json, dryRun = false } = options
  const { cli } = wordsIn(language)
  const workspace = await open(host, options.root, paths)
  const chosen = selection(workspace, paths)
  const before = await previousOf(workspace, undefined)
  const mended = await mend(workspace, { ...options, previous: before.previous }, chosen)
  const data = { version: 1, dryRun, mended: mended.mended, files: [...mended.texts.keys()].sort() }
  if (dryRun) {
    const where = (file: string): string => relative(host.cwd, resolve(workspace.root, file))
    const paint = paintFor(json ? { ...options, color: false } : options, host.out)
    const diff = await diffOf(workspace, mended.texts, where, paint, cli.longDiff)
    host.out.write(json ? `${safeJson({ ...data, diff })}\n` : diff)
    if (!json) host.err.write(`${cli.wouldMend(mended.mended, mended.texts.size)}\n`)
    return mended.mended > 0 ? EXIT.findings : EXIT.fine
  }
  writeTexts(workspace, mended.texts)
  if (!json) host.out.write(sayMended(mended, language))
  const { previous, missing } = await previousOf(mended.workspace, undefined)
  warnOfNoPrevious(host, missing, language)
  const left = (await validate(mended.workspace, { ...options, previous })).filter((f) => chosen(f.file)).length
  if (json) host.out.write(`${safeJson({ ...data, left })}\n`)
  else if (left > 0) host.out.write(`${cli.findingsLeft(left)}\n`)
  return EXIT.fine
}
