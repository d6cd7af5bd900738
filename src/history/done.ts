/** What was done about wishes between two versions of the plans: which a project has begun to take up, and which are answered by one or in words. */
import { answerBy } from '../execution/replies.ts'
import { isFurther, wishStates } from '../execution/served.ts'
import type { Answer, Plans, Project, Wish } from '../plan/model.ts'
import type { Match } from './match.ts'
import { isAlike } from './same.ts'

/** A wish about which something was done, and the project that did it; or that was answered, and how. */
export type Done = { kring: string; wish: Wish } & (
  | { what: 'begun' | 'answered'; project: Project }
  | { what: 'replied'; answer: Answer }
)

/** The wishes of now for which a project began or was finished since, or that got an answer, by an ISO day and in the order of the plans. */
export function doneSince(matches: readonly Match[], before: Plans, after: Plans, day: string): Done[] {
  const [then, now] = [wishStates(before), wishStates(after)]
  return matches.flatMap(({ before: was, after: is }): Done[] => {
    if (is?.item.kind !== 'wish') return []
    const { kring, item: wish } = is
    const { state, project } = now(wish.key)
    const told = was?.item.kind === 'wish' ? was.item.answer : null
    const answer = answerBy(wish, day)
    const begun = project !== null && (state === 'begun' || state === 'answered')
    if (begun && isFurther(state, then(was?.item.key ?? null).state)) return [{ kring, wish, what: state, project }]
    // Beside a project that goes on only that it was passed on is no contradiction.
    const tells = answer !== null && !isAlike(answer, told) && (!begun || answer.status === 'doorverwezen')
    return tells ? [{ kring, wish, what: 'replied', answer }] : []
  })
}
