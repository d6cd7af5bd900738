/** Excuses: `<!-- masterplan-negeer REGEL: reden -->` in prose, `# masterplan-negeer REGEL: reden` in facts. */
import type { Range } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { codeBlocks, insideOf } from '../plan/body/code.ts'
import { passagesOf } from '../plan/body/passages.ts'
import { once } from '../plan/once.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { UNREAD } from '../plan/unread.ts'
import { factsOf, split } from '../plan/yaml/fence.ts'
import { fieldsAround } from '../plan/yaml/placed.ts'
import { placesOf } from '../plan/yaml/quick-places.ts'

/** One excuse: which rule it silences, and why. `range` is the comment. */
export interface Excuse {
  file: string
  ruleId: string
  /** The rule that it names though it can't be read as an excuse, or names with a slip; '' where there is no telling. */
  meant: string
  reason: string
  /** Among facts, and not in prose. */
  facts: boolean
  /** On lines of its own, above what it excuses, and not behind it. */
  alone: boolean
  range: Range
  /** How many findings it silenced, once the other rules have run. */
  used: number
}

const IN_PROSE = /<!--[ \t]*masterplan-negeer(?:[ \t]+([^\s:,]{1,80}))?[ \t]*(?::([^\n]{0,500}?))?-->/iy
const IN_FACTS = /#[ \t]*masterplan-negeer(?:[ \t]+([^\s:,]{1,80}))?[ \t]*(?::([^\n]{0,500}))?(?=\r?$)/imy
/** What begins as an excuse, whether or not it goes on as one. */
const BEGINS = /(?:<!--|#)[ \t]{0,40}masterplan-negeer/gi

/** What opens a comment somewhere, or nearly. */
const OPENS = String.raw`(?:[<‹«][ \t]?!?[ \t]?[-–—]{1,4}|\[//\]: ?#|\{?#{1,6}|//|/\*|%{1,2}|;)[ \t("'{]{0,10}`
/** A line that is meant as an excuse, however it is written: as a heading, in another comment, with another word. */
const MEANT = new RegExp(
  String.raw`^[ \t>*+-]{0,40}(?:${OPENS}masterplan[-_ \u2010-\u2015]?(?:negeer|negeren|negeert|ignore)\b|masterplan-negeer\b)`,
  'gim',
)
const NAMED = /masterplan[-_ \u2010-\u2015]?(?:neg|ign)/i

/** Every excuse in a workspace. */
export function excusesIn({ sources }: PlanSet): Excuse[] {
  return [...sources.values()].flatMap((source) => excusesOf(source).map((excuse) => ({ ...excuse, used: 0 })))
}

const excusesOf = once((source: Source) =>
  source.file.endsWith('.csv') || !NAMED.test(source.text) ? [] : readExcuses(source),
)

function readExcuses({ file, text }: Source): Omit<Excuse, 'used'>[] {
  const body = bodyStart({ file, text })
  const inCode = insideOf(codeBlocks(text, body))
  const excuses = [...text.matchAll(BEGINS)].flatMap(({ 0: opening, index: start }): Omit<Excuse, 'used'>[] => {
    const facts = start < body
    if (facts !== opening.startsWith('#') || inCode(start)) return []
    const pattern = facts ? IN_FACTS : IN_PROSE
    pattern.lastIndex = start
    const match = pattern.exec(text)
    // What is begun but not finished as one excuses nothing, and is told.
    const written = match?.[0] ?? restOfLine(text, start)
    const end = start + written.trimEnd().length
    return [
      {
        file,
        ruleId: match?.[1] ?? '',
        meant: match?.[1] ?? ruleIn(written),
        reason: (match?.[2] ?? '').trim(),
        facts,
        alone: isAlone(text, start, end),
        range: { start, end },
      },
    ]
  })
  const meant = [...text.matchAll(MEANT)].flatMap(({ 0: opening, index }): Omit<Excuse, 'used'>[] => {
    const start = index + (/\S/.exec(opening)?.index ?? 0)
    const end = start + restOfLine(text, start).trimEnd().length
    const written = text.slice(start, end)
    const isRead = excuses.some(({ range }) => range.start < end && range.end > start)
    // Among facts nothing but # makes a comment, and anything else there is a mistake that is told already.
    if (isRead || inCode(start) || (start < body && !opening.includes('#'))) return []
    const alone = isAlone(text, start, end)
    return [{ file, ruleId: '', meant: ruleIn(written), reason: '', facts: start < body, alone, range: { start, end } }]
  })
  return [...excuses, ...meant].sort((a, b) => a.range.start - b.range.start)
}

/** The rule that a line names which can't be read as an excuse: the first word behind that of the excuse that may be one. */
function ruleIn(written: string): string {
  return /masterplan[^\p{L}]?\p{L}*\W{1,10}([a-z]+(?:-[a-z]+)*)/iu.exec(written)?.[1] ?? ''
}

/**
 * Whether an excuse is for a rule: it says so, or it is broken and names it nearly. A broken one is told itself, so that what it was
 * meant for is told no more; but never an error, which it would make less of.
 */
export function isFor(
  { ruleId, meant, reason }: Excuse,
  rule: string,
  isError: boolean,
  all: readonly string[],
): boolean {
  if (UNREAD.has(rule)) return false
  if (ruleId === rule && reason !== '') return true
  return !isError && (meant === rule || (!all.includes(meant) && nearest(meant, all) === rule))
}

function restOfLine(text: string, start: number): string {
  const newline = text.indexOf('\n', start)
  return text.slice(start, newline === -1 ? text.length : newline)
}

function bodyStart(source: Source): number {
  return source.file.endsWith('.md') ? split(source).value.body.start : source.text.length
}

/** Whether nothing else stands on the lines of a comment. */
function isAlone(text: string, start: number, end: number): boolean {
  let from = start
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--
  let to = end
  while (text[to] === ' ' || text[to] === '\t' || text[to] === '\r') to++
  return (from === 0 || /[\n\ufeff]/.test(text[from - 1] ?? '')) && (to === text.length || text[to] === '\n')
}

/** The excuses of a text are always the same. */
const REACH = new WeakMap<Source, (excuse: Excuse) => Range | null>()

/** Answers the excuses of one file with how far each reaches: the field, item or paragraph that it is about. null where there is none. */
export async function reachIn(source: Source, excuses: readonly Excuse[]): Promise<(excuse: Excuse) => Range | null> {
  const known = REACH.get(source)
  if (known) return known
  const own = excuses.filter((e) => e.file === source.file)
  const fieldAt = own.some((e) => e.facts)
    ? fieldsAround((await placesOf([source]))(source), source.text, factsOf(source).start)
    : () => null
  const alone = own.flatMap((e) => (e.alone && !e.facts ? [e.range] : []))
  const passages = passagesOf(source.text, bodyStart(source), alone)
  const reach = ({ facts, alone: isAbove, range }: Excuse): Range | null =>
    facts ? fieldAt(range, isAbove) : isAbove ? passages.at(range) : passages.around(range)
  REACH.set(source, reach)
  return reach
}

/**
 * The problems of one rule in one file that none of its excuses there reaches; counts at each excuse what it silenced.
 */
export function unexcused<T>(
  problems: T[],
  excuses: readonly Excuse[],
  reach: (excuse: Excuse) => Range | null,
  offsetOf: (problem: T) => number,
): T[] {
  const valid = excuses.flatMap((excuse) => {
    const range = reach(excuse)
    return range === null ? [] : [{ excuse, ...range }]
  })
  // The narrowest is used; of two for the same, the first.
  const sorted = valid
    .sort((a, b) => a.start - b.start || b.end - a.end || b.excuse.range.start - a.excuse.range.start)
    .filter(({ start, end }, i, all) => start !== all[i + 1]?.start || end !== all[i + 1]?.end)
  const furthest: number[] = []
  for (const [i, { end }] of sorted.entries()) furthest.push(Math.max(end, furthest[i - 1] ?? 0))
  return problems.filter((problem) => {
    const offset = offsetOf(problem)
    let at = sorted.findLastIndex(({ start }) => start <= offset)
    while (at >= 0 && (furthest[at] ?? 0) >= offset && (sorted[at]?.end ?? 0) < offset) at--
    const found = at >= 0 && (furthest[at] ?? 0) >= offset ? sorted[at] : undefined
    if (found) found.excuse.used++
    return !found
  })
}
