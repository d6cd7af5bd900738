/** `masterplan set ITEM FIELD VALUE…`: changes facts, lists, lines and the title of one thing, shown before it is written. */

import { oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { fieldHolding, isField } from '../../verbs/set/field.ts'
import { isPart } from '../../verbs/set/parts.ts'
import { set as change } from '../../verbs/set/set.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { changeBy } from '../output/change.ts'
import type { Offered } from '../output/offerable.ts'
import { dayOrMonthTyped } from '../typed-date.ts'
import { assignmentsOf, severalAtOnce } from './assignments.ts'
import { refuseIdle } from './idle.ts'
import { targetOf } from './target.ts'

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
    const target = targetOf(asked, words, plans)
    const knows = (name: string): boolean => isPart(name) || isField(target, name)
    const assignments = assignmentsOf(words, clear, knows)
    refuseIdle(options, assignments)
    const day = on === undefined ? today : dayOrMonthTyped(options, on, '--on')
    try {
      change(plans, target, assignments, { on: day, by, who, today }, pen)
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      const [name = '', value = name, ...more] = words
      const field = more.length > 0 ? null : fieldHolding(target, value)
      if (field !== null && field !== name.toLowerCase())
        throw withHint(error, (l) => wordsIn(l).cli.lineMeant(`masterplan set ${oneLine(asked)} ${field} ${value}`))
      const several = severalAtOnce(words, knows)
      throw several === null ? error : withHint(error, (l) => wordsIn(l).verbs.severalAtOnce(several))
    }
    return { names: assignments.map(({ name }) => name) }
  })
}

/** A refusal with what to type instead. */
function withHint(error: Misuse, hint: (language: Language) => string): Misuse {
  return new Misuse((l, by = {}) => `${error.said(l, by)} ${hint(l)}`)
}
