/** Who is to act: the leads of a project or its theme, and whether somebody is meant by a name. */
import { type Led, leadersOf } from './leaders.ts'
import type { Config, Project, Task, Theme } from './model.ts'
import { spoken } from './names.ts'
import { slugOf } from './references.ts'

/** The leads of a project or a theme, as their slugs; none where nobody is named. */
export const ownersOf: (of: Led) => string[] = leadersOf

/** Who is to act for a project: its leads, and else those of the theme that it stands in. */
export function actorsOf(project: Project, theme: Theme): string[] {
  const own = ownersOf(project)
  return own.length > 0 ? own : ownersOf(theme)
}

/** Who is to do a task: who it says, and else who acts for its project. */
export function doersOf({ owner }: Task, project: Project, theme: Theme): string[] {
  return owner === null ? actorsOf(project, theme) : [owner]
}

/** The name of one who is to act: a slug in words, and what somebody typed as it is. */
export function ownerName(owner: string, config: Config): string {
  return owner === slugOf(owner) ? spoken(owner, config) : owner
}

/** Whether one who is to act is the one that is asked for, by slug or in words. */
export function isOwner(owner: string, asked: string, config: Config): boolean {
  return [owner, ownerName(owner, config)].some((name) => slugOf(name) === slugOf(asked))
}
