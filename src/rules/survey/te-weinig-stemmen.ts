/** Too few ballots to publish anything. */
import { ballotsSpot, CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'te-weinig-stemmen',
  severity: 'advice',
  words: {
    nl: {
      title: 'Te weinig antwoorden om te tonen',
      message: ({ least }) =>
        `Er zijn minder ingevulde biljetten dan ${least}, het minste waarbij een uitslag te tonen is; ze blijft verborgen.`,
      why: 'Bij zo weinig antwoorden is te raden wie wat heeft gezegd.',
      mend: 'Vraag meer leden om de enquête in te vullen. Tot die tijd staat de kring niet in de rangorde.',
    },
    en: {
      title: 'Too few answers to show',
      message: ({ least }) =>
        `There are fewer completed ballots than ${least}, the least with which a result can be shown; it stays hidden.`,
      why: 'With so few answers anyone could guess who said what.',
      mend: 'Ask more members to fill in the survey. Until then the kring is not in the ranking.',
    },
  },
  example: { file: 'noord/enquete.csv', bad: 'energie\n4\n3\n5\n', good: 'energie\n4\n3\n5\n1\n2\n' },
  check(set: PlanSet, report: Report<{ least: number }>) {
    const { plans, problems } = set
    if (mistyped(set, CONFIG_FILE, ['prioritering', 'themas', 'minimum-respons'])) return
    const least = plans.config.ranking.minimumResponse
    for (const { slug, ballots } of plans.kringen) {
      const answered = (ballots ?? []).filter((ballot) => Object.keys(ballot).length > 0).length
      // Answers under a column that could not be read are there all the same.
      const { file } = ballotsSpot(slug)
      const unread =
        answered === 0 &&
        problems.some((p) => p.file === file && ['enquete-kolom', 'enquete-rij', 'enquete-cijfer'].includes(p.id))
      // How many they are is not told: the size of a hidden group is hidden too.
      if (ballots !== null && answered < least && !unread) report(ballotsSpot(slug), { least })
    }
  },
})
