/** `masterplan survey import FILE`: a survey tool's export → ballots without names, with a preview of what is kept and what is not. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import { open } from '../../masterplan.ts'
import { writeBallots } from '../../survey/verbs.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { surveyData } from './data.ts'
import { earlierOf, fileOf, type SurveyOptions, waveOf } from './options.ts'
import { earlierDecisions, kringLines, plansFor, withoutNow } from './plans.ts'
import { readSurvey } from './read.ts'
import { decisions, isUndecided } from './rows-screen.ts'
import { surveyPreview } from './screen.ts'

/**
 * Prints the preview and writes the ballots. A kring with too few is refused, which counts as a finding; where a person must first
 * decide about rows or about the survey that is there, nothing is written.
 */
export async function survey(options: SurveyOptions, named: string | undefined): Promise<number> {
  const file = fileOf(options, named)
  const { host, language } = options
  const { survey: say, cli } = wordsIn(language)
  const earlier = earlierOf(options)
  const wave = waveOf(options)
  const workspace = await open(host, options.root)
  const { config } = workspace.set.plans
  const found = await readSurvey(workspace, options, file)
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 120) }
  const tell = (text: string): void => (options.json ? undefined : host.out.write(text))
  tell(`${surveyPreview(found, config, screen, wave)}\n`)
  const doubtful = isUndecided(found)
  // Who reads JSON is a program, and is asked nothing.
  const isAsked = !doubtful && !options.dryRun && !options.json
  const plans = await plansFor(found, workspace, options, { earlier, wave, isAsked })
  tell(kringLines(found, plans, config, screen))
  const notNow = wave === null ? [] : withoutNow(plans, workspace, wave, language)
  if (notNow.length > 0) tell(`\n${wrap(notNow, screen.width).join('\n')}\n`)
  const questions = doubtful
    ? decisions(found, config, file, options, screen.width)
    : earlierDecisions(plans, file, workspace, options, screen.width)
  if (questions.length > 0) tell(`\n${questions.join('\n')}\n`)
  const holds = options.dryRun || questions.length > 0
  if (holds) tell(`${options.dryRun ? say.dryRun : say.notWritten}\n`)
  const written = holds ? [] : writeBallots(workspace, plans)
  if (options.json) host.out.write(`${safeJson(surveyData(found, plans, questions, written))}\n`)
  else for (const path of written) host.err.write(`${cli.written(oneLine(path))}\n`)
  if (plans.length === 0 || (questions.length > 0 && !options.dryRun)) return EXIT.misuse
  // What becomes of the survey that is there is a question for the import itself, and nothing that is wrong with this one.
  return doubtful || plans.length < found.kringen.length ? EXIT.findings : EXIT.fine
}
