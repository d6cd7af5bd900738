/** `masterplan verify FILE`: whether a report is what this program makes of the plans. */
import { dirname, resolve } from 'node:path'
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { isSnapshot } from '../../history/snapshot.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { open, verify as verifyReport } from '../../masterplan.ts'
import { nameIn } from '../../plan/names.ts'
import { VERSION } from '../../version.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'

/** A report for a kring is a few megabytes at most. */
const LARGEST = 64 * 1024 * 1024

/** Says in a sentence or two what is known of a report; the exit code is 1 unless it matches to the byte. */
export async function verify(options: Context & { json?: boolean }, file: string): Promise<number> {
  const { host, language } = options
  const path = resolve(host.cwd, file)
  const bytes = host.read(path, dirname(path), LARGEST)
  if (typeof bytes === 'string')
    throw new Misuse(bothLanguages((l) => wordsIn(l).report.verdict.unreadable(oneLine(file))))
  const workspace = await open(host, options.root)
  const verdict = await verifyReport(workspace, bytes)
  const { config } = workspace.set.plans
  const words = wordsIn(language, config)
  const { report, masterplan, masterplans, uncommitted, noRevision, unknownRevision } = words
  const say = report.verdict
  const code = verdict.kind === 'same' ? EXIT.fine : EXIT.findings
  if (options.json) {
    host.out.write(
      `${safeJson({ version: 1, verdict: verdict.kind, origin: 'origin' in verdict ? verdict.origin : null })}\n`,
    )
    return code
  }
  if (verdict.kind === 'no-passport') {
    host.out.write(`${say['no-passport']}\n`)
    return code
  }
  const { origin, kind } = verdict
  const { commit: of } = origin
  const version = (of !== null && isSnapshot(of) ? words.snapshot : words.revision)(of ?? '')
  const commit = of === null ? (origin.changed ? unknownRevision : noRevision) : version
  const revision = origin.changed ? `${commit}, ${uncommitted}` : commit
  const sentence = {
    same: say.same(revision),
    'other-content': say['other-content'],
    'other-version': say['other-version'](origin.tool, VERSION),
    'other-plans': say['other-plans'](revision),
    'unknown-revision': say['unknown-revision'](revision),
  }[kind]
  const what = origin.kring === null ? masterplans : masterplan(nameIn(config.kringen, origin.kring))
  host.out.write(`${sentence}\n${say.about(what, numbersIn(language).date(origin.date), origin.tool)}\n`)
  return code
}
