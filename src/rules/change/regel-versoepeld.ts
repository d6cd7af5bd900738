/** A rule that a change makes less grave, or switches off. */
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule } from '../rule.ts'

/** From the lightest to the gravest. */
const ORDER = ['uit', 'advies', 'waarschuwing', 'fout'] as const
type Setting = (typeof ORDER)[number]
const ENGLISH: Record<Setting, string> = { uit: 'off', advies: 'advice', waarschuwing: 'warning', fout: 'error' }
const DEFAULT = { off: 'uit', error: 'fout', warning: 'waarschuwing', advice: 'advies' } as const

const config = (rules: string): string =>
  `formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nregels: { geen-nieuws: advies${rules} }\n`

export default rule({
  id: 'regel-versoepeld',
  severity: 'advice',
  words: {
    nl: {
      title: 'Regel versoepeld of uitgezet',
      message: ({ id, from, to }) => `De regel “${id}” gaat van ${from} naar ${to}, verwacht dat dat een besluit is.`,
      why: 'Wie een regel uitzet in dezelfde wijziging als wat die regel tegenhoudt, ziet een groene controle. Daarom telt in een pull request de ernst zoals die eerst was.',
      mend: 'Is het de bedoeling, neem de wijziging dan over: daarna geldt de nieuwe ernst. Anders zet u de regel terug.',
    },
    en: {
      title: 'Rule relaxed or switched off',
      message: ({ id, from, to }) =>
        `The rule “${id}” goes from ${ENGLISH[from]} to ${ENGLISH[to]}, expected that to be a decision.`,
      why: 'Who switches a rule off in the same change as what that rule stops sees a green check. So in a pull request the severity counts as it was before.',
      mend: 'If it is meant, take the change over: from then on the new severity holds. Otherwise put the rule back.',
    },
  },
  example: {
    file: CONFIG_FILE,
    bad: config(', besluit-verdwenen: uit'),
    good: config(''),
    previous: config(''),
  },
  check(set: PlanSet, report: Report<{ id: string; from: Setting; to: Setting }>, { previous, severityOf }: Asking) {
    if (!previous) return
    const [before, after] = [previous.set.plans.config.rules, set.plans.config.rules]
    for (const id of new Set([...Object.keys(after), ...Object.keys(before)])) {
      const normal = severityOf(id)
      if (normal === null) continue
      const [from, to] = [before[id] ?? DEFAULT[normal], after[id] ?? DEFAULT[normal]]
      if (ORDER.indexOf(to) >= ORDER.indexOf(from)) continue
      const at = id in after ? ({ path: ['regels', id], part: 'key' } as const) : { range: { start: 0, end: 0 } }
      report({ file: CONFIG_FILE, at }, { id, from, to })
    }
  },
})
