/** Asks the person at the terminal what becomes of the survey that a kring already has. */
import type { SurveyWords } from '../../language/en/survey.ts'
import { BALLOTS_FILE, type PlanSet, waveFile } from '../../plan/plan-set.ts'
import type { EarlierChoice, KringPlan } from '../../survey/earlier.ts'
import type { Dialogue } from '../../workspace/dialogue.ts'
import { isYear } from './options.ts'

/** The answer; null where the person would rather stop. */
export async function askEarlier(
  dialogue: Dialogue,
  { slug, before, wave, taken }: KringPlan,
  { plans, files }: PlanSet,
  kring: string,
  say: SurveyWords,
): Promise<EarlierChoice> {
  // A survey of another year is only there to be replaced.
  const ofYear = taken ? null : wave
  const chosen = await dialogue.select({
    message: say.askEarlier(kring, before ?? 0, ofYear ?? BALLOTS_FILE),
    options: [
      ...(ofYear === null ? [{ value: 'keep', label: say.earlierKeep } as const] : []),
      { value: 'replace', label: say.earlierReplace },
      { value: 'stop', label: say.earlierStop },
    ] as const,
  })
  if (chosen === 'replace') return 'replace'
  if (chosen !== 'keep') return null
  const held = plans.kringen.find((k) => k.slug === slug)?.surveyPeriod?.to.slice(0, 4) ?? ''
  const year = await dialogue.text({
    message: say.askYear,
    initial: held,
    refused: (answer) => {
      const file = `${slug}/${waveFile(answer.trim())}`
      if (!isYear(answer.trim())) return say.notYear
      return files.includes(file) ? say.yearTaken(file) : null
    },
  })
  return year === null ? null : { year: year.trim() }
}
