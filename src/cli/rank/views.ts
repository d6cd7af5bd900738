/** What `rank` can show: each as data for programs and as text for people, so that both say the same. */
import { type Money, moneyOf } from '../../execution/money.ts'
import { wordsIn } from '../../language/words.ts'
import { rankKring, rankTogether, type Workspace } from '../../masterplan.ts'
import type { Config, Kring, Project } from '../../plan/model.ts'
import { MOST_ITEMS } from '../../ranking/kemeny.ts'
import { explainProject } from '../../ranking/plans/explain-project.ts'
import { explainTheme } from '../../ranking/plans/explain-theme.ts'
import { gapsOf, widestFirst } from '../../ranking/plans/gaps.ts'
import { projectSureness } from '../../ranking/plans/project-sureness.ts'
import { type ProjectRanking, projectsOf, rankProjects } from '../../ranking/plans/projects.ts'
import { surenessTogether } from '../../ranking/plans/sureness.ts'
import type { ThemeMethod } from '../../ranking/plans/theme-methods.ts'
import { rankThemes } from '../../ranking/plans/themes.ts'
import { movedProjects, rankBy, withPoints } from '../../ranking/plans/what-if.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { findItem } from '../../workspace/named/find-item.ts'
import { moneyByYear } from '../terminal/money-by-year.ts'
import type { Screen } from '../terminal/screen.ts'
import { sharedRanking } from './association.ts'
import { projectExplained } from './explain-project.ts'
import { themeExplained, themeTogether } from './explain-theme.ts'
import { gapScreen } from './gap.ts'
import { kringThemes } from './kring.ts'
import { gapList, type List, placesList, rankedList, sharedList } from './lists.ts'
import { projectLines } from './projects.ts'
import { methodScreen, weightsHeading } from './what-if.ts'

export interface View {
  data: object
  /** Drawn when it is asked for: a program that reads the data waits for no table. */
  text: () => string
  /** The same for a spreadsheet; absent where there are sentences and no rows. */
  list?: () => List
}

/** The themes and projects of a kring. */
export function kringView(workspace: Workspace, kring: Kring, screen: Screen): View {
  const { config } = workspace.set.plans
  const { survey, sureness, projects } = rankKring(workspace, kring)
  const all = projectsOf([kring])
  const { ranking, sureness: weights } = projects
  return {
    data: { kring: kring.slug, survey, sureness, ...projectData(ranking), projectSureness: weights, ...yearsOf(all) },
    list: () => rankedList(kring.slug, survey, ranking, all, config, screen.language),
    text: () =>
      [
        ...kringThemes(kring, { survey, sureness }, config, screen),
        ...projectLines({ projects: all, ranking, sureness: weights, together: false }, config, screen),
        ...yearLines(all, config, screen),
      ].join('\n'),
  }
}

/** The kringen side by side. */
export function sharedView(workspace: Workspace, screen: Screen): View {
  const { config, kringen } = workspace.set.plans
  const shared = rankTogether(workspace)
  const included = kringen.filter((k) => shared.included.includes(k.slug))
  const among = shared.themes.flatMap((t) => (t.place === null ? [] : [t.slug]))
  const sureness = surenessTogether(included, shared.weights, among, config)
  return {
    data: { ...shared, sureness },
    list: () => sharedList(shared, config, screen.language),
    text: () => sharedRanking(shared, sureness, config, screen),
  }
}

/** Projects only: of a kring or of all, of one theme, with other points. */
export function projectsView(
  { set }: Workspace,
  { kring, theme, points }: { kring: Kring | null; theme?: string; points?: ReadonlyMap<string, number> },
  screen: Screen,
): View {
  const { config, kringen } = set.plans
  const projects = projectsOf(kring ? [kring] : kringen, theme)
  const before = rankProjects(projects, config.criteria)
  const criteria = points ? withPoints(config.criteria, points) : config.criteria
  const ranking = points ? rankProjects(projects, criteria) : before
  const sureness = projectSureness(projects, ranking, criteria)
  const moves = points && movedProjects(before, ranking)
  const shown = { projects, ranking, sureness, together: kring === null, ...(moves && { moves }) }
  return {
    data: {
      kring: kring?.slug ?? null,
      ...projectData(ranking),
      projectSureness: sureness,
      ...yearsOf(projects),
      ...(moves && { moves }),
    },
    list: () => rankedList(null, null, ranking, projects, config, screen.language),
    text: () =>
      [
        ...(moves ? weightsHeading(criteria, moves.length, screen) : []),
        ...projectLines(shown, { ...config, criteria }, screen),
        ...yearLines(projects, config, screen),
      ].join('\n'),
  }
}

