/** A reference to an item of another kind than the field asks for. */
import type { Item } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { indexItems, isBroken, leadingElsewhere, shortReference, spotOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const KIND = {
  nl: { challenge: 'een uitdaging', wish: 'een wens', project: 'een projectvoorstel' },
  en: { challenge: 'a challenge', wish: 'a wish', project: 'a project proposal' },
} as const

export default rule({
  id: 'verwijzing-naar-ander-soort',
  severity: 'error',
  words: {
    nl: {
      title: 'Verwijzing naar een ander soort item',
      message: ({ reference, found, expected }) =>
        `“${reference}” is ${KIND.nl[found]}, verwacht ${KIND.nl[expected]}.`,
      why: 'Een project dient wensen, een wens beantwoordt uitdagingen, en alleen een project kan een project blokkeren.',
      mend: 'Verwijs naar het juiste item, of zet de verwijzing in het veld waar ze hoort.',
    },
    en: {
      title: 'Reference to another kind of item',
      message: ({ reference, found, expected }) =>
        `“${reference}” is ${KIND.en[found]}, expected ${KIND.en[expected]}.`,
      why: 'A project serves wishes, a wish answers challenges, and only a project can block a project.',
      mend: 'Refer to the right item, or move the reference to the field where it belongs.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    wensen: [net-vol]\n',
      body: '\n## Uitdagingen\n\n### Net vol {#net-vol}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    wensen: [zon-delen]\n',
      body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ reference: string; found: Item['kind']; expected: Item['kind'] }>) {
    const index = indexItems(set.plans)
    for (const { theme, key, kind, path } of leadingElsewhere(set.plans)) {
      const item = index.get(key)
      if (!item || item.kind === kind || isBroken(set, key)) continue
      const args = { reference: shortReference(key, theme.kring, theme.slug), found: item.kind, expected: kind }
      report({ file: theme.file, at: { path, part: 'value' } }, args, [spotOf(set, key)])
    }
  },
})
