/** Markers that git leaves in a file whose merge isn't finished. */
import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'

/** The merge conflicts in a part of a file: each where it begins, or where the end of one is all that is left. */
export function conflictsIn({ file, text }: Source, range: Range): ReaderProblem[] {
  const part = text.slice(range.start, range.end)
  const sides = [...part.matchAll(/^(<{7}|>{7})(?=[ \r\n]|$).*/gm)]
  // What parts the two sides may be all that is left; below a line of text it makes that a heading.
  const markers = sides.length > 0 ? sides : [...part.matchAll(/(?<=\n[ \t]*\r?\n)(={7})(?=[ \t]*\r?$)/gm)]
  return markers.flatMap((found, i): ReaderProblem[] => {
    const closes = found[1]?.startsWith('>') === true
    if (closes && markers[i - 1]?.[1]?.startsWith('<') === true) return []
    const start = range.start + found.index
    const at = { range: { start, end: start + found[0].trimEnd().length } }
    return [{ id: 'samenvoegconflict', args: {}, file, at }]
  })
}
