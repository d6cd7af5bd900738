/** Excuses: `<!-- masterplan-negeer REGEL: reden -->` in prose, `# masterplan-negeer REGEL: reden` in facts. */
import type { Finding, Range } from '../diagnostics/finding.ts'
import { type Lines, linesOf } from '../diagnostics/lines.ts'
import { codeBlocks, insideOf } from '../plan/code.ts'
import { split } from '../plan/fence.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { UNREAD } from '../plan/unread.ts'

/** One excuse: which rule it silences on which line, and why. `range` is the comment. */
export interface Excuse {
  file: string
  ruleId: string
  reason: string
  /** The line that is excused: its own, or the next one that isn't empty where the excuse stands alone. */
  line: number
  range: Range
  /** How many findings it silenced, once the other rules have run. */
  used: number
}

const WORD = 'masterplan-negeer'
const IN_PROSE = /<!--[ \t]*masterplan-negeer(?:[ \t]+([^\s:,]{1,80}))?[ \t]*(?::([^\n]{0,500}?))?-->/iy
const IN_FACTS = /#[ \t]*masterplan-negeer(?:[ \t]+([^\s:,]{1,80}))?[ \t]*(?::([^\n]{0,500}))?(?=\r?$)/imy
/** What begins as an excuse, whether or not it goes on as one. */
const BEGINS = /(?:<!--|#)[ \t]{0,40}masterplan-negeer/gi

/** Every excuse in a workspace. */
export function excusesIn({ sources }: PlanSet): Excuse[] {
  return [...sources.values()].flatMap((source) =>
    source.file.endsWith('.csv') || !source.text.toLowerCase().includes(WORD) ? [] : excusesOf(source),
  )
}

function excusesOf(source: Source): Excuse[] {
  const { file, text } = source
  const lines = linesOf(text)
  const body = file.endsWith('.md') ? split(source).value.body.start : text.length
  const inCode = insideOf(codeBlocks(text, body))
  const excused = excusedLines(lines)
  let own = { line: 0, start: 0, text: '' }
  return [...text.matchAll(BEGINS)].flatMap(({ 0: opening, index: start }): Excuse[] => {
    const facts = start < body
    if (facts !== opening.startsWith('#') || inCode(start)) return []
    const { line, column } = lines.position(start)
    // A line may hold thousands of them, so it is cut out once.
    if (line !== own.line) own = { line, start: start - (column - 1), text: lines.text(line) }
    const pattern = facts ? IN_FACTS : IN_PROSE
    pattern.lastIndex = start
    const match = pattern.exec(text)
    // What is begun but not finished as one excuses nothing, and is told.
    const end = match ? start + match[0].trimEnd().length : own.start + own.text.trimEnd().length
    const indent = own.text.length - own.text.trimStart().length
    const alone = column - 1 === indent && end === own.start + own.text.trimEnd().length
    return [
      {
        file,
        ruleId: match?.[1] ?? '',
        reason: (match?.[2] ?? '').trim(),
        line: alone ? (excused[line + 1] ?? lines.count + 1) : line,
        range: { start, end },
        used: 0,
      },
    ]
  })
}

/** For each line, the first one from there on that is neither empty nor an excuse itself. */
function excusedLines(lines: Lines): number[] {
  const next: number[] = []
  for (let line = lines.count; line > 0; line--) {
    const text = lines.text(line)
    next[line] = text.trim() === '' || text.toLowerCase().includes(WORD) ? (next[line + 1] ?? lines.count + 1) : line
  }
  return next
}

/** The findings that nothing excuses; counts at each excuse what it silenced. An excuse without a reason silences nothing. */
export function unexcused(findings: Finding[], excuses: readonly Excuse[]): Finding[] {
  const key = (file: string, ruleId: string, line: number): string => `${ruleId} ${line} ${file}`
  // Of two excuses for the same, the first is the one that is used.
  const valid = new Map(
    excuses
      .filter((e) => e.reason !== '' && !UNREAD.has(e.ruleId))
      .reverse()
      .map((e) => [key(e.file, e.ruleId, e.line), e]),
  )
  return findings.filter(({ file, ruleId, start }) => {
    const excuse = valid.get(key(file, ruleId, start.line))
    if (excuse) excuse.used++
    return !excuse
  })
}
