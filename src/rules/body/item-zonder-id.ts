/** An item that nothing can refer to yet. */

import type { Previous } from '../../history/previous.ts'
import { isOtherName } from '../../plan/body/other-names.ts'
import type { Kring } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { idBehind, itemsOf, placedIn, slugOf } from '../../plan/references.ts'
import { untitledIn } from '../../plan/unread.ts'
import { idBefore } from '../id-before.ts'
import { headingsLost } from '../lost-references.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

/** `slug`: the id that it had before where `lost` says so, or a new one. */
interface Args {
  title: string
  slug: string
  lost: boolean
}

const withoutId = once((kring: Kring) => placedIn(kring).filter(({ item }) => item.id === null))

export default rule({
  id: 'item-zonder-id',
  severity: 'advice',
  words: {
    nl: {
      title: 'Item zonder id',
      message: ({ title, slug, lost }) =>
        lost
          ? `“${title}” heeft geen id meer, verwacht \`{#${slug}}\` achter de titel.`
          : `“${title}” heeft nog geen id, verwacht \`{#${slug}}\` of zoiets achter de titel.`,
      why: 'Zonder id kan niets naar dit item verwijzen en is het later niet terug te vinden als de titel verandert.',
      mend: 'Zet achter de titel een korte id tussen `{#` en `}`.',
    },
    en: {
      title: 'Item without an id',
      message: ({ title, slug, lost }) =>
        lost
          ? `“${title}” has lost its id, expected \`{#${slug}}\` after the title.`
          : `“${title}” has no id yet, expected \`{#${slug}}\` or the like after the title.`,
      why: 'Without an id nothing can refer to this item, and it can’t be followed when its title changes.',
      mend: 'Put a short id between `{#` and `}` after the title.',
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
    const told = toldElsewhere(set, previous)
    const untitled = untitledIn(set.problems)
    // Where the search for a free number stopped, so that a thousand equal titles don't each begin at two.
    const tried = new Map<string, number>()
    for (const { theme, item } of without) {
      if (isOtherName(set.sources.get(theme.file), item)) continue
      if (untitled.has(`${theme.file}#${item.heading}`) || told(theme.file, item.heading)) continue
      const at = { heading: item.heading }
      const before = idBefore(previous, theme.file, item)
      if (before !== null && !taken.has(`${theme.file}#${before}`)) {
        report({ file: theme.file, at }, { title: item.title, slug: before, lost: true })
        continue
      }
      const wanted = slugOf(item.title)
      const key = `${theme.file}#${wanted}`
      let n = tried.get(key) ?? 1
      let slug = wanted
      while (taken.has(`${theme.file}#${slug}`)) slug = `${wanted}-${++n}`
      tried.set(key, n)
      taken.add(`${theme.file}#${slug}`)
      report({ file: theme.file, at }, { title: item.title, slug, lost: false })
    }
  },
  fix({ slug }, { at, text }) {
    return 'heading' in at ? idBehind(text, at.heading, slug) : null
  },
})

/** Whether a heading has a finding about its id already: it is there and invalid, or was lost while its facts or references are there. */
function toldElsewhere(set: PlanSet, previous: Previous | null): (file: string, heading: number) => boolean {
  const headings = [...headingsLost(set, previous).values()].flat()
  const lines = new Set(headings.map(({ theme, item }) => `${theme.file}#${item.heading}`))
  for (const { id, file, at, related = [] } of set.problems) {
    for (const spot of related) if ('heading' in spot.at) lines.add(`${file}#${spot.at.heading}`)
    if ((id === 'id-zonder-item' || id === 'gegevens-zonder-kop') && 'heading' in at) lines.add(`${file}#${at.heading}`)
    if (id !== 'ongeldige-kop-id' || !('range' in at)) continue
    const text = set.sources.get(file)?.text ?? ''
    lines.add(`${file}#${text.lastIndexOf('\n', at.range.start - 1) + 1}`)
  }
  return (file, heading) => lines.has(`${file}#${heading}`)
}