/** Ambition against today, of a kring or of all. */
export function gapView({ set }: Workspace, kring: Kring | null, screen: Screen): View {
  const { config, kringen } = set.plans
  const gaps = widestFirst((kring ? [kring] : kringen).flatMap((k) => gapsOf(k, rankThemes(k, config), config)))
  return {
    data: { kring: kring?.slug ?? null, gaps: gaps.map((g) => ({ ...g, projects: g.projects.map((p) => p.key) })) },
    list: () => gapList(gaps, config, screen.language),
    text: () => gapScreen(gaps, kringen, kring === null, config, screen),
  }
}

/** The themes of a kring by another method. Throws a Misuse where there is nothing to rank. */
export function methodView({ set }: Workspace, kring: Kring, method: ThemeMethod, screen: Screen): View {
  const { config } = set.plans
  const survey = rankThemes(kring, config)
  const ranking = rankBy(kring, survey, config, method)
  if (ranking === 'too-many')
    throw new Misuse({
      nl: `Kemeny vergelijkt alle volgordes en kan dat met hoogstens ${MOST_ITEMS} thema’s. Kies een andere methode, zoals schulze of copeland.`,
      en: `Kemeny compares all orders and can do that with ${MOST_ITEMS} themes at most. Choose another method, such as schulze or copeland.`,
    })
  if (ranking === 'hidden')
    throw new Misuse({
      nl: `Van kring ${kring.slug} is geen uitslag te tonen: te weinig antwoorden, of geen enquête.`,
      en: `There is no result of kring ${kring.slug} to show: too few answers, or no survey.`,
    })
  return {
    data: { kring: kring.slug, ...ranking },
    list: () => placesList(ranking.themes, config, screen.language),
    text: () => methodScreen(kring, ranking, config, screen),
  }
}

/** Why a theme or project has its place. Throws a Misuse where there is none of that name. */
export function explainView(workspace: Workspace, kring: Kring | null, asked: string, screen: Screen): View {
  const { plans } = workspace.set
  const { config, kringen } = plans
  const found = findItem(asked, plans, kring ? [kring] : kringen)
  if ('project' in found) {
    const projects = projectsOf([found.kring])
    const told = explainProject(found.project.key ?? '', projects, config.criteria)
    if (told === null)
      throw new Misuse({
        nl: `“${found.project.title}” is niet gerangschikt: het is afgesloten of heeft nog geen cijfers.`,
        en: `“${found.project.title}” is not ranked: it is closed or has no scores yet.`,
      })
    return {
      data: { kring: found.kring.slug, project: told },
      text: () => projectExplained(found.project, told, projects, config, screen),
    }
  }
  if (kring === null) {
    const shared = rankTogether(workspace)
    const theme = shared.themes.find((t) => t.slug === found.theme)
    return { data: { theme, weights: shared.weights }, text: () => themeTogether(found.theme, shared, config, screen) }
  }
  const told = explainTheme(kring, found.theme, config)
  const { themes: _, ...survey } = told.survey
  return {
    data: { kring: kring.slug, theme: { ...told, survey } },
    text: () => themeExplained(kring, told, config, screen),
  }
}

function projectData({ ranked, knockedOut, unranked }: ProjectRanking): object {
  return { projects: ranked, knockedOut, unranked: unranked.map((p: Project) => p.key) }
}

/** The money of the open projects by year, where a plan says more than a total. */
function yearsOf(projects: readonly Project[]): Pick<Money, 'years'> {
  const { years } = moneyOf(projects)
  return years ? { years } : {}
}

function yearLines(projects: readonly Project[], config: Config, screen: Screen): string[] {
  const lines = moneyByYear(moneyOf(projects), screen)
  const { amounts } = wordsIn(screen.language, config)
  return lines.length === 0 ? [] : [screen.paint.bold(amounts.moneyTitle), '', ...lines, '']
}
