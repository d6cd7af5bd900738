/** The lines of an item's part: bullets, quotes, and what is neither. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Source } from '../source.ts'
import { codeBlocks, insideOf } from './code.ts'
import { commentsIn } from './comments.ts'
import type { Wording } from './wording.ts'

/** A part of an item, line by line: its bullets, what is quoted, and the lines that are neither, which stay prose. */
export interface Lines {
  bullets: Bullet[]
  quoted: (Range & { text: string })[]
  rest: Range[]
}

export interface Bullet extends Range {
  indent: number
  /** The white space in front of it, and its mark with the space behind. */
  lead: string
  mark: string
  text: string
  /** Further paragraphs of it. */
  more: string
}

const BULLET = /^(\s*)((?:[-*+]|\d{1,9}[.)])[ \t]+)(.*)$/s
const QUOTE = /^ {0,3}> ?(.*)$/s
/** What is a block of its own, and so no paragraph of the bullet above it. */
const BLOCK = /^\s*(?:[|#>]|```|~~~)/

/** A line that is an entry of its own, whose bullet was forgotten. */
const ENTRY = /^\s*(?:\\?\[[ xXvV]?\\?\]|[☐⬜☑☒✅✓✔]|\d{4}-\d{2}(?:-\d{2})?[ \t]*(?:\([^()]*\))?[ \t]*:)/

/** A line that continues a bullet or a quote is joined to it; one that is indented below a bullet is a paragraph of it. */
export function linesIn({ text }: Source, part: Range, quotes: boolean, wording: Wording): Lines {
  const found: Lines = { bullets: [], quoted: [], rest: [] }
  const silent = silentIn(text, part)
  const inCode = insideOf(codeBlocks(text.slice(0, part.end), part.start))
  let open: 'bullet' | 'quote' | 'gap' | null = null
  let at = part.start
  for (const raw of text.slice(part.start, part.end).split('\n')) {
    const start = at
    const end = at + raw.replace(/\r$/, '').length
    const line = wording({ start, end })
    at += raw.length + 1
    const last = found.bullets.at(-1)
    const code = inCode(start)
    const match = code ? null : BULLET.exec(line)
    const quote = quotes && !match && !code ? QUOTE.exec(line)?.[1] : undefined
    const indent = (/^\s*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length
    if (silent({ start, end })) open = null
    else if (line.trim() === '' && !code) open = open === 'bullet' ? 'gap' : open === 'gap' ? open : null
    else if (match) {
      // A tab counts as four columns, as in Markdown.
      const [, lead = '', mark = '', words = ''] = match
      found.bullets.push({ indent, lead, mark, text: words, more: '', start: start + lead.length, end })
      open = 'bullet'
    } else if (quote !== undefined) {
      found.quoted.push({ start, end, text: quote })
      open = 'quote'
    } else if (open === 'quote' && !code) found.quoted.push({ start, end, text: line.trim() })
    else if (last && open === 'bullet' && !code && !(indent <= last.indent && ENTRY.test(line))) {
      if (last.more === '') last.text += ` ${line.trim()}`
      else last.more += ` ${line.trim()}`
      last.end = end
    } else if (last && open === 'gap' && indent >= last.indent + 2 && !code && !BLOCK.test(line)) {
      last.more += ` ${line.trim()}`
      last.end = end
      open = 'bullet'
    } else {
      found.rest.push({ start, end })
      open = null
    }
  }
  return found
}

/** Tells of a line whether it is no more than a comment, or a part of one. */
function silentIn(text: string, part: Range): (line: Range) => boolean {
  const comments = commentsIn(text.slice(0, part.end), part.start)
  if (comments.length === 0) return () => false
  const inside = insideOf(comments)
  return ({ start, end }) => {
    const line = text.slice(start, end)
    const first = end - line.trimStart().length
    if (!inside(first)) return false
    const close = comments.find((comment) => comment.end > first)?.end ?? first
    return text.slice(close, end).trim() === ''
  }
}

/** Lines that stand below each other, as one range. */
export function joined(text: string, ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && text.slice(last.end, range.start).trim() === '') last.end = range.end
    else found.push({ ...range })
  }
  return found
}
