/** What a way leads to: an item, a theme or a kring by its slugs, and no other names. */
import type { Kring, Theme } from '../plan/model.ts'
import { itemsOf } from '../plan/references.ts'
import type { Target } from '../workspace/named/find-target.ts'
import { way } from './exchange.ts'
import type { Room } from './room.ts'

/** A kring, and one of its themes. */
export interface Place {
  kring: Kring
  theme: Theme
}

export function kringAt({ plans }: Pick<Room, 'plans'>, slug: string | undefined): Kring | null {
  return plans.kringen.find((kring) => kring.slug === slug) ?? null
}

export function placeAt(room: Pick<Room, 'plans'>, [kringSlug, themeSlug]: readonly string[]): Place | null {
  const kring = kringAt(room, kringSlug)
  const theme = kring?.themes.find(({ slug }) => slug === themeSlug)
  return kring && theme ? { kring, theme } : null
}

/** Something that has a form: `item/kring/theme/id`, `thema/kring/theme` or `kring/slug`. */
export function targetAt(room: Pick<Room, 'plans'>, [kind, ...slugs]: readonly string[]): Target | null {
  if (kind === 'kring') {
    const kring = kringAt(room, slugs[0])
    return kring && { kind: 'kring', kring }
  }
  const place = placeAt(room, slugs)
  if (place === null) return null
  if (kind === 'thema') return { kind: 'theme', ...place }
  // Of two items with one id the first has the facts; a finding tells of the other.
  const item = itemsOf(place.theme).find(({ id }) => id !== null && id === slugs[2])
  return kind === 'item' && item ? { kind: 'item', item, ...place } : null
}

/** Where something has its form. */
export function wayOf(target: Target): string {
  if (target.kind === 'item') return way(['item', target.kring.slug, target.theme.slug, target.item.id ?? ''])
  if (target.kind === 'theme') return way(['thema', target.kring.slug, target.theme.slug])
  return target.kind === 'kring' ? way(['kring', target.kring.slug]) : '/'
}
