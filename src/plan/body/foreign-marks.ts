/** Marks in prose that other programs read and Markdown doesn't: a report shows them as they are. */
import type { Source } from '../source.ts'
import { type ForeignMark, isElement, SIGNS, shapes } from './foreign-shapes.ts'
import { bodyOf, type Mark } from './marks.ts'
import { nearComments } from './near-comments.ts'
import { codeIn, unspokenIn } from './near-links.ts'

/** The marks of other programs in the body of a file, in its order, each told once. `there`: the links and pictures that it has. */
export function foreignMarks(source: Source, there: readonly Mark[]): ForeignMark[] {
  const { start, end } = bodyOf(source)
  const part = source.text.slice(start, end)
  const comments = nearComments(source)
  const found = !SIGNS.test(part)
    ? []
    : shapes().flatMap(([kind, pattern, mend]) =>
        [...part.matchAll(pattern)].map((match): ForeignMark => {
          const from = start + match.index
          return { kind, start: from, end: from + match[0].length, wanted: mend(match) }
        }),
      )
  if (found.length + comments.length === 0) return []
  const silent = unspokenIn(
    source,
    there.filter((mark) => mark.kind !== 'html' && !isForeign(source, mark)),
  )
  // Of two at one place the longer one, which holds the other.
  const inCode = codeIn(source)
  const spoken = [
    ...found.filter((mark) => !silent(mark.start)),
    ...comments.filter((mark) => !inCode(mark.start)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
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
