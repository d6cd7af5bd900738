/** A quick reader for ordinary front matter, many times faster than the referee in `yaml.ts`; it says so when it isn't sure. */
import { CORE_SCHEMA, load } from 'js-yaml'
import type { Range } from '../diagnostics/finding.ts'
import type { Source } from './source.ts'

// Whatever the two parsers might read differently, and whatever is refused or reported: only the referee may judge those.
const UNSURE = [
  // Long numbers, first of all: the patterns below may then look at short ones only. And long runs of white space.
  /\d{16}|\s{200}/,
  // A value or key that begins with a mark: references, tags, block text, directives, complex keys.
  /(^|[:[\]{},?]|^ *-)[ \t]*[&*!|>%@`?]/m,
  // A list in a list behind its dash, where marks would stand again.
  /^ *-[ \t]+-(?=\s)/m,
  // A comment or the colon of a key inside brackets, or between a key and its value; a quoted text over lines.
  /[[{][^\]}]*#|:[ \t]*\r?\n\s*#|^[ \t]*:|(?:^|[\s[{,:])(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m,
  // Half a character.
  /\p{Cs}/u,
  // Other documents, merge markers, merge keys, deep indents.
  /^(---|\.\.\.|<{7}|={7}|>{7}| {40})|<</m,
  // Names that mean something to JavaScript; tabs and other control characters.
  /__proto__|constructor|prototype|[^\P{Cc}\r\n]|\ufeff/u,
  // Numbers in any but the plain form.
  /(?:[:[,{]\s*|^ *-\s+)(?:\+|-?(0[\dxXoObB_]|\.|\d[\d_]*_|\d+\.\d*0(?!\d)|\d+\.\d{3}(?!\d)|\d+\.?\d*[eE]|\d+\.(?!\d)))/m,
  // A comma between digits, which makes a field of its own of what was meant as a decimal.
  /\d,\d+\s*[,}]/,
  // Keys that look like a number and would come back as another one.
  /(?:^ *|[{,] *|^ *- +)(?![1-9]\d{0,8} *:)[-+.\d][^\s,:{}[\]]* *:/m,
]

/** Brackets may nest this deep; no ordinary front matter comes near. Looked for first, since the patterns above go on to the end of each. */
const NESTED = /[[{][^\]}]*[[{][^\]}]*[[{]/

/** The mapping in a part of a file, or null where only the referee can tell what it is or what is wrong with it. */
export function quickYaml({ text }: Source, range: Range): Record<string, unknown> | null {
  const part = text.slice(range.start, range.end).replace(/\r$/, '\n')
  if (NESTED.test(part) || UNSURE.some((pattern) => pattern.test(part))) return null
  try {
    const value = load(part, { schema: CORE_SCHEMA })
    const mapping = typeof value === 'object' && value !== null && !Array.isArray(value)
    return mapping && hasPlainKeys(value) ? (value as Record<string, unknown>) : null
  } catch {
    // What is wrong, and where, is for the referee to say.
    return null
  }
}

/** Whether every key is a word or a small number: an empty key, or one like `null`, was something else in the text. */
function hasPlainKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(hasPlainKeys)
  return Object.entries(value).every(([key, inner]) => PLAIN_KEY.test(key) && hasPlainKeys(inner))
}

const PLAIN_KEY = /^(?!(?:null|true|false)$)(?:\p{L}[\p{L}\d_-]*|[1-9]\d{0,8})$/iu
