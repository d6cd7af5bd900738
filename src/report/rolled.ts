/** How far some projects are together by their milestones, in words. */
import { wholePercent } from '../execution/completeness.ts'
import { progressOf } from '../execution/progress.ts'
import type { Words } from '../language/en/words.ts'
import type { Config, Kring, Project } from '../plan/model.ts'

/** The share with what counts in it and how that was weighed; null where no project has milestones. */
export function rolled(projects: readonly Project[], config: Config, { tasks: say }: Words): string | null {
  if (projects.every(({ milestones }) => milestones.length === 0)) return null
  const { share, counted, projects: all, weight } = progressOf(projects, config)
  const percent = share === null ? '–' : `${wholePercent(share)}%`
  return `${say.rolled(percent, counted, all)} (${say.weight[weight]})`
}

/** The same of a whole kring, as a line by itself. */
export function progressLine({ themes }: Kring, config: Config, words: Words): string | null {
  const told = rolled(
    themes.flatMap(({ projects }) => projects),
    config,
    words,
  )
  return told === null ? null : `${words.tasks.progress}: ${told}`
}
