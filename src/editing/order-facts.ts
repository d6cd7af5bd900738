/** Facts in the order of the schema, by moving whole lines: what a comment stands above goes with it. */
import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml'
import type { Range } from '../diagnostics/finding.ts'
import { factOrder, placeIn } from '../plan/fact-order.ts'
import type { Source } from '../plan/source.ts'
import { parseFacts } from '../plan/yaml-forgiving.ts'
import { lineEndOf } from './insert.ts'

/** The ids of items in the order of their headings, by the field that holds their facts. */
export type HeadingOrder = Readonly<Record<string, readonly string[]>>

/** The text with the facts in `yaml` in their order; as it is where they are no block of fields, each on lines of its own. */
export function orderedFacts(source: Source, yaml: Range, headings: HeadingOrder): string {
  const { text } = source
  const { contents } = parseFacts(text, yaml).document
  if (!isMap(contents) || contents.flow || contents.items.length === 0) return text
  const facts: Facts = { source, offset: yaml.start, eol: lineEndOf(text), headings }
  const first = lineOf(facts, contents.items[0])
  if (first === null) return text
  const from = headEnd(text, firstLine(source, yaml), first)
  const to = text[yaml.end] === '\r' ? yaml.end + 2 : text[yaml.end] === '\n' ? yaml.end + 1 : yaml.end
  return text.slice(0, from) + inOrder(facts, contents, [], { start: from, end: to }) + text.slice(to)
}

interface Facts {
  source: Source
  /** What the places of nodes count from. */
  offset: number
  eol: string
  headings: HeadingOrder
}

/** A field with the lines that are its own, and those above it that go with it. */
interface Field {
  pair: Pair
  name: string
  above: string
  lines: Range
}

/** The lines of a mapping, of which the fields come in their order; lines behind the last one stay last. */
function inOrder(facts: Facts, map: YAMLMap, path: readonly string[], { start, end }: Range): string {
  const { text } = facts.source
  const fields = fieldsOf(facts, map, { start, end })
  if (fields === null) return text.slice(start, end)
  const order = orderOf(facts, path)
  const place = ({ name }: Field): number => placeIn(order, name)
  const sorted = order.length === 0 ? fields : [...fields].sort((a, b) => place(a) - place(b))
  const [was, now] = [fields[0], sorted[0]]
  if (was && now && was !== now) exchangeBlanks(was, now)
  const last = fields.at(-1)?.lines.end ?? start
  const made = sorted.map((field) => field.above + insideOf(facts, field, [...path, field.name]))
  const tail = text.slice(last, end)
  const whole = made.map((lines) => (lines.endsWith('\n') ? lines : lines + facts.eol)).join('') + tail
  // The last line of a file may have no end, and that stays so.
  return text.slice(start, end).endsWith('\n') ? whole : whole.slice(0, whole.length - facts.eol.length)
}

/** The lines of one field, with the fields inside it in their order too. */
function insideOf(facts: Facts, { pair, lines }: Field, path: readonly string[]): string {
  const { text } = facts.source
  const whole = text.slice(lines.start, lines.end)
  if (!isMap(pair.value) || pair.value.flow) return whole
  const below = text.indexOf('\n', lines.start) + 1
  const first = lineOf(facts, pair.value.items[0])
  if (below === 0 || first === null || first < below) return whole
  return text.slice(lines.start, below) + inOrder(facts, pair.value, path, { start: below, end: lines.end })
}

function orderOf({ source, headings }: Facts, path: readonly string[]): readonly string[] {
  const [field] = path
  return path.length === 1 && field !== undefined && Object.hasOwn(headings, field)
    ? (headings[field] ?? [])
    : factOrder(source.file, path)
}

/** The fields of a mapping with their lines; null where one doesn't begin a line. */
function fieldsOf(facts: Facts, map: YAMLMap, { start, end }: Range): Field[] | null {
  const { text } = facts.source
  const starts = map.items.map((pair) => lineOf(facts, pair))
  const fields: Field[] = []
  let from = start
  for (const [i, pair] of map.items.entries()) {
    const at = starts[i]
    if (typeof at !== 'number' || at < from || !isScalar(pair.key)) return null
    const next = starts[i + 1] ?? end
    const own = Math.min(next, lastLineOf(facts, pair))
    const until = own + trailing(text.slice(own, next), indentAt(text, at))
    fields.push({
      pair,
      name: String(pair.key.value),
      above: text.slice(from, at),
      lines: { start: at, end: until },
    })
    from = until
  }
  return fields
}

/** Where the line of a pair begins; null where something else stands before it there. */
function lineOf({ source: { text }, offset }: Facts, pair: Pair | undefined): number | null {
  if (!pair || !isNode(pair.key) || !pair.key.range) return null
  const key = offset + pair.key.range[0]
  const start = text.lastIndexOf('\n', key - 1) + 1
  return /^\ufeff? *$/.test(text.slice(start, key)) ? start + (text[start] === '\ufeff' ? 1 : 0) : null
}

/** The begin of the line behind the last one of a pair. */
function lastLineOf({ source: { text }, offset }: Facts, { key, value }: Pair): number {
  const ends = [key, value].flatMap((node) => (isNode(node) && node.range ? [offset + node.range[1]] : []))
  let end = Math.max(ends[0] ?? 0, ends[1] ?? 0)
  // The end of a mapping or a block of text may be that of the empty lines and comments below it.
  while (/\s/.test(text[end - 1] ?? '')) end--
  const newline = text.indexOf('\n', end)
  return newline === -1 ? text.length : newline + 1
}

/** How much of the lines behind a field is still of it: up to the last comment that stands further from the margin. */
function trailing(lines: string, indent: number): number {
  const deeper = [...lines.matchAll(/(?<=\n|^)( *)#[^\n]*(?:\n|$)/g)]
    .filter(([, lead = '']) => lead.length > indent)
    .at(-1)
  return deeper ? deeper.index + deeper[0].length : 0
}

function indentAt(text: string, start: number): number {
  return /^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0
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

/** The empty lines on top stay there, whichever field is the first. */
function exchangeBlanks(was: Field, now: Field): void {
  const blanks = (lines: string): string => /^(?:[ \t]*\r?\n)*/.exec(lines)?.[0] ?? ''
  const [top, other] = [blanks(was.above), blanks(now.above)]
  was.above = other + was.above.slice(top.length)
  now.above = top + now.above.slice(other.length)
}
