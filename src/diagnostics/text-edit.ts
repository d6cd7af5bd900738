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
  // Sorted, and apart from each other, so that the only one an edit can touch is found by halving.
  const chosen: TextEdit[] = []
  const firstEndingFrom = (offset: number): number => {
    let low = 0
    let high = chosen.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((chosen[middle]?.end ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return findings.filter(({ edits }) => {
    const free = edits.every((edit) => edit.end < (chosen[firstEndingFrom(edit.start)]?.start ?? Infinity))
    if (free) for (const edit of edits) chosen.splice(firstEndingFrom(edit.start), 0, edit)
    return free
  })
}
