/** The ranking of one kring on the terminal: who was asked, the themes with how sure their order is, and the projects. */

import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { Sureness } from '../../ranking/plans/sureness.ts'
import { indicativeBelow, type SurveyRanking } from '../../ranking/plans/themes.ts'
import { ambitionSaid } from '../../report/ambition.ts'
import { placeOf, type Screen, WIDE } from '../terminal/screen.ts'
import { bar, type Column, table } from '../terminal/table.ts'
import { placesText } from './chance.ts'
import { surenessLines } from './sureness.ts'

/** The themes of a kring: the header, the table and what to know of it. */
export function kringThemes(
  kring: Kring,
  { survey, sureness }: { survey: SurveyRanking; sureness: Sureness | null },
  config: Config,
  screen: Screen,
): string[] {
  const { paint, language, width } = screen
  const words = wordsIn(language, config)
  const dim = (lines: string[]): string[] => wrap(lines, width).map((line) => paint.dim(line))
  return [
    ...wrap([`${words.priorities}, ${words.kring(nameIn(config.kringen, kring.slug))}`], width).map((l) =>
      paint.bold(l),
    ),
    ...dim([surveyLine(kring, survey, screen)]).filter((line) => line !== ''),
    ...(config.status === 'voorbeeld' ? [paint.yellow(words.example)] : []),
    '',
    ...(survey.voters === null || survey.voters === 0
      ? wrap([survey.state === 'hidden' ? words.hiddenSurvey(config.ranking.minimumResponse) : words.noSurvey], width)
      : [
          themeTable(kring, survey, sureness, config, screen),
          '',
          ...exceptions(survey, config, screen),
          ...(survey.state === 'indicative'
            ? dim([words.indicative(indicativeBelow(config))])
            : [
                ...wrap(surenessLines(kring, survey, sureness, config, screen), width),
                '',
                ...dim([words.methodThemes, ...notes(sureness, config, screen), words.nonResponse]),
              ]),
        ]),
    ...overrides(kring, survey, config, screen),
    '',
  ]
}

/** Who was asked and who answered: members, response, period, ballots that don't count, the margin of chance. */
export function surveyLine(kring: Kring, survey: SurveyRanking, { language }: Pick<Screen, 'language'>): string {
  const words = wordsIn(language)
  if (survey.voters === null || survey.voters === 0)
    return survey.members === null ? '' : words.rank.population(survey.members)
  const { percent, date, whole } = numbersIn(language)
  const rate = survey.members ? percent(survey.voters / survey.members) : null
  const parts = [
    words.response(survey.voters, survey.members, rate),
    kring.surveyPeriod && words.period(date(kring.surveyPeriod.from), date(kring.surveyPeriod.to)),
    survey.blank ? words.blank(survey.blank) : null,
    survey.invalid ? words.rank.invalid(survey.invalid) : null,
    survey.margin === null ? null : words.rank.margin(whole(100 * survey.margin)),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** The themes that are not ranked. */
function exceptions(survey: SurveyRanking, config: Config, { language, width, paint }: Screen): string[] {
  const { rank } = wordsIn(language, config)
  const { list, percent } = numbersIn(language)
  const { minimumCoverage, minimumResponse } = config.ranking
  const few = survey.themes.filter((t) => t.undetermined).map((t) => nameIn(config.themes, t.slug))
  return few.length > 0
    ? [
        ...wrap([rank.tooFew(list(few), minimumResponse, percent(minimumCoverage))], width).map((line) =>
          paint.dim(line),
        ),
        '',
      ]
    : []
}

function notes(sureness: Sureness | null, config: Config, { language }: Screen): string[] {
  const { rank } = wordsIn(language, config)
  const { percent, whole } = numbersIn(language)
  if (sureness === null) return []
  const { minimumCoverage, minimumResponse } = config.ranking
  const { k: top, N, seed } = sureness
  return [
    `${rank.columns(top)} ${sureness.inseparable.length > 0 ? rank.inseparableMark : ''}`.trim(),
    rank.settings({ coverage: percent(minimumCoverage), k: minimumResponse, top, N: whole(N), seed }),
  ]
}

function themeTable(
  kring: Kring,
  survey: SurveyRanking,
  sureness: Sureness | null,
  config: Config,
  { language, paint, width }: Screen,
): string {
  const words = wordsIn(language, config)
  const { percent, decimal } = numbersIn(language)
  const wide = width >= WIDE
  const columns: Column[] = [
    { title: words.placeShort, align: 'right' },
    { title: words.theme, flexible: true, paint: (text) => paint.bold(text) },
    ...(survey.state === 'ranked' ? [{ title: '', spare: 4, paint: (text: string) => paint.cyan(text) }] : []),
    { title: words.shareShort, align: 'right' },
    { title: words.meanShort, align: 'right', spare: 1 },
    { title: words.answersShort, align: 'right', spare: 2 },
    ...(sureness ? [{ title: words.rank.topShort(sureness.k), align: 'right' as const, spare: 3 }] : []),
    ...(sureness ? [{ title: words.rank.intervalShort, align: 'right' as const }, { title: '' }] : []),
    ...(wide ? [{ title: words.ambition.toLowerCase() }] : []),
  ]
  const rows = survey.themes.map((rank) => {
    const theme = kring.themes.find((t) => t.slug === rank.slug)
    const ambition = theme ? ambitionSaid(theme, words) : words.unknown
    const sure = sureness?.themes.find((t) => t.slug === rank.slug)
    return [
      placeOf(rank),
      nameIn(config.themes, rank.slug),
      ...(survey.state === 'ranked' ? [rank.share === null ? '' : bar(rank.share, wide ? 30 : 12)] : []),
      rank.share === null ? '' : percent(rank.share),
      rank.mean === null ? '' : decimal(rank.mean),
      rank.answers === null ? `<${config.ranking.minimumResponse}` : String(rank.answers),
      ...(sureness
        ? [
            rank.mentions === null ? '' : String(rank.mentions),
            sure ? placesText(sure.interval) : '',
            sureness.inseparable.some(([upper]) => upper === rank.slug) ? '≈' : '',
          ]
        : []),
      ...(wide ? [theme?.today ? `${theme.today} → ${ambition}` : String(ambition)] : []),
    ]
  })
  return table(columns, rows, width, paint)
}

function overrides(kring: Kring, survey: SurveyRanking, config: Config, { language, width }: Screen): string[] {
  const words = wordsIn(language, config)
  const { date } = numbersIn(language)
  const lines = kring.themes.flatMap(({ slug, override }) => {
    if (!override) return []
    const name = nameIn(config.themes, slug)
    const computed = survey.themes.find((t) => t.slug === slug)?.place ?? null
    return [words.boardPlaceNote(name, override.place, computed, oneLine(override.reason), date(override.date))]
  })
  return lines.length > 0 ? ['', ...wrap(lines, width)] : []
}
