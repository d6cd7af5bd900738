/** What a problem in a plan is, as data: the problem a reader or rule states, and the finding that is shown for it. */

import type { TextEdit } from './text-edit.ts'

export type Severity = 'error' | 'warning' | 'advice'

/** Offsets in UTF-16 units into the text of a file as it is on disk, a byte order mark included. `end` is exclusive. */
export interface Range {
  start: number
  end: number
}

/** Where something is, in one file: a range, a path into its YAML (a list of texts is an entry in any of these forms), or a heading in its body by the heading's offset. */
export type Where =
  | { range: Range }
  | { path: readonly (string | number | readonly string[])[]; part: 'key' | 'value' }
  | { heading: number }

/** A place in a file, before it is resolved to lines and columns. `revision`: in that earlier version of the plans. */
export interface Spot {
  file: string
  at: Where
  revision?: string
}

/** A fact that a reader or rule states: which rule, the typed arguments of its message, and the place. */
export interface Problem<Id extends string = string, Args = unknown> extends Spot {
  id: Id
  args: Args
  related?: Spot[]
  /** The path of the value that is lost by it, where `at` is but a sign in it. */
  path?: readonly (string | number)[]
  /** The file that it is about where that isn't the one it is told in, such as one that is missing. */
  concerns?: string
}

/** A position in a file: 1-based line and column (column in UTF-16 units, a byte order mark not counted). */
export interface Position {
  line: number
  column: number
  offset: number
}

/** A resolved place. */
export interface Place {
  file: string
  /** The earlier revision that it is in; absent for the plans as they are. */
  revision?: string
  start: Position
  end: Position
}

/**
 * A problem with its words, severity and place, ready for any writer. The field names follow unified's `VFileMessage`,
 * but a finding is plain data: a `VFileMessage` is an `Error` and would capture a stack for each of them.
 */
export interface Finding extends Place {
  ruleId: string
  severity: Severity
  reason: string
  why: string
  mend: string
  related: Place[]
  /** The edits of its file that mend it; none where that takes a person. */
  edits: TextEdit[]
  /** Whether what is there is better not repeated: a ballot, or somebody's telephone number. */
  discreet: boolean
  /** Whether it is of the file as a whole, so that it is the same one wherever in the file it is told and whatever it says. */
  ofFile?: true
  /** How many more there are of this rule in this file, which are only counted. */
  more?: number
  concerns?: string
}

/** How many findings these stand for. */
export function countOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { more = 0 }) => sum + 1 + more, 0)
}

/** Orders findings by file, place and rule, the same on every machine. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.reason, b.reason)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
