/** An item that nothing can refer to yet. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems, idBehind, slugOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'item-zonder-id',
  severity: 'advice',
  words: {
    nl: {
      title: 'Item zonder id',
      message: ({ title, slug }) => `“${title}” heeft nog geen id, verwacht \`{#${slug}}\` of zoiets achter de titel.`,
      why: 'Zonder id kan niets naar dit item verwijzen en is het later niet terug te vinden als de titel verandert.',
      mend: 'Zet achter de titel een korte id tussen `{#` en `}`.',
    },
    en: {
      title: 'Item without an id',
      message: ({ title, slug }) => `“${title}” has no id yet, expected \`{#${slug}}\` or the like behind the title.`,
      why: 'Without an id nothing can refer to this item, and it can’t be followed when its title changes.',
      mend: 'Put a short id between `{#` and `}` behind the title.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Wensen\n\n### Zon delen\n' },
    { front: '', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  check(set: PlanSet, report: Report<{ title: string; slug: string }>) {
    const taken = new Set(
      [...allItems(set.plans)].flatMap(({ theme, item }) => (item.id ? [`${theme.file}#${item.id}`] : [])),
    )
    const lost = new Set(
      set.problems.flatMap(({ file, related = [] }) =>
        related.flatMap(({ at }) => ('heading' in at ? [`${file}#${at.heading}`] : [])),
      ),
    )
    // Where the search for a free number stopped, so that a thousand equal titles don't each begin at two.
    const tried = new Map<string, number>()
    for (const { theme, item } of allItems(set.plans)) {
      const text = set.sources.get(theme.file)?.text ?? ''
      const newline = text.indexOf('\n', item.heading)
      const line = text.slice(item.heading, newline === -1 ? text.length : newline)
      // An id that is there but invalid, or was lost while its facts are there, has a finding of its own.
      if (item.id !== null || /\{#|^#+[ \t]*$/.test(line) || lost.has(`${theme.file}#${item.heading}`)) continue
      const wanted = slugOf(item.title)
      const key = `${theme.file}#${wanted}`
      let n = tried.get(key) ?? 1
      let slug = wanted
      while (taken.has(`${theme.file}#${slug}`)) slug = `${wanted}-${++n}`
      tried.set(key, n)
      taken.add(`${theme.file}#${slug}`)
      report({ file: theme.file, at: { heading: item.heading } }, { title: item.title, slug })
    }
  },
  fix({ slug }, { at, text }) {
    return 'heading' in at ? idBehind(text, at.heading, slug) : null
  },
})
