/** What an import does in each kring: asked of the person at the terminal where that isn't sure, and told in a line each. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { BALLOTS_FILE, isAmong } from '../../plan/plan-set.ts'
import { type EarlierChoice, type KringPlan, planFor } from '../../survey/earlier.ts'
import type { KringBallots, SurveyImport } from '../../survey/import.ts'
import { planForWave } from '../../survey/wave.ts'
import type { Screen } from '../terminal/screen.ts'
import { askEarlier } from './ask.ts'
import { commandLine, type SurveyOptions } from './options.ts'
import { isUndecided } from './rows-screen.ts'

/** The plans of the kringen that aren't refused; `isAsked`: whether a person may be asked where a plan is undecided. */
export async function plansFor(
  found: SurveyImport,
  { set }: Workspace,
  options: SurveyOptions,
  { earlier, wave, isAsked }: { earlier: EarlierChoice; wave: string | null; isAsked: boolean },
): Promise<KringPlan[]> {
  const plans: KringPlan[] = []
  for (const kring of found.kringen.filter((k) => !k.refused)) {
    const planned = (choice: EarlierChoice): KringPlan =>
      wave === null ? planFor(set, kring, choice) : planForWave(set, kring, wave, choice === 'replace')
    const plan = planned(earlier)
    const { dialogue, language } = { ...options, ...options.host }
    if (plan.state !== 'undecided' || !isAsked || dialogue === null) {
      plans.push(plan)
      continue
    }
    const choice = await askEarlier(
      dialogue,
      plan,
      set,
      nameIn(set.plans.config.kringen, kring.slug),
      wordsIn(language, set.plans.config).survey,
    )
    plans.push(planned(choice))
  }
  return plans
}

/** What happens in each kring, in a line each. How many ballots there will be is not known before what is in doubt is decided. */
export function kringLines(found: SurveyImport, plans: readonly KringPlan[], config: Config, screen: Screen): string {
  const sure = found.kringen.filter(({ refused }) => refused || !isUndecided(found))
  const lines = sure.map((each) => {
    const plan = plans.find(({ slug }) => slug === each.slug)
    return kringLine(each, plan, config, screen)
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** What happens in a kring, in a line. */
function kringLine(
  kring: KringBallots,
  plan: KringPlan | undefined,
  config: Config,
  { language, paint }: Screen,
): string {
  const { survey: say } = wordsIn(language, config)
  const { answered, ballots, refused } = kring
  const name = nameIn(config.kringen, kring.slug)
  if (refused) return paint.yellow(say.refused(name, answered, config.ranking.minimumResponse))
  const line = say.kring(name, ballots.length, ballots.length - answered)
  const before = plan?.before ?? 0
  switch (plan?.state) {
    case 'same':
      return `${line} (${say.earlier.same})`
    case 'replace':
      return `${line} (${say.earlier.replace(before)})`
    case 'keep':
      return `${line} (${say.earlier.keep(before, plan.wave ?? '')})`
    case 'undecided':
      return paint.yellow(`${line} (${say.earlier.undecided(before)})`)
    default:
      return line
  }
}

/** How to say what becomes of the surveys that are there, with the command lines that do it. */
export function earlierDecisions(
  plans: readonly KringPlan[],
  file: string,
  { set }: Workspace,
  options: SurveyOptions,
  width: number,
): string[] {
  const { survey: say } = wordsIn(options.language, set.plans.config)
  const open = plans.filter((plan) => plan.state === 'undecided')
  const [first] = open
  if (!first) return []
  if (options.wave !== undefined) {
    const files = open.map((plan) => oneLine(plan.wave ?? ''))
    const line = commandLine(file, options, { replace: true })
    return [...wrap([wordsIn(options.language).paper.waveThere(numbersIn(options.language).list(files))], width), line]
  }
  const year = set.plans.kringen.find((k) => k.slug === first.slug)?.surveyPeriod?.to.slice(0, 4)
  const names = numbersIn(options.language).list(open.map(({ slug }) => nameIn(set.plans.config.kringen, slug)))
  const taken = open.flatMap((plan) => (plan.taken && plan.wave !== null ? [say.taken(plan.wave)] : []))
  return [
    ...wrap([...taken, say.decideEarlier(names)], width),
    commandLine(file, options, { earlier: year ?? options.today.slice(0, 4) }),
    ...wrap([say.decideReplace], width),
    commandLine(file, { ...options, earlier: '' }, { replace: true }),
  ]
}

/** What has to be known where a survey becomes that of a year, and there is none of now. */
export function withoutNow(
  plans: readonly KringPlan[],
  { set }: Workspace,
  year: string,
  language: Language,
): string[] {
  const without = plans.filter(({ slug }) => !isAmong(set.files, `${slug}/${BALLOTS_FILE}`))
  const names = without.map(({ slug }) => nameIn(set.plans.config.kringen, slug))
  return names.length === 0 ? [] : [wordsIn(language).paper.notNow(numbersIn(language).list(names), year)]
}
