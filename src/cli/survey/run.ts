/** `masterplan survey import FILE`: a survey tool's export → anonymous ballots, with a preview of what is kept and what is not. */
import { oneLine } from '../../diagnostics/safe.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open } from '../../masterplan.ts'
import { nameIn } from '../../plan/names.ts'
import { importSurvey, writeBallots } from '../../survey/verbs.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { surveyFailure, surveyPreview } from './screen.ts'

interface Options extends Context {
  kring?: string
  kringColumn?: string
  map?: string
  oneIs?: 'best' | 'worst'
  dryRun?: boolean
}

/** Prints the preview and writes the ballots; a kring with too few is refused, which counts as a finding. */
export async function survey(options: Options, file: string): Promise<number> {
  const { host, language } = options
  const { survey: say, cli } = wordsIn(language)
  const workspace = await open(host, options.root)
  const { config } = workspace.set.plans
  const kring = options.kring === undefined ? undefined : kringNamed(workspace, options.kring).slug
  const { kringColumn, map, oneIs } = options
  const found = importSurvey(workspace, file, {
    ...(kring !== undefined && { kring }),
    ...(kringColumn !== undefined && { kringColumn }),
    ...(map !== undefined && { map }),
    ...(oneIs !== undefined && { oneIs }),
  })
  if ('fail' in found) {
    const meant = found.fail === 'no-kring-column' ? nearest(found.asked, found.headers) : null
    throw new Misuse(bothLanguages((l) => `${surveyFailure(found, config, wordsIn(l).survey)}${didYouMean(l, meant)}`))
  }
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 120) }
  host.out.write(`${surveyPreview(found, config, screen)}\n`)
  for (const { slug, ballots, answered, refused } of found.kringen) {
    const name = nameIn(config.kringen, slug)
    const before = workspace.set.plans.kringen.find((k) => k.slug === slug)?.ballots ?? null
    const line = refused
      ? say.refused(name, answered, config.ranking.minimumResponse)
      : `${say.kring(name, ballots.length, ballots.length - answered)}${before ? ` (${say.replaces(before.length)})` : ''}`
    host.out.write(`${refused ? screen.paint.yellow(line) : line}\n`)
  }
  const kept = found.kringen.filter((k) => !k.refused)
  if (options.dryRun) host.out.write(`${say.dryRun}\n`)
  else for (const path of writeBallots(workspace, found)) host.err.write(`${cli.written(oneLine(path))}\n`)
  if (kept.length === 0) return EXIT.misuse
  return kept.length < found.kringen.length ? EXIT.findings : EXIT.fine
}
