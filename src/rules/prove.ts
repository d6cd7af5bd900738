/** Tries fixes in memory before they are offered: what is left after one is judged by the rules that asked for it. */
import { compatible } from '../diagnostics/compatible.ts'
import type { Severity } from '../diagnostics/finding.ts'
import { applyEdits, fits, type TextEdit } from '../diagnostics/text-edit.ts'
import type { Previous } from '../history/previous.ts'
import type { Language } from '../language/language.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { UNREAD } from '../plan/unread.ts'
import { logicRules } from './logic/index.ts'
import type { Stated } from './rule.ts'
import { type Telling, tell } from './tell.ts'

/** A fix that is proposed: what it is to mend, and the edits of its file. */
export interface Proposal {
  ruleId: string
  file: string
  reason: string
  edits: TextEdit[]
}

/** What fixes are tried in, and under which circumstances. */
export interface Trial {
  set: PlanSet
  today: string
  language: Language
  previous: Previous | null
}

/** How many trials a run of the rules may take, and how many characters they may read: a hostile file has more fixes than that. */
const TRIALS = 64
const CHARACTERS = 1_000_000
/** Up to this many fixes are tried one by one. */
const FEW = 24

/** Problems behind which a part of a file is not read. What comes to light once it is, was there already. */
const CURTAIN: ReadonlySet<string> = new Set([...UNREAD, 'onbekend-onderdeel', 'onderdeel-verkeerde-plek', 'bijna-kop'])

/** Of those, the ones that are told one at a time, so that the next one is no news either. */
const FENCE: ReadonlySet<string> = new Set(['front-matter-streep', 'open-front-matter'])

/** Rules that refuse a value. One that is refused as soon as it can be read was no slip of the sign alone. */
const REFUSING: ReadonlySet<string> = new Set(['verkeerd-type', 'ongeldige-waarde', 'onmogelijke-datum'])

/** Rules that judge what a plan says. A value that can be read at last may be late or incomplete, and was so before. */
const JUDGING: ReadonlySet<string> = new Set([...logicRules.map(({ id }) => id), 'uitzondering-zonder-nut'])

/**
 * The proposals whose edits mend what they should, bring no new mistake anywhere and leave no part of the file unread. A few are tried
 * one by one; many of one file together, in halves where that fails, as long as the trials last.
 */
export async function proven<T extends Proposal>(
  trial: Trial,
  proposals: readonly T[],
  telling: Telling | null,
): Promise<Set<T>> {
  const good = new Set<T>()
  const { holds } = await judge(trial, telling)
  const size = Math.ceil(proposals.length / FEW)
  let trials = TRIALS
  let characters = CHARACTERS
  for (const [file, own] of byFile(proposals)) {
    const { length } = trial.set.sources.get(file)?.text ?? ''
    const most = Math.max(1, Math.floor(CHARACTERS / 8 / Math.max(length, 1)))
    const alone = own.filter(({ ruleId }) => CURTAIN.has(ruleId))
    const others = own.filter(({ ruleId }) => !CURTAIN.has(ruleId))
    const many = Math.max(size, Math.ceil(own.length / most))
    const queue = [...inParts(alone, many), ...inParts(others, many)]
    // The list grows while it is gone through.
    for (const group of queue) {
      if (trials-- <= 0 || characters <= 0) return good
      characters -= length
      const together = compatible(group)
      const made = new Set(together)
      if (made.size < group.length) queue.push(group.filter((proposal) => !made.has(proposal)))
      if (await holds(file, together)) for (const proposal of together) good.add(proposal)
      else if (together.length > 1)
        for (const half of inParts(together, Math.ceil(together.length / 2))) queue.push(half)
    }
  }
  return good
}

/** As many of the proposals for one file, from the first on, as can be made at once. */
export async function provenTogether<T extends Proposal>(trial: Trial, proposals: readonly T[]): Promise<T[]> {
  const { holds } = await judge(trial, await tell(trial.set, trial.today, trial.previous))
  let together = compatible(proposals)
  const [first] = together
  while (first && together.length > 1 && !(await holds(first.file, together))) {
    together = together.slice(0, Math.ceil(together.length / 2))
  }
  return together
}

interface Count {
  n: number
  ruleId: string
  severity: Severity
}

/** Judges edits of one file by all that is told before and after them. */
async function judge(
  { set, today, language, previous }: Trial,
  telling: Telling | null,
): Promise<{ holds(file: string, made: readonly Proposal[]): Promise<boolean> }> {
  const { reread } = await import('../plan/reread.ts')
  const say: Saying = (problem) => problem.message(language, set.plans.config.ownWord)
  const before = countsOf(telling, say)
  return {
    async holds(file, made) {
      const text = set.sources.get(file)?.text
      const edits = made.flatMap((proposal) => proposal.edits)
      if (text === undefined || !fits(text, edits)) return false
      const changed = reread(set, file, applyEdits(text, edits))
      const told = await tell(changed, today, previous)
      const after = countsOf(told, say)
      const mended = new Map<string, number>()
      for (const { ruleId, reason } of made) {
        const key = keyOf(ruleId, file, reason)
        mended.set(key, (mended.get(key) ?? 0) + 1)
      }
      const uncovers = made.some(({ ruleId }) => CURTAIN.has(ruleId))
      const left = [...mended].some(([key, n]) => (after.get(key)?.n ?? 0) > Math.max(0, (before.get(key)?.n ?? 0) - n))
      const worse = [...after].some(([key, { n, ruleId, severity }]) => {
        if (n <= (before.get(key)?.n ?? 0) || severity === 'advice') return false
        return uncovers ? CURTAIN.has(ruleId) && !FENCE.has(ruleId) : severity === 'error' || !JUDGING.has(ruleId)
      })
      return !left && !worse && !(uncovers && told && refuses(told, file, edits))
    },
  }
}

/** Whether a value that edits wrote is refused. */
function refuses({ told, resolve }: Telling, file: string, edits: readonly TextEdit[]): boolean {
  let shift = 0
  const written = [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const from = start + shift
      shift += text.length - (end - start)
      return { start: from, end: from + text.length }
    })
  return told
    .filter((one) => one.file === file && REFUSING.has(one.rule.id))
    .some(({ problems }) =>
      problems.map(resolve).some(({ start, end }) =>
        // What takes up all of what was written, and no list or brackets around it.
        written.some((own) => own.start < own.end && start.offset === own.start && end.offset === own.end),
      ),
    )
}

type Saying = (problem: Stated) => string

/** How often each thing is told; by its words and not by its place, which every edit moves. */
function countsOf(telling: Telling | null, say: Saying): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const { rule, severity, file, problems } of telling?.told ?? []) {
    for (const problem of problems) {
      const key = keyOf(rule.id, file, say(problem))
      counts.set(key, { n: (counts.get(key)?.n ?? 0) + 1, ruleId: rule.id, severity })
    }
  }
  return counts
}

function keyOf(ruleId: string, file: string, reason: string): string {
  return [ruleId, file, reason].join('\0')
}

function byFile<T extends Proposal>(proposals: readonly T[]): Map<string, T[]> {
  const files = new Map<string, T[]>()
  for (const proposal of proposals) {
    const own = files.get(proposal.file)
    if (own) own.push(proposal)
    else files.set(proposal.file, [proposal])
  }
  return files
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}
