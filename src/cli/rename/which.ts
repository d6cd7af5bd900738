/** Whether what is to be renamed is a kring or theme, or an item. */
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import { allItems } from '../../plan/references.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { findPlace, type Place } from '../../workspace/named/find-place.ts'

/** The kring or theme that is meant; null where an item is. Throws a Misuse where it can be either. */
export function placeMeant(asked: string, plans: Plans): Place | null {
  const place = findPlace(asked, plans.config)
  if (place === null || asked.includes('/')) return place
  const also = [...allItems(plans)].find(({ item }) => item.id === asked || item.title === asked)?.item
  if (also === undefined) return place
  const isKring = place.kind === 'kring'
  const kring = plans.config.kringen[0]?.slug ?? ''
  const typed = isKring ? `${place.slug}/` : `${kring}/${place.slug}`
  throw new Misuse((l, by) => wordsIn(l, by).places.orItem(asked, isKring, typed, also.key ?? `"${also.title}"`))
}
