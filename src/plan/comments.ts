/** HTML comments in prose: notes among writers, which no reader of a report sees. */

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
