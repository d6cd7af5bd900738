/** Reads the file of an import as the command line says. */
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, type Workspace } from '../../masterplan.ts'
import { nameIn } from '../../plan/names.ts'
import { BALLOTS_FILE, isAmong } from '../../plan/plan-set.ts'
import { surveyFailure } from '../../survey/failure.ts'
import { heldIn, type SurveyImport } from '../../survey/import.ts'
import { importSurvey } from '../../survey/verbs.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { choiceOf, periodSaid, type SurveyOptions, waveOf } from './options.ts'

/** What the file gives. Throws a Misuse where it can't be kept. */
export async function readSurvey(workspace: Workspace, options: SurveyOptions, file: string): Promise<SurveyImport> {
  const { kringColumn, map, oneIs, sheet } = options
  const { config } = workspace.set.plans
  const choice = choiceOf(options)
  const period = periodSaid(options, 'past')
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
  const held = period === null ? found : heldIn(found, period)
  refuseOtherYear(waveOf(options), held)
  refuseNow(waveOf(options), held, workspace)
  return held
}

/** Throws a Misuse where the answers are all of another year than the survey is to be of. */
function refuseOtherYear(wave: string | null, { period }: SurveyImport): void {
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)]
  if (wave === null || from === undefined || wave === from || wave === to) return
  throw new Misuse(bothLanguages((l) => wordsIn(l).paper.otherYear(wave, `${to}`)))
}

/** Throws a Misuse where a kring has the survey of that year as the one of now, beside which it would count a second time. */
function refuseNow(wave: string | null, { kringen }: SurveyImport, { set: { plans, files } }: Workspace): void {
  const there = plans.kringen.filter(({ slug, surveyPeriod }) => {
    const years = [surveyPeriod?.from.slice(0, 4), surveyPeriod?.to.slice(0, 4)]
    const isAsked = kringen.some((one) => one.slug === slug && !one.refused)
    return wave !== null && years.includes(wave) && isAsked && isAmong(files, `${slug}/${BALLOTS_FILE}`)
  })
  if (wave === null || there.length === 0) return
  const names = there.map(({ slug }) => nameIn(plans.config.kringen, slug))
  throw new Misuse((l, by) => wordsIn(l, by).paper.waveIsNow(wave, numbersIn(l).list(names)))
}
