/** Many ballots that are exactly the same. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { surveysOf } from '../../plan/surveys.ts'
import { type Report, rule } from '../rule.ts'

/** Ballots with a single answer are alike soon enough. */
const FEWEST_ANSWERS = 2
/** A few equal ones are chance. */
const FEWEST_EQUAL = 5

export default rule({
  id: 'gelijke-stemmen',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Veel gelijke stembiljetten',
      message: ({ same, total }) => `Van de ${total} ingevulde biljetten zijn er ${same} precies gelijk.`,
      why: 'Zoveel gelijke antwoorden ontstaan zelden vanzelf: vaak is er een blok gekopieerd of heeft iemand meer dan eens geantwoord.',
      mend: 'Vergelijk het bestand met wat de enquête zelf telt, en haal dubbele biljetten weg.',
    },
    en: {
      title: 'Many equal ballots',
      message: ({ same, total }) => `Of the ${total} completed ballots ${same} are exactly the same.`,
      why: 'So many equal answers seldom come about by themselves: often a block was copied, or someone answered more than once.',
      mend: 'Compare the file with what the survey itself counted, and remove ballots that were doubled.',
    },
  },
  example: {
    file: 'noord/enquete.csv',
    bad: `energie;water\n${'4;2\n'.repeat(6)}5;1\n3;3\n`,
    good: 'energie;water\n4;2\n5;1\n3;3\n2;4\n1;1\n4;2\n',
  },
  check({ plans }: PlanSet, report: Report<{ same: number; total: number }>) {
    for (const survey of plans.kringen.flatMap((kring) => surveysOf(kring, plans.config))) {
      // Of a hidden group nothing is told, nor what could be laid beside another survey to read a few ballots.
      if (survey.near || survey.ballots.length < plans.config.ranking.minimumResponse) continue
      const answered = survey.ballots.filter((ballot) => Object.keys(ballot).length >= FEWEST_ANSWERS)
      const counts = new Map<string, number>()
      for (const ballot of answered) {
        const answers = JSON.stringify(Object.entries(ballot).sort(([a], [b]) => (a < b ? -1 : 1)))
        counts.set(answers, (counts.get(answers) ?? 0) + 1)
      }
      const same = [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
      if (answered.length >= plans.config.ranking.minimumResponse && same >= FEWEST_EQUAL && same > answered.length / 5)
        report(survey.spot, { same, total: answered.length })
    }
  },
})
