/** A survey that differs from the one before it in a few ballots only. */
import type { Ballot } from '../../plan/model.ts'
import { ballotsSpot, type PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule } from '../rule.ts'

const FIVE = '4;2\n5;1\n3;3\n2;4\n1;1\n'
const WAS = `energie;water\n${FIVE}`

export default rule({
  id: 'enquete-verschilt-weinig',
  severity: 'warning',
  words: {
    nl: {
      title: 'Enquête verschilt weinig van de vorige',
      message: ({ least }) =>
        `Deze stembiljetten verschillen in minder dan ${least} van die in de vorige versie, verwacht dezelfde, of minstens ${least} andere.`,
      why: 'Wie de vorige uitslag naast de nieuwe legt, rekent uit wat die enkelen hebben gezegd.',
      mend: 'Sluit de enquête voordat u de uitslag deelt. Is de vorige al gedeeld, zet haar dan terug en wacht tot er genoeg nieuwe antwoorden zijn.',
    },
    en: {
      title: 'Survey differs little from the one before',
      message: ({ least }) =>
        `These ballots differ in fewer than ${least} from those in the previous version, expected the same ones, or at least ${least} others.`,
      why: 'Who lays the previous result beside the new one can work out what those few said.',
      mend: 'Close the survey before you share its result. If the previous one was shared already, put it back and wait until there are enough new answers.',
    },
  },
  example: {
    file: 'noord/enquete.csv',
    bad: `${WAS}2;5\n`,
    good: `${WAS}${FIVE}`,
    previous: WAS,
  },
  check({ plans }: PlanSet, report: Report<{ least: number }>, { previous }: Asking) {
    const least = plans.config.ranking.minimumResponse
    for (const { slug, ballots } of plans.kringen) {
      const then = answered(previous?.set.plans.kringen.find((kring) => kring.slug === slug)?.ballots)
      const now = answered(ballots)
      // What was hidden, or is now, can't be laid beside anything.
      if (then.length < least || now.length < least) continue
      const changed = Math.max(missing(then, now), missing(now, then))
      if (changed > 0 && changed < least) report(ballotsSpot(slug), { least })
    }
  },
})

/** The ballots with an answer, each as a text that is the same for the same answers. */
function answered(ballots: readonly Ballot[] | null | undefined): string[] {
  return (ballots ?? []).flatMap((ballot) => {
    const answers = Object.entries(ballot).sort(([a], [b]) => (a < b ? -1 : 1))
    return answers.length > 0 ? [JSON.stringify(answers)] : []
  })
}

/** How many of one list are not in the other, equal ones counted apart. */
function missing(list: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const ballot of other) counts.set(ballot, (counts.get(ballot) ?? 0) + 1)
  return list.filter((ballot) => {
    const left = counts.get(ballot) ?? 0
    counts.set(ballot, left - 1)
    return left <= 0
  }).length
}
