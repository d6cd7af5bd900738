/** What `set` changes, by what people call it. */
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import { isField } from '../../verbs/set/field.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { findTarget, type Target } from '../../workspace/named/find-target.ts'
import { asTyped } from '../meant/as-typed.ts'

/** Throws a Misuse, with the whole line where what stands in its place is a field of the association. */
export function targetOf(asked: string, words: readonly string[], plans: Plans): Target {
  try {
    return findTarget(asked, plans)
  } catch (error) {
    if (!(error instanceof Misuse) || !isField({ kind: 'association' }, asked)) throw error
    const line = ['masterplan', 'set', 'vereniging', asked, ...words].map(asTyped).join(' ')
    throw new Misuse((l, by = {}) => `${error.said(l, by)} ${wordsIn(l).cli.lineMeant(line)}`)
  }
}
