/** A code block or comment that is never closed: everything behind it is part of it, and no plan. */
import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { codeBlocks, insideOf } from './code.ts'

/** The problem of such a block in a body, where headings come behind it; none where it only ends the text. */
export function openBlockIn({ file, text }: Source, body: Range): ReaderProblem[] {
  const blocks = codeBlocks(text, body.start)
  const code = blocks.find((block) => !block.closed)
  const comment = openComment(text, body.start, insideOf(blocks.filter((block) => block.closed)))
  const start = code && (comment === null || code.start < comment) ? code.start : comment
  if (start === null || !/^#{1,6}[ \t]/m.test(text.slice(start))) return []
  const newline = text.indexOf('\n', start)
  const end = newline === -1 ? text.length : newline
  const kind = start === code?.start ? 'code' : 'comment'
  return [{ id: 'open-blok', args: { kind }, file, at: { range: { start, end: Math.min(end, start + 40) } } }]
}

/** Where a comment that begins a line is opened and never closed. */
function openComment(text: string, from: number, inCode: (offset: number) => boolean): number | null {
  const last = text.lastIndexOf('-->')
  const pattern = /^ {0,3}<!--/gm
  pattern.lastIndex = Math.max(from, last === -1 ? 0 : last)
  for (const { 0: opening, index } of text.matchAll(pattern)) {
    const at = index + opening.length - 4
    if (!inCode(at)) return at
  }
  return null
}
