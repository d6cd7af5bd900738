/** What YAML can say and plan files may not: references and tags, reserved names, and values that read otherwise than they are written. */
import { type Document, isMap, isPair, isScalar, isSeq, type Pair, type Scalar, visit } from 'yaml'
import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem } from '../problem.ts'

const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

// Numbers that YAML reads as another number than a person typed: 1.10, 012, 0x1F, 1e3, .inf, more digits than fit.
const AMBIGUOUS =
  /^[-+]?(\d{1,3}\.\d{3}|0\d+|0[xo][\da-fA-F]+|\d*\.\d*0|\.\d+|\d[\d.]*[eE][-+]?\d+|\.inf|\.nan|\d{16,})$/i

/** The place of a part of a document, in its file. */
export type PlaceOf = (range: readonly [number, number, ...number[]]) => { range: Range }

/** Aliases, anchors, tags and reserved names: what makes that none of the document is read. */
export function refusedNodes(document: Document, source: string, file: string, place: PlaceOf): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  visit(document, {
    Alias(_, node) {
      problems.push({ id: 'yaml-alias', args: { source: `*${node.source}` }, file, at: place(node.range ?? [0, 0, 0]) })
    },
    Node(_, node) {
      const anchor = 'anchor' in node && node.anchor ? `&${node.anchor}` : null
      if (!anchor && !node.tag) return
      // The range of a node begins behind its anchor and tag.
      const from = node.range?.[0] ?? 0
      const before = source.slice(Math.max(0, from - 200), from)
      // Behind one without a value nothing stands.
      const marks = /(?:[&!][^\s,[\]{}]*\s+)*[&!][^\s,[\]{}]*\s*$/.exec(before)?.[0] ?? ''
      const start = from - marks.length
      const shown = marks.trim() || (anchor ?? node.tag ?? '')
      problems.push({ id: 'yaml-alias', args: { source: shown }, file, at: place([start, start + shown.length]) })
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key : null
      if (key && typeof key.value === 'string' && RESERVED.has(key.value)) {
        const at = place(key.range ?? [0, 0, 0])
        problems.push({ id: 'gereserveerde-sleutel', args: { key: key.value }, file, at })
      }
    },
  })
  return problems
}

/** Numbers that read otherwise than they are written. */
export function ambiguousNodes(document: Document, file: string, place: PlaceOf): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  visit(document, {
    Scalar(_, node: Scalar, ancestors) {
      if (typeof node.value !== 'number' || !node.source || !AMBIGUOUS.test(node.source)) return
      // A point before three digits separates thousands for a Dutch reader, so 12.345 is unclear as it stands.
      if (String(node.value) === node.source && !/\.\d{3}$/.test(node.source)) return
      const args = { source: node.source, readAs: String(node.value) }
      const at = place(node.range ?? [0, 0, 0])
      problems.push({ id: 'dubbelzinnige-waarde', args, file, at, path: pathOf(ancestors) })
    },
  })
  return problems
}

/**
 * Fields between braces that have no value because a comma or a missing space made two of one: `belang: 4,5` and `belang:4`. The number
 * before such a comma is no number that anybody typed.
 */
export function splitValues(document: Document, source: string, file: string, place: PlaceOf): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  visit(document, {
    Map(_, map, ancestors) {
      if (!map.flow) return
      const within = pathOf([...ancestors, map])
      // What stands in a list has no path of its own: the whole list is left out.
      const pathTo = (name: string): string[] => (ancestors.some(isSeq) ? within : [...within, name])
      const rest = new Set<Pair>()
      for (const [i, pair] of map.items.entries()) {
        if (rest.has(pair)) continue
        const [start, end] = emptyKey(pair) ?? [0, 0]
        const key = source.slice(start, end)
        const before = map.items[i - 1]
        const name = /^[\p{L}\d-]+(?=:\S)/u.exec(key)?.[0]
        if (name !== undefined) {
          const at = place([start + name.length, start + name.length + 1])
          const edits = [{ start: at.range.end, end: at.range.end, text: ' ' }]
          const args = { code: 'no-space', sign: ':', edits }
          problems.push({ id: 'yaml-syntax', args, file, at, path: pathTo(name) })
          rest.add(pair)
        } else if (/^[\d-]/.test(key) && before && isScalar(before.value) && /\d,$/.test(source.slice(0, start))) {
          const from = before.value.range?.[0] ?? start
          const readAs = source.slice(from, start - 1)
          // A number of more thousands falls apart more often.
          const whole = start + (/^[\d.,]*\d/.exec(source.slice(start, start + 40))?.[0].length ?? 0)
          const until = Math.max(end, whole)
          const args = { source: source.slice(from, until), readAs }
          const path = pathTo(keyOf(before))
          problems.push({ id: 'dubbelzinnige-waarde', args, file, at: place([from, until]), path })
          for (const one of map.items.slice(i, i + 20)) if ((emptyKey(one)?.[0] ?? until) < until) rest.add(one)
        }
      }
      map.items = map.items.filter((pair) => !rest.has(pair))
    },
  })
  return problems
}

/** Fields without a name, of which only the colon and the value are left: they are taken out, since nothing can be asked of them. */
export function namelessFields(document: Document, source: string, file: string, place: PlaceOf): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  visit(document, {
    Map(_, map) {
      map.items = map.items.filter(({ key }) => {
        const [start, end] = (isScalar(key) && key.range) || [0, 0]
        if (!isScalar(key) || key.value !== '' || start !== end) return true
        const at = source.indexOf(':', start)
        problems.push({
          id: 'yaml-syntax',
          args: { code: 'NO_NAME', sign: ':', edits: null },
          file,
          at: place([at, at + 1]),
        })
        return false
      })
    },
  })
  return problems
}

/** Lists between brackets in which a semicolon makes one text of two. */
export function semicolonsInLists(document: Document, source: string, file: string, place: PlaceOf): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  visit(document, {
    Seq(_, list, ancestors) {
      if (!list.flow) return
      const signs = list.items.flatMap((node) => {
        const [start, end] = (isScalar(node) && node.type === 'PLAIN' && node.range) || [0, 0]
        return [...source.slice(start, end).matchAll(/;/g)].map(({ index }) =>
          place([start + index, start + index + 1]),
        )
      })
      const [at] = signs
      if (!at) return
      const edits = signs.map(({ range }) => ({ ...range, text: ',' }))
      const args = { code: 'semicolon', sign: ';', edits }
      problems.push({ id: 'yaml-syntax', args, file, at, path: pathOf(ancestors) })
    },
  })
  return problems
}

/** Where the name stands of a field without a colon and a value. */
function emptyKey({ key, value }: Pair): readonly [number, number] | null {
  const range = isScalar(key) && (value === null || (isScalar(value) && value.source === '')) ? key.range : null
  return range ? [range[0], range[1]] : null
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

/** The path of fields to a node, up to the first list: one entry less would be another list. */
export function pathOf(ancestors: readonly unknown[]): string[] {
  const path: string[] = []
  for (const node of ancestors) {
    if (isSeq(node)) break
    if (isPair(node)) path.push(keyOf(node as Pair))
  }
  return path
}

/** Leaves nothing in the place of values, so that nothing counts with them and their names are still there. */
export function blank(document: Document, paths: Iterable<readonly (string | number)[]>): void {
  for (const path of paths) if (path.length > 0 && isMap(document.contents)) document.setIn(path, null)
}
