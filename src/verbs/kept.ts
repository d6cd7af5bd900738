/** Whether a merged item says all that the two said: every line of theirs, wherever it stands by now. */
import { itemTextOf } from '../editing/text/item-text.ts'
import type { Source } from '../plan/source.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Proposed } from './edit.ts'
import type { Named } from './relocate.ts'

/** Whether each line of A and B is a line of A afterwards. Headings of parts, and the question that is asked, can be one only. */
export function allKept({ before, after }: Proposed, a: Named, b: Named): boolean {
  const now = linesOf(after, a)
  if (now === null) return false
  const counts = new Map<string, number>()
  for (const line of now) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [a, b].every((one) => linesOf(before, one)?.every((line) => counts.has(line)))
}

function linesOf({ set }: Workspace, { theme, id }: Named): string[] | null {
  const source = set.sources.get(theme.file) as Source
  const place = itemTextOf(source, id)
  if (!place) return null
  return source.text
    .slice(place.start, place.end)
    .split(/\r?\n/)
    .filter((line) => !/^(?:#{3,4}[ \t]|[ \t]*>)/.test(line))
    .map((line) =>
      line
        .replace(/\]\(<?[^()\s]*/g, '](')
        .replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/, '')
        .trimEnd(),
    )
    .filter((line) => line !== '')
}
