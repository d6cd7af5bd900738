/** Items that a text names by their titles, as a report links to them. */
import { bareWords } from '../../diagnostics/bare.ts'
import type { Item, Plans, Theme } from '../../plan/model.ts'
import { allItems, shortReference } from '../../plan/references.ts'
import { saysNothing } from './nothing.ts'

/** References from a theme to what is named, and what is named besides. One of the theme itself goes before others of that title. */
export function itemsIn(
  text: string,
  kind: Item['kind'],
  from: Theme,
  plans: Plans,
): { known: string[]; unknown: string[] } {
  const all = [...allItems(plans)].filter(({ item }) => item.kind === kind && item.key !== null)
  const find = (title: string): string | null => {
    const [, own = title, place = ''] = /^(.*?) \(([^()]*, [^()]*)\)$/s.exec(title) ?? []
    const wanted = bareWords(own)
    const found = all.filter(({ item }) => [item.title, item.id ?? ''].some((name) => bareWords(name) === wanted))
    const near = (test: (theme: Theme) => boolean): typeof found => found.filter(({ theme }) => test(theme))
    const here = place === '' ? near((theme) => theme.kring === from.kring && theme.slug === from.slug) : []
    const kring =
      place === '' ? near((theme) => theme.kring === from.kring) : near((theme) => isAt(theme, place, plans))
    const [only, ...others] = here.length > 0 ? here : kring.length > 0 ? kring : found
    return only?.item.key && others.length === 0 ? shortReference(only.item.key, from.kring, from.slug) : null
  }
  const whole = find(text)
  if (whole !== null) return { known: [whole], unknown: [] }
  const known: string[] = []
  const unknown: string[] = []
  for (const part of text.split(/\s*[;\n]\s*/).flatMap((one) => (find(one) === null ? one.split(/\s*,\s*/) : [one]))) {
    if (saysNothing(part)) continue
    const key = find(part)
    if (key === null) unknown.push(part)
    else if (!known.includes(key)) known.push(key)
  }
  return { known, unknown }
}

/** Whether a theme is the one that `kring, theme` names. */
function isAt(theme: Theme, place: string, { config }: Plans): boolean {
  const [kring = '', name = ''] = place.split(', ').map(bareWords)
  const called = (list: readonly { slug: string; name: string }[], slug: string, wanted: string): boolean =>
    list.some(
      (one) =>
        one.slug === slug &&
        [one.slug, one.name].some((n) => bareWords(n) === wanted || bareWords(n).endsWith(` ${wanted}`)),
    )
  return called(config.kringen, theme.kring, kring) && called(config.themes, theme.slug, name)
}
