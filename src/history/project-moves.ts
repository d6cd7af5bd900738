/** Which projects have another place in their kring, and why. */
import type { Criterion, ItemKey, Plans, Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { type ProjectRank, projectsOf, rankProjects } from '../ranking/plans/projects.ts'
import type { Match } from './match.ts'

/**
 * Its own scores, the weights of the criteria, a minimum that it no longer reaches or reaches now; that it is new, gone, closed or opened
 * again, or stands in another kring; or what the others got.
 */
export type ProjectReason = 'scores' | 'weights' | 'minimum' | 'new' | 'gone' | 'closed' | 'opened' | 'moved' | 'others'

export interface ProjectMove {
  kring: string
  key: ItemKey
  title: string
  /** null is without a place. */
  from: number | null
  to: number | null
  /** Points, 0–100. */
  scoreFrom: number | null
  scoreTo: number | null
  why: ProjectReason[]
  /** Titles of the projects that stand above it now and did not before. */
  passedBy: string[]
}

interface Standing {
  kring: string
  project: Project
  rank: ProjectRank | null
}

/** Projects whose place or score in their kring's order moved, in the order of now; those without a place now come last. */
export function projectMoves(before: Plans, after: Plans, matches: readonly Match[]): ProjectMove[] {
  const then = standings(before, before.config.criteria)
  const now = standings(after, after.config.criteria)
  // What the order would be now with the weights of then: what differs from it is due to the weights.
  const sameWeights = weightsOf(before.config.criteria) === weightsOf(after.config.criteria)
  const oldWeights = sameWeights ? now : standings(after, before.config.criteria)
  const projects = matches.filter((m) => (m.after ?? m.before)?.item.kind === 'project')
  const twin = new Map(
    projects.flatMap((m) => (m.before?.item.key && m.after?.item.key ? [[m.before.item.key, m.after.item.key]] : [])),
  )
  const above = (all: ReadonlyMap<ItemKey, Standing>, standing: Standing | undefined): Standing[] =>
    [...all.values()].filter((s) => s.kring === standing?.kring && placeOf(s) < placeOf(standing))
  return projects
    .flatMap((match): ProjectMove[] => {
      const [was, is] = [match.before, match.after].map((side, i) => (i === 0 ? then : now).get(side?.item.key ?? ''))
      const shown = is ?? was
      const from = was?.rank?.place ?? null
      const to = is?.rank?.place ?? null
      const [scoreFrom, scoreTo] = [was?.rank?.score ?? null, is?.rank?.score ?? null]
      const elsewhere = was && is && was.kring !== is.kring
      if (!shown || (from === to && scoreFrom === scoreTo && !elsewhere)) return []
      // What has no place keeps having none; only other points are worth a word then.
      if (from === null && to === null && (scoreFrom === null || scoreTo === null || elsewhere)) return []
      const key = shown.project.key ?? ''
      const wereAbove = new Set(above(then, was).map((s) => twin.get(s.project.key ?? '') ?? s.project.key))
      const weighed = oldWeights.get(key)?.rank ?? null
      const why = reasons({ was, is, weighed })
      // Where all are weighed otherwise, all have other points; only what moved by it is worth a word.
      if (from === to && !elsewhere && !why.includes('scores')) return []
      return [
        {
          kring: shown.kring,
          key,
          title: shown.project.title,
          from,
          to,
          scoreFrom,
          scoreTo,
          why,
          passedBy:
            from === null || to === null || elsewhere
              ? []
              : above(now, is)
                  .filter((s) => !wereAbove.has(s.project.key))
                  .map((s) => s.project.title),
        },
      ]
    })
    .sort((a, b) => order(after, a) - order(after, b) || (a.to ?? Infinity) - (b.to ?? Infinity))
}

/** What is weighed; a name or a minimum is no weight. */
const weightsOf = (criteria: readonly Criterion[]): string =>
  JSON.stringify(criteria.map(({ id, points, direction }) => [id, points, direction]))
const placeOf = (standing: Standing | undefined): number => standing?.rank?.place ?? Number.POSITIVE_INFINITY
const order = ({ kringen }: Plans, { kring }: ProjectMove): number => kringen.findIndex((k) => k.slug === kring)

function standings(plans: Plans, criteria: readonly Criterion[]): Map<ItemKey, Standing> {
  return new Map(
    plans.kringen.flatMap((kring) => {
      const projects = projectsOf([kring])
      const { ranked, knockedOut } = rankProjects(projects, criteria)
      const ranks = new Map([...ranked, ...knockedOut].map((rank) => [rank.key, rank]))
      return projects.flatMap((project): [ItemKey, Standing][] =>
        project.key === null
          ? []
          : [[project.key, { kring: kring.slug, project, rank: ranks.get(project.key) ?? null }]],
      )
    }),
  )
}

interface Sides {
  was: Standing | undefined
  is: Standing | undefined
  /** Its rank now with the weights of then. */
  weighed: ProjectRank | null
}

function reasons({ was, is, weighed }: Sides): ProjectReason[] {
  if (!was) return ['new']
  if (!is) return ['gone']
  if (was.kring !== is.kring) return ['moved']
  if (isOpen(was.project) !== isOpen(is.project)) return [isOpen(is.project) ? 'opened' : 'closed']
  const own: ProjectReason[] = differs(was.project.scores, is.project.scores) ? ['scores'] : []
  const weights: ProjectReason[] =
    weighed?.place !== is.rank?.place || weighed?.score !== is.rank?.score ? ['weights'] : []
  const out = (rank: ProjectRank | null): boolean => (rank?.belowMinimum.length ?? 0) > 0
  const minimum: ProjectReason[] = out(was.rank) !== out(is.rank) ? ['minimum'] : []
  const found = [...own, ...weights, ...minimum]
  return found.length > 0 ? found : ['others']
}

function differs(a: Record<string, number | null>, b: Record<string, number | null>): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].some((id) => (a[id] ?? null) !== (b[id] ?? null))
}
