/** Marks in prose that other programs read (Obsidian, Notion, Word's Markdown) and Markdown doesn't: a report shows them as they are. */
import type { Range } from '../diagnostics/finding.ts'
import { bodyOf, type Mark } from './marks.ts'
import { unspokenIn } from './near-links.ts'
import type { Source } from './source.ts'

export type ForeignKind = 'comment' | 'callout' | 'highlight' | 'block-id' | 'tags' | 'container' | 'contents'

/** Such a mark, and what would say the same here; null where nothing does. */
export interface ForeignMark extends Range {
  kind: ForeignKind
  wanted: string | null
}

/** A word as a person begins it: `WARNING` is `Warning`. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

const SHAPES: [kind: ForeignKind, pattern: RegExp, mend: (match: RegExpMatchArray) => string | null][] = [
  ['comment', /(?<![\d%])%%[^%]{1,2000}%%(?!%)/g, ([whole]) => `<!--${whole?.slice(2, -2)}-->`],
  [
    'callout',
    /(?<=^ {0,3}(?:> ?){1,3})\[!(\p{L}[\p{L}-]{1,20})\][-+]?(?:[ \t]+([^\s][^\n\r]{0,200}))?/gmu,
    ([, kind = '', title]) => `**${title?.trim() ?? capital(kind)}**`,
  ],
  ['highlight', /(?<![=\w])==(?=[^\s=])([^=\n]{1,300})(?<=[^\s=])==(?![=\w])/g, ([, words]) => `**${words}**`],
  ['block-id', /(?<=[^\s][ \t])\^(?=[\w-]*[a-z])[a-z\d][a-z\d-]{1,40}(?=[ \t]*\r?$)/gim, () => null],
  ['tags', /^ {0,3}#[\p{L}][\p{L}\d/_-]{1,40}(?:[ \t]+#[\p{L}][\p{L}\d/_-]{1,40})*(?=[ \t]*\r?$)/gmu, () => null],
  ['container', /^ {0,3}:::+[ \t]*\{?[.\w-]*\}?(?=[ \t]*\r?$)/gm, () => null],
  ['contents', /^ {0,3}(?:\[TOC\]|\[\[_TOC_\]\]|\{\{?toc\}?\}|<!-- toc -->)(?=[ \t]*\r?$)/gim, () => null],
]

/** Without any of these there is no such mark, as in nearly every file; looking for each kind takes ten times as long. */
const SIGNS = /%%|\[!|==|[ \t]\^|:::|\btoc\b|_toc_|(?<![\w{(&/])#[^\s#\d]/i

/** The marks of other programs in the body of a file, in its order. `there`: the links and pictures that it has. */
export function foreignMarks(source: Source, there: readonly Mark[]): ForeignMark[] {
  const { start, end } = bodyOf(source)
  const part = source.text.slice(start, end)
  if (!SIGNS.test(part)) return []
  const found = SHAPES.flatMap(([kind, pattern, mend]) =>
    [...part.matchAll(pattern)].map((match): ForeignMark => {
      const from = start + match.index
      return { kind, start: from, end: from + match[0].length, wanted: mend(match) }
    }),
  )
  if (found.length === 0) return found
  const silent = unspokenIn(
    source,
    there.filter(({ kind }) => kind !== 'html'),
  )
  return found.filter((mark) => !silent(mark.start)).sort((a, b) => a.start - b.start)
}
