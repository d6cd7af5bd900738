/** How sure a wish's question is, among the facts on top of its file: one edit, where it is clear how to make it. */
import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Range } from '../diagnostics/finding.ts'
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import { split } from '../plan/fence.ts'
import type { Certainty } from '../plan/model.ts'
import type { Source } from '../plan/source.ts'
import { readYaml } from '../plan/yaml.ts'
import { parseFacts } from '../plan/yaml-forgiving.ts'
import { lineEndOf } from './insert.ts'

/** The edits that set `zekerheid` of a wish; null where the facts are laid out so that a person had better do it. */
export function certaintyEdits(source: Source, id: string, certainty: Certainty): TextEdit[] | null {
  const range = split(source).value.yaml
  const facts = range && readYaml(source, range).value
  if (!range || !facts) return null
  const document = parseFacts(source.text, range).document
  if (!isMap(document.contents) || document.contents.flow) return null
  const edit = inFacts({ text: source.text, range }, document.contents, id, `zekerheid: ${certainty}`)
  if (edit === null) return null
  const after = { ...source, text: applyEdits(source.text, [edit]) }
  const then = split(after).value.yaml
  const wishes = mapping(facts['wensen'])
  const wanted = { ...facts, wensen: { ...wishes, [id]: { ...mapping(wishes[id]), zekerheid: certainty } } }
  return then && isDeepStrictEqual(plain(readYaml(after, then).value), plain(wanted)) ? [edit] : null
}

/** Facts as text and the part of it that is YAML; offsets of nodes count from the begin of that part. */
interface Facts {
  text: string
  range: Range
}

function inFacts(facts: Facts, map: YAMLMap, id: string, field: string): TextEdit | null {
  const wishes = pairOf(map, 'wensen')
  const eol = lineEndOf(facts.text)
  if (wishes === undefined) {
    const end = facts.range.start + facts.text.slice(facts.range.start, facts.range.end).trimEnd().length
    return insert(end, ['', 'wensen:', `  ${id}:`, `    ${field}`].join(eol))
  }
  if (!isMap(wishes.value)) return isNothing(wishes) ? below(facts, wishes, [`  ${id}:`, `    ${field}`]) : null
  const wish = pairOf(wishes.value, id)
  if (wish === undefined) {
    if (wishes.value.flow) return inBraces(facts, wishes.value, `${id}: { ${field} }`)
    const indent = ' '.repeat(columnOf(facts, wishes.value))
    return below(facts, wishes, [`${indent}${id}:`, `${indent}  ${field}`])
  }
  if (!isMap(wish.value)) {
    const indent = ' '.repeat(columnOf(facts, wishes.value) + 2)
    return isNothing(wish) && !wishes.value.flow ? below(facts, wish, [indent + field]) : null
  }
  return inWish(facts, wish, wish.value, field)
}

function inWish(facts: Facts, wish: Pair, fields: YAMLMap, field: string): TextEdit | null {
  const known = pairOf(fields, 'zekerheid')
  if (known) {
    const at = isScalar(known.value) ? known.value.range : null
    // What is there is a word without quotes; anything else is better looked at.
    if (!at || !/^\w+$/.test(facts.text.slice(facts.range.start + at[0], facts.range.start + at[1]))) return null
    const [start, end] = [facts.range.start + at[0], facts.range.start + at[1]]
    return { start, end, text: field.slice('zekerheid: '.length) }
  }
  if (fields.flow) return inBraces(facts, fields, field)
  const indent = ' '.repeat(columnOf(facts, fields))
  const last = fields.items.at(-1)
  // Behind the last field where that is one line, else before the first.
  const oneLine = last && isOneLine(facts, last)
  return below(facts, oneLine ? last : wish, [indent + field])
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}

/** Lines below the line in which a pair begins. */
function below({ text, range }: Facts, pair: Pair, lines: string[]): TextEdit {
  const newline = text.indexOf('\n', range.start + (nodeOf(pair.key)?.range?.[0] ?? 0))
  const end = newline === -1 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline
  return insert(end, lines.map((line) => lineEndOf(text) + line).join(''))
}

/** Before the brace that closes a mapping of one line. */
function inBraces({ text, range }: Facts, map: YAMLMap, entry: string): TextEdit | null {
  const [start, end] = [range.start + (map.range?.[0] ?? 0), range.start + (map.range?.[1] ?? 0)]
  const inside = text.slice(start + 1, end - 1)
  if (text[end - 1] !== '}' || /[\n#]/.test(inside)) return null
  const said = inside.trimEnd()
  if (said === '') return { start: start + 1, end: end - 1, text: ` ${entry} ` }
  return insert(start + 1 + said.length, `${said.endsWith(',') ? '' : ','} ${entry}`)
}

function columnOf({ text, range }: Facts, map: YAMLMap): number {
  const at = range.start + (nodeOf(map.items[0]?.key)?.range?.[0] ?? 0)
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

function isOneLine({ text, range }: Facts, { key, value }: Pair): boolean {
  const [start, end] = [nodeOf(key)?.range?.[0] ?? 0, nodeOf(value)?.range?.[1] ?? nodeOf(key)?.range?.[1] ?? 0]
  return !text
    .slice(range.start + start, range.start + end)
    .trimEnd()
    .includes('\n')
}

/** Whether nothing at all stands behind a key. */
function isNothing({ value }: Pair): boolean {
  const node = nodeOf(value)
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function nodeOf(node: unknown): Node | undefined {
  return typeof node === 'object' && node !== null && 'range' in node ? (node as Node) : undefined
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** The same values without their prototypes, so that only values are compared. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}
