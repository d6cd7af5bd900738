/** A severity for a rule that doesn’t exist. */

import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule } from '../rule.ts'

export default rule({
  id: 'onbekende-regel',
  severity: 'error',
  words: {
    nl: {
      title: 'Onbekende regel',
      message: ({ name, suggestion }) => `Er is geen regel “${name}”.${didYouMean('nl', suggestion)}`,
      why: 'Een instelling voor een regel die niet bestaat, doet niets.',
      mend: 'Verbeter de naam van de regel, of haal de instelling weg.',
    },
    en: {
      title: 'Unknown rule',
      message: ({ name, suggestion }) => `There is no rule “${name}”.${didYouMean('en', suggestion)}`,
      why: 'A setting for a rule that does not exist does nothing.',
      mend: 'Correct the name of the rule, or remove the setting.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nregels: { dubble-id: uit }\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nregels: { dubbele-id: waarschuwing }\n',
  },
  check(set: PlanSet, report: Report<{ name: string; suggestion: string | null }>, { ruleIds }: Asking) {
    for (const name of Object.keys(set.plans.config.rules)) {
      if (ruleIds.includes(name)) continue
      report(
        { file: CONFIG_FILE, at: { path: ['regels', name], part: 'key' } },
        { name, suggestion: nearest(name, ruleIds) },
      )
    }
  },
})
