/** Runs the rules over a workspace and turns what they state into findings, in the order of the files. */
import { byPlace, type Finding, type Place, type Range, type Severity, type Spot } from '../diagnostics/finding.ts'
import { type Lines, linesOf } from '../diagnostics/lines.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { Previous } from '../history/previous.ts'
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
  /** Whether the severities are those of that version: a proposed change does not decide how it is judged. */
  judgedByPrevious?: boolean
  /** Leaves out nothing that can be mended, however much it is. */
  allFixable?: true
}

/** The rules that look at what the others found, and so run behind them. */
const LAST = new Set<string>(['uitzondering-zonder-nut'])

/** All findings in a workspace, sorted by place, with the severities of `regels:` in its configuration and without what is excused. */
export async function runRules(
  set: PlanSet,
  { language, today, allFixable, previous = null, judgedByPrevious = false }: RuleSettings,
): Promise<Finding[]> {
  const chosen = (judgedByPrevious && previous ? previous.set : set).plans.config.rules
  const excuses = excusesIn(set)
  const comparing = new Set<string>(rules.filter(({ example }) => example.previous !== undefined).map(({ id }) => id))
  const asking = {
    today,
    ruleIds: rules.map((rule) => rule.id),
    comparing,
    marks: await markFinder(set),
    excuses,
    previous,
    severityOf: (id: string) => rules.find((rule) => rule.id === id)?.severity ?? null,
  }
  const stated = (last: boolean): Statement[] =>
    rules
      .filter((rule) => LAST.has(rule.id) === last && chosen[rule.id] !== 'uit')
      .flatMap((rule) => [...byFile(rule.check(set, asking))].map(([file, problems]) => ({ rule, file, problems })))
  const first = stated(false)
  if (first.length === 0 && excuses.length === 0) return []
  const resolve = await resolver(set, previous)
  const findingOf = (rule: Rule, problem: Stated): Finding => {
    const setting = chosen[rule.id]
    const { why, mend } = rule.words[language]
    const place = resolve(problem)
    const text = set.sources.get(place.file)?.text
    const range = { start: place.start.offset, end: place.end.offset }
    const edits = text === undefined ? null : problem.fix({ set, at: problem.at, file: place.file, text, range })
    return {
      ruleId: rule.id,
      severity: setting && setting !== 'uit' ? SEVERITIES[setting] : rule.severity,
      ...place,
      reason: problem.message(language),
      why,
      mend,
      related: (problem.related ?? []).map(resolve),
      edits: inLinesOf(text ?? '', edits ?? []),
      // Ballots are never quoted: a log is read by more people than the survey.
      discreet: rule.discreet || place.file.endsWith('.csv'),
      ...(problem.concerns !== undefined && { concerns: problem.concerns }),
    }
  }
  const findingsOf = ({ rule, file, problems }: Statement): Finding[] => {
    const most = allFixable && rule.fixable ? problems.length : MOST
    // Excuses go first: a thousand excused findings must not hide the one behind them.
    const excused = excuses.some((e) => e.file === file && e.ruleId === rule.id)
    const left = excused
      ? unexcused(
          problems.map((p) => findingOf(rule, p)),
          excuses,
        )
      : problems
    const kept = left.slice(0, most).map((p) => ('ruleId' in p ? p : findingOf(rule, p)))
    const untold = left.length - kept.length + (set.untold.get(`${rule.id} ${file}`) ?? 0)
    if (untold === 0) return kept
    // What was not even read can't be excused, so its last known place is told.
    const last = kept.pop() ?? problems.slice(-1).map((p) => findingOf(rule, p))[0]
    return last ? [...kept, { ...last, reason: `${last.reason} ${MORE[language](untold)}`, more: untold }] : []
  }
  return [...withoutRepeats(first.flatMap(findingsOf)), ...stated(true).flatMap(findingsOf)].sort(byPlace)
}

/** Edits with the line ends that the file has. */
function inLinesOf(text: string, edits: TextEdit[]): TextEdit[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', newline) }))
}

/** What one rule states of one file. */
interface Statement {
  rule: Rule
  file: string
  problems: Stated[]
}

function byFile(problems: Stated[]): Map<string, Stated[]> {
  const files = new Map<string, Stated[]>()
  for (const problem of problems) {
    const list = files.get(problem.file)
    if (list) list.push(problem)
    else files.set(problem.file, [problem])
  }
  return files
}

/**
 * Rules beside which nothing else of a file is told: between the markers of a merge stand two versions of everything, and behind an
 * open block nothing of the plan is there.
 */
const ALONE = new Set(['samenvoegconflict', 'open-blok'])

/** Sorted, each told once, and nothing but the cause in a file that can't be judged otherwise. */
function withoutRepeats(findings: Finding[]): Finding[] {
  const conflicts = new Set(findings.filter((f) => ALONE.has(f.ruleId)).map((f) => f.file))
  const told = new Set<string>()
  return findings.sort(byPlace).filter((finding) => {
    const same = `${finding.file}:${finding.start.offset}:${finding.end.offset}:${finding.reason}`
    const repeated = told.has(same)
    told.add(same)
    return !repeated && (ALONE.has(finding.ruleId) || !conflicts.has(finding.file))
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
async function resolver(set: PlanSet, previous: Previous | null): Promise<(spot: Spot) => Place> {
  // A place in YAML takes a full parser, so it is loaded only when there is something to show.
  const { placesIn } = await import('../plan/place.ts')
  const opened = new Map<string, { lines: Lines; rangeOf: (at: Spot['at']) => Range }>()
  return ({ file, at, revision }) => {
    const name = `${revision ?? ''}:${file}`
    let open = opened.get(name)
    if (!open) {
      const { sources } = revision === undefined ? set : (previous?.set ?? set)
      const source = sources.get(file) ?? { file, text: '' }
      open = { lines: linesOf(source.text), rangeOf: placesIn(source) }
      opened.set(name, open)
    }
    const range = open.rangeOf(at)
    const place = { file, start: open.lines.position(range.start), end: open.lines.position(range.end) }
    return revision === undefined ? place : { ...place, revision }
  }
}
