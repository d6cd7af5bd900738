/** A wish that nothing follows from yet. */

import type { PlanSet } from '../plan/plan-set.ts'
import { allItems, allProjects, FIELDS, indexItems } from '../plan/references.ts'
import { mistyped } from '../plan/unread.ts'
import { type Report, rule, themeExample } from './rule.ts'

export default rule({
  id: 'wens-zonder-vervolg',
  severity: 'advice',
  words: {
    nl: {
      title: 'Wens zonder vervolg',
      message: ({ title }) => `Bij “${title}” hoort nog geen project, en de vraag achter de vraag is niet gesteld.`,
      why: 'Leden die een wens inbrachten, willen weten wat ermee gebeurt.',
      mend: 'Zoek uit wat er achter de wens zit (`#### Vraag achter de vraag`), of laat een project ernaar verwijzen met `wensen: […]`.',
    },
    en: {
      title: 'Wish without a follow-up',
      message: ({ title }) => `No project belongs to “${title}” yet, and the question behind it has not been asked.`,
      why: 'Members who put forward a wish want to know what happens with it.',
      mend: 'Find out what is behind the wish (`#### Vraag achter de vraag`), or have a project refer to it with `wensen: […]`.',
    },
  },
  example: themeExample(
    { body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
    {
      front: 'projecten:\n  hub:\n    wensen: [zon-delen]\n',
      body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ title: string }>) {
    const served = new Set([...allProjects(set.plans)].flatMap(({ project }) => project.wishes))
    // A project that refers to the wish may be in any file whose facts can't be read.
    if (set.plans.kringen.some((kring) => kring.themes.some((theme) => !theme.factsRead))) return
    const known = indexItems(set.plans)
    // A reference that leads nowhere in a theme may have meant any wish of it, and so may a field that could not be read.
    const unsure = new Set(
      [...served].filter((key) => !known.has(key)).map((key) => key.slice(0, key.lastIndexOf('/'))),
    )
    for (const { theme, item } of allItems(set.plans)) {
      if (unsure.has(`${theme.kring}/${theme.slug}`) || mistyped(set, theme.file, [FIELDS.project])) continue
      if (item.kind !== 'wish' || item.key === null || served.has(item.key)) continue
      if (item.whys.length === 0 && item.underlyingQuestion === null)
        report({ file: theme.file, at: { heading: item.heading } }, { title: item.title })
    }
  },
})
