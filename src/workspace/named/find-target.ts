/** What a change is about: an item, a theme of a kring, a kring, or the association itself, by what people call it. */
import { barePath } from '../../diagnostics/bare.ts'
import { wordsIn } from '../../language/words.ts'
import type { Item, Kring, Plans, Theme } from '../../plan/model.ts'
import { itemsOf } from '../../plan/references.ts'
import { bothLanguages, Misuse } from '../misuse.ts'
import { type FoundItem, findAnyItem, findTheme } from './find-item.ts'
import { findKring } from './find-kring.ts'

export type Target =
  | ({ kind: 'item' } & FoundItem)
  | { kind: 'theme'; theme: Theme; kring: Kring }
  | { kind: 'kring'; kring: Kring }
  | { kind: 'association' }

const ASSOCIATION = ['vereniging', 'association', 'masterplanyaml']

/**
 * Looks for an item that is called exactly so, then for the association, a kring, `kring/theme` and a theme, and at last for an item whose name
 * begins so. Throws a Misuse with the nearest name, or what it could be.
 */
export function findTarget(asked: string, plans: Plans): Target {
  const { config, kringen } = plans
  const wanted = barePath(asked)
  const names = ({ id, key, title }: Item): string[] =>
    [id, key, title].flatMap((name) => (name === null ? [] : [name]))
  const exact = kringen.some(({ themes }) =>
    themes.some((theme) => itemsOf(theme).some((item) => names(item).some((name) => barePath(name) === wanted))),
  )
  if (exact) return { kind: 'item', ...findAnyItem(asked, plans) }
  if (ASSOCIATION.includes(wanted) || wanted === barePath(config.association)) return { kind: 'association' }
  const own = config.kringen.find(({ slug, name, aliases }) =>
    [slug, name, ...aliases].some((called) => barePath(called) === wanted),
  )
  const kring = kringen.find(({ slug }) => slug === own?.slug)
  if (kring) return { kind: 'kring', kring }
  const theme = themeAt(asked, plans)
  if (theme) return { kind: 'theme', ...theme }
  const everywhere = config.themes.find(({ slug, name }) => [slug, name].some((called) => barePath(called) === wanted))
  if (!everywhere) return { kind: 'item', ...findAnyItem(asked, plans) }
  const places = kringen.flatMap((one) =>
    one.themes.flatMap((t) => (t.slug === everywhere.slug ? [{ kring: one, theme: t }] : [])),
  )
  const [only, ...others] = places
  if (only && others.length === 0) return { kind: 'theme', ...only }
  const options = places.map((place) => `${place.kring.slug}/${place.theme.slug}`).join(', ')
  throw new Misuse(bothLanguages((l) => wordsIn(l).rank.explain.several(asked, options)))
}

/** The theme of a kring that `kring/theme` names, each by any name or beginning of it; null where it names none. */
export function themeAt(asked: string, plans: Plans): { theme: Theme; kring: Kring } | null {
  const [first = '', second = '', ...more] = asked.split('/')
  if (second === '' || more.length > 0) return null
  // `theme/id` is an item; that there is no such kring is told as there being no such item.
  const slug = orNull(() => findKring(first, plans.config))
  const theme = slug === null ? null : orNull(() => findTheme(second, plans))
  const kring = plans.kringen.find((one) => one.slug === slug)
  const found = kring?.themes.find((one) => one.slug === theme)
  return kring && found ? { kring, theme: found } : null
}

function orNull<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
