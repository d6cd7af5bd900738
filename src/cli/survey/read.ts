/** Reads the file of an import as the command line says. */
import { kringNamed, type Workspace } from '../../masterplan.ts'
import { heldIn, type SurveyImport } from '../../survey/import.ts'
import { importSurvey } from '../../survey/verbs.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { surveyFailure } from './failure.ts'
import { choiceOf, periodSaid, type SurveyOptions } from './options.ts'

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
  return period === null ? found : heldIn(found, period)
}
