/** Something that should have been looked at again. */
import type { Spot } from '../../diagnostics/finding.ts'
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'herzien-verstreken',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Datum om te herzien is voorbij',
      message: ({ date }) => `Dit zou op ${date} opnieuw worden bekeken.`,
      why: 'Een plan leeft zolang mensen ernaar kijken; een verstreken datum laat zien waar dat niet is gebeurd.',
      mend: 'Loop de tekst na, zet `bijgewerkt:` op vandaag en `herzien:` op de volgende keer.',
    },
    en: {
      title: 'Review date has passed',
      message: ({ date }) => `This was to be looked at again on ${date}.`,
      why: 'A plan lives as long as people look at it; a date that has passed shows where that did not happen.',
      mend: 'Go through the text, set `bijgewerkt:` to today and `herzien:` to the next time.',
    },
  },
  example: themeExample({ front: 'herzien: 2026-04-01\n' }, { front: 'herzien: 2027-04-01\n' }),
  check(set: PlanSet, report: Report<{ date: string }>, { today }: Asking) {
    const check = ({ file, at }: Spot, date: string | null): void => {
      if (date !== null && date < today) report({ file, at }, { date })
    }
    for (const kring of set.plans.kringen) {
      for (const { file, review } of [kring, ...kring.themes])
        check({ file, at: { path: ['herzien'], part: 'value' } }, review)
    }
    for (const { theme, project } of allProjects(set.plans))
      if (isOpen(project)) check(factSpot(theme, project, ['herzien']), project.review)
  },
})
