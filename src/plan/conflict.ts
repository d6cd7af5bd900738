/** Markers that git leaves in a file whose merge isn't finished. */
import type { Range } from '../diagnostics/finding.ts'

/** The first merge-conflict marker in a part of a text. */
export function conflictMarker(text: string, range: Range): Range | null {
  const found = /^(<{7}|>{7})(?=[ \r\n]|$).*/m.exec(text.slice(range.start, range.end))
  if (!found) return null
  const start = range.start + found.index
  return { start, end: start + found[0].trimEnd().length }
}
