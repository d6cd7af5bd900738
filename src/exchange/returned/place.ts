/** Where a part of a report stands in the plans as they are. */
import type { Item, ItemKey, Kring, Plans, Theme } from '../../plan/model.ts'
import { allItems } from '../../plan/references.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { refuse } from '../refuse.ts'
import type { Part } from './parts.ts'

/** The target of its changes; a part that only repeats what is elsewhere has none. Throws a Misuse. */
export function targetOf({ owner }: Part, { plans, kring }: { plans: Plans; kring: Kring | null }): Target {
  if (owner.kind === 'item') return { kind: 'item', ...(itemNow(owner.key, plans) ?? refuse((why) => why.itemGone)) }
  if (owner.kind === 'chapter') return kring && owner.own ? { kind: 'kring', kring } : refuse((why) => why.computed)
  const theme = kring?.themes.find(({ slug }) => slug === owner.theme)
  return kring && theme && owner.kind === 'theme' ? { kind: 'theme', theme, kring } : refuse((why) => why.computed)
}

/** An item by the key that it had, also where it has another by now. */
export function itemNow(key: ItemKey, plans: Plans): { item: Item; theme: Theme; kring: Kring } | null {
  for (const { item, theme } of allItems(plans)) {
    const kring = plans.kringen.find(({ slug }) => slug === theme.kring)
    if (kring && (item.key === key || item.formerly.includes(key))) return { item, theme, kring }
  }
  return null
}
