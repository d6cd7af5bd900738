/** What was finished between two versions of the plans. */
import type { Project } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import type { Match } from './match.ts'

/** A project that is finished now and was not then, and where it stands. */
export interface Finished {
  kring: string
  theme: string
  project: Project
}

/** The projects that were finished since, in the order of the plans. */
export function finishedSince(matches: readonly Match[]): Finished[] {
  return matches.flatMap(({ before, after }): Finished[] => {
    if (after?.item.kind !== 'project' || after.item.phase !== 'afgerond') return []
    if (before?.item.kind === 'project' && !isOpen(before.item)) return []
    return [{ kring: after.kring, theme: after.theme, project: after.item }]
  })
}
