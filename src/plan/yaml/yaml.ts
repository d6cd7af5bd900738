/** The referee for YAML: exact values, and exact places for what is wrong. No alias, tag, second document or reserved key comes through. */
import { isMap, isScalar, type Node } from 'yaml'
import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem, Reading } from '../problem.ts'
import type { Source } from '../source.ts'
import { conflictsIn } from './conflict.ts'
import { syntaxProblems } from './errors.ts'
import { LARGEST_YAML } from './fence.ts'
import { parseFacts, slipProblem, withPaths } from './forgiving.ts'
import { hiddenEscapes } from './hidden-escapes.ts'
import {
  ambiguousNodes,
  blank,
  namelessFields,
  type PlaceOf,
  refusedNodes,
  semicolonsInLists,
  splitValues,
} from './refused.ts'

/** The mapping in a part of a file, or null with the problems that say why not. What was refused of it is not in it. */
export function readYaml(source: Source, range: Range): Reading<Record<string, unknown> | null> {
  const { file, text } = source
  const conflicts = conflictsIn(source, range)
  if (conflicts.length > 0) return { value: null, problems: conflicts }
  const deep = range.end - range.start > LARGEST_YAML ? 0 : tooDeep(text.slice(range.start, range.end))
  if (deep !== null) {
    const at = { range: { start: range.start + deep, end: range.start + deep + 1 } }
    return { value: null, problems: [{ id: 'te-diep', args: {}, file, at }] }
  }
  const facts = parseFacts(text, range)
  const { document, part, slips } = facts
  const place: PlaceOf = ([start, end]) => ({
    range: { start: range.start + start, end: range.start + Math.max(end, start) },
  })
  const told = slips.map((slip) => slipProblem(slip, source, range.start))
  // What a slip left of the lines can't be told from the slip.
  if (slips.some((slip) => slip.lost === null)) return { value: null, problems: told }
  const broken = syntaxProblems(document, source, range.start)
  if (broken.length > 0) return { value: null, problems: [...told, ...broken] }
  // `visit` walks the whole tree, so it runs only where the text has a character that could matter.
  const refused = /[&*!]|__proto__|constructor|prototype/.test(part) ? refusedNodes(document, part, file, place) : []
  if (refused.length > 0) return { value: null, problems: [...told, ...refused] }
  if (document.contents === null)
    return { value: null, problems: [...told, { id: 'lege-front-matter', args: {}, file, at: { range } }] }
  if (!isMap(document.contents)) {
    const expected = { kind: 'mapping', example: 'thema: energie' } as const
    const at = place(document.contents.range ?? [0, 1])
    const problem = {
      id: 'verkeerd-type',
      args: { shown: shownAs(document.contents), expected, suggestion: null },
      file,
      at,
    } as const
    return { value: null, problems: [...told, problem] }
  }
  const lost = withPaths(told, facts)
  const nameless = /(?:^|[[{,\]}-])[ \t]*:(?=\s)/m.test(part) ? namelessFields(document, part, file, place) : []
  const split = /\{/.test(part) ? splitValues(document, part, file, place) : []
  blank(document, pathsOf(split))
  const ambiguous = /[:[,]\s*[-+]?(0[\dxo]|\.|\d+[.eE]|\d{16})/.test(part) ? ambiguousNodes(document, file, place) : []
  const hidden = part.includes('\\') ? hiddenEscapes(document, part, file, place) : []
  const semicolons = part.includes(';') ? semicolonsInLists(document, part, file, place) : []
  const unclear = [...ambiguous, ...hidden, ...semicolons]
  blank(document, pathsOf(unclear))
  const value = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>
  return { value, problems: [...lost, ...nameless, ...split, ...unclear] }
}

const pathsOf = (problems: readonly ReaderProblem[]) => problems.flatMap(({ path }) => (path ? [path] : []))

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

function shownAs(node: Node): string {
  return isScalar(node) ? String(node.value) : '[…]'
}
