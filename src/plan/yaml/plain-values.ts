/** The values of plain YAML that stand on one line: plain and quoted texts, numbers, and what stands between brackets. */

/** Thrown where only a full parser knows. */
export const UNSURE = new Error('not plain YAML')

export function unsure(): never {
  throw UNSURE
}

/** What a plain text may begin with: nothing that is a mark, or could be one to another reader. */
export const FIRST = /^[A-Za-z0-9(€\u00a1-\uffff]/
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/
/** One or two decimals; with three it may have been a thousand, and a zero at the end would be lost. */
const DECIMAL = /^-?(?:0|[1-9]\d{0,8})\.\d?[1-9]$/
/** Any other form of number, or what nearly is one. */
const NUMBERLIKE = /^(?:[-+.]|[\d._]+$|\d[\d._]*[eE][-+]?\d+$|0[xXoObB])/
const NAMED = new Map<string, boolean | null>([
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, true] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, false] => [word, false]),
])
/** Brackets in a text are few and in pairs, since the full parser refuses what seems to nest deep. */
export const PAIRED = /^[^[\]{}]*(?:[[{][^[\]{}]*[\]}][^[\]{}]*)*$/
const FLOW_KEY = /(?:[A-Za-z][\w-]*|[1-9]\d{0,8}): +/y
const FLOW_PLAIN = /[^,[\]{}:#]+/y
/** Keys that would be no text, or mean something to JavaScript; the other names of that kind stand in every object. */
export const NO_KEY = /^(?:null|true|false|prototype)$/i
/** How deep mappings and lists may nest. */
export const DEEPEST = 12

/** What a text without quotes is: a number, a truth, nothing, or a text. */
export function plainScalar(words: string): unknown {
  if (INTEGER.test(words) || DECIMAL.test(words)) return Number(words)
  const named = words.length > 5 ? undefined : NAMED.get(words)
  if (named !== undefined) return named
  return NUMBERLIKE.test(words) || !FIRST.test(words) ? unsure() : words
}

/** A value and the offset behind it. */
interface Found {
  value: unknown
  end: number
}

/** The text between the quotes that begin at an offset of a line. */
export function quotedText(line: string, start: number): Found {
  const quote = line.charAt(start)
  let close = line.indexOf(quote, start + 1)
  // In single quotes two of them stand for one.
  while (quote === "'" && close !== -1 && line[close + 1] === quote) close = line.indexOf(quote, close + 2)
  if (close === -1) unsure()
  const value = line.slice(start + 1, close)
  if ((quote === '"' && value.includes('\\')) || !PAIRED.test(value)) unsure()
  return { value: quote === "'" ? value.replaceAll("''", "'") : value, end: close + 1 }
}

/** The list or mapping whose bracket stands at an offset of a line. */
export function flowValue(line: string, start: number, depth: number): Found {
  if (depth > DEEPEST) unsure()
  const map: Record<string, unknown> | null = line[start] === '{' ? {} : null
  const list: unknown[] = []
  const close = map ? '}' : ']'
  const done = (at: number): Found => ({ value: map ?? list, end: at + 1 })
  let at = behindSpaces(line, start + 1)
  if (line[at] === close) return done(at)
  for (;;) {
    let key = ''
    if (map) {
      FLOW_KEY.lastIndex = at
      if (!FLOW_KEY.test(line)) unsure()
      key = line.slice(at, line.indexOf(':', at))
      if (key in map || NO_KEY.test(key)) unsure()
      at = FLOW_KEY.lastIndex
    }
    const { value, end } = innerValue(line, at, depth)
    // In a list it may have been meant as the comma.
    if (!map && typeof value === 'string' && value.includes(';')) unsure()
    if (map) map[key] = value
    else list.push(value)
    at = behindSpaces(line, end)
    if (line[at] === close) return done(at)
    if (line[at] !== ',') unsure()
    at = behindSpaces(line, at + 1)
  }
}

function innerValue(line: string, at: number, depth: number): Found {
  const first = line[at]
  if (first === '[' || first === '{') return flowValue(line, at, depth + 1)
  if (first === '"' || first === "'") return quotedText(line, at)
  FLOW_PLAIN.lastIndex = at
  if (!FLOW_PLAIN.test(line)) unsure()
  return { value: plainScalar(withoutSpaces(line.slice(at, FLOW_PLAIN.lastIndex))), end: FLOW_PLAIN.lastIndex }
}

/** A text without the spaces at its end; a space that no keyboard has is part of it. */
export const withoutSpaces = (text: string): string => text.replace(/(?<! ) +$/, '')

function behindSpaces(line: string, from: number): number {
  let at = from
  while (line[at] === ' ') at++
  return at
}
