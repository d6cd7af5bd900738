/** An orange or red signal that says nothing. */

import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, FIELDS, factSpot } from '../../plan/references.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'signaal-zonder-toelichting',
  severity: 'error',
  perKring: true,
  words: {
    nl: {
      title: 'Signaal zonder toelichting',
      message: ({ signal }) => `Het signaal is ${signal}, verwacht een \`toelichting\` erbij.`,
      why: 'Oranje en rood vragen iets van de lezer: die moet weten wat er aan de hand is, wat het gevolg is en wat er gebeurt.',
      mend: 'Zet er `toelichting: …` bij: de oorzaak, het gevolg, en wat eraan wordt gedaan.',
    },
    en: {
      title: 'Signal without an explanation',
      message: ({ signal }) =>
        `The signal is ${signal === 'rood' ? 'red' : 'orange'}, expected a \`toelichting\` with it.`,
      why: 'Orange and red ask something of the reader, who must know what is the matter, what follows from it and what is being done.',
      mend: 'Add `toelichting: …`: the cause, the consequence, and what is done about it.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub:\n    signaal: rood\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
    {
      front:
        'projecten:\n  hub:\n    signaal: rood\n    toelichting: De vergunning is geweigerd; we dienen in mei opnieuw in.\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ signal: 'oranje' | 'rood' }>) {
    for (const { theme, project } of allProjects(set.plans)) {
      const { signal, explanation } = project
      const typed = mistyped(set, theme.file, [FIELDS.project, project.id ?? '', 'toelichting'])
      if ((signal === 'oranje' || signal === 'rood') && explanation === null && !typed)
        report(factSpot(theme, project, ['signaal']), { signal })
    }
  },
})
