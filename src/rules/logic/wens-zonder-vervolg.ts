/** A wish that nothing follows from yet. */
import { isOtherName } from '../../plan/body/other-names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { unservedWishes } from '../../plan/unserved.ts'
import { type Report, rule, themeExample } from '../rule.ts'

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
    for (const { theme, wish } of unservedWishes(set, 'all'))
      if (
        wish.answer === null &&
        wish.whys.length === 0 &&
        wish.underlyingQuestion === null &&
        !isOtherName(set.sources.get(theme.file), wish)
      )
        report({ file: theme.file, at: { heading: wish.heading } }, { title: wish.title })
  },
})
