/** An id or reference in a form that can’t be one. */
import { didYouMean } from '../../language/did-you-mean.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { ReaderArgs } from '../../plan/problem.ts'
import { expectedIn } from '../expected.ts'
import { type Meant, meantAt } from '../known.ts'
import { type Report, rule, themeExample } from '../rule.ts'

type Args = ReaderArgs['ongeldige-id'] & Meant

export default rule({
  id: 'ongeldige-id',
  severity: 'error',
  words: {
    nl: {
      title: 'Ongeldige id',
      message: ({ shown, expected, near, several }) =>
        `“${shown.slice(0, 60)}” kan geen id of verwijzing zijn, verwacht ${expectedIn('nl', expected)}.${several === null ? didYouMean('nl', near) : ` Zijn het er meer, zet er dan een komma tussen: ${several}.`}`,
      why: 'Een id moet iemand hardop kunnen zeggen en foutloos kunnen overtypen.',
      mend: 'Gebruik alleen kleine letters, cijfers en koppeltekens.',
    },
    en: {
      title: 'Invalid id',
      message: ({ shown, expected, near, several }) =>
        `“${shown.slice(0, 60)}” can’t be an id or reference, expected ${expectedIn('en', expected)}.${several === null ? didYouMean('en', near) : ` If they are more than one, put a comma between them: ${several}.`}`,
      why: 'A person must be able to say an id aloud and to copy it without mistakes.',
      mend: 'Use lower-case letters, digits and hyphens only.',
    },
  },
  example: themeExample(
    { front: 'wensen:\n  Zon_Delen:\n    steun: 3\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
    { front: 'wensen:\n  zon-delen:\n    steun: 3\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  check(set: PlanSet, report: Report<Args>) {
    for (const { id, args, file, at, related } of set.problems) {
      if (id !== 'ongeldige-id') continue
      const meant = meantAt(set, file, at, args.shown)
      // What is one name that exists is not several.
      const several = meant.sure === null || meant.sure.includes(', ') ? args.several : null
      report({ file, at }, { ...args, ...meant, several }, related)
    }
  },
  fix({ sure }, { range }) {
    return sure === null ? null : [{ ...range, text: sure }]
  },
})
