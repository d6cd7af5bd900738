/** The links, pictures and raw HTML in the prose of a file: what may lead nowhere, or is not what a report shows. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Source } from '../source.ts'
import { split } from '../yaml/fence.ts'
import { BODY, tangle } from './excess.ts'

/** `target` is where a link or picture leads, `text` its words, or the HTML itself. Offsets are into the whole file. */
export interface Mark extends Range {
  kind: 'link' | 'image' | 'html'
  target: string
  text: string
  /** Where a picture is whose address stands on a line of its own, which is a mark too. */
  elsewhere?: string | undefined
}

// Anything that could be a link, picture or tag, or hide one: brackets, tags, code, escapes and fences.
const TRICKY = /[[\]<`\\]|~~~/
const LINK = /(!?)\[([^[\]<`\\|!]*)\]\(([^()\s<>`\\"'&|*_~]+)\)/g
// Text over several paragraphs, or that begins another kind of block halfway, is no link; nor is one in indented code.
const BROKEN = /\n[ \t]*(?:\n|[-+*#>=\d]|\t| {2})/
const INDENTED = /^(?: {4}| *\t)/

// In front of anything else a backslash neither makes a mark nor takes one away.
const HARMLESS = /\\(?![[\]<`\\])/g

// The box of a task: without a definition of that name, which has brackets of its own, it is no link.
const BOX = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX]\](?=[ \t])/gm

/** The marks of plain prose; null where only a full parser can be sure. */
export function quickMarks(source: Source): Mark[] | null {
  const { start, end } = bodyOf(source)
  const body = source.text.slice(start, end)
  if (!TRICKY.test(body)) return []
  const found: Mark[] = []
  const rest = body.replace(LINK, (all, bang: string, text: string, target: string, at: number) => {
    const before = body.slice(body.lastIndexOf('\n', at) + 1, at + 1)
    // A heading ends with its line, also in a quote or list, so a link in it does too.
    const split = text.includes('\n') && /^[\s>*+\-\d.)]*#/.test(before)
    const escaped = body[at - 1] === '\\'
    if (split || escaped || BROKEN.test(text) || INDENTED.test(before) || text.trim() === '') return all
    found.push({
      kind: bang === '' ? 'link' : 'image',
      target,
      text,
      start: start + at,
      end: start + at + all.length,
    })
    return ''
  })
  return TRICKY.test(rest.replace(BOX, '$1').replace(HARMLESS, '')) ? null : found
}

/** The prose of a file whose marks are worth a parser; empty where it would take one too long, which is a problem of its own. */
export function bodyOf(source: Source): Range {
  const none = { start: 0, end: 0 }
  if (!source.file.endsWith('.md')) return none
  const { body } = split(source).value
  return tangle(source.text.slice(body.start, body.end), BODY) === null ? body : none
}
