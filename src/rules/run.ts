/** Runs the rules over a workspace and turns what they state into findings, in the order of the files. */
import { byPlace, type Finding, type Place, type Range, type Severity, type Spot } from '../diagnostics/finding.ts'
import { type Lines, linesOf } from '../diagnostics/lines.ts'
import type { Language } from '../language/language.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { rules } from './index.ts'

const SEVERITIES: Record<'fout' | 'waarschuwing' | 'advies', Severity> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'advice',
}

/** More findings of one rule are not told at once: they have one cause, or one author who means ill. */
const MOST = 1000

/** All findings in a workspace, sorted by place, with the severities of `regels:` in its configuration. */
export async function runRules(set: PlanSet, language: Language): Promise<Finding[]> {
  const ids = rules.map((rule) => rule.id)
  const chosen = set.plans.config.rules
  const stated = rules.flatMap((rule) =>
    chosen[rule.id] === 'uit'
      ? []
      : rule
          .check(set, ids)
          .slice(0, MOST)
          .map((problem) => ({ rule, problem })),
  )
  if (stated.length === 0) return []
  const resolve = await resolver(set)
  const findings = stated.map(({ rule, problem }): Finding => {
    const setting = chosen[rule.id]
    const { why, mend } = rule.words[language]
    return {
      ruleId: rule.id,
      severity: setting && setting !== 'uit' ? SEVERITIES[setting] : rule.severity,
      ...resolve(problem),
      reason: problem.message(language),
      why,
      mend,
      related: (problem.related ?? []).map(resolve),
    }
  })
  // Between the markers of a merge stand two versions of everything, so any other finding there is about neither.
  const conflicts = new Set(findings.filter((f) => f.ruleId === 'samenvoegconflict').map((f) => f.file))
  const told = new Set<string>()
  return findings.sort(byPlace).filter((finding) => {
    const same = `${finding.file}:${finding.start.offset}:${finding.end.offset}:${finding.reason}`
    const repeated = told.has(same)
    told.add(same)
    return !repeated && (finding.ruleId === 'samenvoegconflict' || !conflicts.has(finding.file))
  })
}

/** Resolves spots to lines and columns; each file is indexed once, at its first finding. */
async function resolver(set: PlanSet): Promise<(spot: Spot) => Place> {
  // A place in YAML takes a full parser, so it is loaded only when there is something to show.
  const { placesIn } = await import('../plan/place.ts')
  const opened = new Map<string, { lines: Lines; rangeOf: (at: Spot['at']) => Range }>()
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
