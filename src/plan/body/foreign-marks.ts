/** Marks in prose that other programs read and Markdown doesn't: a report shows them as they are. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Source } from '../source.ts'
import { type ForeignKind, isElement, SIGNS, shapes } from './foreign-shapes.ts'
import { bodyOf, type Mark } from './marks.ts'
import { unspokenIn } from './near-links.ts'

export type { ForeignKind } from './foreign-shapes.ts'

/** Such a mark, and what would say the same here; null where nothing does. */
export interface ForeignMark extends Range {
  kind: ForeignKind
  wanted: string | null
}

/** The marks of other programs in the body of a file, in its order, each told once. `there`: the links and pictures that it has. */
export function foreignMarks(source: Source, there: readonly Mark[]): ForeignMark[] {
  const { start, end } = bodyOf(source)
  const part = source.text.slice(start, end)
  if (!SIGNS.test(part)) return []
  const found = shapes().flatMap(([kind, pattern, mend]) =>
    [...part.matchAll(pattern)].map((match): ForeignMark => {
      const from = start + match.index
      return { kind, start: from, end: from + match[0].length, wanted: mend(match) }
    }),
  )
  if (found.length === 0) return found
  const silent = unspokenIn(
    source,
    there.filter((mark) => mark.kind !== 'html' && !isForeign(source, mark)),
  )
  // Of two at one place the longer one, which holds the other.
  const spoken = found.filter((mark) => !silent(mark.start)).sort((a, b) => a.start - b.start || b.end - a.end)
  let until = 0
  const apart = spoken.filter((mark) => {
    if (mark.start < until) return false
    until = mark.end
    return true
  })
  return withoutClosing(apart, source.text)
}

/** Whether what stands as an address is an element of another program. */
export function isForeign(source: Source, { start, target }: Mark): boolean {
  return source.text[start] === '<' && isElement(target)
}

/** What only closes something was told with what it closes; the first line of a table stands for all of them. */
function withoutClosing(marks: readonly ForeignMark[], text: string): ForeignMark[] {
  let boxes = 0
  let tags = 0
  let table: number | null = null
  return marks.filter(({ kind, start, end }) => {
    const said = text.slice(start, end).trim()
    if (kind === 'table') {
      const same = table !== null && !/\n[ \t]*\r?\n/.test(text.slice(table, start))
      table = end
      return !same
    }
    if (kind === 'container') {
      const closes = /^:+$/.test(said) && boxes > 0
      boxes += closes ? -1 : 1
      return !closes
    }
    if (kind !== 'tag' || said.startsWith('[')) return true
    const closing = (said.match(/<\/|\/>|<!\[endif/gi) ?? []).length
    const opening = (said.match(/<[^/]/g) ?? []).length - (said.match(/\/>|<!\[endif/gi) ?? []).length
    const closes = opening === 0 && tags > 0
    tags = Math.max(0, tags + opening - closing)
    return !closes
  })
}
