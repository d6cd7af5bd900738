/** What a wish in the queue looks like: wishes of all kringen, and others in the queue. */
import { itemsLike, tellingsOf } from '../execution/twin-items.ts'
import { ALIKE, alikeness } from '../execution/twins.ts'
import type { Plans } from '../plan/model.ts'
import type { Entry } from './queue.ts'
import { textOf, titleOf } from './said.ts'

/** Something that a wish looks like, 0–1: an item of the plans, or another one in the queue. */
export type Near = { score: number } & ({ item: { key: string | null; title: string } } | { number: number })

/** No more than these are shown of one wish. */
const MOST = 3

/** What each wish of the queue looks like, the likeliest first; all are weighed together once. */
export function nearOf(wishes: readonly Entry[], plans: Plans): Map<number, Near[]> {
  const placed = itemsLike(plans, 'wish')
  const open = wishes.filter(({ text }) => text !== null)
  const alike = alikeness([
    ...tellingsOf(placed, plans),
    ...open.map(({ text, theme }) => ({
      title: titleOf(text ?? ''),
      text: textOf(text ?? '').join('\n'),
      theme: theme ?? '',
    })),
  ])
  return new Map(
    open.map(({ number }, at) => {
      const items = placed.map(
        ({ item: { key, title } }, i): Near => ({ item: { key, title }, score: alike(placed.length + at, i) }),
      )
      const others = open.flatMap((other, i): Near[] =>
        i === at ? [] : [{ number: other.number, score: alike(placed.length + at, placed.length + i) }],
      )
      const near = [...items, ...others].filter(({ score }) => score >= ALIKE.maybe)
      return [number, near.sort((a, b) => b.score - a.score).slice(0, MOST)]
    }),
  )
}
