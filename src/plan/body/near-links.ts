/** What was meant as a link and is none: for Markdown it is text, so that readers see brackets. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Source } from '../source.ts'
import { codeBlocks, insideOf } from './code.ts'
import { commentsIn } from './comments.ts'
import { bodyOf, type Mark } from './marks.ts'

export type NearLinkCause =
  | 'space'
  | 'reversed'
  | 'open'
  | 'spaces'
  | 'wiki'
  | 'empty'
  | 'unopened'
  | 'quote'
  | 'textless'
  | 'undefined'

/** Such a text, and how it should be written where that is sure. */
export interface NearLink extends Range {
  cause: NearLinkCause
  wanted: string | null
}

/** What can only be an address or a file. */
const ADDRESS =
  /^(?:https?:\/\/|mailto:|www\.|\.{1,2}\/|#[\w-]+$|[^\s()[\]]*\.(?:md|pdf|docx?|xlsx?|png|jpe?g|txt|csv|pptx?|od[tsp]|nl|com|org|eu|net)(?:[#?/]|$))/i
const SHAPES: [cause: NearLinkCause, pattern: RegExp, mend: (match: RegExpMatchArray) => string | null][] = [
  ['wiki', /!?\[\[[^[\]\n]{1,200}\]\]/g, () => null],
  ['empty', /!?\[[^[\]\n]{1,200}\]\([ \t]*\)/g, () => null],
  [
    'unopened',
    /!?\[[^[\]\n]{1,200}\](?:https?:\/\/|www\.)[^()\s<>]{1,500}\)/g,
    (match) => match[0].replace(/\](?=h|w)/, ']('),
  ],
  [
    'space',
    /(!?\[[^[\]\n]{1,200}\])[ \t]{1,9}\(([^()\s]{1,500})\)/g,
    ([, text = '', to = '']) => (ADDRESS.test(to) ? `${text}(${to})` : null),
  ],
  [
    'reversed',
    /\(([^()\n]{1,200})\)\[([^[\]\s]{1,500})\]/g,
    ([, text = '', to = '']) => (ADDRESS.test(to) ? `[${text}](${to})` : null),
  ],
  [
    'spaces',
    /(!?\[[^[\]\n]{1,200}\])\(([^()\s<>"'][^()\n<>"']{0,300}[^()\s<>"'])\)/g,
    ([, text = '', to = '']) => (/\s/.test(to) ? `${text}(<${to}>)` : null),
  ],
  // Up to the first white space: where the address was to end is for a person.
  ['quote', /!?\[[^[\]\n]{1,200}\]\([^()\s<>]{1,500}[ \t]+["'][^()"'\n]{0,200}\)/g, () => null],
  ['open', /!?\[[^[\]\n]{1,200}\]\([^()\s<>]{0,500}(?=[ \t]+[^()\n]{0,500}(?:\(|$)|\r?$)/gm, () => null],
  ['undefined', /\[\^[^\][\s]{1,60}\](?!:)/g, () => null],
  ['undefined', /\[[^\][\n^]{1,200}\]\[[^\][\n^]{0,60}\]/g, () => null],
  ['undefined', /!\[[ \t]{0,9}\]\[[^\][\n^]{1,60}\]/g, () => null],
]
/** Shapes that are one only where their address can be nothing else. */
const SURE_ONLY = new Set<NearLinkCause>(['space', 'reversed', 'spaces'])

/** What was meant as a link in a file, beside the links that are there; each text is told once. */
export function nearLinks(source: Source, there: readonly Mark[]): NearLink[] {
  const { text } = source
  const body = bodyOf(source)
  const part = text.slice(body.start, body.end)
  if (!part.includes('[')) return []
  const links = there.filter(({ kind, target }) => kind !== 'html' && target !== '')
  const taken = unspokenIn(source, links)
  const defined = part.includes(']:') ? [...part.matchAll(/^[ \t>]*\[([^\]\n]{1,200})\]:/gm)] : []
  const names = new Set(defined.map(([, name = '']) => nameOf(name)))
  const found: NearLink[] = []
  const told = (at: number): boolean => found.some(({ start, end }) => start <= at && at < end)
  for (const [cause, pattern, mend] of SHAPES) {
    for (const match of part.matchAll(pattern)) {
      const start = body.start + match.index
      if (taken(start) || told(start)) continue
      if (cause === 'undefined' && names.has(nameOf(referred(match[0])))) continue
      const wanted = mend(match)
      if (wanted === null && SURE_ONLY.has(cause)) continue
      found.push({ start, end: start + match[0].length, cause, wanted })
    }
  }
  for (const { start, end } of links)
    if (/^\[[ \t]*\]\(/.test(text.slice(start, start + 80))) found.push({ start, end, cause: 'textless', wanted: null })
  return found.sort((a, b) => a.start - b.start)
}

/** Tells of offsets in a body whether they are in code, where text is shown as it is. */
export function codeIn(source: Source): (offset: number) => boolean {
  return insideOf(disjoint(codeOf(source)))
}

/** Tells of offsets in a body whether they are in code, in a comment or in one of these ranges: there nothing is meant but itself. */
export function unspokenIn(source: Source, others: readonly Range[]): (offset: number) => boolean {
  return insideOf(disjoint([...codeOf(source), ...commentsIn(source.text, bodyOf(source).start), ...others]))
}

function codeOf(source: Source): Range[] {
  const { start, end } = bodyOf(source)
  return [...codeBlocks(source.text, start), ...spansIn(source.text.slice(start, end), start)]
}

/** The name that a reference is about: between its last brackets, or its first where those are empty. */
function referred(reference: string): string {
  const names = [...reference.matchAll(/\[([^[\]]*)\]/g)].map(([, name = '']) => name)
  return names.at(-1) || (names[0] ?? '')
}

const nameOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Code in a line. */
function spansIn(part: string, from: number): Range[] {
  return [...part.matchAll(/(?<![\\`])(`{1,3})(?!`)[^\n]{1,500}?(?<!`)\1(?!`)/g)].map(({ 0: code, index }) => ({
    start: from + index,
    end: from + index + code.length,
  }))
}

/** Ranges in order, those that overlap as one. */
function disjoint(ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}
