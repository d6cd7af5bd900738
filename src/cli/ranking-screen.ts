/** Rankings on the terminal: who was asked, the themes with bars, the projects with their scores, and how to read it. */
import { oneLine } from '../diagnostics/safe.ts'
import { wrap } from '../diagnostics/wrap.ts'
import type { Words } from '../language/en.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import type { Config, Kring } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { isOpen } from '../plan/phases.ts'
import type { ProjectRank } from '../ranking/plans/projects.ts'
import type { SurveyRanking } from '../ranking/plans/themes.ts'
import { placeOf, type Screen, WIDE } from './screen.ts'
import { bar, type Column, table } from './table.ts'

/** The ranking of one kring. */
export function kringRanking(
  kring: Kring,
  { survey, projects }: { survey: SurveyRanking; projects: ProjectRank[] },
  config: Config,
  screen: Screen,
): string {
  const { paint, language, width } = screen
  const words = wordsIn(language)
  const name = nameIn(config.kringen, kring.slug)
  const openProjects = kring.themes.flatMap((t) => t.projects).filter(isOpen).length
  const notes = [words.methodThemes, words.nonResponse]
  return [
    paint.bold(`${words.priorities}, ${words.kring(name)}`),
    ...wrap([surveyLine(kring, survey, words, screen)], width).map((line) => paint.dim(line)),
    ...(config.status === 'voorbeeld' ? [paint.yellow(words.example)] : []),
    '',
    ...(survey.voters === null || survey.voters === 0
      ? [survey.state === 'hidden' ? words.hiddenSurvey(config.ranking.minimumResponse) : words.noSurvey]
      : [
          themeTable(kring, survey, config, words, screen),
          '',
          ...wrap(survey.state === 'indicative' ? [words.indicative] : notes, width).map((l) => paint.dim(l)),
        ]),
    ...overrides(kring, survey, config, words, screen),
    '',
    ...(projects.length > 0
      ? [
          paint.bold(words.projects),
          '',
          projectTable(kring, projects, config, words, screen),
          '',
          ...wrap([methodOf(config, words, screen)], width).map((l) => paint.dim(l)),
        ]
      : [openProjects > 0 ? words.noScores(openProjects) : words.noProjects]),
    '',
  ].join('\n')
}

function surveyLine(kring: Kring, survey: SurveyRanking, words: Words, { language }: Screen): string {
  if (survey.voters === null || survey.voters === 0) return ''
  const { percent, date } = numbersIn(language)
  const rate = survey.members ? percent(survey.voters / survey.members) : null
  const period = kring.surveyPeriod && words.period(date(kring.surveyPeriod.from), date(kring.surveyPeriod.to))
  const blank = survey.blank ? words.blank(survey.blank) : null
  return [words.response(survey.voters, survey.members, rate), period, blank]
    .filter((part) => part !== null)
    .join(' · ')
}

function themeTable(
  kring: Kring,
  survey: SurveyRanking,
  config: Config,
  words: Words,
  { language, paint, width }: Screen,
): string {
  const { percent, decimal } = numbersIn(language)
  const wide = width >= WIDE
  const columns: Column[] = [
    { title: words.placeShort, align: 'right' },
    { title: words.theme, flexible: true, paint: (text) => paint.bold(text) },
    { title: '', paint: (text) => paint.cyan(text) },
    { title: words.shareShort, align: 'right' },
    { title: words.meanShort, align: 'right' },
    { title: words.answersShort, align: 'right' },
    ...(wide ? [{ title: words.ambition.toLowerCase() }] : []),
  ]
  const rows = survey.themes.map((rank) => {
    const theme = kring.themes.find((t) => t.slug === rank.slug)
    const ambition = theme?.ambition === 'none' ? words.noAmbition : (theme?.ambition ?? words.openAmbition)
    return [
      placeOf(rank),
      nameIn(config.themes, rank.slug),
      rank.share === null ? '' : bar(rank.share, wide ? 30 : 18),
      rank.undetermined ? words.tooFewAnswers : rank.share === null ? '' : percent(rank.share),
      rank.mean === null ? '' : decimal(rank.mean),
      rank.answers === null ? `<${config.ranking.minimumResponse}` : String(rank.answers),
      theme?.today ? `${theme.today} → ${ambition}` : String(ambition),
    ].slice(0, columns.length)
  })
  return table(columns, rows, width, paint)
}

function projectTable(
  kring: Kring,
  ranks: ProjectRank[],
  config: Config,
  words: Words,
  { language, paint, width }: Screen,
): string {
  const { whole, exact } = numbersIn(language)
  const wide = width >= WIDE
  const columns: Column[] = [
    { title: words.placeShort, align: 'right' },
    { title: words.project, flexible: true, paint: (text) => paint.bold(text) },
    { title: words.score.toLowerCase(), align: 'right', paint: (text) => paint.cyan(text) },
    ...(wide ? config.criteria.map((c): Column => ({ title: c.name.toLowerCase(), align: 'right' })) : []),
    { title: words.phase.toLowerCase() },
    { title: '' },
  ]
  const projects = new Map(kring.themes.flatMap((t) => t.projects).map((p) => [p.key, p]))
  const rows = ranks.map((rank) => {
    const project = projects.get(rank.key)
    const name = (id: string): string => config.criteria.find((c) => c.id === id)?.name.toLowerCase() ?? id
    const remarks = [
      ...(rank.low < rank.high ? [`${words.provisional} ${whole(rank.low)}–${whole(rank.high)}`] : []),
      ...(rank.belowMinimum.length > 0 ? [words.belowMinimum(rank.belowMinimum.map(name).join(', '))] : []),
    ]
    return [
      placeOf(rank),
      oneLine(project?.title ?? rank.key),
      whole(rank.score),
      ...(wide ? rank.terms.map((t) => exact(t.points)) : []),
      project?.phase ? words.phases[project.phase] : '',
      remarks.join('; '),
    ]
  })
  return table(columns, rows, width, paint)
}

function methodOf(config: Config, words: Words, { language }: Screen): string {
  const { list, whole } = numbersIn(language)
  const costs = config.criteria.filter((c) => c.direction === 'cost').map((c) => c.name.toLowerCase())
  const named = config.criteria.map((c) => words.criterionPoints(c.name.toLowerCase(), whole(c.points)))
  return words.methodProjects(list(named), costs.length > 0 ? list(costs) : null)
}

function overrides(
  kring: Kring,
  survey: SurveyRanking,
  config: Config,
  words: Words,
  { language, width }: Screen,
): string[] {
  const { date } = numbersIn(language)
  const lines = kring.themes.flatMap(({ slug, override }) => {
    if (!override) return []
    const name = nameIn(config.themes, slug)
    const computed = survey.themes.find((t) => t.slug === slug)?.place ?? null
    return [words.boardPlaceNote(name, override.place, computed, oneLine(override.reason), date(override.date))]
  })
  return lines.length > 0 ? ['', ...wrap(lines, width)] : []
}
