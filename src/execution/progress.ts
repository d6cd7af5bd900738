/** How far projects are by their milestones, one by one and rolled up with the weight that the association declares. */
import type { Config, Kring, Project } from '../plan/model.ts'

/** Milestones of a project; null where it has none, for then nothing is known. */
export function milestonesOf({ milestones }: Project): { done: number; all: number } | null {
  return milestones.length === 0 ? null : { done: milestones.filter(({ done }) => done).length, all: milestones.length }
}

/** The progress of several projects. */
export interface Progress {
  /** 0–1; null where no project counts. */
  share: number | null
  /** How projects weigh. */
  weight: Config['progressWeight']
  /** The projects that count, of all that weren't dropped. */
  counted: number
  projects: number
}

/**
 * Progress rolled up: the weighted mean of the shares of milestones that are done. A project without milestones doesn't count, nor does one
 * without known cost where cost is the weight; dropped ones are not asked about.
 */
export function progressOf(projects: readonly Project[], { progressWeight: weight }: Config): Progress {
  const asked = projects.filter(({ phase }) => phase !== 'vervallen')
  const parts = asked.flatMap((project) => {
    const found = milestonesOf(project)
    const heavy = weight === 'aantal' ? 1 : costOf(project)
    return found === null || heavy === null ? [] : [{ share: found.done / found.all, heavy }]
  })
  const total = parts.reduce((sum, { heavy }) => sum + heavy, 0)
  const share = total === 0 ? null : parts.reduce((sum, part) => sum + part.share * part.heavy, 0) / total
  return { share, weight, counted: total === 0 ? 0 : parts.length, projects: asked.length }
}

/** What costs nothing or an unknown amount has no weight. */
function costOf({ cost }: Project): number | null {
  return cost === null || cost === 0 ? null : cost
}

/** Progress by theme and kring. */
export interface ProgressOf extends Progress {
  kring: string
  /** null for the kring as a whole. */
  theme: string | null
}

/** The progress of each kring and of its themes in which a project has milestones; nothing of a kring without any. */
export function progressIn(kringen: readonly Kring[], config: Config): ProgressOf[] {
  return kringen.flatMap(({ slug: kring, themes }) => {
    const planned = themes.filter(({ projects }) => projects.some(({ milestones }) => milestones.length > 0))
    if (planned.length === 0) return []
    const all = themes.flatMap(({ projects }) => projects)
    return [
      { kring, theme: null, ...progressOf(all, config) },
      ...planned.map(({ slug, projects }) => ({ kring, theme: slug, ...progressOf(projects, config) })),
    ]
  })
}
