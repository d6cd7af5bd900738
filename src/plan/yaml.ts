/** The referee for YAML: exact values, and exact places for what is wrong. No alias, tag, second document or reserved key comes through. */
import { type Document, isMap, isScalar, type Node, parseDocument, visit, type YAMLError } from 'yaml'
import type { Range } from '../diagnostics/finding.ts'
import { ambiguousNodes } from './ambiguous.ts'
import { conflictsIn } from './conflict.ts'
import { LARGEST_YAML } from './fence.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Source } from './source.ts'

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/** Parses a part of a file as YAML, for its values or for the places of its nodes. Offsets count from `range.start`. */
export function parseYaml(text: string, range: Range): Document {
  // gray-matter leaves the carriage return before the closing fence, which would end up in the last value.
  return parseDocument(text.slice(range.start, range.end).replace(/\r$/, '\n'), OPTIONS)
}

/** The mapping in a part of a file, or null with the problems that say why not. */
export function readYaml({ file, text }: Source, range: Range): Reading<Record<string, unknown> | null> {
  const conflicts = conflictsIn({ file, text }, range)
  if (conflicts.length > 0) return { value: null, problems: conflicts }
  const deep = range.end - range.start > LARGEST_YAML ? 0 : tooDeep(text.slice(range.start, range.end))
  if (deep !== null) {
    const at = { range: { start: range.start + deep, end: range.start + deep + 1 } }
    return { value: null, problems: [{ id: 'te-diep', args: {}, file, at }] }
  }
  const document = parseYaml(text, range)
  const place: PlaceOf = ([start, end]) => ({
    range: { start: range.start + start, end: range.start + Math.max(end, start) },
  })
  const source = document.errors.length === 0 ? text.slice(range.start, range.end) : ''
  const problems: ReaderProblem[] = [
    ...syntaxProblems(document, (error) => fromError(error, file, place(error.pos), text, range.start)),
    // `visit` walks the whole tree, so it runs only where the text has a character that could matter.
    ...(/[&*!]|__proto__|constructor|prototype/.test(source) ? refusedNodes(document, source, file, place) : []),
    ...(/[:[,]\s*[-+]?(0[\dxo]|\.|\d+[.eE]|\d{16})/.test(source) ? ambiguousNodes(document, file, place) : []),
  ]
  if (problems.some((p) => p.id !== 'dubbelzinnige-waarde')) return { value: null, problems }
  if (document.contents === null) {
    return { value: null, problems: [{ id: 'lege-front-matter', args: {}, file, at: { range } }] }
  }
  if (!isMap(document.contents)) {
    const expected = { kind: 'type', type: 'mapping' } as const
    const at = place(document.contents.range ?? [0, 1])
    return {
      value: null,
      problems: [{ id: 'verkeerd-type', args: { shown: shownAs(document.contents), expected }, file, at }],
    }
  }
  return { value: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>, problems }
}

/** No plan nests deeper than this; the parser's own limit is the stack, which differs per machine. */
const DEEPEST = 40

/** Where the text goes too deep, by its brackets or by its indent; null where it doesn't. */
function tooDeep(text: string): number | null {
  const indent = new RegExp(`^ {${4 * DEEPEST}}|^ *(?:[-?] +){${DEEPEST}}`, 'm').exec(text)
  if (indent) return indent.index + indent[0].length
  let depth = 0
  for (const match of text.matchAll(/[[\]{}]/g)) {
    // Brackets in a text may close what they never opened.
    depth = Math.max(0, depth + (match[0] === '[' || match[0] === '{' ? 1 : -1))
    if (depth > DEEPEST) return match.index
  }
  return null
}

/** The first syntax error, since the others follow from it, and the repeated keys before it. */
function syntaxProblems({ errors }: Document, problem: (error: YAMLError) => ReaderProblem): ReaderProblem[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0])
  const first = sorted.findIndex((error) => error.code !== 'DUPLICATE_KEY')
  return sorted.slice(0, first === -1 ? sorted.length : first + 1).map(problem)
}

/** Where a quote or bracket was opened that is still open at an offset; null where all are closed. */
function opened(text: string): number | null {
  const stack: number[] = []
  // Quoted texts as a whole, so that brackets in them don't count; a quote inside a word is an apostrophe.
  for (const match of text.matchAll(/(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.)*("|$)|'(?:[^']|'')*('|$))|#[^\n]*|[[\]{}]/g)) {
    const [mark] = match
    if (/^["']/.test(mark) && match[1] !== '"' && match[2] !== "'") return match.index
    if (mark === '[' || mark === '{') stack.push(match.index)
    else if (mark === ']' || mark === '}') stack.pop()
  }
  return stack[0] ?? null
}

type PlaceOf = (range: readonly [number, number, ...number[]]) => { range: Range }

function fromError(error: YAMLError, file: string, at: { range: Range }, text: string, start: number): ReaderProblem {
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^["']?([^"':\s]*)/.exec(text.slice(at.range.start))?.[1] ?? ''
      return {
        id: 'dubbele-sleutel',
        args: { key },
        file,
        at: { range: { start: at.range.start, end: at.range.start + key.length } },
      }
    }
    case 'MULTIPLE_DOCS':
      return { id: 'meer-documenten', args: {}, file, at }
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return { id: 'yaml-alias', args: { source: text.slice(at.range.start, at.range.end) }, file, at }
    default: {
      // What was never closed is noticed lines later, but it is mended where it was opened.
      const open = opened(text.slice(start, at.range.start))
      if (open === null) return { id: 'yaml-syntax', args: { code: error.code }, file, at }
      const range = { start: start + open, end: start + open + 1 }
      return { id: 'yaml-syntax', args: { code: 'OPEN' }, file, at: { range } }
    }
  }
}

function refusedNodes(document: Document, source: string, file: string, place: PlaceOf): ReaderProblem[] {
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
      const marks = /(?:[&!][^\s,[\]{}]*\s+)+$/.exec(before)?.[0] ?? ''
      const start = from - marks.length
      const shown = marks.trim() || (anchor ?? node.tag ?? '')
      problems.push({ id: 'yaml-alias', args: { source: shown }, file, at: place([start, start + shown.length]) })
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key : null
      if (key && typeof key.value === 'string' && RESERVED.has(key.value)) {
        problems.push({
          id: 'gereserveerde-sleutel',
          args: { key: key.value },
          file,
          at: place(key.range ?? [0, 0, 0]),
        })
      }
    },
  })
  return problems
}

function shownAs(node: Node): string {
  return isScalar(node) ? String(node.value) : '[…]'
}
