/** Runs the rules over a workspace and turns what they state into findings, in the order of the files. */
import { byPlace, type Finding } from '../diagnostics/finding.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { LongAgo, Previous } from '../history/previous.ts'
import type { Upstream } from '../history/upstream.ts'
import type { Language } from '../language/language.ts'
import { spoken } from '../language/own-word.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Proposal } from './prove.ts'
import type { SetFact, Stated } from './rule.ts'
import { withSpoilt } from './spoilt.ts'
import { type Telling, type Told, tell } from './tell.ts'

/** More findings of one rule in one file are only counted: they have one cause, or one author who means ill. */
const MOST = 1000
const MORE: Record<Language, (n: number) => string> = {
  nl: (n) => `En nog ${n} keer in dit bestand.`,
  en: (n) => `And ${n} more times in this file.`,
}

/** What a run of the rules depends on besides the plans. */
export interface RuleSettings {
  language: Language
  /** ISO date that counts as today. */
  today: string
  /** The version that changes are checked against; without it they aren't. */
  previous?: Previous | null
  /** The plans as they were long ago, by which it is known what waits since; without them only dates in the plans say so. */
  longAgo?: LongAgo | null
  /** What changed since each project was last looked at; without it only what differs from the previous version is known. */
  upstream?: Upstream | null
  /** Whether the severities are those of that version: a proposed change does not decide how it is judged. */
  judgedByPrevious?: boolean
  /** Leaves out nothing that can be mended, however much it is. */
  allFixable?: true
  /** In which files fixes are tried; in others none is offered. Unless it is said, in all. */
  mends?(file: string): boolean
}

/** All findings in a workspace, sorted by place, with the severities of `regels:` in its configuration and without what is excused. */
export async function runRules(set: PlanSet, settings: RuleSettings): Promise<Finding[]> {
  const {
    language,
    today,
    allFixable,
    previous = null,
    longAgo = null,
    upstream = null,
    judgedByPrevious = false,
  } = settings
  const judge = judgedByPrevious && previous ? previous.set : set
  const telling = await tell(set, today, previous, judge.plans.config.rules, longAgo, upstream)
  if (telling === null) return []
  // What a finding says before anything is added to it, by which a fix is judged.
  const reasons = new WeakMap<Finding['start'], string>()
  const facts = new Map<Finding['start'], SetFact>()
  const findingOf = (told: Told, problem: Stated): Finding => {
    const { finding, fact } = asFinding(set, telling, language, told, problem)
    if (fact) facts.set(finding.start, fact)
    reasons.set(finding.start, finding.reason)
    return finding
  }
  const findingsOf = (told: Told): Finding[] => {
    const { rule, file, problems, stated } = told
    const most = allFixable && rule.fixable ? problems.length : MOST
    const kept = problems.slice(0, most).map((problem) => findingOf(told, problem))
    const untold = problems.length - kept.length + (set.untold.get(`${rule.id} ${file}`) ?? 0)
    if (untold === 0) return kept
    // What was not even read can't be excused, so its last known place is told.
    const last = kept.pop() ?? stated.slice(-1).map((problem) => findingOf(told, problem))[0]
    if (last) kept.push(Object.assign(last, { reason: `${last.reason} ${MORE[language](untold)}`, more: untold }))
    return kept
  }
  const first = withoutRepeats(telling.told.flatMap((told) => (told.last ? [] : findingsOf(told))))
  const last = telling.told.flatMap((told) => (told.last ? findingsOf(told) : []))
  const spoilt = withSpoilt(set, language, [...first, ...last]).sort(byPlace)
  const findings = facts.size === 0 ? spoilt : await withFacts(set, spoilt, facts)
  const offering = findings.filter((finding) => finding.edits.length > 0)
  if (offering.length === 0) return findings
  const proposals = offering
    .filter(({ file }) => settings.mends?.(file) ?? true)
    .map((finding): Proposed => ({ ...finding, reason: reasons.get(finding.start) ?? finding.reason, finding }))
  return withProven(set, telling, settings, findings, proposals)
}

