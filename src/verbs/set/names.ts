/** The slug or reference behind a name that somebody types: partners, branches, agendas and items by slug, name, title or beginning. */
import { bareName } from '../../diagnostics/bare.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Item, Plans, Theme } from '../../plan/model.ts'
import { itemKey, itemsOf, shortReference, slugOf } from '../../plan/references.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findAnyItem } from '../../workspace/named/find-item.ts'

interface Named {
  slug: string
  name: string
}

/** The slug of the one that is called so, or begins so. Throws a Misuse with the nearest, or with those that it may be. */
export function slugNamed(typed: string, list: readonly Named[], field: string): string {
  const wanted = bareName(typed)
  const matching = (fits: (name: string) => boolean): Named[] =>
    list.filter(({ slug, name }) => [slug, name].some((called) => fits(bareName(called))))
  const exact = matching((name) => name === wanted)
  const found = exact.length > 0 || wanted === '' ? exact : matching((name) => name.startsWith(wanted))
  // A fund may be a partner too, under one slug.
  const slugs = [...new Set(found.map(({ slug }) => slug))]
  const [only, ...others] = slugs
  if (only !== undefined && others.length === 0) return only
  const meant = nearest(
    typed,
    list.flatMap(({ slug, name }) => [slug, name]),
  )
  throw new Misuse(
    bothLanguages((l) => {
      const say = wordsIn(l).verbs
      if (only !== undefined) return wordsIn(l).rank.explain.several(typed, slugs.join(', '))
      const command = addition(typed, field)
      return `${say.noName(typed, field)}${didYouMean(l, meant)}${command === null ? '' : ` ${say.addFirst(command)}`}`
    }),
  )
}

/** The command that adds a name to the list of the association which a field is about; null for another field. */
function addition(typed: string, field: string): string | null {
  const ways: Record<string, (id: string) => string> = {
    partners: (id) => `partners.${id}.naam`,
    dekking: (id) => `partners.${id}.naam`,
    gevraagd: (id) => `partners.${id}.naam`,
    branches: (id) => `branches.${id}`,
    agendas: (id) => `agendas.${id}.naam`,
  }
  const way = ways[field]
  const name = typed.replace(/["`$\\]/g, '')
  return way && name !== '' ? `masterplan set vereniging ${way(slugOf(name))} "${name}"` : null
}

/** An agenda, or `agenda/line`. */
export function agendaNamed(typed: string, { agendas }: Config): string {
  const [agenda = '', ...line] = typed.split('/')
  const slug = slugNamed(agenda, agendas, 'agendas')
  if (line.length === 0) return slug
  const lines = agendas.find((one) => one.slug === slug)?.lines ?? []
  return `${slug}/${slugNamed(line.join('/'), lines, `agendas.${slug}`)}`
}

/** The shortest reference from a theme to an item of a kind; one of the theme itself goes before others of that name. */
export function referenceNamed(typed: string, kind: Item['kind'], from: Theme, plans: Plans): string {
  const only = {
    ...plans,
    kringen: plans.kringen.map((kring) => ({
      ...kring,
      themes: kring.themes.map((theme) => ({
        ...theme,
        challenges: kind === 'challenge' ? theme.challenges : [],
        wishes: kind === 'wish' ? theme.wishes : [],
        projects: kind === 'project' ? theme.projects : [],
      })),
    })),
  }
  const own = itemKey(from.kring, from.slug, typed)
  const here = only.kringen.some(({ themes }) => themes.some((theme) => itemsOf(theme).some(({ key }) => key === own)))
  const { item } = findAnyItem(here ? own : typed, only)
  if (item.key === null) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noId(item.title)))
  return shortReference(item.key, from.kring, from.slug)
}
