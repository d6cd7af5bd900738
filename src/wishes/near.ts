/** What a wish in the queue looks like: wishes of all kringen, and others in the queue. */
import { itemsLike, tellingsOf } from '../execution/twin-items.ts'
import { ALIKE, alikenessToAll, type Telling } from '../execution/twins.ts'
import type { Plans } from '../plan/model.ts'
import type { Entry } from './queue.ts'
import { textOf, titleOf } from './said.ts'

/** Something that a wish looks like, 0–1: an item of the plans, or another one in the queue. */
export type Near = { score: number } & ({ item: { key: string | null; title: string } } | { number: number })

/** No more than these are shown of one wish. */
const MOST = { items: 3, queued: 2 }

/** What some wishes of the queue look like, the likeliest first; all of the queue that wait are `among` what they are laid beside, unless it is about `items` only. */
export function nearOf(
  some: readonly Entry[],
  among: readonly Entry[],
  plans: Plans,
  to: 'all' | 'items' = 'all',
): Map<number, Near[]> {
  const placed = itemsLike(plans, 'wish')
  const queued = among.filter(({ text }) => text !== null)
  const tellings = [...tellingsOf(placed, plans), ...queued.map(tellingOf)]
  // A form may bring tens of thousands of wishes: each beside each other would take hours.
  const scoresOf = alikenessToAll(tellings, to === 'items' ? placed.length : tellings.length)
  const places = new Map(queued.map(({ number }, i) => [number, placed.length + i]))
  const all = [
    ...placed.map(({ item: { key, title } }) => ({ item: { key, title } })),
    ...queued.map(({ number }) => ({ number })),
  ]
  return new Map(
    some.flatMap(({ number }) => {
      const at = places.get(number)
      if (at === undefined) return []
      const near: Near[] = []
      for (const [i, score] of scoresOf(at).entries())
        if (i !== at && score >= ALIKE.maybe && all[i]) near.push({ ...all[i], score })
      near.sort((a, b) => b.score - a.score)
      const shown = new Set([
        ...near.filter((one) => 'item' in one).slice(0, MOST.items),
        ...near.filter((one) => 'number' in one).slice(0, MOST.queued),
      ])
      return [[number, near.filter((one) => shown.has(one))]]
    }),
  )
}

const tellingOf = ({ text, theme }: Entry): Telling => ({
  title: titleOf(text ?? ''),
  text: textOf(text ?? '').join('\n'),
  theme: theme ?? '',
})
