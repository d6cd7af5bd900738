/** Which projects take up each wish. */
import type { ItemKey, Plans } from '../plan/model.ts'
import { allProjects } from '../plan/references.ts'

/** The projects of any kring that serve each wish. One that was dropped no longer takes anything up. */
export function servedWishes(plans: Plans): Map<ItemKey, ItemKey[]> {
  const served = new Map<ItemKey, ItemKey[]>()
  for (const { project } of allProjects(plans)) {
    if (project.key === null || project.phase === 'vervallen') continue
    for (const wish of project.wishes) served.set(wish, [...(served.get(wish) ?? []), project.key])
  }
  return served
}
