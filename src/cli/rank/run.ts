/** `masterplan rank [kring]`: the priorities of a kring or of all kringen, why they are so, and what would change them. */
import { safeJson } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open, validate } from '../../masterplan.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { warnOfErrors } from '../output/summary.ts'
import { paintFor } from '../terminal/paint.ts'
import { choose, type RankOptions } from './choose.ts'
import { listText } from './lists.ts'

/** Prints a ranking as tables and sentences, as a list for a spreadsheet or, versioned, as JSON. Nothing of a what-if is written. */
export async function rank(options: RankOptions, asked: string | undefined): Promise<number> {
  const { host, language, csv, json } = options
  const apart = (both: string): Misuse => new Misuse(bothLanguages((l) => wordsIn(l).rank.apart(both)))
  if (csv && json) throw apart('--csv, --json')
  const workspace = await open(host, options.root)
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 120) }
  const findings = await validate(workspace, options)
  warnOfErrors(host, findings, language)
  const kring = asked === undefined ? null : kringNamed(workspace, asked)
  const { data, text, list } = choose(options, workspace, kring, screen)
  if (csv && !list) throw apart('--csv, --explain')
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const listed = csv && list ? await listText(list(), workspace.set.plans.config, errors, language) : null
  host.out.write(json ? `${safeJson({ version: 1, ...data })}\n` : (listed ?? text()))
  return EXIT.fine
}
