/** Too few ballots to publish anything. */
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { answeredIn, surveysOf } from '../../plan/surveys.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'te-weinig-stemmen',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Te weinig antwoorden om te tonen',
      message: ({ least }) =>
        `Er zijn minder ingevulde biljetten dan ${least}, het minste waarbij een uitslag te tonen is; ze blijft verborgen.`,
      why: 'Bij zo weinig antwoorden is te raden wie wat heeft gezegd.',
      mend: 'Loopt de enquête nog, vraag dan meer leden om haar in te vullen. Wat verborgen is, staat in geen rangorde en in geen vergelijking.',
    },
    en: {
      title: 'Too few answers to show',
      message: ({ least }) =>
        `There are fewer completed ballots than ${least}, the least with which a result can be shown; it stays hidden.`,
      why: 'With so few answers anyone could guess who said what.',
      mend: 'If the survey is still open, ask more members to fill it in. What is hidden is in no ranking and in no comparison.',
    },
  },
  example: { file: 'noord/enquete.csv', bad: 'energie\n4\n3\n5\n', good: 'energie\n4\n3\n5\n1\n2\n' },
  check(set: PlanSet, report: Report<{ least: number }>) {
    const { plans, problems } = set
    if (mistyped(set, CONFIG_FILE, ['prioritering', 'themas', 'minimum-respons'])) return
    const least = plans.config.ranking.minimumResponse
    for (const survey of plans.kringen.flatMap((kring) => surveysOf(kring, plans.config))) {
      const answered = answeredIn(survey).length
      // Answers under a column that could not be read are there all the same, and the themes of an earlier survey may be gone.
      const { file } = survey.spot
      const unread =
        answered === 0 &&
        (survey.year !== null ||
          problems.some((p) => p.file === file && ['enquete-kolom', 'enquete-rij', 'enquete-cijfer'].includes(p.id)))
      // How many they are is not told: the size of a hidden group is hidden too.
      if (answered < least && !unread) report(survey.spot, { least })
    }
  },
})
