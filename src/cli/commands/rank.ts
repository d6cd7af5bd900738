/** `masterplan rank [kring]`: the priorities of a kring, or of all kringen side by side. */
import { safeJson } from '../../diagnostics/safe.ts'
import { kringNamed, open, rank as rankKring, rankTogether, validate } from '../../masterplan.ts'
import { sharedRanking } from '../association-screen.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../paint.ts'
import type { Context } from '../program.ts'
import { kringRanking } from '../ranking-screen.ts'
import { warnOfErrors } from '../report-summary.ts'

interface Options extends Context {
  json?: boolean
}

/** Prints a ranking as tables or, versioned, as JSON. */
export async function rank(options: Options, asked: string | undefined): Promise<number> {
  const { host, language } = options
  const workspace = await open(host, options.root)
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 120) }
  const { config } = workspace.set.plans
  warnOfErrors(host, await validate(workspace, options), language)
  if (asked === undefined) {
    const shared = rankTogether(workspace)
    host.out.write(options.json ? json(shared) : sharedRanking(shared, config, screen))
    return EXIT.fine
  }
  const kring = kringNamed(workspace, asked)
  const ranking = rankKring(workspace, kring)
  host.out.write(options.json ? json({ kring: kring.slug, ...ranking }) : kringRanking(kring, ranking, config, screen))
  return EXIT.fine
}

function json(value: object): string {
  return `${safeJson({ version: 1, ...value })}\n`
}
