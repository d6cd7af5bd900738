/** What was meant as a comment and is none, or is one that takes along the text behind it. */
import type { Source } from '../source.ts'
import { commentsIn } from './comments.ts'
import type { ForeignMark } from './foreign-shapes.ts'
import { bodyOf } from './marks.ts'

/** Without any of these there is no comment, nor what looks like one. */
const SIGNS = /<!|[‹«][ \t]?!|<[ \t]!/
/** A comment with other dashes or brackets than those of Markdown, as programs make that write for you. */
const NEAR = /(?<!\\)[<‹«][ \t]?!(?:[ \t]?[-–—]){1,3}([^<>‹›«»\n]{1,500}?)[-–—]{1,3}[ \t]?!?[>›»]/g
const PROPER = /^<!--[\s\S]*-->$/
/** An excuse on a line of its own, which is told as an excuse. */
const EXCUSE = /^\W{1,12}masterplan[-_ ]?(?:neg|ign)/i
const FIRST = /(?:^|\n)[ \t>*+-]{0,40}$/

/** What is nearly a comment in the body of a file, and each comment that is not closed where its line or the next comment says it should be. */
export function nearComments(source: Source): ForeignMark[] {
  const { start: from, end } = bodyOf(source)
  const part = source.text.slice(from, end)
  if (!SIGNS.test(part)) return []
  const comments = commentsIn(part, 0)
  const inner = (start: number): number => part.indexOf('<!--', start + 4)
  // A comment that holds the beginning of another one was meant to end before it.
  const swallowing = comments.filter(({ start, end }) => inner(start) !== -1 && inner(start) < end)
  const last = openIn(part, comments.at(-1)?.end ?? 0)
  const open = [...swallowing.map(({ start }) => start), ...(last === -1 ? [] : [last])]
  const opened = new Set(open)
  let next = 0
  const near = [...part.matchAll(NEAR)].filter(({ 0: text, 1: words = '', index }) => {
    if (!/[\p{L}\d]/u.test(words)) return false
    while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const inside = (comments[next]?.start ?? Number.POSITIVE_INFINITY) <= index
    if (EXCUSE.test(text) && FIRST.test(part.slice(Math.max(0, index - 50), index))) return false
    return opened.has(index) || (!inside && !PROPER.test(text))
  })
  const told = new Set(near.map(({ index }) => index))
  return [
    ...near.map(({ 0: text, 1: words = '', index }): ForeignMark => {
      const start = from + index
      return { kind: 'comment', start, end: start + text.length, wanted: `<!-- ${words.trim()} -->` }
    }),
    ...open.flatMap((at): ForeignMark[] => {
      const line = /^[^\r\n]*/.exec(part.slice(at, at + 500))?.[0] ?? ''
      const kind = at === last ? 'unclosed' : 'swallowing'
      return told.has(at) ? [] : [{ kind, start: from + at, end: from + at + line.trimEnd().length, wanted: null }]
    }),
  ]
}

/** Where a comment begins from an offset on; -1 where none does. Behind a backslash it is text. */
function openIn(part: string, from: number): number {
  const opening = /(?<!\\)<!--/g
  opening.lastIndex = from
  return opening.exec(part)?.index ?? -1
}
