/** What a wish in the queue looks like: wishes of all kringen, and others in the queue. */
import { itemsLike, tellingsOf } from '../execution/twin-items.ts'
import { ALIKE, likest, type Telling } from '../execution/twins.ts'
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
  const likes = likest(tellings)
  const places = new Map(queued.map(({ number }, i) => [number, placed.length + i]))
  const all = [
    ...placed.map(({ item: { key, title } }) => ({ item: { key, title } })),
    ...queued.map(({ number }) => ({ number })),
  ]
  const items = { from: 0, until: placed.length, most: MOST.items, least: ALIKE.maybe }
  const others = { from: placed.length, until: tellings.length, most: MOST.queued, least: ALIKE.maybe }
  return new Map(
    some.flatMap(({ number }) => {
      const at = places.get(number)
      if (at === undefined) return []
      const near = [...likes(at, items), ...(to === 'items' ? [] : likes(at, others))].sort((a, b) => b.score - a.score)
      return [
        [number, near.flatMap(({ other, score }) => all.slice(other, other + 1).map((one) => ({ ...one, score })))],
      ]
    }),
  )
}

const tellingOf = ({ text, theme }: Entry): Telling => ({
  title: titleOf(text ?? ''),
  text: textOf(text ?? '').join('\n'),
  theme: theme ?? '',
})
