/** Criteria whose points don’t add up. */
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'punten-geen-100',
  severity: 'warning',
  words: {
    nl: {
      title: 'Punten zijn samen geen 100',
      message: ({ sum }) => `De punten van de criteria zijn samen ${sum}, verwacht 100.`,
      why: 'Het bestuur verdeelt 100 punten; alleen dan is te zien hoe zwaar een criterium telt.',
      mend: 'Verdeel de punten opnieuw, zodat ze samen 100 zijn.',
    },
    en: {
      title: 'Points are not 100',
      message: ({ sum }) => `The points of the criteria add up to ${sum}, expected 100.`,
      why: 'The board divides 100 points; only then can anyone see how much a criterion counts.',
      mend: 'Divide the points again, so that they add up to 100.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nprioritering: { projecten: { criteria: { belang: { punten: 60 }, inspanning: { punten: 30 } } } }\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nprioritering: { projecten: { criteria: { belang: { punten: 60 }, inspanning: { punten: 40 } } } }\n',
  },
  check(set: PlanSet, report: Report<{ sum: number }>) {
    const { criteria } = set.plans.config
    const sum = Math.round(criteria.reduce((total, { points }) => total + points, 0) * 100) / 100
    // Points that could not be read are told there, and may be what is missing.
    const unread = mistyped(set, CONFIG_FILE, ['prioritering', 'projecten', 'criteria'])
    if (criteria.length > 0 && sum !== 100 && !unread)
      report({ file: CONFIG_FILE, at: { path: ['prioritering', 'projecten', 'criteria'], part: 'key' } }, { sum })
  },
})
