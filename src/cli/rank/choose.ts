/** Which of the things that `rank` can show is asked for. */
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import type { Kring } from '../../plan/model.ts'
import type { ThemeMethod } from '../../ranking/plans/theme-methods.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findTheme } from '../../workspace/named/find-item.ts'
import type { Context } from '../context.ts'
import type { Screen } from '../terminal/screen.ts'
import { sinceView } from './since.ts'
import { explainView, gapView, kringView, methodView, projectsView, sharedView, type View } from './views.ts'
import { pointsFrom } from './weights-option.ts'

export interface RankOptions extends Context {
  json?: boolean
  csv?: boolean
  projects?: boolean
  gap?: boolean
  since?: string
  theme?: string
  method?: ThemeMethod
  explain?: string
  weights?: string
}

/** The view that is asked for. Throws a Misuse where options contradict each other. */
export function choose(options: RankOptions, workspace: Workspace, kring: Kring | null, screen: Screen): View {
  const { projects, gap, since, theme, method, explain, weights } = options
  const others = weights ?? theme ?? projects
  const ways = Object.entries({ explain, gap, since, method, 'weights/--theme/--projects': others })
  const asked = ways.flatMap(([name, value]) => (value === undefined || value === false ? [] : [`--${name}`]))
  if (asked.length > 1) throw new Misuse(bothLanguages((l) => wordsIn(l).rank.apart(asked.join(', '))))
  if (explain !== undefined) return explainView(workspace, kring, explain, screen)
  if (gap) return gapView(workspace, kring, screen)
  if (since !== undefined) return sinceView(workspace, kring, since, screen)
  if (method !== undefined) {
    if (kring === null) throw new Misuse((l, by) => wordsIn(l, by).rank.methodNeedsKring)
    return methodView(workspace, kring, method, screen)
  }
  if (weights === undefined && theme === undefined && !projects)
    return kring ? kringView(workspace, kring, screen) : sharedView(workspace, screen)
  const { plans } = workspace.set
  const points = weights === undefined ? {} : { points: pointsFrom(weights, plans.config.criteria) }
  const only = theme === undefined ? {} : { theme: findTheme(theme, plans) }
  return projectsView(workspace, { kring, ...points, ...only }, screen)
}
