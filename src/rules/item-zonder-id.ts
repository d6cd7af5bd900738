/** An item that nothing can refer to yet. */
import type { PlanSet } from '../plan/plan-set.ts'
import { allItems, idBehind, slugOf } from '../plan/references.ts'
import { type Report, rule, themeExample } from './rule.ts'

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
    for (const { theme, item } of allItems(set.plans)) {
      const text = set.sources.get(theme.file)?.text ?? ''
      const newline = text.indexOf('\n', item.heading)
      const line = text.slice(item.heading, newline === -1 ? text.length : newline)
      // An id that is there but invalid, or was lost while its facts are there, has a finding of its own.
      const lost =
        item.id === null &&
        set.problems.some(({ file, related }) =>
          related?.some(({ at }) => file === theme.file && 'heading' in at && at.heading === item.heading),
        )
      if (item.id !== null || line.includes('{#') || lost) continue
      const wanted = slugOf(item.title)
      let slug = wanted
      for (let n = 2; taken.has(`${theme.file}#${slug}`); n++) slug = `${wanted}-${n}`
      taken.add(`${theme.file}#${slug}`)
      report({ file: theme.file, at: { heading: item.heading } }, { title: item.title, slug })
    }
  },
  fix({ slug }, { at, text }) {
    return 'heading' in at ? idBehind(text, at.heading, slug) : null
  },
})
