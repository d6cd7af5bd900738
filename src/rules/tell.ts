/** What the rules state of a workspace, file by file, without what is excused. */
import type { Place, Range, Severity, Spot } from '../diagnostics/finding.ts'
import { type Lines, linesOf } from '../diagnostics/lines.ts'
import { slipOf } from '../diagnostics/suggest.ts'
import type { LongAgo, Previous } from '../history/previous.ts'
import type { Upstream } from '../history/upstream.ts'
import { type Mark, quickMarks } from '../plan/body/marks.ts'
import type { Config } from '../plan/model.ts'
import { once } from '../plan/once.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { placeOf } from '../plan/yaml/placed.ts'
import { placesOf } from '../plan/yaml/quick-places.ts'
import { type Excuse, excusesIn, isFor, reachIn, unexcused } from './excuses.ts'
import { rules } from './index.ts'
import { checking } from './kept.ts'
import type { Asking, Rule, Stated } from './rule.ts'

const SEVERITIES: Record<'fout' | 'waarschuwing' | 'advies', Severity> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'advice',
}

/** The rules that look at what the others found, and so run behind them. */
const LAST = new Set<string>(['uitzondering-zonder-nut'])

/** What one rule states of one file. */
export interface Told {
  rule: Rule
  severity: Severity
  file: string
  /** What isn't excused, and all of it. */
  problems: Stated[]
  stated: Stated[]
  /** Whether it was told by what the others told. */
  last: boolean
}

/** All that is told of a workspace, and where each of it is. */
export interface Telling {
  told: Told[]
  resolve(spot: Spot): Place
}

/** Runs the rules, each with the severity that is chosen for it, by `regels:` in the configuration. null where there is nothing to tell. */
export async function tell(
  set: PlanSet,
  today: string,
  previous: Previous | null,
  chosen: Config['rules'] = set.plans.config.rules,
  longAgo: LongAgo | null = null,
  upstream: Upstream | null = null,
): Promise<Telling | null> {
  const excuses = excusesIn(set)
  const comparing = new Set<string>(rules.filter(({ example }) => example.previous !== undefined).map(({ id }) => id))
  const ruleIds = rules.map((rule) => rule.id)
  const told: Told[] = []
  const asking: Asking = {
    today,
    ruleIds,
    comparing,
    marks: await markFinder(set),
    excuses,
    previous,
    longAgo,
    upstream,
    severityOf: (id) => {
      const rule = rules.find((r) => r.id === id)
      return rule ? (rule.off ? 'off' : rule.severity) : null
    },
    found: (ruleId, file) => told.some((t) => t.rule.id === ruleId && t.file === file && t.problems.length > 0),
  }
  const check = checking(set, asking)
  const names: readonly string[] = ruleIds
  // A name with a slip is told; what it was meant for would be told again of every place. No error is made less of by it.
  const meant = new Map<string | null, Config['rules'][string] | undefined>(
    Object.keys(chosen).flatMap((name) => (names.includes(name) ? [] : [[slipOf(name, names), chosen[name]] as const])),
  )
  const state = (last: boolean): Told[] =>
    rules.flatMap((rule) => {
      const setting =
        chosen[rule.id] ??
        (rule.severity === 'error' ? undefined : meant.get(rule.id)) ??
        (rule.off ? 'uit' : undefined)
      if (LAST.has(rule.id) !== last || setting === 'uit') return []
      const severity = setting ? SEVERITIES[setting] : rule.severity
      return [...byFile(check(rule))].map(([file, stated]) => ({
        ...{ rule, severity, file, last },
        problems: stated,
        stated,
      }))
    })
  const first = state(false)
  if (first.length === 0 && excuses.length === 0) return null
  const resolve = await resolver(first, set, previous, upstream)
  const reach = new Map<string, (excuse: Excuse) => Range | null>()
  for (const statement of first) {
    const { rule, severity, file, problems } = statement
    const own = excuses.filter((e) => e.file === file && isFor(e, rule.id, severity === 'error', ruleIds))
    const source = set.sources.get(file)
    if (own.length > 0 && source) {
      const reachOf = reach.get(file) ?? (await reachIn(source, excuses))
      reach.set(file, reachOf)
      statement.problems = unexcused(problems, own, reachOf, (problem) => resolve(problem).start.offset)
    }
    told.push(statement)
  }
  const last = state(true)
  return { told: [...told, ...last], resolve: await resolver([...first, ...last], set, previous, upstream) }
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

const MARKS = new WeakMap<Source, Mark[]>()

/** Finds marks in prose; a Markdown parser is loaded only where some file isn't plain enough to do without. */
async function markFinder({ sources }: PlanSet): Promise<Asking['marks']> {
  for (const source of sources.values()) {
    if (MARKS.has(source)) continue
    MARKS.set(source, quickMarks(source) ?? (await import('../plan/body/referee.ts')).remarkMarks(source))
  }
  return (source) => MARKS.get(source) ?? []
}

/** Resolves the spots of what was told to lines and columns; each text is indexed once, at its first finding. */
async function resolver(told: readonly Told[], set: PlanSet, previous: Previous | null, upstream: Upstream | null) {
  const absent = new Map<string, Source>()
  const sourceOf = ({ file, revision }: Spot): Source => {
    const older =
      revision === undefined ? null : (upstream?.sources.get(revision)?.get(file) ?? previous?.set.sources.get(file))
    const source = (revision === undefined ? set.sources.get(file) : older) ?? absent.get(file) ?? { file, text: '' }
    if (source.text === '') absent.set(file, source)
    return source
  }
  const spots = told.flatMap(({ problems }) => problems.flatMap((problem) => [problem, ...(problem.related ?? [])]))
  const placed = await placesOf(spots.filter(({ at }) => 'path' in at).map(sourceOf))
  return (spot: Spot): Place => {
    const { file, at, revision } = spot
    const source = sourceOf(spot)
    const lines = indexed(source)
    const range = placeOf(source, at, placed)
    const place = { file, start: lines.position(range.start), end: lines.position(range.end) }
    return revision === undefined ? place : { ...place, revision }
  }
}

const indexed = once(({ text }: Source): Lines => linesOf(text))
