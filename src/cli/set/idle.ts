/** Options of `set` that nothing in the line would use: what they say would be lost. */
import { wordsIn } from '../../language/words.ts'
import { partNamed, type WrittenPart } from '../../verbs/set/parts.ts'
import type { Assignment } from '../../verbs/set/set.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** What each option is for. */
const USED_BY: Readonly<Record<'on' | 'by' | 'who', readonly WrittenPart[]>> = {
  on: ['journal', 'decisions'],
  by: ['decisions', 'actions', 'milestones'],
  who: ['actions', 'milestones'],
}

/** Throws a Misuse for the first that stands behind changes of which none takes it. */
export function refuseIdle(
  options: { on?: string | undefined; by?: string | undefined; who?: string | undefined },
  assignments: readonly Assignment[],
): void {
  const parts = assignments.filter(({ how }) => how !== 'remove').map(({ name }) => partNamed(name))
  for (const option of ['on', 'by', 'who'] as const) {
    const used = parts.some((part) => part !== null && USED_BY[option].includes(part))
    if (options[option] !== undefined && !used)
      throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.idleOption[option]))
  }
}
