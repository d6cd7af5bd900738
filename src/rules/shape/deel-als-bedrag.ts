/** An amount below one euro, which is a part of the costs written as a number. */
import { numbersIn } from '../../language/numbers.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** A part in hundredths of a percent; what is smaller than that is no part that anybody means. */
const inPercent = (amount: number): string => `${Math.round(amount * 10_000) / 100}%`

const [NL, EN] = [numbersIn('nl'), numbersIn('en')]

export default rule({
  id: 'deel-als-bedrag',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Deel als bedrag',
      message: ({ amount, share }) =>
        `Hier staat een bijdrage van ${NL.euro(amount)}, verwacht \`${share}\` als het een deel is.`,
      why: 'Een getal zonder procentteken telt als euro’s, zodat van een halve bijdrage vijftig cent overblijft.',
      mend: 'Schrijf een deel van de kosten in procenten, en een bedrag in hele euro’s.',
    },
    en: {
      title: 'Share as an amount',
      message: ({ amount, share }) =>
        `This is a contribution of ${EN.euro(amount)}, expected \`${share}\` if it is a share.`,
      why: 'A number without a percent sign counts as euros, so that of half a contribution fifty cents are left.',
      mend: 'Write a share of the costs in percent, and an amount in whole euros.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    kosten: 10000\n    dekking: { gemeente: 0.5 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    kosten: 10000\n    dekking: { gemeente: 50% }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ amount: number; share: string }>) {
    for (const { theme, project } of allProjects(set.plans))
      for (const { partner, amount, share, years } of project.funding)
        if (amount !== null && amount > 0 && amount < 1 && share === undefined && years === undefined)
          report(factSpot(theme, project, ['dekking', partner]), { amount, share: inPercent(amount) })
  },
  fix({ share }, { range }) {
    return [{ ...range, text: share }]
  },
})
