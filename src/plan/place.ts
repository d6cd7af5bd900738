/** Where a value of a plan file is: places are asked for when there is something to show, and not carried before. */
import { type Document, isMap, isPair, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml'
import type { Range, Where } from '../diagnostics/finding.ts'
import { split } from './fence.ts'
import type { Source } from './source.ts'
import { parseFacts } from './yaml-forgiving.ts'

/** Answers `Where` with a range of the file. The YAML is parsed at the first question about a path, and kept. */
export function placesIn(source: Source): (where: Where) => Range {
  return (where) => {
    if ('range' in where) return where.range
    if ('heading' in where) return headingRange(source.text, where.heading)
    const { document, offset } = openYaml(source)
    return rangeOf(document, where.path, where.part, offset)
  }
}

/**
 * Answers a comment among facts with the field or the entry of a list that it is about: the next one where it stands on a line of its
 * own, else the one that it stands behind. null where there is none.
 */
export function fieldsIn(source: Source): (comment: Range, alone: boolean) => Range | null {
  const { document, offset } = openYaml(source)
  const fields: Range[] = []
  const add = (first: unknown, last: unknown): void => {
    const start = isNode(first) ? first.range?.[0] : undefined
    const end = isNode(last) ? last.range?.[1] : undefined
    if (start !== undefined) fields.push({ start: offset + start, end: offset + Math.max(start, end ?? 0) })
  }
  visit(document, {
    Pair: (_, { key, value }) => add(key, isNode(value) ? value : key),
    Seq: (_, { items }) => {
      for (const item of items) if (!isPair(item)) add(item, item)
    },
  })
  // A mapping in a list begins where its first field does; the whole of it goes first.
  fields.sort((a, b) => a.start - b.start || b.end - a.end)
  return (comment, alone) => {
    if (alone) return fields.find(({ start }) => start >= comment.end) ?? null
    let before = comment.start
    while (before > offset && /[\s,]/.test(source.text[before - 1] ?? '')) before--
    return fields.findLast(({ start, end }) => start < comment.start && end >= before) ?? null
  }
}

const OPENED = new WeakMap<Source, { document: Document; offset: number }>()

function openYaml(source: Source): { document: Document; offset: number } {
  const known = OPENED.get(source)
  if (known) return known
  const bom = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const whole = { start: bom, end: source.text.length }
  const range = source.file.endsWith('.md') ? (split(source).value.yaml ?? { start: bom, end: bom }) : whole
  const opened = { document: parseFacts(source.text, range).document, offset: range.start }
  OPENED.set(source, opened)
  return opened
}

/** A heading's title, without its marks and line end. */
function headingRange(text: string, start: number): Range {
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  const marks = /^#+[ \t]*/.exec(line)?.[0].length ?? 0
  return { start: start + marks, end: Math.max(start + marks, start + line.trimEnd().length) }
}

/**
 * The range of the deepest part of the path that exists: the key or the value at its end, else the nearest key above.
 * A list entry is named by its index, its text, or the
 * texts that it could be.
 */
function rangeOf(
  document: Document,
  path: Extract<Where, { path: unknown }>['path'],
  part: 'key' | 'value',
  offset: number,
): Range {
  let node: unknown = document.contents
  let best: Node | null = null
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1
    // One thing stands by itself where a list of them may stand.
    if (isMap(node) && typeof step === 'number' && !pairsOf(node).has(String(step))) continue
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step))
      if (!isPair(pair)) break
      best = (last && part === 'value' && isNode(pair.value) && hasText(pair.value) ? pair.value : pair.key) as Node
      node = pair.value
    } else if (isSeq(node)) {
      const entry =
        typeof step === 'number'
          ? node.items[step]
          : node.items.find((item) => isScalar(item) && [step].flat().includes(String(item.value)))
      if (!isNode(entry)) break
      best = entry
      node = entry
    } else break
  }
  const range = best?.range
  if (range) return { start: offset + range[0], end: offset + range[1] }
  // Nothing of the path is there: the first line of the mapping, which is what lacks it.
  const start = offset + (document.contents?.range?.[0] ?? 0)
  return { start, end: start + 1 }
}

const PAIRS = new WeakMap<YAMLMap, Map<string, unknown>>()

/** The pairs of a mapping by key, kept, since a file with one mistake often has more. */
function pairsOf(map: YAMLMap): Map<string, unknown> {
  let pairs = PAIRS.get(map)
  if (!pairs) {
    // The first of two equal keys is the one that was meant to be there.
    pairs = new Map(
      [...map.items].reverse().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
    )
    PAIRS.set(map, pairs)
  }
  return pairs
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}

function hasText(node: Node): boolean {
  return (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0)
}
