/** An item that nothing can refer to yet. */

import type { Previous } from '../../history/previous.ts'
import { idMeant } from '../../plan/almost-id.ts'
import type { Item, Kring, Theme } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import { isOtherName } from '../../plan/other-names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems, idBehind, indexItems, itemsOf, leadingElsewhere, placedIn, slugOf } from '../../plan/references.ts'
import { untitledIn } from '../../plan/unread.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

/** `orphans`: ids of facts and references that no heading has, and that may be its own. `slug`: the one that it is, or a new one. */
interface Args {
  title: string
  slug: string | null
  orphans: string[]
}

const quoted = (ids: readonly string[]): string =>
  ids
    .slice(0, 3)
    .map((id) => `“${id}”`)
    .join(', ')

const withoutId = once((kring: Kring) => placedIn(kring).filter(({ item }) => item.id === null))

export default rule({
  id: 'item-zonder-id',
  severity: 'advice',
  words: {
    nl: {
      title: 'Item zonder id',
      message: ({ title, slug, orphans }) =>
        orphans.length === 0
          ? `“${title}” heeft nog geen id, verwacht \`{#${slug}}\` of zoiets achter de titel.`
          : slug === null
            ? `“${title}” heeft geen id, terwijl er voor ${quoted(orphans)} geen kop is: verwacht die id als het daarover gaat, en anders een nieuwe.`
            : `“${title}” heeft geen id, terwijl er voor “${slug}” geen kop is, verwacht \`{#${slug}}\` achter de titel.`,
      why: 'Zonder id kan niets naar dit item verwijzen en is het later niet terug te vinden als de titel verandert.',
      mend: 'Zet achter de titel een korte id tussen `{#` en `}`.',
    },
    en: {
      title: 'Item without an id',
      message: ({ title, slug, orphans }) =>
        orphans.length === 0
          ? `“${title}” has no id yet, expected \`{#${slug}}\` or the like behind the title.`
          : slug === null
            ? `“${title}” has no id, while there is no heading for ${quoted(orphans)}: expected that id if this is what it is about, and a new one otherwise.`
            : `“${title}” has no id, while there is no heading for “${slug}”, expected \`{#${slug}}\` behind the title.`,
      why: 'Without an id nothing can refer to this item, and it can’t be followed when its title changes.',
      mend: 'Put a short id between `{#` and `}` behind the title.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Wensen\n\n### Zon delen\n' },
    { front: '', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  check(set: PlanSet, report: Report<Args>, { previous }: Asking) {
    const without = set.plans.kringen.flatMap(withoutId)
    const themes = new Set(without.map(({ theme }) => theme))
    const taken = new Set(
      [...themes].flatMap((theme) => itemsOf(theme).flatMap(({ id }) => (id ? [`${theme.file}#${id}`] : []))),
    )
    const told = toldElsewhere(set)
    const untitled = untitledIn(set.problems)
    const orphans = orphansIn(set)
    const named = namedIn(without, orphans)
    // Where the search for a free number stopped, so that a thousand equal titles don't each begin at two.
    const tried = new Map<string, number>()
    for (const { theme, item } of without) {
      if (isOtherName(set.sources.get(theme.file), item)) continue
      if (untitled.has(`${theme.file}#${item.heading}`) || told(theme.file, item.heading)) continue
      const lost = [...(orphans.get(`${theme.file}#${item.kind}`) ?? [])]
      const own =
        idBefore(previous, theme, item, taken) ??
        lost.find((id) => named.get(`${theme.file}#${item.kind}#${id}`) === item) ??
        null
      const at = { heading: item.heading }
      if (own !== null || lost.length > 0) {
        report({ file: theme.file, at }, { title: item.title, slug: own, orphans: own === null ? lost : [own] })
        continue
      }
      const wanted = slugOf(item.title)
      const key = `${theme.file}#${wanted}`
      let n = tried.get(key) ?? 1
      let slug = wanted
      while (taken.has(`${theme.file}#${slug}`)) slug = `${wanted}-${++n}`
      tried.set(key, n)
      taken.add(`${theme.file}#${slug}`)
      report({ file: theme.file, at }, { title: item.title, slug, orphans: [] })
    }
  },
  fix({ slug }, { at, text }) {
    return 'heading' in at && slug !== null ? idBehind(text, at.heading, slug) : null
  },
})

/** Whether a heading has a finding about its id already: it is there and invalid, or was lost while its facts are there. */
function toldElsewhere(set: PlanSet): (file: string, heading: number) => boolean {
  const lines = new Set<string>()
  for (const { id, file, at, related = [] } of set.problems) {
    for (const spot of related) if ('heading' in spot.at) lines.add(`${file}#${spot.at.heading}`)
    if (id === 'id-zonder-item' && 'heading' in at) lines.add(`${file}#${at.heading}`)
    if (id !== 'ongeldige-kop-id' || !('range' in at)) continue
    const text = set.sources.get(file)?.text ?? ''
    lines.add(`${file}#${text.lastIndexOf('\n', at.range.start - 1) + 1}`)
  }
  return (file, heading) => lines.has(`${file}#${heading}`)
}

/** The ids that facts and references name and no heading has, by file and kind. */
function orphansIn(set: PlanSet): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (file: string, kind: Item['kind'], id: string): void => {
    const key = `${file}#${kind}`
    found.set(key, (found.get(key) ?? new Set()).add(id))
  }
  for (const { id, args, file } of set.problems) if (id === 'gegevens-zonder-kop') add(file, args.kind, args.id)
  const index = indexItems(set.plans)
  for (const { key, kind } of leadingElsewhere(set.plans)) {
    const [kring, theme, id] = key.split('/')
    if (id !== undefined && !index.has(key)) add(`${kring}/${theme}.md`, kind, id)
  }
  // One that stands behind its heading in a spelling that isn't read has been found.
  for (const { id, args, file } of set.problems)
    if (id === 'ongeldige-kop-id')
      for (const kind of ['challenge', 'wish', 'project']) found.get(`${file}#${kind}`)?.delete(idMeant(args.shown))
  return found
}

/** The only heading without an id that has every word of a lost id in its title, by file, kind and id; null where there are more. */
function namedIn(
  without: ReturnType<typeof withoutId>,
  orphans: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Item | null> {
  const named = new Map<string, Item | null>()
  for (const { theme, item } of without) {
    const lost = orphans.get(`${theme.file}#${item.kind}`)
    if (!lost) continue
    const words = new Set(slugOf(item.title).split('-'))
    for (const id of lost) {
      const key = `${theme.file}#${item.kind}#${id}`
      if (id.split('-').every((word) => words.has(word))) named.set(key, named.has(key) ? null : item)
    }
  }
  return named
}

/** The id that an item of this title had in the version before, where that is free now. */
function idBefore(previous: Previous | null, theme: Theme, item: Item, taken: ReadonlySet<string>): string | null {
  if (previous === null) return null
  const before = [...allItems(previous.set.plans)].filter(
    (old) => old.theme.file === theme.file && old.item.kind === item.kind && old.item.title === item.title,
  )
  const id = before.length === 1 ? (before[0]?.item.id ?? null) : null
  return id !== null && !taken.has(`${theme.file}#${id}`) ? id : null
}
