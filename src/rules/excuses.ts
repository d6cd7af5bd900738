/** Excuses: `<!-- masterplan-negeer REGEL: reden -->` in prose, `# masterplan-negeer REGEL: reden` in facts. */
import type { Finding, Range } from '../diagnostics/finding.ts'
import { type Lines, linesOf } from '../diagnostics/lines.ts'
import { split } from '../plan/fence.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'

/** One excuse: which rule it silences on which line, and why. `range` is the comment, `whole` its line where it stands alone. */
export interface Excuse {
  file: string
  ruleId: string
  reason: string
  /** The line that is excused: its own, or the next one that isn't empty where the excuse stands alone. */
  line: number
  range: Range
  whole: Range | null
  /** How many findings it silenced, once the other rules have run. */
  used: number
}

const WORD = 'masterplan-negeer'
const IN_PROSE = /<!--[ \t]*masterplan-negeer(?:[ \t]+([^\s:]{1,80}))?[ \t]*(?::([^\n]{0,500}?))?-->/
const IN_FACTS = /#[ \t]*masterplan-negeer(?:[ \t]+([^\s:]{1,80}))?[ \t]*(?::([^\n]{0,500}))?/

/** Every excuse in a workspace. */
export function excusesIn({ sources }: PlanSet): Excuse[] {
  return [...sources.values()].flatMap((source) =>
    source.file.endsWith('.csv') || !source.text.includes(WORD) ? [] : excusesOf(source),
  )
}

function excusesOf(source: Source): Excuse[] {
  const { file, text } = source
  const lines = linesOf(text)
  const body = file.endsWith('.md') ? split(source).value.body.start : text.length
  const excused = excusedLines(lines)
  const found: Excuse[] = []
  for (let at = text.indexOf(WORD); at !== -1; at = text.indexOf(WORD, at + WORD.length)) {
    const { line, column } = lines.position(at)
    const own = lines.text(line)
    const start = at - (column - 1)
    const before = own.slice(0, column - 1)
    const from = Math.max(before.lastIndexOf('<!--'), before.lastIndexOf('#'))
    const match = from === -1 ? null : (at < body ? IN_FACTS : IN_PROSE).exec(own.slice(from, from + 700))
    if (match?.index !== 0) continue
    const range = { start: start + from, end: start + from + match[0].trimEnd().length }
    const alone = own.slice(0, from).trim() === '' && own.slice(from + match[0].length).trim() === ''
    const next = text.indexOf('\n', at)
    found.push({
      file,
      ruleId: match[1] ?? '',
      reason: (match[2] ?? '').trim(),
      line: alone ? (excused[line + 1] ?? lines.count + 1) : line,
      range,
      whole: alone ? { start, end: next === -1 ? text.length : next + 1 } : null,
      used: 0,
    })
  }
  return found
}

/** For each line, the first one from there on that is neither empty nor an excuse itself. */
function excusedLines(lines: Lines): number[] {
  const next: number[] = []
  for (let line = lines.count; line > 0; line--) {
    const text = lines.text(line)
    next[line] = text.trim() === '' || text.includes(WORD) ? (next[line + 1] ?? lines.count + 1) : line
  }
  return next
}

/** The findings that nothing excuses; counts at each excuse what it silenced. An excuse without a reason silences nothing. */
export function unexcused(findings: Finding[], excuses: readonly Excuse[]): Finding[] {
  const key = (file: string, ruleId: string, line: number): string => `${ruleId} ${line} ${file}`
  // Of two excuses for the same, the first is the one that is used.
  const valid = new Map(
    excuses
      .filter((e) => e.reason !== '')
      .reverse()
      .map((e) => [key(e.file, e.ruleId, e.line), e]),
  )
  return findings.filter(({ file, ruleId, start }) => {
    const excuse = valid.get(key(file, ruleId, start.line))
    if (excuse) excuse.used++
    return !excuse
  })
}
