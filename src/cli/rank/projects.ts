/** Projects on the terminal: the order with its points, what is knocked out, and how much it depends on the weights. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Project } from '../../plan/model.ts'
import { labelOf } from '../../plan/names.ts'
import type { ProjectSureness } from '../../ranking/plans/project-sureness.ts'
import type { ProjectRank, ProjectRanking } from '../../ranking/plans/projects.ts'
import type { Move } from '../../ranking/plans/what-if.ts'
import { placeOf, type Screen, WIDE } from '../terminal/screen.ts'
import { type Column, table } from '../terminal/table.ts'
import { chance, errorOf, pointRanges } from './chance.ts'

/** What is shown: the projects, their order, and with another weighting what moved. */
export interface ProjectsShown {
  projects: readonly Project[]
  ranking: ProjectRanking
  sureness: ProjectSureness | null
  moves?: readonly Move[]
  /** Whether they are of several kringen. */
  together: boolean
}

/** The table of projects with what to know of it. */
export function projectLines(shown: ProjectsShown, config: Config, screen: Screen): string[] {
  const { paint, language, width } = screen
  const { ranking, projects, together } = shown
  const words = wordsIn(language, config)
  const { whole, list } = numbersIn(language)
  const heading = paint.bold(together ? words.rank.allProjects : words.projects)
  const title = (key: string): string => oneLine(projects.find((p) => p.key === key)?.title ?? key)
  const criterion = (id: string): string => (config.criteria.find((c) => c.id === id)?.name ?? id).toLowerCase()
  const out = ranking.knockedOut.map((r) =>
    words.rank.knockedOutLine(title(r.key), list(r.belowMinimum.map(criterion)), whole(r.score)),
  )
  if (ranking.ranked.length + out.length === 0)
    return [
      ranking.unranked.length > 0
        ? words.noScores(ranking.unranked.length)
        : projects.length > 0
          ? words.noOpenProject
          : words.noProjects,
      '',
    ]
  const provisional = ranking.ranked.some((r) => r.low < r.high)
  const notes = [
    methodOf(config, screen),
    ...(ranking.ranked.some((r) => r.quadrant !== null) ? [words.rank.quadrantNote] : []),
    ...(provisional ? [words.rank.provisionalNote] : []),
  ]
  return [
    heading,
    '',
    projectTable(shown, config, screen),
    '',
    ...(out.length > 0 ? [paint.bold(words.rank.knockedOut), ...wrap(out, width), ''] : []),
    ...(ranking.unranked.length > 0 ? [words.rank.noScoresYet(ranking.unranked.length), ''] : []),
    ...wrap(sureLines(shown.sureness, title, criterion, screen), width),
    ...wrap(notes, width).map((line) => paint.dim(line)),
    '',
  ]
}

function projectTable({ projects, ranking, moves, together }: ProjectsShown, config: Config, screen: Screen): string {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const { whole, exact } = numbersIn(language)
  const wide = width >= WIDE
  const columns: Column[] = [
    { title: words.placeShort, align: 'right' },
    ...(moves ? [{ title: words.rank.wasPlace, align: 'right' as const }] : []),
    { title: words.project, flexible: true, paint: (text) => paint.bold(text) },
    ...(together ? [{ title: words.rank.kringColumn }] : []),
    { title: words.score.toLowerCase(), align: 'right', paint: (text) => paint.cyan(text) },
    ...(wide ? config.criteria.map((c): Column => ({ title: c.name.toLowerCase(), align: 'right', spare: 4 })) : []),
    { title: words.phase.toLowerCase(), spare: 1 },
    { title: words.rank.quadrantShort, spare: 2 },
    { title: '', spare: 3 },
  ]
  const row = (rank: ProjectRank): string[] => {
    const project = projects.find((p) => p.key === rank.key)
    const moved = moves?.find((m) => m.id === rank.key)
    return [
      placeOf(rank),
      ...(moves ? [moved ? String(moved.from ?? '–') : ''] : []),
      oneLine(project?.title ?? rank.key),
      ...(together ? [labelOf(config, rank.key.split('/')[0] ?? '', wide ? 18 : 5)] : []),
      whole(rank.score),
      ...(wide ? rank.terms.map((t) => exact(t.points)) : []),
      project?.phase ? words.phases[project.phase] : '',
      rank.quadrant === null ? '' : words.rank.quadrant[rank.quadrant],
      rank.low < rank.high ? `${whole(rank.low)}–${whole(rank.high)}` : '',
    ]
  }
  return table(columns, ranking.ranked.map(row), width, paint)
}

function sureLines(
  sureness: ProjectSureness | null,
  title: (key: string) => string,
  criterion: (id: string) => string,
  { language }: Screen,
): string[] {
  if (sureness === null) return []
  const { rank: say } = wordsIn(language)
  const numbers = numbersIn(language)
  const { whole, decimal, list } = numbers
  const [first = ''] = sureness.first
  if (sureness.first.length > 1) return []
  if (sureness.alwaysFirst !== null) return [say.alwaysFirst(title(sureness.alwaysFirst)), '']
  const part = sureness.pFirst[first] ?? 0
  const ranges = pointRanges(sureness.intervals, criterion, say, numbers)
  return [
    say.firstProject({
      project: title(first),
      share: chance(part, numbers),
      error: decimal(errorOf(part, sureness.N)),
      N: whole(sureness.N),
    }) + (ranges.length > 0 ? ` ${say.staysFirst(list(ranges))}` : ''),
    '',
  ]
}

function methodOf(config: Config, { language }: Screen): string {
  const words = wordsIn(language, config)
  const { list, whole } = numbersIn(language)
  const costs = config.criteria.filter((c) => c.direction === 'cost').map((c) => c.name.toLowerCase())
  const named = config.criteria.map((c) => words.criterionPoints(c.name.toLowerCase(), whole(c.points)))
  return words.methodProjects(list(named), costs.length > 0 ? list(costs) : null)
}
