/** Runs the rules over a workspace and turns what they state into findings, in the order of the files. */
import { byPlace, type Finding, type Place, type Range, type Severity, type Spot } from '../diagnostics/finding.ts'
import { type Lines, linesOf } from '../diagnostics/lines.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { Language } from '../language/language.ts'
import { quickMarks } from '../plan/marks.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { excusesIn, unexcused } from './excuses.ts'
import { rules } from './index.ts'
import type { Asking, Rule, Stated } from './rule.ts'

const SEVERITIES: Record<'fout' | 'waarschuwing' | 'advies', Severity> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'advice',
}

/** More findings of one rule are not told at once: they have one cause, or one author who means ill. */
const MOST = 1000

/** What a run of the rules depends on besides the plans. */
export interface RuleSettings {
  language: Language
  /** ISO date that counts as today. */
  today: string
  /** Leaves out nothing that can be mended, however much it is. */
  allFixable?: true
}

/** The rules that look at what the others found, and so run behind them. */
const LAST = new Set<string>(['uitzondering-zonder-nut'])

/** All findings in a workspace, sorted by place, with the severities of `regels:` in its configuration and without what is excused. */
export async function runRules(set: PlanSet, { language, today, allFixable }: RuleSettings): Promise<Finding[]> {
  const chosen = set.plans.config.rules
  const excuses = excusesIn(set)
  const asking = { today, ruleIds: rules.map((rule) => rule.id), marks: await markFinder(set), excuses }
  const state = (last: boolean): Statement[] =>
    rules
      .filter((rule) => LAST.has(rule.id) === last && chosen[rule.id] !== 'uit')
      .flatMap((rule) =>
        rule
          .check(set, asking)
          .slice(0, allFixable && rule.fixable ? undefined : MOST)
          .map((problem) => ({ rule, problem })),
      )
  const stated = state(false)
  if (stated.length === 0 && excuses.length === 0) return []
  const resolve = await resolver(set)
  const finding = ({ rule, problem }: Statement): Finding => {
    const setting = chosen[rule.id]
    const { why, mend } = rule.words[language]
    const place = resolve(problem)
    const text = set.sources.get(place.file)?.text
    const range = { start: place.start.offset, end: place.end.offset }
    return {
      ruleId: rule.id,
      severity: setting && setting !== 'uit' ? SEVERITIES[setting] : rule.severity,
      ...place,
      reason: problem.message(language),
      why,
      mend,
      related: (problem.related ?? []).map(resolve),
      edits:
        text === undefined
          ? []
          : inLinesOf(text, problem.fix({ set, at: problem.at, file: place.file, text, range }) ?? []),
      // Ballots are never quoted: a log is read by more people than the survey.
      discreet: rule.discreet || place.file.endsWith('.csv'),
    }
  }
  const left = unexcused(withoutRepeats(stated.map(finding)), excuses)
  return [...left, ...state(true).map(finding)].sort(byPlace)
}

/** Edits with the line ends that the file has. */
function inLinesOf(text: string, edits: TextEdit[]): TextEdit[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', newline) }))
}

interface Statement {
  rule: Rule
  problem: Stated
}

/** Sorted, each told once, and nothing but the conflict in a file whose merge isn't finished. */
function withoutRepeats(findings: Finding[]): Finding[] {
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

/** Finds marks in prose; a Markdown parser is loaded only where some file isn't plain enough to do without. */
async function markFinder({ sources }: PlanSet): Promise<Asking['marks']> {
  const found = new Map([...sources.values()].map((source) => [source.file, quickMarks(source)]))
  if ([...found.values()].some((marks) => marks === null)) {
    const { remarkMarks } = await import('../plan/referee.ts')
    for (const source of sources.values())
      if (found.get(source.file) === null) found.set(source.file, remarkMarks(source))
  }
  return ({ file }) => found.get(file) ?? []
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
