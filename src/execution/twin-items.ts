/** The items of a plan that may be the same in other words. */
import type { Item, Plans, Theme } from '../plan/model.ts'
import { allItems, indexItems } from '../plan/references.ts'
import { ALIKE, type Like, likest, type Telling } from './twins.ts'

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
  const found = likest([...tellingsOf(placed, plans), telling])(placed.length, {
    from: 0,
    until: placed.length,
    most,
    least,
  })
  return twinsAt(found, placed)
}

/** Pairs of wishes of different kringen that look alike, the likeliest first; those of one kring where one is named. */
export function twinWishes(plans: Plans, kring: string | null): { one: Placed; other: Twin }[] {
  const placed = itemsLike(plans, 'wish')
  const likes = likest(tellingsOf(placed, plans))
  const most = placed.length
  const pairs = placed.flatMap((one, i) =>
    twinsAt(likes(i, { from: i + 1, until: placed.length, most, least: ALIKE.probably }), placed)
      .filter(
        ({ theme }) =>
          theme.kring !== one.theme.kring && (kring === null || [theme.kring, one.theme.kring].includes(kring)),
      )
      .map((other) => ({ one, other })),
  )
  return pairs.sort((a, b) => b.other.score - a.other.score)
}

/** The items at the places that were found. */
export function twinsAt(found: readonly Like[], placed: readonly Placed[]): Twin[] {
  return found.flatMap(({ other, score }) => placed.slice(other, other + 1).map((one) => ({ ...one, score })))
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
