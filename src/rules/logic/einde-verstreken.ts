/** A project that should have been finished. */

import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, FIELDS, factSpot } from '../../plan/references.ts'
import { lastDay } from '../../plan/typed/dates.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'einde-verstreken',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Einddatum voorbij',
      message: ({ title, end }) => `“${title}” zou in ${end} klaar zijn en is nog niet afgerond.`,
      why: 'Een verstreken einddatum zegt of dat het plan niet is bijgewerkt, of dat er iets moet gebeuren.',
      mend: 'Rond het project af (`fase: afgerond`), of geef het een nieuwe einddatum en leg die uit.',
    },
    en: {
      title: 'End date has passed',
      message: ({ title, end }) => `“${title}” was to be ready in ${end} and is not finished yet.`,
      why: 'An end date that has passed says either that the plan was not updated, or that something must happen.',
      mend: 'Finish the project (`fase: afgerond`), or give it a new end date and explain that.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    planning: { start: 2026-01, eind: 2026-06 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    planning: { start: 2026-01, eind: 2027-06 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ title: string; end: string }>, { today }: Asking) {
    for (const { theme, project } of allProjects(set.plans)) {
      const { end, title, phase } = project
      const typed = mistyped(set, theme.file, [FIELDS.project, project.id ?? '', 'fase'])
      if (!typed && end !== null && isOpen(project) && phase !== 'on-hold' && lastDay(end) < today)
        report(factSpot(theme, project, ['planning', 'eind']), { title, end })
    }
  },
})
