/** What is under the cursor: a word, and the field of the front matter that it stands in. */
import type { Range } from '../diagnostics/finding.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { split } from '../plan/yaml/fence.ts'

export interface Cursor {
  file: string
  at: number
  /** Letters, digits, `-` and `/` on both sides of the cursor. */
  word: string
  range: Range
  /** The names above this place in the front matter, the last one of the field whose value this is; null in the text below it. */
  path: string[] | null
  /** Whether the name of a field can stand here, and not its value. */
  isKey: boolean
}

export function cursorAt(source: Source, at: number): Cursor {
  const { file, text } = source
  const start = at - (/[\p{L}\p{N}_/-]*$/u.exec(text.slice(0, at))?.[0].length ?? 0)
  const end = at + (/^[\p{L}\p{N}_/-]*/u.exec(text.slice(at))?.[0].length ?? 0)
  const found = { file, at, word: text.slice(start, end), range: { start, end } }
  const whole = { start: 0, end: text.length }
  const yaml = file === CONFIG_FILE ? whole : (split(source).value.yaml ?? fenced(text))
  if (yaml === null || at < yaml.start || at > yaml.end) return { ...found, path: null, isKey: false }
  const lines = text.slice(yaml.start, start).split('\n')
  const line = lines.pop() ?? ''
  const flow = inFlow(line)
  return { ...found, path: [...above(lines, line), ...flow.path], isKey: flow.isKey }
}

/** Front matter that can't be read yet is where it is, as long as somebody types in it. */
function fenced(text: string): Range | null {
  const [all, front = ''] = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text) ?? []
  return all === undefined ? null : { start: text.indexOf('\n') + 1, end: text.indexOf('\n') + 1 + front.length }
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0

/** The names of the mappings that a line stands in. */
function above(lines: readonly string[], line: string): string[] {
  const names: string[] = []
  let indent = indentOf(line)
  // An entry of a list may stand as far to the left as the name that it is under.
  if (/^\s*-(\s|$)/.test(line)) indent += 1
  for (const one of [...lines].reverse()) {
    const name = /^\s*(?:- )?([^\s:#"'[{][^:#]*):(\s|$)/.exec(one)?.[1]
    if (name === undefined || indentOf(one) >= indent) continue
    names.unshift(name)
    indent = indentOf(one)
    if (indent === 0) break
  }
  return names
}

/** The names that were opened in a line itself, such as `{ fase: idee, dekking: {`. */
function inFlow(line: string): { path: string[]; isKey: boolean } {
  const path: string[] = []
  const closed: ('{' | '[' | ':')[] = []
  let word = ''
  for (const sign of line.replace(/^\s*- /, '')) {
    if (sign === ':') {
      path.push(word.trim())
      closed.push(':')
      word = ''
    } else if (sign === '{' || sign === '[') {
      closed.push(sign)
      word = ''
    } else if (sign === ',' || sign === '}' || sign === ']') {
      if (closed.at(-1) === ':') {
        closed.pop()
        path.pop()
      }
      if (sign !== ',') closed.pop()
      word = ''
    } else word += sign
  }
  const last = closed.at(-1)
  const isEntry = /^\s*-(\s|$)/.test(line) && path.length === 0
  return { path, isKey: !isEntry && (last === undefined || last === '{') }
}
