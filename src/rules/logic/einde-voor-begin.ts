/** A period that ends before it begins. */
import { lastDay } from '../../plan/dates.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'einde-voor-begin',
  severity: 'error',
  words: {
    nl: {
      title: 'Einde ligt voor het begin',
      message: ({ start, end }) => `Het einde (${end}) ligt voor het begin (${start}).`,
      why: 'Met een omgekeerde periode klopt geen tijdlijn en is niet te zien wat te laat is.',
      mend: 'Controleer de twee data; vaak is het jaartal niet mee veranderd.',
    },
    en: {
      title: 'End before the beginning',
      message: ({ start, end }) => `The end (${end}) is before the beginning (${start}).`,
      why: 'With a period the wrong way round no timeline is right, and nobody can see what is late.',
      mend: 'Check the two dates; often the year was not changed along.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    planning: { start: 2027-06, eind: 2027-01 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    planning: { start: 2027-01, eind: 2027-06 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ start: string; end: string }>) {
    for (const { theme, project } of allProjects(set.plans)) {
      const { start, end } = project
      if (start !== null && end !== null && lastDay(end) < start)
        report(factSpot(theme, project, ['planning', 'eind']), { start, end })
    }
    for (const { file, surveyPeriod } of set.plans.kringen) {
      if (surveyPeriod && surveyPeriod.to < surveyPeriod.from)
        report(
          { file, at: { path: ['enquete', 'tot'], part: 'value' } },
          { start: surveyPeriod.from, end: surveyPeriod.to },
        )
    }
  },
})
