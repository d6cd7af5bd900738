/** A survey that differs from the one before it in a few ballots only. */
import { isNear } from '../../plan/near-ballots.ts'
import { ballotsSpot, type PlanSet, waveFile, waveSpot } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule } from '../rule.ts'

const FIVE = '4;2\n5;1\n3;3\n2;4\n1;1\n'
const WAS = `energie;water\n${FIVE}`

export default rule({
  id: 'enquete-verschilt-weinig',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Enquête verschilt weinig van de vorige',
      message: ({ least, other }) =>
        `Deze stembiljetten verschillen in minder dan ${least} van die in ${other ?? 'de vorige versie'}, verwacht dezelfde, of minstens ${least} andere.`,
      why: 'Wie de vorige uitslag naast de nieuwe legt, rekent uit wat die enkelen hebben gezegd.',
      mend: 'Sluit de enquête voordat u de uitslag deelt. Is de vorige al gedeeld, zet haar dan terug en wacht tot er genoeg nieuwe antwoorden zijn.',
    },
    en: {
      title: 'Survey differs little from the one before',
      message: ({ least, other }) =>
        `These ballots differ in fewer than ${least} from those in ${other ?? 'the previous version'}, expected the same ones, or at least ${least} others.`,
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
  check({ plans }: PlanSet, report: Report<{ least: number; other: string | null }>, { previous }: Asking) {
    const least = plans.config.ranking.minimumResponse
    for (const kring of plans.kringen) {
      const { slug, waves } = kring
      const surveys = [{ year: null, ballots: kring.ballots }, ...waves]
      const before = previous?.set.plans.kringen.find((other) => other.slug === slug)
      for (const [i, { year, ballots }] of surveys.entries()) {
        const spot = year === null ? ballotsSpot(slug) : waveSpot(slug, year)
        const then = year === null ? before?.ballots : before?.waves.find((wave) => wave.year === year)?.ballots
        if (isNear(then, ballots, least)) report(spot, { least, other: null })
        // What a wave may not tell beside another survey, `rank --since` does not tell; here it is said why.
        for (const earlier of surveys.slice(i + 1))
          if (isNear(earlier.ballots, ballots, least))
            report(spot, { least, other: earlier.year === null ? null : waveFile(String(earlier.year)) })
      }
    }
  },
})
