/** `masterplan survey import FILE`: a survey tool's export → ballots without names, with a preview of what is kept and what is not. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open } from '../../masterplan.ts'
import { importSurvey, writeBallots } from '../../survey/verbs.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { surveyData } from './data.ts'
import { surveyFailure } from './failure.ts'
import { choiceOf, earlierOf, type SurveyOptions } from './options.ts'
import { earlierDecisions, kringLines, plansFor } from './plans.ts'
import { decisions, isUndecided } from './rows-screen.ts'
import { surveyPreview } from './screen.ts'

/**
 * Prints the preview and writes the ballots. A kring with too few is refused, which counts as a finding; where a person must first
 * decide about rows or about the survey that is there, nothing is written.
 */
export async function survey(options: SurveyOptions, file: string): Promise<number> {
  const { host, language, kringColumn, map, oneIs, sheet } = options
  const { survey: say, cli } = wordsIn(language)
  const choice = choiceOf(options)
  const earlier = earlierOf(options)
  const workspace = await open(host, options.root)
  const { config } = workspace.set.plans
  const kring = options.kring === undefined ? undefined : kringNamed(workspace, options.kring).slug
  const found = await importSurvey(workspace, file, {
    choice,
    ...(kring !== undefined && { kring }),
    ...(kringColumn !== undefined && { kringColumn }),
    ...(map !== undefined && { map }),
    ...(oneIs !== undefined && { oneIs }),
    ...(sheet !== undefined && { sheet }),
  })
  if ('fail' in found) throw new Misuse(bothLanguages((l) => surveyFailure(found, config, l)))
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 120) }
  const tell = (text: string): void => (options.json ? undefined : host.out.write(text))
  tell(`${surveyPreview(found, config, screen)}\n`)
  const doubtful = isUndecided(found)
  // Who reads JSON is a program, and is asked nothing.
  const isAsked = !doubtful && !options.dryRun && !options.json
  const plans = await plansFor(found, workspace, options, { earlier, isAsked })
  tell(kringLines(found, plans, config, screen))
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
