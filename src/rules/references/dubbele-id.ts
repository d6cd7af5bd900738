/** The same id on two items of one file. */
import type { Item, ItemKey } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'dubbele-id',
  severity: 'error',
  perKring: true,
  words: {
    nl: {
      title: 'Id komt dubbel voor',
      message: ({ id }) => `De id “${id}” is in dit bestand al vergeven, verwacht een id die nog niet voorkomt.`,
      why: 'Een verwijzing moet op precies één item uitkomen.',
      mend: 'Geef een van de twee een andere id en pas de verwijzingen ernaar aan.',
    },
    en: {
      title: 'Id used twice',
      message: ({ id }) => `The id “${id}” is taken in this file already, expected an id that does not occur yet.`,
      why: 'A reference must lead to exactly one item.',
      mend: 'Give one of the two another id, and change the references to it.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Wensen\n\n### Zon delen {#zon}\n\n### Zon opslaan {#zon}\n' },
    { front: '', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n### Zon opslaan {#zon-opslaan}\n' },
  ),
  check(set: PlanSet, report: Report<{ id: string }>) {
    const first = new Map<ItemKey, Item>()
    for (const { theme, item } of allItems(set.plans)) {
      if (item.key === null || item.id === null) continue
      const other = first.get(item.key)
      if (!other) first.set(item.key, item)
      else
        report({ file: theme.file, at: { heading: item.heading } }, { id: item.id }, [
          { file: theme.file, at: { heading: other.heading } },
        ])
    }
  },
})
