/** A fix as text edits: what is between two offsets is replaced, and every other byte stays as it is. */
import type { Finding } from './finding.ts'

/** Replaces the text between two offsets of a file; equal offsets insert. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Applies edits that don't overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/**
 * The findings of one file whose edits can be made together. Where two touch, the first is made; the other one is found again in
 * what comes out.
 */
export function compatible(findings: readonly Finding[]): Finding[] {
  const chosen: TextEdit[] = []
  return findings.filter(({ edits }) => {
    const free = edits.every((edit) => chosen.every((other) => edit.end < other.start || other.end < edit.start))
    if (free) chosen.push(...edits)
    return free
  })
}
