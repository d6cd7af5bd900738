/** `masterplan answer WISH STATUS --reason TEXT`: what the kring says to a wish that no project takes up. */
import { wordsIn } from '../../language/words.ts'
import { answer as answerWish, refuseAnswer, sameAnswer } from '../../verbs/reply.ts'
import { findAnyItem } from '../../workspace/named/find-item.ts'
import type { RulingOptions } from '../drop/run.ts'
import { changeBy } from '../output/change.ts'
import { reasonSaid, toldBy } from '../output/reason.ts'
import { dayTyped } from '../typed-date.ts'

/** Answers a wish; what the answer doesn't say is shown as advice. The exit code is that of `offer`. */
export async function answer(
  options: RulingOptions,
  asked: string,
  status: string,
  words: readonly string[],
): Promise<number> {
  const { today, language, on } = options
  const say = wordsIn(language).verbs
  return changeBy(options, async ({ set: { plans } }, pen) => {
    const day = on === undefined ? today : dayTyped(options, on, 'past', '--on')
    const found = findAnyItem(asked, plans)
    refuseAnswer(found, status)
    const reason = reasonSaid(options.reason, words) ?? (await toldBy(options, say.askReason))
    const by = reason === null ? null : (options.by ?? (await toldBy(options, say.askForum)))
    if (reason === null || by === null) return null
    // The same answer again keeps what isn't said anew.
    const kept = sameAnswer(found, status)
    const ruling = { reason: reason || (kept?.reason ?? null), by: by || (kept?.forum ?? null), on: day, today }
    answerWish(found, status, ruling, pen)
    return { names: ['antwoord'] }
  })
}
