/** A project on hold that nobody will look at again. */

import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'on-hold-zonder-herzien',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'On hold zonder datum om terug te kijken',
      message: ({ title }) => `“${title}” staat stil, verwacht een datum bij \`herzien\`.`,
      why: 'Wat on hold gaat zonder afspraak om terug te kijken, wordt vergeten.',
      mend: 'Zet er `herzien: jaar-maand-dag` bij, of laat het project vervallen.',
    },
    en: {
      title: 'On hold without a review date',
      message: ({ title }) => `“${title}” stands still, expected a date under \`herzien\`.`,
      why: 'What goes on hold without an appointment to look again is forgotten.',
      mend: 'Add `herzien: year-month-day`, or drop the project.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub:\n    fase: on-hold\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
    {
      front: 'projecten:\n  hub:\n    fase: on-hold\n    herzien: 2027-03-01\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ title: string }>) {
    for (const { theme, project } of allProjects(set.plans)) {
      if (project.phase === 'on-hold' && project.review === null)
        report(factSpot(theme, project, ['fase']), { title: project.title })
    }
  },
})