/** A fix with the finding that it is for, whose words may have been added to. */
interface Proposed extends Proposal {
  finding: Finding
}

/** The findings with the edits of those that set a fact. */
async function withFacts(
  set: PlanSet,
  findings: readonly Finding[],
  facts: ReadonlyMap<Finding['start'], SetFact>,
): Promise<Finding[]> {
  const { factEdits } = await import('./set-facts.ts')
  return findings.map((finding) => {
    const [fact, source] = [facts.get(finding.start), set.sources.get(finding.file)]
    return fact && source ? { ...finding, edits: factEdits(source, fact) ?? [] } : finding
  })
}

/** The findings with the fixes that hold. */
async function withProven(
  set: PlanSet,
  telling: Telling,
  { language, today, previous = null }: RuleSettings,
  findings: Finding[],
  proposals: Proposed[],
): Promise<Finding[]> {
  const good = new Set<Finding>()
  if (proposals.length > 0) {
    const { proven } = await import('./prove.ts')
    const trial = { set, today, language, previous }
    for (const { finding } of await proven(trial, proposals, telling)) good.add(finding)
  }
  return findings.map((finding) => (good.has(finding) ? finding : { ...finding, edits: [] }))
}

/** A problem as a finding; `fact` where it is mended by one, whose edits are still to be made. */
function asFinding(
  set: PlanSet,
  telling: Telling,
  language: Language,
  told: Told,
  problem: Stated,
): { finding: Finding; fact: SetFact | null } {
  const { rule, severity } = told
  const { ownWord } = set.plans.config
  const { why, mend } = spoken(rule.words[language], ownWord, language)
  const place = telling.resolve(problem)
  const text = set.sources.get(place.file)?.text
  const range = { start: place.start.offset, end: place.end.offset }
  const made = text === undefined ? null : problem.fix({ set, at: problem.at, file: place.file, text, range })
  const [edits, fact] = Array.isArray(made) ? [made, null] : [[], made]
  const finding: Finding = {
    ruleId: rule.id,
    severity,
    ...place,
    reason: problem.message(language, ownWord),
    why,
    mend,
    related: (problem.related ?? []).map(telling.resolve),
    edits: inLinesOf(text ?? '', edits),
    // Ballots are never quoted: a log is read by more people than the survey.
    discreet: rule.discreet || place.file.endsWith('.csv'),
    ...(rule.ofFile && { ofFile: true as const }),
    ...(problem.concerns !== undefined && { concerns: problem.concerns }),
  }
  return { finding, fact }
}

/** Edits with the line ends that the file has. */
function inLinesOf(text: string, edits: TextEdit[]): TextEdit[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', newline) }))
}

/**
 * Rules beside which nothing else of a file is told: between the markers of a merge stand two versions of everything, and behind an
 * open block nothing of the plan is there.
 */
const ALONE = new Set(['samenvoegconflict', 'open-blok'])

/** Rules about marks that mean something elsewhere. */
const MARKUP = new Set(['ruwe-html', 'opmaak-ander-programma'])

const covers = (one: Finding, other: Finding): boolean =>
  one.file === other.file && one.start.offset <= other.start.offset && one.end.offset >= other.end.offset

/** Sorted, each told once, and nothing but the cause in a file that can't be judged otherwise. */
function withoutRepeats(findings: Finding[]): Finding[] {
  const conflicts = new Set(findings.filter((f) => ALONE.has(f.ruleId)).map((f) => f.file))
  const told = new Set<string>()
  const ids = findings.filter(({ ruleId }) => ruleId === 'ongeldige-kop-id')
  return findings.sort(byPlace).filter((finding) => {
    // What another program makes an id of is told as that id.
    if (MARKUP.has(finding.ruleId) && ids.some((id) => covers(id, finding))) return false
    const same = `${finding.file}:${finding.start.offset}:${finding.end.offset}:${finding.reason}`
    const repeated = told.has(same)
    told.add(same)
    return !repeated && (ALONE.has(finding.ruleId) || !conflicts.has(finding.file))
  })
}
