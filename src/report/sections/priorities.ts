/** The priorities: sorted bars, a table with the figures, and how they came about in plain sentences. */
import type { RootContent, Table } from 'mdast'
import { priorityBars } from '../../charts/priority-bars.ts'
import { h, link, note, p, table } from '../../document/nodes.ts'
import { nameIn } from '../../plan/names.ts'
import { indicativeBelow } from '../../ranking/plans/themes.ts'
import { themeAnchor } from '../anchors.ts'
import type { KringView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import type { Scribe } from './scribe.ts'

export function priorities(view: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const { survey, config, sureness } = view
  const sure = sureness !== null
  const brief = scribe.audience.kind === 'members'
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
    ...(sure ? [intervalOf(view, theme.slug)] : []),
  ])
  return [
    heading,
    p(
      `${surveySentence(view, scribe)} ${survey.state === 'indicative' ? words.indicative(indicativeBelow(config)) : words.methodThemes}`,
    ),
    // On a sheet for members the bars say it all, and where there is no picture its places and shares do.
    ...bars(
      view,
      scribe,
      brief
        ? table(
            [words.place, words.theme, words.share],
            rows.map((row) => row.slice(0, 3)),
            ['right', null, 'right'],
          )
        : null,
    ),
    ...(brief
      ? []
      : [
          table(
            [
              words.place,
              words.theme,
              words.share,
              words.mean,
              words.answers,
              ...(sure ? [words.report.interval] : []),
            ],
            rows,
            ['right', null, 'right', 'right', 'right', 'right'],
          ),
        ]),
    ...apart(view, scribe),
    ...overrides(view, scribe),
    ...(survey.state === 'indicative' ? [] : [note('legend', words.nonResponse)]),
  ]
}

/** The places that a theme takes in nine of ten simulated samples: "1–2". */
function intervalOf(view: KringView, slug: string): string {
  const span = spanOf(view, slug)
  return span === null ? '–' : span.low === span.high ? String(span.low) : `${span.low}–${span.high}`
}

/** Which neighbours can't be told apart, and how to read the margin. */
function apart({ sureness, config, themes }: KringView, { words, audience }: Scribe): RootContent[] {
  if (sureness === null) return []
  const { report: say } = words
  const name = (slug: string): string => themes.find((t) => t.theme.slug === slug)?.name ?? nameIn(config.themes, slug)
  const pairs = sureness.inseparable.map(([a, b]) => say.pair(name(a), name(b)))
  // A sheet shows no margins to read.
  const lines = [
    ...(audience.kind === 'members' ? [] : [say.intervalNote]),
    ...(pairs.length > 0 ? [say.inseparable(pairs.join('; '))] : []),
  ]
  return lines.length > 0 ? [p(lines.join(' '))] : []
}

/** Who answered, when: "33 van 96 leden (34%), van … tot en met …". */
export function surveySentence({ survey, kring }: KringView, { words, numbers }: Scribe): string {
  const voters = survey.voters ?? 0
  const rate = survey.members ? numbers.percent(voters / survey.members) : null
  const period =
    kring.surveyPeriod && words.period(numbers.date(kring.surveyPeriod.from), numbers.date(kring.surveyPeriod.to))
  return words.aboutSurvey(words.response(voters, survey.members, rate), period)
}

function spanOf({ sureness }: KringView, slug: string): { low: number; high: number } | null {
  const [low, high] = sureness?.themes.find((t) => t.slug === slug)?.interval ?? []
  return low === undefined || high === undefined ? null : { low, high }
}

function bars(view: KringView, { words, numbers, audience }: Scribe, figures: Table | null): RootContent[] {
  const shown = view.themes.filter((t) => t.rank.place !== null && t.rank.share !== null)
  if (shown.length === 0) return []
  const alt = words.priorityBarsAlt(
    view.name,
    shown.map(({ rank, name }) => words.nameAndShare(name, numbers.percent(rank.share ?? 0))).join(', '),
  )
  const svg = priorityBars(
    drawable({
      id: 'prioriteiten-staven',
      title: words.priorities,
      description: alt,
      average: words.average,
      // A sheet has no room for letters that small.
      interval:
        audience.kind === 'members' ? null : view.sureness && { title: words.report.interval, of: shown.length },
      bars: shown.map(({ rank, name, theme }) => ({
        place: `${rank.place}${rank.tied ? '=' : ''}`,
        label: name,
        part: rank.share ?? 0,
        value: numbers.percent(rank.share ?? 0),
        interval: spanOf(view, theme.slug),
      })),
    }),
  )
  return [{ type: 'figure', svg, alt, caption: words.barsCaption, ...(figures && { table: figures }) }]
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
