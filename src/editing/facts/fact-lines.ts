/** Facts as the lines that they are written on: each field with what stands above it, so that whole lines can move. */
import { isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Range } from '../../diagnostics/finding.ts'
import type { Source } from '../../plan/source.ts'
import { parseFacts } from '../../plan/yaml/forgiving.ts'
import { lineEndOf } from '../text/insert.ts'

/** The fields of one mapping, and the lines behind the last of them. */
export interface FactBlock {
  fields: FactField[]
  tail: string
}

/** A field on lines of its own, each of which ends. */
export interface FactField {
  name: string
  /** The comments and empty lines above it. */
  above: string
  /** Its lines; of one with fields inside it, those in front of them. */
  lines: string
  inside: FactBlock | null
  /** What stands behind its name; null is nothing. `at` is where its lines begin, as offsets of the node count. */
  value: Node | null
  at: number
}

/** All facts of a file: the text in front of them and behind, and the fields between. */
export interface FactLines {
  before: string
  block: FactBlock
  after: string
}

/** The facts in `yaml`; null where they are no block of fields, each on lines of its own. */
export function factLines(source: Source, yaml: Range): FactLines | null {
  const { text } = source
  const { contents } = parseFacts(text, yaml).document
  if (!isMap(contents) || contents.flow || contents.items.length === 0) return null
  const facts: Facts = { text, offset: yaml.start, eol: lineEndOf(text) }
  const first = lineOf(facts, contents.items[0])
  if (first === null) return null
  const start = headEnd(text, firstLine(source, yaml), first)
  const end = text[yaml.end] === '\r' ? yaml.end + 2 : text[yaml.end] === '\n' ? yaml.end + 1 : yaml.end
  const block = blockOf(facts, contents, { start, end })
  return block && { before: text.slice(0, start), block, after: text.slice(end) }
}

/** The lines of a block again. */
export function printed({ fields, tail }: FactBlock): string {
  return fields.map((field) => field.above + fieldText(field)).join('') + tail
}

/** The lines of a field with those inside it. */
export function fieldText({ lines, inside }: FactField): string {
  return inside ? lines + printed(inside) : lines
}

interface Facts {
  text: string
  /** What the places of nodes count from. */
  offset: number
  eol: string
}

/** The fields of a mapping with their lines; null where one doesn't begin a line. */
function blockOf(facts: Facts, map: YAMLMap, { start, end }: Range): FactBlock | null {
  const { text, eol } = facts
  const starts = map.items.map((pair) => lineOf(facts, pair))
  const ended = (lines: string): string => (lines === '' || lines.endsWith('\n') ? lines : lines + eol)
  const fields: FactField[] = []
  let from = start
  for (const [i, pair] of map.items.entries()) {
    const at = starts[i]
    if (typeof at !== 'number' || at < from || !isScalar(pair.key)) return null
    const next = starts[i + 1] ?? end
    const own = Math.min(next, lastLineOf(facts, pair))
    const until = own + trailing(text.slice(own, next), indentAt(text, at))
    const name = String(pair.key.value)
    const value = isNode(pair.value) ? pair.value : null
    const below = text.indexOf('\n', at) + 1
    const inside = insideOf(facts, pair, { start: below, end: until })
    const lines = ended(text.slice(at, inside ? below : until))
    fields.push({ name, above: text.slice(from, at), lines, inside, value, at: at - facts.offset })
    from = until
  }
  return { fields, tail: ended(text.slice(from, end)) }
}

/** The fields inside a field, where they begin below its name. */
function insideOf(facts: Facts, { value }: Pair, range: Range): FactBlock | null {
  if (!isMap(value) || value.flow || range.start === 0) return null
  const first = lineOf(facts, value.items[0])
  return first === null || first < range.start ? null : blockOf(facts, value, range)
}

/** Where the line of a pair begins; null where something else stands before it there. */
function lineOf({ text, offset }: Facts, pair: Pair | undefined): number | null {
  if (!pair || !isNode(pair.key) || !pair.key.range) return null
  const key = offset + pair.key.range[0]
  const start = text.lastIndexOf('\n', key - 1) + 1
  return /^\ufeff? *$/.test(text.slice(start, key)) ? start + (text[start] === '\ufeff' ? 1 : 0) : null
}

/** The begin of the line behind the last one of a pair. */
function lastLineOf({ text, offset }: Facts, { key, value }: Pair): number {
  const ends = [key, value].flatMap((node) => (isNode(node) && node.range ? [offset + node.range[1]] : []))
  let end = ends.reduce((last, one) => Math.max(last, one), 0)
  // The end of a mapping or a block of text may be that of the empty lines and comments below it.
  while (/\s/.test(text.charAt(end - 1))) end--
  const newline = text.indexOf('\n', end)
  return newline === -1 ? text.length : newline + 1
}

/** How much of the lines behind a field is still of it: up to the last comment that stands further from the margin. */
function trailing(lines: string, indent: number): number {
  const deeper = [...lines.matchAll(/(?<=\n|^)( *)#[^\n]*(?:\n|$)/g)].filter(([, lead = '']) => lead.length > indent)
  const last = deeper.at(-1)
  return last ? last.index + last[0].length : 0
}

function indentAt(text: string, start: number): number {
  return text.slice(start, start + 200).search(/[^ ]|$/)
}

/** The first whole line of the facts. */
function firstLine({ text, file }: Source, { start }: Range): number {
  return file.endsWith('.md') ? text.indexOf('\n', start) + 1 : start
}

/** Where the words at the head of the facts end, which are about all of them: with the last empty line, or an editor's own line. */
function headEnd(text: string, from: number, first: number): number {
  const above = text.slice(from, first)
  const blank = [...above.matchAll(/(?<=\n|^)[ \t]*\r?\n/g)].at(-1)
  const editor = /^# yaml-language-server:.*\n/.exec(above)
  return from + Math.max(blank ? blank.index + blank[0].length : 0, editor?.[0].length ?? 0)
}
