/** HTML comments in prose: notes among writers, which no reader of a report sees. */
import type { Range } from '../../diagnostics/finding.ts'

/** A text without its comments. One that is never closed is no comment. */
export function withoutComments(text: string): string {
  let result = ''
  let at = 0
  for (;;) {
    const open = text.indexOf('<!--', at)
    const close = open === -1 ? -1 : text.indexOf('-->', open)
    if (close === -1) return result + text.slice(at)
    result += text.slice(at, open)
    at = close + 3
  }
}

/** Where the comments of a text are, from an offset on. */
export function commentsIn(text: string, from: number): Range[] {
  const found: Range[] = []
  for (let at = from; ; ) {
    const start = text.indexOf('<!--', at)
    const close = start === -1 ? -1 : text.indexOf('-->', start)
    if (close === -1) return found
    found.push({ start, end: close + 3 })
    at = close + 3
  }
}
