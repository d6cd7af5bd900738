/** A dated line or a task among those that are there, in the order in which they stand. */
import type { Range } from '../../diagnostics/finding.ts'
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { type Bullet, linesIn } from '../../plan/body/part-lines.ts'
import { asWritten } from '../../plan/body/wording.ts'
import type { Source } from '../../plan/source.ts'
import { firstDay, isCalendarDate } from '../../plan/typed/dates.ts'
import { block, endOfProse, insertAt, lineEndOf } from './insert.ts'

/** A line without its bullet, and the date by which it gets its place; null for one without. */
export interface NewLine {
  line: string
  date: string | null
  /** Whether a list that doesn't show its order has the latest first. */
  latestFirst: boolean
}

/** The edits that put a line into a part. Comments right above a line stay with that one. */
export function lineAmong(source: Source, part: Range, { line, date, latestFirst }: NewLine): TextEdit[] {
  const { text } = source
  const { bullets } = linesIn(source, part, false, asWritten(source))
  const [first] = bullets
  if (!first) {
    const said = endOfProse(text, part)
    return said > part.start ? insertAt(text, said, [`- ${line}`]) : block(text, part.start, [[`- ${line}`]])
  }
  const top = bullets.filter(({ indent }) => indent <= first.indent + 1)
  const descends = isDescending(top.map(dayOf)) ?? latestFirst
  const day = date === null ? null : firstDay(date)
  const isBehind = (bullet: Bullet): boolean => {
    const other = dayOf(bullet)
    if (day === null || other === null) return day !== null && !descends
    return descends ? other <= day : other > day
  }
  const next = top.find(isBehind)
  const eol = lineEndOf(text)
  if (next) {
    const at = aboveComments(text, part, next.start - next.lead.length)
    return [{ start: at, end: at, text: `${next.lead}${next.mark}${line}${eol}` }]
  }
  const last = top.at(-1) ?? first
  const { end } = bullets.at(-1) ?? last
  const mark = last.mark.replace(/^\d+/, (n) => String(Number(n) + 1))
  // What is indented below the last line, such as code, belongs to it.
  const after = /^\r?\n(?=[ \t]*\S)/.test(text.slice(end, part.end)) ? endOfProse(text, part) : end
  return [{ start: after, end: after, text: `${eol}${last.lead}${mark}${line}` }]
}

const DATE = /^(?:\\?\[[^\]]{0,3}\][ \t]*)?(\d{4}(?:-[\dA-Z]{1,2}(?:-\d{2})?)?)(?![\d-])/

/** The first day of the date that a line begins with; null without one. */
function dayOf({ text }: Bullet): string | null {
  const date = DATE.exec(text)?.[1]
  return date !== undefined && isCalendarDate(date) ? firstDay(date) : null
}

/** Whether days go down more often than up; null where they do as often. */
function isDescending(days: readonly (string | null)[]): boolean | null {
  const known = days.filter((day) => day !== null)
  const steps = known.slice(1).map((day, i) => Math.sign(day < (known[i] ?? '') ? -1 : day > (known[i] ?? '') ? 1 : 0))
  const sum = steps.reduce((total: number, step) => total + step, 0)
  return sum === 0 ? null : sum < 0
}

/** The begin of the comments right above a line, each on one of its own, or of the line itself. */
function aboveComments(text: string, part: Range, line: number): number {
  let at = line
  for (;;) {
    const above = text.lastIndexOf('\n', at - 2) + 1
    if (at <= part.start || above < part.start || !/^[ \t]*<!--.*-->[ \t]*\r?\n?$/.test(text.slice(above, at)))
      return at
    at = above
  }
}
