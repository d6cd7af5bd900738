/** A field that the format doesn’t have. */
import { slipOf } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { ReaderArgs } from '../../plan/problem.ts'
import { FIELDS } from '../../plan/references.ts'
import { declaration } from '../declaration.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'onbekend-veld',
  severity: 'error',
  words: {
    nl: {
      title: 'Onbekend veld',
      message: ({ field, suggestion, among }) =>
        `Het veld “${field}” bestaat hier niet${among ? `, verwacht ${among.join(', ')}` : ''}.${didYouMean('nl', suggestion)}`,
      why: 'Een veld met een tikfout wordt niet gelezen, en dat valt anders niemand op.',
      mend: 'Verbeter de naam van het veld, of zet wat er staat als tekst onder de kop.',
    },
    en: {
      title: 'Unknown field',
      message: ({ field, suggestion, among }) =>
        `There is no field “${field}” here${among ? `, expected ${among.join(', ')}` : ''}.${didYouMean('en', suggestion)}`,
      why: 'A field with a typing mistake is not read, and otherwise nobody would notice.',
      mend: 'Correct the name of the field, or put what it says as text under the heading.',
    },
  },
  example: themeExample({ front: 'ambite: 2\n', body: '' }, { front: 'ambitie: 2\n', body: '' }),
  check(set: PlanSet, report: Report<ReaderArgs['onbekend-veld']>) {
    const criteria = new Set(set.plans.config.criteria.map(({ id }) => id))
    for (const { id, args, file, at, related } of set.problems) {
      if (id !== 'onbekend-veld') continue
      // A score that stands with the facts of its project instead of with the other scores.
      const ofProject = 'path' in at && at.path.length === 3 && at.path[0] === FIELDS.project
      const score = ofProject && criteria.has(args.field)
      const suggestion = score ? `scores: { ${args.field}: … }` : declared(file, args)
      report({ file, at }, { ...args, suggestion }, related)
    }
  },
  fix({ field, suggestion }, { range }) {
    // With a sign between name and value that is no colon.
    if (suggestion?.includes(': ') && field.includes('=')) return [{ ...range, text: suggestion }]
    return suggestion !== null && slipOf(field, [suggestion]) !== null ? [{ ...range, text: suggestion }] : null
  },
})

/** What was meant; with its only value where a file says what it is by another word, such as its title. */
function declared(file: string, { field, suggestion }: ReaderArgs['onbekend-veld']): string | null {
  const fact = declaration(file)
  const own = suggestion !== null && fact?.path[0] === suggestion && slipOf(field, [suggestion]) === null
  return own ? `${suggestion}: ${fact.value}` : suggestion
}
