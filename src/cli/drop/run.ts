/** `masterplan drop ITEM --reason TEXT`: a project is dropped, a wish declined. */
import { wordsIn } from '../../language/words.ts'
import { open, remove } from '../../masterplan.ts'
import { drop as dropItem } from '../../verbs/reply.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { findAnyItem } from '../../workspace/named/find-item.ts'
import { changeBy } from '../output/change.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'
import { reasonFor, reasonSaid } from '../output/reason.ts'
import { dayTyped } from '../typed-date.ts'

export interface RulingOptions extends Offered {
  reason?: string
  by?: string
  on?: string
}

interface Options extends RulingOptions {
  mistake?: boolean
}

/** Drops an item; the exit code is that of `offer`. */
export async function drop(options: Options, asked: string, words: readonly string[]): Promise<number> {
  const { language, today, by = null, on } = options
  const said = reasonSaid(options.reason, words)
  if (options.mistake) return takeOut(options, asked, said)
  return changeBy(options, async ({ set: { plans } }, pen) => {
    const found = findAnyItem(asked, plans)
    const reason = found.item.kind === 'challenge' ? '' : await reasonFor(options, said)
    const day = on === undefined ? today : dayTyped(options, on, 'past', '--on')
    dropItem(found, { reason, by, on: day, today }, pen, wordsIn(plans.config.language ?? language).verbs.dropped)
    return { names: ['fase'] }
  })
}

/** Takes out what never was a wish, challenge or project. */
async function takeOut(options: Options, asked: string, reason: string | undefined): Promise<number> {
  if (reason !== undefined) throw new Misuse((l, by) => wordsIn(l, by).places.mistakeOrReason)
  const { change, was } = await remove(await open(options.host, options.root), options, asked)
  const said = wordsIn(options.language).places.removed(was.title)
  return offer(options, change, said, { removed: was.key })
}
