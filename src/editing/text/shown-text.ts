/** The words of a stretch of Markdown as a reader sees them, each letter with its place in the source. */
import type { Range } from '../../diagnostics/finding.ts'

export interface Shown {
  /** On one line, with one space between words. */
  text: string
  /** The offset in the source of each letter, and of what follows the last. */
  at: number[]
}

// What stands in front of the words of a line: a mark of a heading, a quote, a list entry or a task.
const LEAD = /^[ \t]*(?:(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+)[ \t]*)*/

/** What is shown of a range of a text. */
export function shownIn(source: string, { start, end }: Range): Shown {
  const at: number[] = []
  let text = ''
  const put = (letter: string, offset: number): void => {
    const space = /\s/.test(letter)
    if (space && (text === '' || text.endsWith(' '))) return
    text += space ? ' ' : letter
    for (let n = 0; n < letter.length; n++) at.push(offset)
  }
  let i = start
  while (i < end) {
    if (i === start || source[i - 1] === '\n') i += (LEAD.exec(source.slice(i, end))?.[0] ?? '').length
    if (i >= end) break
    const hidden = hiddenAt(source, i, end)
    if (hidden > 0) {
      i += hidden
      continue
    }
    if (source[i] === '\\' && /[!-/:-@[-`{-~]/.test(source[i + 1] ?? '')) i++
    put(source.charAt(i), i)
    i++
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    at.pop()
  }
  at.push((at.at(-1) ?? start) + 1)
  return { text, at }
}

/** How many characters from here on are marks that no reader sees. */
function hiddenAt(source: string, i: number, end: number): number {
  const rest = source.slice(i, Math.min(end, i + 2000))
  const letter = rest.charAt(0)
  if (letter === '<') return /^<!--[\s\S]*?-->/.exec(rest)?.[0].length ?? 0
  if (letter === '{') return /^\{#[\w-]+\}/.exec(rest)?.[0].length ?? 0
  if (letter === '[') return /^\[[^\]\n]*\]\([^)\n]*\)/.test(rest) ? 1 : 0
  if (letter === ']') return /^\]\([^)\n]*\)/.exec(rest)?.[0].length ?? 0
  if (letter === '`') return rest.search(/[^`]|$/)
  if (letter === '~') return rest.startsWith('~~') ? 2 : 0
  if (letter !== '*' && letter !== '_') return 0
  const marks = rest.slice(0, rest.search(letter === '*' ? /[^*]|$/ : /[^_]|$/))
  const before = source[i - 1] ?? ' '
  const behind = rest[marks.length] ?? ' '
  const alone = /\s/.test(before) && /\s/.test(behind)
  const inside = letter === '_' && /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(behind)
  return alone || inside ? 0 : marks.length
}
