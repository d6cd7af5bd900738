/** Values as the text of a plan's facts: on one line, or as lines below each other. */
import { Lexer, stringify } from 'yaml'
import type { Range } from '../../diagnostics/finding.ts'

/** A value as it stands among facts. */
export type Fact = null | string | number | boolean | readonly Fact[] | { readonly [field: string]: Fact }

export const isFields = (value: Fact | undefined): value is { readonly [field: string]: Fact } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const PLAIN = { version: '1.2', schema: 'core', lineWidth: 0, blockQuote: false, flowCollectionPadding: false } as const

/** A line of facts longer than this is hard to read in a browser, and a mapping is then written below each other. */
const WIDEST = 110

/** A value on one line; `within` where it stands between brackets or braces, which asks for more quotes. */
export function inline(value: Fact, within: boolean): string {
  if (Array.isArray(value)) return `[${value.map((entry: Fact) => inline(entry, true)).join(', ')}]`
  if (isFields(value)) {
    const fields = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${inline(inner, true)}`)
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
  }
  // On one line: a line end of its own would not be that of the file.
  if (typeof value === 'string' && /[\n\r]/.test(value)) return JSON.stringify(value)
  if (!within) return stringify(value, PLAIN).trimEnd()
  return stringify([value], { ...PLAIN, collectionStyle: 'flow' })
    .trimEnd()
    .slice(1, -1)
}

/** A name of a field. A year is a number to YAML and a name to a plan, so it needs no quotes. */
export function keyText(key: string): string {
  return /^\d{4}$/.test(key) ? key : inline(key, true)
}

/** Where lines of facts stand: the white space in front of them, what a level goes in, and the file's line end. */
export interface Layout {
  indent: string
  unit: string
  eol: string
}

/**
 * A field with its value as one or more lines, without the last line end. What belongs to one item, such as its planning, goes on one
 * line where it fits; `depth` is how many names stand above the field.
 */
export function fieldLines(key: string, value: Fact, depth: number, layout: Layout, oneLine: boolean | null): string {
  const { indent, unit, eol } = layout
  const head = `${indent}${keyText(key)}:`
  if (value === null) return head
  const short = `${head} ${inline(value, false)}`
  const deeper = { ...layout, indent: indent + unit }
  if (isFields(value)) {
    const fields = Object.entries(value)
    const simple = fields.every(([, inner]) => !isFields(inner) && !(Array.isArray(inner) && inner.some(isFields)))
    const flow = oneLine ?? (depth >= 2 && simple && short.length <= WIDEST)
    if (flow || fields.length === 0) return short
    return [head, ...fields.map(([name, inner]) => fieldLines(name, inner, depth + 1, deeper, null))].join(eol)
  }
  if (Array.isArray(value) && value.some(isFields)) {
    return [head, ...value.map((entry: Fact) => `${deeper.indent}- ${inline(entry, false)}`)].join(eol)
  }
  return short
}

/** What the lexer puts between the pieces of a text, and stands nowhere in it. */
const OWN_MARKS = ['\x02', '\x18', '\x1f']

/** The comments of a text of facts, in their order. */
export function commentsOf(yaml: string): string[] {
  return commentRangesIn(yaml).map(({ start, end }) => yaml.slice(start, end).trimEnd())
}

/** Where those comments are. */
export function commentRangesIn(yaml: string): Range[] {
  const found: Range[] = []
  let before = ''
  let at = 0
  for (const token of new Lexer().lex(yaml)) {
    // What follows this mark is a value, whatever it begins with.
    if (token.startsWith('#') && before !== '\x1f') found.push({ start: at, end: at + token.length })
    if (!OWN_MARKS.includes(token)) at += token.length
    before = token
  }
  return found
}
