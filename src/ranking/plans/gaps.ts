/** Ambition against today: how far each theme has to go, with the projects that would close it and what they cost. */
import { levelsOf } from '../../plan/levels.ts'
import type { AmbitionLevel, Config, Indicator, Kring, Project } from '../../plan/model.ts'
import { isOpen } from '../../plan/phases.ts'
import { methods } from '../index.ts'
import { type Standing, standingOf } from './indicators.ts'
import type { SurveyRanking } from './themes.ts'

/** A theme's way to go. `gap` is levels; null where ambition or today isn't decided, or there deliberately is no goal. */
export interface ThemeGap {
  kring: string
  slug: string
  ambition: AmbitionLevel | 'none' | null
  today: AmbitionLevel | null
  gap: number | null
  /** A proposal derived from the ranking: never a decision. null without one. */
  proposal: number | null
  /** What is measured of the theme, and how far each target is. */
  indicators: (Pick<Indicator, 'id' | 'name' | 'unit'> & Standing)[]
  /** Open projects of the theme. */
  projects: Project[]
  /** Euro, of the projects whose cost is known, and how many there are of which it isn't. */
  cost: number
  unbudgeted: number
}

/** How many themes each level above the lowest gets at most, by how many levels there are: the higher, the fewer. */
const QUOTAS: Record<number, Record<number, number>> = {
  2: { 2: 5 },
  3: { 3: 3, 2: 5 },
  4: { 4: 2, 3: 3, 2: 4 },
  5: { 5: 1, 4: 2, 3: 3, 2: 4 },
}

/** The quota of a proposal, by level. */
export function quotaOf(config: Config): Record<number, number> {
  return QUOTAS[levelsOf(config).length] ?? {}
}

/** The themes of a kring, the widest gap first, then in the association's order; those without a gap last. */
export function gapsOf(kring: Kring, survey: SurveyRanking, config: Config): ThemeGap[] {
  const places = [...new Set(survey.themes.flatMap((t) => (t.place === null ? [] : [t.place])))]
  const { level } = methods.levels({
    ranking: places.map((place) => survey.themes.filter((t) => t.place === place).map((t) => t.slug)),
    quota: quotaOf(config),
  })
  const gaps = config.themes.flatMap(({ slug }): ThemeGap[] => {
    const theme = kring.themes.find((t) => t.slug === slug)
    if (!theme) return []
    const { ambition, today } = theme
    const projects = theme.projects.filter(isOpen)
    return [
      {
        kring: kring.slug,
        slug,
        ambition,
        today,
        gap: typeof ambition === 'number' && today !== null ? ambition - today : null,
        proposal: level[slug] ?? null,
        indicators: theme.indicators.map((indicator) => {
          const { id, name, unit } = indicator
          return { id, name, unit, ...standingOf(indicator) }
        }),
        projects,
        cost: projects.reduce((sum, p) => sum + (p.cost ?? 0), 0),
        unbudgeted: projects.filter((p) => p.cost === null).length,
      },
    ]
  })
  return widestFirst(gaps)
}

/** Widest first; equal gaps keep their order. */
export function widestFirst(gaps: readonly ThemeGap[]): ThemeGap[] {
  const width = (gap: ThemeGap): number => gap.gap ?? Number.NEGATIVE_INFINITY
  return [...gaps].sort((a, b) => (width(a) === width(b) ? 0 : width(b) - width(a)))
}
