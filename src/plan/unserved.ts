/** The wishes that no project takes up, as far as that can be known: a project that could not wholly be read may serve any of them. */
import type { ItemKey, Project, Theme, Wish } from './model.ts'
import type { PlanSet } from './plan-set.ts'
import { allProjects, FIELDS, indexItems } from './references.ts'
import { HEADED, hasProblem, mistyped } from './unread.ts'

/** The wishes with an id that none of the projects that count refers to; none where that isn't sure. */
export function unservedWishes(set: PlanSet, counts: (project: Project) => boolean): { theme: Theme; wish: Wish }[] {
  const served = new Set<ItemKey>()
  for (const { project } of allProjects(set.plans))
    if (counts(project)) for (const key of project.wishes) served.add(key)
  // A project that refers to the wish may be in any file whose facts can't be read.
  if (set.plans.kringen.some((kring) => kring.themes.some((theme) => !theme.factsRead))) return []
  const known = indexItems(set.plans)
  // In a theme whose projects or sections could not all be read, one of them may serve the wish.
  const blind = ({ file, projects }: Theme): boolean =>
    hasProblem(set, file, [...HEADED, 'id-zonder-item', 'item-zonder-sectie', 'gegevens-zonder-kop']) ||
    projects.some(({ id }) => mistyped(set, file, [FIELDS.project, id ?? '', 'wensen']))
  // A reference that leads nowhere in a theme may have meant any wish of it, and so may a field that could not be read.
  const unsure = new Set<string>()
  for (const key of served) if (!known.has(key)) unsure.add(key.slice(0, key.lastIndexOf('/')))
  const found: { theme: Theme; wish: Wish }[] = []
  for (const { themes } of set.plans.kringen)
    for (const theme of themes) {
      const open = theme.wishes.filter(({ key }) => key !== null && !served.has(key))
      if (open.length === 0 || unsure.has(`${theme.kring}/${theme.slug}`) || blind(theme)) continue
      for (const wish of open) found.push({ theme, wish })
    }
  return found
}
