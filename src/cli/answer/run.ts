/** `masterplan answer WISH STATUS --reason TEXT`: what the kring says to a wish that no project takes up. */
import { answer as answerWish } from '../../verbs/reply.ts'
import { findAnyItem } from '../../workspace/find-item.ts'
import type { RulingOptions } from '../drop/run.ts'
import { changeBy } from '../output/change.ts'
import { dayTyped } from '../typed-date.ts'

/** Answers a wish; what the answer doesn't say is shown as advice. The exit code is that of `offer`. */
export async function answer(options: RulingOptions, asked: string, status: string): Promise<number> {
  const { today, reason = null, by = null, on } = options
  return changeBy(options, ({ set: { plans } }, pen) => {
    const day = on === undefined ? today : dayTyped(options, on, 'past')
    answerWish(findAnyItem(asked, plans), status, { reason, by, on: day }, pen)
    return { names: ['antwoord'] }
  })
}
