/** How sure the order of themes is, in sentences: the first place, what can't be told apart, a second opinion, agreement. */
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { Sureness } from '../../ranking/plans/sureness.ts'
import type { SurveyRanking } from '../../ranking/plans/themes.ts'
import type { Screen } from '../terminal/screen.ts'
import { agreementWord, chance } from './chance.ts'

/** The sentences of one kring; none where its respondents are too few for them. */
export function surenessLines(
  kring: Kring,
  survey: SurveyRanking,
  sureness: Sureness | null,
  config: Config,
  { language }: Pick<Screen, 'language'>,
): string[] {
  if (sureness === null) return []
  const words = wordsIn(language, config)
  const { rank: say, methodNames } = words
  const numbers = numbersIn(language)
  const { percent, list, hundredths } = numbers
  const name = (slug: string): string => nameIn(config.themes, slug)
  const voters = survey.voters ?? 0
  const response = say.response(voters, survey.members, survey.members ? percent(voters / survey.members) : null)
  const first = survey.themes.filter((t) => t.place === 1).map((t) => t.slug)
  const [winner = ''] = first
  const sure = sureness.themes.find((t) => t.slug === winner)
  const shown = sureness.inseparable.slice(0, 2)
  const apart = shown.map(([a, b]) => say.inseparable(name(a), name(b)))
  const rest = sureness.inseparable.length - shown.length
  const kringName = nameIn(config.kringen, kring.slug)
  const opinions = sureness.opinions.filter((o) => !o.same)
  const same = sureness.opinions.filter((o) => o.same).map((o) => methodNames[o.method])
  return [
    [
      first.length > 1
        ? say.sharedFirst(list(first.map(name)), kringName, response)
        : say.first({ theme: name(winner), kring: kringName, response, chance: chance(sure?.pFirst ?? 0, numbers) }),
      ...apart,
      ...(rest > 0 ? [say.inseparableMore(rest)] : []),
    ].join(' '),
    [
      say.secondOpinion,
      ...(same.length > 0 ? [say.opinionSame(list(same))] : []),
      ...opinions.map((o) => say.opinionOther(methodNames[o.method], o.enters.map(name), o.leaves.map(name))),
    ].join(' '),
    ...(sureness.agreement
      ? [
          `${say.agreement(sureness.agreement.respondents, hundredths(sureness.agreement.W), agreementWord(sureness.agreement.W, say))} ${say.agreementConvention}`,
        ]
      : []),
  ]
}
