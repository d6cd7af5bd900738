/** `masterplan set ITEM FIELD VALUE…`: changes facts, lists, lines and the title of one thing, shown before it is written. */

import { wordsIn } from '../../language/words.ts'
import { isField } from '../../verbs/set/field.ts'
import { isPart } from '../../verbs/set/parts.ts'
import { set as change } from '../../verbs/set/set.ts'
import { findTarget } from '../../workspace/find-target.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { changeBy } from '../output/change.ts'
import type { Offered } from '../output/offerable.ts'
import { dayTyped } from '../typed-date.ts'
import { assignmentsOf, severalAtOnce } from './assignments.ts'

interface Options extends Offered {
  clear?: boolean
  on?: string
  by?: string
  who?: string
}

/** Changes one thing as its words ask; the exit code is that of `offer`. */
export async function set(options: Options, asked: string, words: readonly string[]): Promise<number> {
  const { today, clear = false, on, by = null, who = null } = options
  return changeBy(options, ({ set: { plans } }, pen) => {
    const target = findTarget(asked, plans)
    const knows = (name: string): boolean => isPart(name) || isField(target, name)
    const assignments = assignmentsOf(words, clear, knows)
    const day = on === undefined ? today : dayTyped(options, on, 'past', '--on')
    try {
      change(plans, target, assignments, { on: day, by, who, today }, pen)
    } catch (error) {
      throw error instanceof Misuse ? withHint(error, severalAtOnce(words, knows)) : error
    }
    return { names: assignments.map(({ name }) => name) }
  })
}

/** A refusal with what to type instead, where several fields were meant. */
function withHint(error: Misuse, typed: string | null): Misuse {
  if (typed === null) return error
  return new Misuse(bothLanguages((l) => `${error.words[l]} ${wordsIn(l).verbs.severalAtOnce(typed)}`))
}
