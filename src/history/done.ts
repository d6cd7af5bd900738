/** What was done about wishes between two versions of the plans: which a project has begun to take up, and which are answered. */
import { isFurther, wishStates } from '../execution/served.ts'
import type { Plans, Project, Wish } from '../plan/model.ts'
import type { Match } from './match.ts'

/** A wish about which something was done, and the project that did it. */
export interface Done {
  kring: string
  wish: Wish
  what: 'begun' | 'answered'
  project: Project
}

/** The wishes of now for which a project began or was finished since, in the order of the plans. */
export function doneSince(matches: readonly Match[], before: Plans, after: Plans): Done[] {
  const [then, now] = [wishStates(before), wishStates(after)]
  return matches.flatMap(({ before: was, after: is }): Done[] => {
    if (is?.item.kind !== 'wish') return []
    const { state, project } = now(is.item.key)
    if (project === null || (state !== 'begun' && state !== 'answered')) return []
    if (!isFurther(state, then(was?.item.key ?? null).state)) return []
    return [{ kring: is.kring, wish: is.item, what: state, project }]
  })
}
