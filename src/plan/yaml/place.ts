/** Where a value of a plan file is: places are asked for when there is something to show, and not carried before. */
import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml'
import type { Range, Where } from '../../diagnostics/finding.ts'
import { once } from '../once.ts'
import type { Source } from '../source.ts'
import { factsOf } from './fence.ts'
import { parseFacts } from './forgiving.ts'
import { type Placed, type PlacedField, placeOf } from './placed.ts'

/** Answers `Where` with a range of the file. The YAML is parsed at the first question about a path, and kept. */
export function placesIn(source: Source): (where: Where) => Range {
  return (where) => placeOf(source, where, placedFacts)
}

/** The facts of a file with their places, as the full parser finds them; an empty list where there are none. */
export const placedFacts = once((source: Source): Placed => {
  const range = factsOf(source)
  const nothing: Placed = { kind: 'list', entries: [], start: range.start, end: range.start }
  return placedIn(parseFacts(source.text, range).document.contents, range.start) ?? nothing
})

function placedIn(node: unknown, offset: number): Placed | null {
  if (!isNode(node)) return null
  const range = rangeOf(node, offset)
  if (isMap(node)) return { kind: 'mapping', ...range, fields: node.items.flatMap((pair) => fieldOf(pair, offset)) }
  if (isSeq(node)) return { kind: 'list', ...range, entries: node.items.map((entry) => placedIn(entry, offset)) }
  return { kind: 'value', ...range, text: isScalar(node) ? String(node.value) : null }
}

function fieldOf(pair: unknown, offset: number): PlacedField[] {
  if (!isPair(pair) || !isNode(pair.key)) return []
  const name = isScalar(pair.key) ? String(pair.key.value) : null
  return [{ name, key: rangeOf(pair.key, offset), value: placedIn(pair.value, offset) }]
}

function rangeOf({ range }: Node, offset: number): Range {
  const [start, end] = range ?? [0, 0]
  return { start: offset + start, end: offset + end }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}
