/** The one edit that sets a field of parsed facts or takes it away, in the style in which they are written. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import {
  beginAbove,
  beginOf,
  beginOfLine,
  behind,
  endOf,
  endOfLine,
  endOfNode,
  type Facts,
  hasText,
  indentOf,
  isNothing,
  leadOf,
  lineEndAt,
  nodeOf,
  scalarName,
  unitOf,
} from './yaml-nodes.ts'
import { type Fact, fieldLines, inline, isFields, keyText } from './yaml-text.ts'

/** The edit that sets the field at a path below a mapping, or takes it away where the value is undefined; null where it can't be one edit. */
export function editField(
  facts: Facts,
  map: YAMLMap,
  path: readonly string[],
  depth: number,
  value: Fact | undefined,
): TextEdit | null {
  const key = path[depth] ?? ''
  const rest = path.slice(depth + 1)
  const pair = map.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
  if (!pair) return value === undefined ? null : added(facts, map, path.slice(0, depth), key, nested(rest, value))
  if (rest.length === 0)
    return value === undefined ? removed(facts, map, pair) : replaced(facts, map, pair, value, depth)
  if (isMap(pair.value)) return editField(facts, pair.value, path, depth + 1, value)
  if (value === undefined || !isNothing(pair)) return null
  return replaced(facts, map, pair, nested(rest, value), depth)
}

/** The edit that writes the first facts of a file whose front matter is empty. */
export function firstFact(facts: Facts, path: readonly string[], value: Fact): TextEdit {
  const [key = '', ...rest] = path
  const at = facts.range.start
  const lines = fieldLines(key, nested(rest, value), 0, { indent: '', unit: '  ', eol: facts.eol }, null)
  return { start: at, end: at, text: lines + facts.eol }
}

const nested = (path: readonly string[], value: Fact): Fact =>
  path.reduceRight<Fact>((inner, key) => ({ [key]: inner }), value)

function replaced(facts: Facts, map: YAMLMap, pair: Pair, value: Fact, depth: number): TextEdit | null {
  const node = nodeOf(pair.value)
  const end = endOf(facts, pair)
  if (node && isSeq(node) && Array.isArray(value)) {
    const edit = entries(facts, node, value)
    if (edit) return edit
  }
  const colon = facts.text.indexOf(':', behind(facts, pair.key)) + 1
  const isThere = node !== undefined && hasText(node)
  const start = isThere ? beginOf(facts, node) : colon
  if (map.flow || !isFields(value) || Object.values(value).every((inner) => !isFields(inner))) {
    const oneLine = map.flow || !isFields(value) || depth >= 2 || (isMap(node) && node.flow === true)
    if (oneLine) {
      const block = node !== undefined && isCollection(node) && !node.flow
      const text = quotedAs(node, value) ?? inline(value, map.flow === true)
      return { start: block ? colon : start, end, text: isThere && !block ? text : ` ${text}` }
    }
  }
  const layout = { indent: indentOf(facts, map), unit: unitOf(facts), eol: facts.eol }
  const lines = fieldLines(scalarName(pair), value, depth, layout, null)
  return {
    start: colon,
    end,
    text: lines.slice(lines.indexOf(':', layout.indent.length + keyText(scalarName(pair)).length) + 1),
  }
}

/** A text in the quotes that were there; null where there were none. */
function quotedAs(node: Node | undefined, value: Fact): string | null {
  if (typeof value !== 'string' || !isScalar(node) || /[\p{Cc}\\]/u.test(value)) return null
  if (node.type === 'QUOTE_DOUBLE') return `"${value.replaceAll('"', '\\"')}"`
  return node.type === 'QUOTE_SINGLE' ? `'${value.replaceAll("'", "''")}'` : null
}

