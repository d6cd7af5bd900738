/** Text as a Word file can hold it: without what XML forbids, and told apart by the way it runs. */
import { RTL } from '../right-to-left.ts'

// XML has no place for these, and the marks that turn text around could make a report read as something else.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes away
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** The text on one line; half a character becomes `�`. */
export function clean(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(FORBIDDEN, '')
    .replace(/[ \t]*[\r\n\t]+[ \t]*/g, ' ')
}

/** From the first letter that runs to the left up to the last before another letter, with what stands between. */
const STRETCH = new RegExp(String.raw`[${RTL}](?:[${RTL}\P{L}]*[${RTL}])?\p{M}*`, 'gu')

/**
 * A letter without a picture that runs from left to right. LibreOffice turns around what stands behind a name from right to left, an amount
 * and its brackets included, up to the next letter; and heeds none of Word's ways to keep it apart. Whoever reads a Word file back leaves it out.
 */
const TO_THE_RIGHT = '\u200e'
const FIGURE = /^\P{L}*\d/u

/** The text in stretches that run one way. */
export function stretches(text: string): { text: string; rtl: boolean }[] {
  const found: { text: string; rtl: boolean }[] = []
  let end = 0
  for (const match of text.matchAll(STRETCH)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), rtl: false })
    found.push({ text: match[0], rtl: true })
    end = match.index + match[0].length
  }
  if (end < text.length) found.push({ text: text.slice(end), rtl: false })
  return found.map(({ text: stretch, rtl }, i) => ({
    text: !rtl && i > 0 && FIGURE.test(stretch) ? `${TO_THE_RIGHT}${stretch}` : stretch,
    rtl,
  }))
}

/** The words of any node, in order. */
export function plainText(node: object): string {
  if ('type' in node && node.type === 'break') return '\n'
  if ('value' in node) return String(node.value)
  return 'children' in node && Array.isArray(node.children) ? node.children.map(plainText).join('') : ''
}

/** The classes of a node of ours, wherever they stand. */
export function classesOf(node: object): string[] {
  if ('className' in node && typeof node.className === 'string') return node.className.split(' ')
  const data = 'data' in node ? (node.data as { hProperties?: { className?: unknown } } | undefined) : undefined
  const names = data?.hProperties?.className
  return Array.isArray(names) ? names.map(String) : typeof names === 'string' ? names.split(' ') : []
}
