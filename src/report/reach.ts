/** What was read of the plans, in sentences; and what may be said when nothing was found in that. */
import type { Status } from '../execution/status.ts'
import type { Words } from '../language/en/words.ts'
import { isKnown, isWhole, type Reach } from '../plan/reach.ts'
import { lowerFirst } from './sections/scribe.ts'

type Say = Pick<Words, 'reach'>
type SayRaised = Pick<Words, 'reach' | 'noAttention' | 'nothingToRaise'>

/** More files than this are for `validate` to show. */
const MOST_FILES = 5

/** What was not read; nothing where all of it was. `where` shows a path as it is found by who reads this. */
export function notRead(
  reach: Reach,
  { reach: say }: Say,
  list: (items: string[]) => string,
  where: (file: string) => string = (file) => file,
): string[] {
  const { themes, absent, unread, elsewhere = [] } = reach
  if (themes === 0) return [say.noThemes]
  const [first] = absent
  const names = (files: readonly string[]): string => {
    const more = files.length - MOST_FILES
    return list([...files.slice(0, MOST_FILES).map(where), ...(more > 0 ? [say.more(more)] : [])])
  }
  return [
    ...(first === undefined ? [] : [say.absent(absent.length, themes, where(first))]),
    ...(unread.length === 0 ? [] : [say.unread(unread.length, names(unread))]),
    ...(!isWhole(reach) && isKnown(reach) ? [say.rest] : []),
    ...(elsewhere.length === 0 ? [] : [say.elsewhere(elsewhere.length, names(elsewhere))]),
  ]
}

/** A number of what the plans hold: only of what was read. */
export const counted = (sentence: string, { unread }: Reach, { reach: say }: Say): string =>
  unread.length === 0 ? sentence : say.asFar(sentence)

/** A sentence that says that nothing was found: only over what was read. */
export function claim(sentence: string, reach: Reach, { reach: say }: Say): string {
  if (!isKnown(reach)) return say.unknown
  return isWhole(reach) ? sentence : say.asFar(lowerFirst(sentence))
}

/** That nothing asks for attention; where there is no wish or project at all, that is no good news. */
export function noneRaised(isEmpty: boolean, reach: Reach, words: SayRaised): string {
  return claim(isEmpty ? words.nothingToRaise : words.noAttention, reach, words)
}

/** Whether there is no wish and no project; of somebody's part that can't be told. */
export const isEmpty = ({ for: asked, questions, phases }: Status): boolean =>
  asked === null && questions.wishes === 0 && phases.every(({ count }) => count === 0)
