/** The items of a plan that may be the same in other words. */
import type { Item, Plans, Theme } from '../plan/model.ts'
import { allItems, indexItems } from '../plan/references.ts'
import { ALIKE, alikeness, type Telling } from './twins.ts'

/** An item that looks like another, and how much. */
export interface Twin {
  item: Item
  theme: Theme
  score: number
}

type Placed = { item: Item; theme: Theme }

/** The items of a kind that a text looks like, the likeliest first. */
export function twinsOf(
  telling: Telling,
  kind: Item['kind'],
  plans: Plans,
  { most = 3, least = ALIKE.maybe as number } = {},
): Twin[] {
  const placed = itemsLike(plans, kind)
  const alike = alikeness([...tellingsOf(placed, plans), telling])
  return placed
    .map((one, i) => ({ ...one, score: alike(placed.length, i) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
}

/** Pairs of wishes of different kringen that look alike, the likeliest first; those of one kring where one is named. */
export function twinWishes(plans: Plans, kring: string | null): { one: Placed; other: Twin }[] {
  const placed = itemsLike(plans, 'wish')
  const alike = alikeness(tellingsOf(placed, plans))
  const pairs = placed.flatMap((one, i) =>
    placed.flatMap((other, j) => {
      const apart = j > i && one.theme.kring !== other.theme.kring
      const wanted = kring === null || [one, other].some(({ theme }) => theme.kring === kring)
      const score = apart && wanted ? alike(i, j) : 0
      return score >= ALIKE.probably ? [{ one, other: { ...other, score } }] : []
    }),
  )
  return pairs.sort((a, b) => b.other.score - a.other.score)
}

export function itemsLike(plans: Plans, kind: Item['kind']): Placed[] {
  return [...allItems(plans)].filter(({ item }) => item.kind === kind)
}

/** What is compared of an item: a wish is also known by the question behind it and the challenges that it answers. */
export function tellingsOf(placed: readonly Placed[], plans: Plans): Telling[] {
  const items = indexItems(plans)
  return placed.map(({ item, theme }) => {
    const more =
      item.kind === 'wish'
        ? [item.underlyingQuestion ?? '', ...item.challenges.map((key) => items.get(key)?.title ?? '')]
        : []
    return { title: item.title, text: [item.prose, ...more].join('\n'), theme: theme.slug }
  })
}
