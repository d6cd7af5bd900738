/** What falls due and when: reviews, planned ends, and decisions that must be taken. */
import { lastDay } from '../plan/dates.ts'
import type { ItemKey, Kring, Phase, Plans, Project } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { isOpen } from '../plan/phases.ts'

export interface Due {
  kind: 'review' | 'end' | 'decision'
  /** ISO day; a month's end counts as its last day, a month's start as its first. */
  date: string
  kring: string
  /** null for the kring's own page. */
  theme: string | null
  /** null for a theme or the kring's own page. */
  key: ItemKey | null
  /** The title of the project, or the name of the theme or kring. */
  title: string
}

/** In these phases a project may only go on once somebody decides so. */
const UNDECIDED: readonly (Phase | null)[] = ['idee', 'verkenning', 'voorbereiding']

/** Every date of some kringen, past ones too, by date and then by name. Closed projects have none left. */
export function dueDates({ config }: Plans, kringen: readonly Kring[]): Due[] {
  const dates = kringen.flatMap((kring): Due[] => {
    const page = { kring: kring.slug, theme: null, key: null, title: nameIn(config.kringen, kring.slug) }
    return [
      ...dated('review', kring.review, page),
      ...kring.themes.flatMap((theme): Due[] => {
        const place = { kring: kring.slug, theme: theme.slug, key: null, title: nameIn(config.themes, theme.slug) }
        return [...dated('review', theme.review, place), ...uniqueProjects(theme.projects).flatMap(ofProject(place))]
      }),
    ]
  })
  const name = ({ kring, theme, key }: Due): string => key ?? [kring, theme ?? ''].join('/')
  return dates.sort((a, b) => compare(a.date, b.date) || compare(name(a), name(b)) || compare(a.kind, b.kind))
}

const ofProject =
  (place: Omit<Due, 'kind' | 'date'>) =>
  (project: Project): Due[] => {
    if (!isOpen(project)) return []
    const { key, title, start, end, phase, decideBy, review } = project
    const decision = decideBy ?? (UNDECIDED.includes(phase) ? start : null)
    return [
      ...dated('review', review, { ...place, key, title }),
      ...dated('end', phase === 'on-hold' || end === null ? null : lastDay(end), { ...place, key, title }),
      ...dated('decision', decision && firstDay(decision), { ...place, key, title }),
    ]
  }

function dated(kind: Due['kind'], date: string | null, place: Omit<Due, 'kind' | 'date'>): Due[] {
  return date === null ? [] : [{ kind, date, ...place }]
}

/** The first with each id: a program that keeps dates by their name could hold only one of them. */
function uniqueProjects(projects: readonly Project[]): Project[] {
  const firsts = new Map([...projects].reverse().map((project) => [project.key, project]))
  return projects.filter((project) => firsts.get(project.key) === project)
}

const firstDay = (date: string): string => (date.length === 7 ? `${date}-01` : date)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
