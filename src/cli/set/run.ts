/** `masterplan set ITEM FIELD VALUE…`: changes facts, lists, lines and the title of one thing, shown before it is written. */
import { isField } from '../../verbs/set/field.ts'
import { isTitle, partNamed } from '../../verbs/set/parts.ts'
import { set as change } from '../../verbs/set/set.ts'
import { findTarget } from '../../workspace/find-target.ts'
import { changeBy } from '../output/change.ts'
import type { Offered } from '../output/offerable.ts'
import { dayTyped } from '../typed-date.ts'
import { assignmentsOf } from './assignments.ts'

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
    const knows = (name: string): boolean => partNamed(name) !== null || isTitle(name) || isField(target, name)
    const assignments = assignmentsOf(words, clear, knows)
    const day = on === undefined ? today : dayTyped(options, on, 'past')
    change(plans, target, assignments, { on: day, by, who, today }, pen)
    return { names: assignments.map(({ name }) => name) }
  })
}
