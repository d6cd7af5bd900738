/** A number that YAML reads otherwise than it is written. */
import { didYouMean } from '../../language/did-you-mean.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { thousandsMeant } from '../../plan/typed/number.ts'
import { type Report, rule, themeExample } from '../rule.ts'

interface Args {
  source: string
  readAs: string
  suggestion: string | null
}

export default rule({
  id: 'dubbelzinnige-waarde',
  severity: 'error',
  words: {
    nl: {
      title: 'Dubbelzinnige waarde',
      message: ({ source, readAs, suggestion }) =>
        source.includes(',')
          ? `Een komma scheidt hier twee waarden, zodat er van “${source}” alleen ${readAs} overblijft, verwacht een heel getal, of een punt voor de decimalen.${didYouMean('nl', suggestion)}`
          : `“${source}” wordt gelezen als ${readAs}, verwacht een getal dat maar op één manier te lezen is.`,
      why: 'Wat er staat en wat er wordt gelezen, moet hetzelfde zijn.',
      mend: 'Schrijf een bedrag zonder punt of nullen vooraan (45000 in plaats van 45.000), een getal zonder nul aan het eind (1.1 in plaats van 1.10), en tekst tussen aanhalingstekens.',
    },
    en: {
      title: 'Ambiguous value',
      message: ({ source, readAs, suggestion }) =>
        source.includes(',')
          ? `A comma separates two values here, so that of “${source}” only ${readAs} is left, expected a whole number, or a point for the decimals.${didYouMean('en', suggestion)}`
          : `“${source}” is read as ${readAs}, expected a number that can be read in one way only.`,
      why: 'What is written and what is read must be the same.',
      mend: 'Write an amount without a point or leading zeros (45000 instead of 45.000), a number without a zero at the end (1.1 instead of 1.10), and text between quotes.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub: { kosten: 1,250,000 }\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
    { front: 'projecten:\n  hub: { kosten: 1250000 }\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
  ),
  check(set: PlanSet, report: Report<Args>) {
    for (const { id, args, file, at, related } of set.problems) {
      if (id !== 'dubbelzinnige-waarde') continue
      const amount = thousandsMeant(args.source, set.plans.config.language === 'en')
      report({ file, at }, { ...args, suggestion: amount === null ? null : String(amount) }, related)
    }
  },
  fix({ suggestion }, { range }) {
    return suggestion === null ? null : [{ ...range, text: suggestion }]
  },
})
