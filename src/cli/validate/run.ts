/** `masterplan validate [paths…]`: every finding, for people or for programs. */

import { wordsIn } from '../../language/words.ts'
import { fix, longAgoOf, open, openWith, previousOf, upstreamIn, validate as validateAll } from '../../masterplan.ts'
import { writeTexts } from '../../verbs/write.ts'
import { CannotSay } from '../../workspace/git/cannot-say.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { sayMended } from '../fix/mending.ts'
import { warnOfNoPrevious } from '../output/summary.ts'
import { momentIfTyped } from '../typed-date.ts'
import { type Showing, showFindings } from './findings.ts'
import type { Output } from './output-options.ts'
import { selection } from './selection.ts'

interface Options extends Showing {
  json?: boolean
  fix?: boolean
  since?: string
  base?: string
  stdinFilename?: string
}

/** Shows the findings in the files that were asked for, with `--fix` those that are left; the exit code says whether any counts. */
export async function validate(options: Options, paths: string[], chosenOutputs: readonly Output[]): Promise<number> {
  const { host, stdinFilename: typed } = options
  if (options.fix && typed !== undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).cli.fixNeedsFile))
  let workspace =
    typed === undefined
      ? await open(host, options.root, paths)
      : await openWith(host, { path: typed, content: await host.input() }, options.root)
  const since = momentIfTyped(workspace, options, options.since, 'since')
  const base = momentIfTyped(workspace, options, options.base, 'since')
  const chosen = selection(workspace, typed === undefined ? paths : [...paths, typed], since)
  if (options.fix) {
    const before = await previousOf(workspace, base ?? since)
    const mended = await fix(workspace, { ...options, previous: before.previous }, chosen)
    writeTexts(workspace, mended.texts)
    host.err.write(sayMended(mended, options.language))
    workspace = mended.workspace
  }
  const { previous, missing } = await previousOf(workspace, base ?? since)
  const outputs = options.json ? [...chosenOutputs, { format: 'json' as const, path: null }] : chosenOutputs
  const shown = outputs.length > 0 ? outputs : [{ format: 'pretty' as const, path: null }]
  warnOfNoPrevious(host, missing, options.language)
  const judgedByPrevious = options.base !== undefined || isProposal(host.env)
  const longAgo = await longAgoOf(workspace, options.today)
  const upstream = await upstreamIn(workspace)
  const found = await validateAll(workspace, { ...options, previous, longAgo, upstream, judgedByPrevious })
  const code = await showFindings(workspace, found, chosen, shown, options)
  // Whoever asked for strictness isn't told that all is well by a git that can't say.
  return code === 0 && options.strict && missing instanceof CannotSay ? 2 : code
}

/** Whether a run is a check of a pull or merge request, by what GitHub and GitLab say of it. */
function isProposal(env: Context['host']['env']): boolean {
  return /^pull_request/.test(env['GITHUB_EVENT_NAME'] ?? '') || env['CI_MERGE_REQUEST_IID'] !== undefined
}
