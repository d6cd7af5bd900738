/** More ballots than there are members to fill them in. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { answeredIn, surveysOf } from '../../plan/surveys.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'meer-stemmen-dan-leden',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Meer stembiljetten dan leden',
      message: ({ ballots, members }) => `Er zijn ${ballots} stembiljetten, maar de kring heeft ${members} leden.`,
      why: 'Dan heeft iemand meer dan eens geantwoord, of zitten er antwoorden van een andere kring bij; de uitslag is dan niet te verdedigen.',
      mend: 'Controleer het bestand en `leden:` in masterplan.yaml, of bij een eerdere enquête in kring.md.',
    },
    en: {
      title: 'More ballots than members',
      message: ({ ballots, members }) => `There are ${ballots} ballots, but the kring has ${members} members.`,
      why: 'Then someone answered more than once, or answers of another kring are among them; a result like that can’t be defended.',
      mend: 'Check the file, and `leden:` in masterplan.yaml, or of an earlier survey in kring.md.',
    },
  },
  example: {
    file: 'noord/enquete.csv',
    bad: `energie\n${'4\n3\n'.repeat(11)}`,
    good: `energie\n${'4\n3\n'.repeat(4)}`,
  },
  check({ plans }: PlanSet, report: Report<{ ballots: number; members: number }>) {
    for (const survey of plans.kringen.flatMap((kring) => surveysOf(kring, plans.config))) {
      const { spot, ballots, invalidBallots, members, near } = survey
      const count = ballots.length + invalidBallots
      const answered = answeredIn(survey).length
      // Of a hidden group the size is not told.
      const hidden = answered > 0 && answered < plans.config.ranking.minimumResponse
      if (members !== null && count > members && !hidden && !near) report(spot, { ballots: count, members })
    }
  },
})
