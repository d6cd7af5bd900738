/** Facts as they are written: where their nodes, fields and lines begin and end in the file. */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Range } from '../../diagnostics/finding.ts'

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
  return facts.text.indexOf(':', behind(facts, pair.key)) + 1
}

/** Where a node begins in the file. */
export function beginOf(facts: Facts, node: unknown): number {
  return facts.range.start + rangeOf(node)[0]
}

/** What is behind a node in the file; a node on lines may end behind the empty lines below it. */
export function behind(facts: Facts, node: unknown): number {
  return facts.range.start + rangeOf(node)[1]
}

export function endOfNode(facts: Facts, node: Node): number {
  const field = isMap(node) && !node.flow ? node.items.at(-1) : undefined
  if (field) return endOf(facts, field)
  const last = isSeq(node) && !node.flow ? nodeOf(node.items.at(-1)) : undefined
  if (last && hasText(last)) return endOfNode(facts, last)
  const start = beginOf(facts, node)
  return start + facts.text.slice(start, behind(facts, node)).trimEnd().length
}

/** The white space and the mark in front of an entry of a list. */
export function leadOf(facts: Facts, list: YAMLSeq): string {
  const at = beginOf(facts, list.items[0])
  return facts.text.slice(beginOfLine(facts, at), at)
}

export function indentOf(facts: Facts, map: YAMLMap): string {
  const at = beginOf(facts, map.items[0]?.key)
  return ' '.repeat(at - beginOfLine(facts, at))
}

/** By how much a level goes in: as elsewhere in the file, or two. */
export function unitOf(facts: Facts): string {
  const { contents } = facts.document
  const inner = isMap(contents) ? contents.items.map(({ value }) => value).find((one) => isMap(one) && !one.flow) : null
  if (!isMap(inner) || inner.items.length === 0) return '  '
  const at = beginOf(facts, inner.items[0]?.key)
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
  return text.startsWith('\r\n', at) ? 2 : text.startsWith('\n', at) ? 1 : 0
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

export function hasText(node: Node): boolean {
  const [start, end] = rangeOf(node)
  return end > start
}

/** The place of a node among the facts. All that the parser made has one. */
function rangeOf(node: unknown): readonly [start: number, end: number, after: number] {
  return nodeOf(node)?.range ?? [0, 0, 0]
}
