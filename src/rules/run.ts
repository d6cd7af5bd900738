/** Runs the rules over a workspace and turns what they state into findings, in the order of the files. */
import { byPlace, type Finding, type Place, type Severity, type Spot } from '../diagnostics/finding.ts'
import { type Lines, linesOf } from '../diagnostics/lines.ts'
import type { Language } from '../language/language.ts'
import { placesIn } from '../plan/place.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { rules } from './index.ts'

const SEVERITIES: Record<'fout' | 'waarschuwing' | 'advies', Severity> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'advice',
}

/** All findings in a workspace, sorted by place, with the severities of `regels:` in its configuration. */
export function runRules(set: PlanSet, language: Language): Finding[] {
  const resolve = resolver(set)
  const findings: Finding[] = []
  const ids = rules.map((rule) => rule.id)
  for (const rule of rules) {
    const chosen = set.plans.config.rules[rule.id]
    if (chosen === 'uit') continue
    const severity = chosen ? SEVERITIES[chosen] : rule.severity
    for (const stated of rule.check(set, ids)) {
      const { why, mend } = rule.words[language]
      findings.push({
        ruleId: rule.id,
        severity,
        ...resolve(stated),
        reason: stated.message(language),
        why,
        mend,
        related: (stated.related ?? []).map(resolve),
      })
    }
  }
  return findings.sort(byPlace)
}

/** Resolves spots to lines and columns; each file is indexed once, at its first finding. */
function resolver(set: PlanSet): (spot: Spot) => Place {
  const opened = new Map<string, { lines: Lines; rangeOf: ReturnType<typeof placesIn> }>()
  return ({ file, at }) => {
    let open = opened.get(file)
    if (!open) {
      const source = set.sources.get(file) ?? { file, text: '' }
      open = { lines: linesOf(source.text), rangeOf: placesIn(source) }
      opened.set(file, open)
    }
    const range = open.rangeOf(at)
    return { file, start: open.lines.position(range.start), end: open.lines.position(range.end) }
  }
}
