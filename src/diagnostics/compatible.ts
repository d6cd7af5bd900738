/** Which fixes of one file can be made together. */
import type { TextEdit } from './text-edit.ts'

/**
 * The findings of one file whose edits can be made together. Where two touch, the first is made; the other one is found again in
 * what comes out.
 */
export function compatible<T extends { edits: readonly TextEdit[] }>(findings: readonly T[]): T[] {
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
