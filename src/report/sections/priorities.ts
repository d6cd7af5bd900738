/** The priorities: who answered, how their order came about, and what changed or was decided beside it. */
import type { RootContent } from 'mdast'
import { h, note, p } from '../../document/nodes.ts'
import { indicativeBelow } from '../../ranking/plans/themes.ts'
import { foundFirst, titled } from '../findings.ts'
import type { KringView } from '../view/view.ts'
import { apart, levels } from './apart.ts'
import { matrixFigure } from './matrix.ts'
import type { Scribe } from './scribe.ts'
import { sinceWave } from './wave.ts'

export function priorities(view: KringView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const { survey, config, sureness } = view
  const heading = h(2, titled(words.priorities, foundFirst(view, scribe), words), 'prioriteiten')
  if (survey.voters === null)
    return [heading, p(words.hiddenSurvey(config.ranking.minimumResponse)), ...overrides(view, scribe)]
  if (survey.voters === 0) return [heading, p(words.noSurvey), ...overrides(view, scribe)]
  // The picture stands on the first page, where there is one.
  const shown = view.config.report.off.includes('oogopslag')
  return [
    heading,
    p(
      `${surveySentence(view, scribe)} ${survey.state === 'indicative' ? words.indicative(indicativeBelow(config)) : words.methodThemes}`,
    ),
    ...(shown ? [matrixFigure(view, scribe), ...apart(view, scribe), ...levels(view, scribe)] : []),
    ...(sureness === null || scribe.audience.kind === 'members' ? [] : [p(words.report.intervalNote)]),
    ...sinceWave(view, scribe),
    ...overrides(view, scribe),
    ...(survey.state === 'indicative' ? [] : [note('legend', words.nonResponse)]),
  ]
}

/** Who answered, when: "33 van 96 leden (34%), van … tot en met …". */
export function surveySentence({ survey, kring }: KringView, { words, numbers }: Scribe): string {
  const voters = survey.voters ?? 0
  const rate = survey.members ? numbers.percent(voters / survey.members) : null
  const period =
    kring.surveyPeriod && words.period(numbers.date(kring.surveyPeriod.from), numbers.date(kring.surveyPeriod.to))
  return words.aboutSurvey(words.response(voters, survey.members, rate), period)
}

/** What the board decided beside the ranking: never instead of it. */
function overrides(view: KringView, { words, numbers }: Scribe): RootContent[] {
  return view.themes.flatMap(({ theme: { override }, name, rank }) =>
    override
      ? [
          note(
            'override',
            words.boardPlaceNote(name, override.place, rank.place, override.reason, numbers.date(override.date)),
          ),
        ]
      : [],
  )
}
