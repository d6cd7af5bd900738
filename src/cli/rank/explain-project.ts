/** A project's place in sentences: its points term by term, what would move it, and how much the weights matter. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Project } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { ProjectExplanation, Step } from '../../ranking/plans/explain-project.ts'
import { placeOf, type Screen } from '../terminal/screen.ts'
import { chance, pointRanges } from './chance.ts'

/** The explanation of a project among those of its kring. */
export function projectExplained(
  project: Project,
  told: ProjectExplanation,
  projects: readonly Project[],
  config: Config,
  screen: Screen,
): string {
  const { language, paint, width } = screen
  const { rank: words, belowMinimum } = wordsIn(language, config)
  const say = words.explain
  const numbers = numbersIn(language)
  const { exact, list } = numbers
  const { rank } = told
  const kring = nameIn(config.kringen, rank.key.split('/')[0] ?? '')
  const title = (key: string): string => oneLine(projects.find((p) => p.key === key)?.title ?? key)
  const name = title(rank.key)
  const criterion = (id: string): string => (config.criteria.find((c) => c.id === id)?.name ?? id).toLowerCase()
  const total = config.criteria.reduce((sum, c) => sum + c.points, 0)
  const terms = rank.terms.map((term) => {
    const { points = 0, direction } = config.criteria.find((c) => c.id === term.criterion) ?? {}
    return say.term({
      criterion: criterion(term.criterion),
      score: term.score === null ? say.missing : String(term.score),
      points: exact(term.points),
      most: exact((100 * points) / total),
      cost: direction === 'cost' && term.score !== null,
    })
  })
  const step = (to: Step | null, sentence: (step: string) => string, none: string): string =>
    to === null
      ? none
      : sentence(say.step({ criterion: criterion(to.criterion), from: to.from, to: to.to, place: String(to.place) }))
  const beside = (other: ProjectExplanation['above']): string | null =>
    other && `${title(other.key)} (${exact(other.score)})`
  const ranges = pointRanges(told.intervals, criterion, words, numbers)
  const neighbours = say.neighbours({ above: beside(told.above), below: beside(told.below) })
  return [
    ...wrap(
      [
        rank.place === null
          ? say.noPlace(name, kring)
          : say.place({ name, place: placeOf(rank), kring, total: told.ranked }),
      ],
      width,
    ).map((line) => paint.bold(line)),
    ...(rank.belowMinimum.length > 0 ? [`${capital(belowMinimum(list(rank.belowMinimum.map(criterion))))}.`] : []),
    ...(project.phase
      ? [paint.dim(`${wordsIn(language, config).phase.toLowerCase()}: ${wordsIn(language).phases[project.phase]}`)]
      : []),
    '',
    say.score(exact(rank.score)),
    ...terms.map((term) => `  ${term}`),
    ...(rank.low < rank.high ? wrap([say.between(exact(rank.low), exact(rank.high))], width) : []),
    '',
    ...(rank.place === null
      ? told.up
        ? wrap([step(told.up, say.upStep, '')], width)
        : []
      : wrap(
          [
            ...(neighbours === '' ? [] : [`${capital(neighbours)}.`]),
            ...(rank.place === 1 ? [say.top] : [step(told.up, say.upStep, say.upNone)]),
            step(told.down, say.downStep, say.downNone),
            ...(rank.tied
              ? [say.tied]
              : told.intervals.length === 0
                ? []
                : [ranges.length > 0 ? say.intervals(list(ranges)) : say.steady]),
            ...(told.pPlace === null ? [] : [say.anyWeights(chance(told.pPlace, numbers), String(rank.place))]),
          ],
          width,
        )),
    '',
  ].join('\n')
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