/** A list of which entries went or one changed, or to which some came at its end: the others stay as they are written, with their comments. */
function entries(facts: Facts, list: YAMLSeq, value: readonly Fact[]): TextEdit | null {
  const then = list.items.map((item) => (isScalar(item) || isMap(item) ? JSON.stringify(item.toJSON()) : null))
  const now = value.map((entry) => JSON.stringify(entry))
  const last = nodeOf(list.items.at(-1))
  if (now.length > then.length && then.every((entry, i) => entry === now[i]) && last) {
    const at = endOfNode(facts, last)
    const more = value.slice(then.length)
    if (list.flow) return { start: at, end: at, text: more.map((entry) => `, ${inline(entry, true)}`).join('') }
    const lead = facts.eol + leadOf(facts, list)
    const line = endOfLine(facts, at)
    return { start: line, end: line, text: more.map((entry) => lead + inline(entry, false)).join('') }
  }
  const gone = then.findIndex((entry, i) => entry !== now[i])
  const other = nodeOf(list.items[gone])
  if (other && now.length === then.length && then.every((entry, i) => i === gone || entry === now[i])) {
    const [start, end] = [beginOf(facts, other), endOfNode(facts, other)]
    return { start, end, text: inline(value[gone] ?? null, list.flow === true) }
  }
  const without = [...then.slice(0, gone), ...then.slice(gone + 1)]
  if (now.length === 0 || JSON.stringify(without) !== JSON.stringify(now)) return null
  return list.flow ? outOfFlow(facts, list.items, gone) : wholeLine(facts, list.items[gone] as Node)
}

function added(facts: Facts, map: YAMLMap, above: readonly string[], key: string, value: Fact): TextEdit | null {
  const order = facts.order(above)
  const rank = (name: string): number => {
    const at = order.indexOf(name)
    if (at !== -1) return at
    return /^\d{4}$/.test(name) ? Number(name) : order.length
  }
  const before = map.items.filter((pair) => rank(scalarName(pair)) <= rank(key)).at(-1)
  const [first] = map.items
  if (map.flow) {
    const [start, close] = [beginOf(facts, map), behind(facts, map) - 1]
    const entry = `${keyText(key)}: ${inline(value, true)}`
    if (!first) return { start: start + 1, end: close, text: ` ${entry} ` }
    const at = before ? endOf(facts, before) : beginOf(facts, first.key)
    return { start: at, end: at, text: before ? `, ${entry}` : `${entry}, ` }
  }
  if (!first) return null
  const siblings = map.items.map(({ value: one }) => one).filter((one) => isMap(one))
  const oneLine = siblings.length > 0 && above.length > 0 ? siblings.every((one) => one.flow === true) : null
  const layout = { indent: indentOf(facts, map), unit: unitOf(facts), eol: facts.eol }
  const lines = fieldLines(key, value, above.length, layout, isFields(value) ? oneLine : null)
  if (before) {
    const at = endOfLine(facts, endOf(facts, before))
    return { start: at, end: at, text: facts.eol + lines }
  }
  const at = beginAbove(facts, beginOf(facts, first.key))
  return { start: at, end: at, text: lines + facts.eol }
}

function removed(facts: Facts, map: YAMLMap, pair: Pair): TextEdit | null {
  if (map.flow) return outOfFlow(facts, map.items, map.items.indexOf(pair))
  const key = beginOf(facts, pair.key)
  const start = beginOfLine(facts, key)
  const end = endOfLine(facts, endOf(facts, pair))
  return { start, end: Math.min(facts.range.end, end + lineEndAt(facts, end)), text: '' }
}

/** Takes an entry of a list or mapping on one line away, with one of the commas beside it. */
function outOfFlow(facts: Facts, items: readonly unknown[], i: number): TextEdit {
  const ends = (item: unknown): number =>
    'key' in (item as object) ? endOf(facts, item as Pair) : endOfNode(facts, item as Node)
  const begin = (item: unknown): number => beginOf(facts, 'key' in (item as object) ? (item as Pair).key : item)
  const [start, end] = [begin(items[i]), ends(items[i])]
  if (i < items.length - 1) {
    const comma = /^\s*,\s*/.exec(facts.text.slice(end))?.[0].length ?? 0
    return { start, end: end + comma, text: '' }
  }
  return { start: i === 0 ? start : ends(items[i - 1]), end, text: '' }
}

function wholeLine(facts: Facts, node: Node): TextEdit {
  const start = beginOfLine(facts, beginOf(facts, node))
  const end = endOfLine(facts, endOfNode(facts, node))
  return { start, end: Math.min(facts.range.end, end + lineEndAt(facts, end)), text: '' }
}
