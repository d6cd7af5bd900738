/** Where an item stands in its file, for the pen. */
import { itemsOf } from '../plan/references.ts'
import type { FoundItem } from '../workspace/named/find-item.ts'
import type { ItemPlace } from './pen.ts'

/** Where an item stands among those of its kind in its file. */
export function placeOf({ item, theme }: FoundItem): ItemPlace {
  const nth = itemsOf(theme)
    .filter(({ kind }) => kind === item.kind)
    .findIndex(({ heading }) => heading === item.heading)
  return { file: theme.file, kind: item.kind, nth }
}
