/** A theme's place in sentences: the duels that make its share, what would move it, and how sure it is. */
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { SharedRanking } from '../../ranking/plans/association.ts'
import type { Neighbour, ThemeExplanation } from '../../ranking/plans/explain-theme.ts'
import { indicativeBelow } from '../../ranking/plans/themes.ts'
import { placeOf, type Screen } from '../terminal/screen.ts'
import { bar, table } from '../terminal/table.ts'
import { chance } from './chance.ts'
import { surveyLine } from './kring.ts'

/** The explanation of a theme in one kring. */
export function themeExplained(kring: Kring, told: ThemeExplanation, config: Config, screen: Screen): string {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const say = words.rank.explain
  const { percent, decimal, date } = numbersIn(language)
  const { rank, survey } = told
  const name = nameIn(config.themes, rank.slug)
  const kringName = nameIn(config.kringen, kring.slug)
  const total = survey.themes.filter((t) => t.place !== null).length
  const override = kring.themes.find((t) => t.slug === rank.slug)?.override
  const why =
    survey.state === 'hidden'
      ? say.hidden(config.ranking.minimumResponse)
      : survey.state === 'none'
        ? say.none
        : rank.place === null
          ? say.few(config.ranking.minimumResponse, percent(config.ranking.minimumCoverage))
          : survey.state === 'indicative'
            ? say.indicative(indicativeBelow(config))
            : say.share(percent(rank.share ?? 0), rank.mean === null ? null : decimal(rank.mean), rank.answers)
  return [
    ...wrap(
      [
        rank.place === null
          ? say.noPlace(name, kringName)
          : say.place({ name, place: placeOf(rank), kring: kringName, total }),
      ],
      width,
    ).map((line) => paint.bold(line)),
    ...wrap([surveyLine(kring, survey, screen)], width).map((line) => paint.dim(line)),
    '',
    ...wrap([why], width),
    '',
    ...(told.duels.length > 0 ? [...wrap([say.duels], width), '', duelTable(told, config, screen), ''] : []),
    ...wrap(movesOf(told, config, screen), width),
    ...(override
      ? [
          '',
          say.board,
          ...wrap(
            [words.boardPlaceNote(name, override.place, rank.place, override.reason, date(override.date))],
            width,
          ),
        ]
      : []),
    '',
  ].join('\n')
}

function duelTable({ duels }: ThemeExplanation, config: Config, { language, paint, width }: Screen): string {
  const words = wordsIn(language, config)
  const { percent } = numbersIn(language)
  const columns = [
    { title: words.theme, flexible: true },
    { title: '', paint: (text: string) => paint.cyan(text) },
    { title: words.shareShort, align: 'right' as const },
  ]
  const rows = duels.map(({ slug, part, count }) => [
    slug === null ? words.rank.explain.rest(count) : nameIn(config.themes, slug),
    bar(part, 20),
    percent(part),
  ])
  return table(columns, rows, width, paint)
}

function movesOf(
  { up, down, sureness, survey, rank }: ThemeExplanation,
  config: Config,
  { language }: Screen,
): string[] {
  if (sureness === null) return []
  const {
    rank: { explain: say },
  } = wordsIn(language, config)
  const numbers = numbersIn(language)
  const name = (slug: string): string => nameIn(config.themes, slug)
  const voters = survey.voters ?? 0
  const move = (to: Neighbour | null, sentence: typeof say.up, none: string): string =>
    to === null
      ? none
      : to.swaps === null
        ? say.out(name(to.slug))
        : sentence(name(to.slug), String(to.place), to.swaps, voters)
  const [low, high] = sureness.interval
  const last = survey.themes.filter((t) => t.place !== null).at(-1)?.place === rank.place
  return [
    ...(up !== null || rank.place === 1 ? [move(up, say.up, say.top)] : []),
    ...(down !== null || last ? [move(down, say.down, say.bottom)] : []),
    say.sure({
      low: String(low),
      high: String(high),
      first: chance(sureness.pFirst, numbers),
      top: chance(sureness.pTop, numbers),
      N: numbers.whole(sureness.N),
    }),
    ...(sureness.inseparable.length > 0 ? [say.notApart(numbers.list(sureness.inseparable.map(name)))] : []),
  ]
}

/** The explanation of a theme over the kringen. */
export function themeTogether(slug: string, shared: SharedRanking, config: Config, screen: Screen): string {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const say = words.rank.explain
  const { percent } = numbersIn(language)
  const theme = shared.themes.find((t) => t.slug === slug)
  const value = shared.weighting === 'members' ? theme?.byMembers : theme?.equal
  const name = nameIn(config.themes, slug)
  if (!theme || theme.place === null || value === null || value === undefined)
    return `${wrap([`${name}: ${words.notRanked}.`], width).join('\n')}\n`
  const terms = shared.included.map((kring) =>
    say.togetherTerm({
      kring: shortKring(config, kring),
      share: percent(theme.shares[kring] ?? 0),
      weight: percent(shared.weights[kring] ?? 0),
      place: String(theme.places[kring] ?? '–'),
    }),
  )
  return [
    ...wrap([say.together({ name, place: placeOf(theme), share: percent(value) })], width).map((l) => paint.bold(l)),
    '',
    ...terms.map((term) => `  ${term}`),
    '',
    ...(theme.focus === 'none' ? [] : [say.focus(words.association.focusClass[theme.focus])]),
    '',
  ].join('\n')
}
