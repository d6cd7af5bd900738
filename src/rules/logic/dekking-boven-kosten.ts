/** More money than the project costs. */

import { numbersIn } from '../../language/numbers.ts'
import { fundedOf } from '../../plan/amount.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const [NL, EN] = [numbersIn('nl'), numbersIn('en')]

export default rule({
  id: 'dekking-boven-kosten',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Dekking hoger dan de kosten',
      message: ({ funding, cost }) =>
        `De dekking is samen ${NL.euro(funding)}, maar het project kost ${NL.euro(cost)}.`,
      why: 'Een fonds dat te veel toezegt, wil het verschil terug; en een bedrag te veel is vaak een nul te veel.',
      mend: 'Controleer `kosten` en de bedragen bij `dekking`.',
    },
    en: {
      title: 'Funding above cost',
      message: ({ funding, cost }) =>
        `The funding adds up to ${EN.euro(funding)}, but the project costs ${EN.euro(cost)}.`,
      why: 'A fund that grants too much wants the difference back; and an amount too much is often a nought too many.',
      mend: 'Check `kosten` and the amounts under `dekking`.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    kosten: 10000\n    dekking: { gemeente: 8000, fonds: 5000 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    kosten: 13000\n    dekking: { gemeente: 8000, fonds: 5000 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ funding: number; cost: number }>) {
    for (const { theme, project } of allProjects(set.plans)) {
      const funding = fundedOf(project.funding)
      if (project.cost !== null && funding > project.cost)
        report(factSpot(theme, project, ['dekking'], 'key'), { funding, cost: project.cost }, [
          factSpot(theme, project, ['kosten']),
        ])
    }
  },
})
