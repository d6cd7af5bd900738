/** Who decided or does something, as it stands between brackets in a line. */
import { asLine } from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import { typedDate } from '../../plan/typed/dates-typed.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { refusePersonal } from './value.ts'

/** A body or role on one line; null where none is typed. Throws a Misuse where it can't stand between brackets or is a person. */
export function forumOf(typed: string | null): string | null {
  const line = asLine(typed ?? '')
  if (line === '') return null
  refusePersonal(line)
  if (/[()]/.test(line)) throw new Misuse(bothLanguages((l) => wordsIn(l).why.refused.brackets))
  return line
}

/** The same of who decided, which is no day. */
export function deciderOf(typed: string | null): string | null {
  const line = forumOf(typed)
  // A short word may be what a body is called, and a day of the week as well.
  if (line !== null && line.length > 3 && typedDate(line, '2000-01-01') !== null)
    throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.dayAsForum(line)))
  return line
}
