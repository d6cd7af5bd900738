/** Facts as they are written: where their nodes, fields and lines begin and end in the file. */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Range } from '../diagnostics/finding.ts'

/** Facts that are parsed: offsets of nodes count from the begin of `range`. */
export interface Facts {
  text: string
  range: Range
  eol: string
  document: Document
  /** The names of the fields that may stand at a path, in their order; none where any name may. */
  order(path: readonly string[]): readonly string[]
}

/** Where a field ends: behind the last character of its value, or its colon where it has none. */
export function endOf(facts: Facts, pair: Pair): number {
  const node = nodeOf(pair.value)
  if (node && hasText(node)) return endOfNode(facts, node)
  return facts.text.indexOf(':', facts.range.start + (nodeOf(pair.key)?.range?.[1] ?? 0)) + 1
}

export function endOfNode(facts: Facts, node: Node): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1)
    if (last) return endOf(facts, last)
  }
  const last = isSeq(node) && !node.flow ? nodeOf(node.items.at(-1)) : undefined
  if (last && hasText(last)) return endOfNode(facts, last)
  const start = facts.range.start + (node.range?.[0] ?? 0)
  const end = facts.range.start + (node.range?.[1] ?? 0)
  return start + facts.text.slice(start, end).trimEnd().length
}

/** The white space and the mark in front of an entry of a list. */
export function leadOf(facts: Facts, list: YAMLSeq): string {
  const at = facts.range.start + (nodeOf(list.items[0])?.range?.[0] ?? 0)
  return facts.text.slice(beginOfLine(facts, at), at)
}

export function indentOf(facts: Facts, map: YAMLMap): string {
  const at = facts.range.start + (nodeOf(map.items[0]?.key)?.range?.[0] ?? 0)
  return ' '.repeat(at - beginOfLine(facts, at))
}

/** By how much a level goes in: as elsewhere in the file, or two. */
export function unitOf(facts: Facts): string {
  const { contents } = facts.document
  const inner = isMap(contents) ? contents.items.map(({ value }) => value).find((one) => isMap(one) && !one.flow) : null
  const first = isMap(inner) ? nodeOf(inner.items[0]?.key)?.range?.[0] : undefined
  if (first === undefined) return '  '
  const at = facts.range.start + first
  return ' '.repeat(Math.max(1, at - beginOfLine(facts, at)))
}

/** The begin of the first of the comments right above a line. */
export function beginAbove(facts: Facts, at: number): number {
  let begin = beginOfLine(facts, at)
  for (;;) {
    const above = facts.text.lastIndexOf('\n', begin - 2) + 1
    if (begin <= facts.range.start || above < facts.range.start || !/^[ \t]*#/.test(facts.text.slice(above, begin)))
      return begin
    begin = above
  }
}

export function beginOfLine({ text, range }: Facts, at: number): number {
  return Math.max(range.start, text.lastIndexOf('\n', at - 1) + 1)
}

/** Where the line of an offset ends, in front of its line end. */
export function endOfLine({ text, range }: Facts, at: number): number {
  const newline = text.indexOf('\n', at)
  if (newline === -1 || newline > range.end) return Math.min(range.end, text.length)
  return text[newline - 1] === '\r' ? newline - 1 : newline
}

export function lineEndAt({ text }: Facts, at: number): number {
  return /^\r?\n/.exec(text.slice(at, at + 2))?.[0].length ?? 0
}

/** Whether nothing stands behind a field, or a word for nothing. */
export function isNothing({ value }: Pair): boolean {
  return value === null || (isScalar(value) && value.value === null)
}

export function scalarName({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

export function nodeOf(node: unknown): Node | undefined {
  return typeof node === 'object' && node !== null && 'range' in node ? (node as Node) : undefined
}

export function hasText({ range }: Node): boolean {
  return (range?.[1] ?? 0) > (range?.[0] ?? 0)
}
