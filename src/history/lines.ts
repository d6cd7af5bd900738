/** Dated lines then × now: what was added, what is gone, and what was written otherwise since. */
import { without } from '../diagnostics/without.ts'
import type { Decision, JournalLine } from '../plan/model.ts'
import { isSlip, likeness } from './likeness.ts'
import { isSame, withoutPaths } from './same.ts'

/** A journal or decision line; `forum` is null for the journal. */
export type DatedLine = Decision

/** A line of progress beside decisions. */
export const noForum = (line: JournalLine): DatedLine => ({ ...line, forum: null })

export type LineChange =
  | { what: 'added' | 'gone'; line: DatedLine }
  /** `slip`: no more than a mended slip of the pen. */
  | { what: 'rewritten'; line: DatedLine; was: DatedLine; slip: boolean }

/** What became of the lines, added ones last. Lines are the same by date, forum and text; what is left over is paired by text, then by date. */
export function lineChanges(before: readonly DatedLine[], after: readonly DatedLine[]): LineChange[] {
  const missing = without(before, after, lineName)
  const rest = without(after, before, lineName)
  // More than anybody rewrites: comparing all with all would take long, and tell nobody anything.
  if (missing.length * rest.length > MOST_PAIRS)
    return [
      ...missing.map((line): LineChange => ({ what: 'gone', line })),
      ...rest.map((line): LineChange => ({ what: 'added', line })),
    ]
  const take = (fits: (line: DatedLine) => boolean): DatedLine | undefined => {
    const at = rest.findIndex(fits)
    return at === -1 ? undefined : rest.splice(at, 1)[0]
  }
  // A mended slip is looked for before another line of that day is.
  const mended = missing.map((was) => ({
    was,
    line: take((line) => line.date === was.date && line.forum === was.forum && isSlip(line.text, was.text)),
  }))
  const changes = mended.map(({ was, line }): LineChange => {
    if (line) return { what: 'rewritten', line, was, slip: true }
    // A line of the same day that speaks of something else is another line, and this one is gone.
    const other =
      take((l) => isSame(l.text, was.text)) ?? take((l) => l.date === was.date && likeness(l.text, was.text) >= ALIKE)
    return other ? { what: 'rewritten', line: other, was, slip: false } : { what: 'gone', line: was }
  })
  return [...changes, ...rest.map((line): LineChange => ({ what: 'added', line }))]
}

/** The share of words from which two lines of a day are one line, rewritten. */
const ALIKE = 0.2

/** So many lines that are gone times lines that are new are compared by their words. */
const MOST_PAIRS = 10_000

/** What makes a line the same line. */
export const lineName = ({ date, forum, text }: DatedLine): string =>
  [date, forum ?? '', withoutPaths(text)].join('\0').normalize()
