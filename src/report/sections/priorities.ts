/** The priorities: sorted bars, a table with the figures, and how they came about in plain sentences. */
import type { RootContent } from 'mdast'
import { themeAnchor } from '../anchors.ts'
import { priorityBars } from '../charts/priority-bars.ts'
import { h, link, note, p, table } from '../nodes.ts'
import type { KringView } from '../view.ts'
import type { Scribe } from './scribe.ts'

export function priorities(view: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const { survey, config } = view
  const heading = h(2, words.priorities, 'prioriteiten')
  if (survey.voters === null)
    return [heading, p(words.hiddenSurvey(config.ranking.minimumResponse)), ...overrides(view, scribe)]
  if (survey.voters === 0) return [heading, p(words.noSurvey), ...overrides(view, scribe)]
  const rows = view.themes.map(({ rank, name, theme }) => [
    rank.place === null ? '–' : rank.tied ? words.sharedPlace(rank.place) : String(rank.place),
    [link(themeAnchor(theme.slug), name)],
    rank.undetermined ? words.tooFewAnswers : rank.share === null ? '–' : numbers.percent(rank.share),
    rank.mean === null ? '–' : numbers.decimal(rank.mean),
    rank.answers === null ? `< ${config.ranking.minimumResponse}` : String(rank.answers),
  ])
  return [
    heading,
    p(`${surveySentence(view, scribe)} ${survey.state === 'indicative' ? words.indicative : words.methodThemes}`),
    ...bars(view, scribe),
    table([words.place, words.theme, words.share, words.mean, words.answers], rows, [
      'right',
      null,
      'right',
      'right',
      'right',
    ]),
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

function bars(view: KringView, { words, numbers }: Scribe): RootContent[] {
  const shown = view.themes.filter((t) => t.rank.place !== null && t.rank.share !== null)
  if (shown.length === 0) return []
  const svg = priorityBars({
    id: 'prioriteiten-staven',
    title: words.priorities,
    description: words.priorityBarsAlt(view.name),
    average: words.average,
    bars: shown.map(({ rank, name }) => ({
      place: `${rank.place}${rank.tied ? '=' : ''}`,
      label: name,
      part: rank.share ?? 0,
      value: numbers.percent(rank.share ?? 0),
    })),
  })
  return [{ type: 'figure', svg, alt: words.priorityBarsAlt(view.name), caption: words.barsCaption }]
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
