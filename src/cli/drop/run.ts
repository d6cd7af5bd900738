/** `masterplan drop ITEM --reason TEXT`: a project is dropped, a wish declined. */
import { wordsIn } from '../../language/words.ts'
import { drop as dropItem } from '../../verbs/reply.ts'
import { findAnyItem } from '../../workspace/find-item.ts'
import { changeBy } from '../output/change.ts'
import type { Offered } from '../output/offerable.ts'
import { reasonFor } from '../output/reason.ts'
import { dayTyped } from '../typed-date.ts'

export interface RulingOptions extends Offered {
  reason?: string
  by?: string
  on?: string
}

/** Drops an item; the exit code is that of `offer`. */
export async function drop(options: RulingOptions, asked: string): Promise<number> {
  const { language, today, by = null, on } = options
  return changeBy(options, async ({ set: { plans } }, pen) => {
    const found = findAnyItem(asked, plans)
    const reason = found.item.kind === 'challenge' ? '' : await reasonFor(options, options.reason)
    const day = on === undefined ? today : dayTyped(options, on, 'past')
    dropItem(found, { reason, by, on: day }, pen, wordsIn(plans.config.language ?? language).verbs.dropped)
    return { names: ['fase'] }
  })
}
