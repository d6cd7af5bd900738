/** Numbers in YAML that are read as another number than a person typed. */
import { type Document, isPair, isScalar, isSeq, type Scalar, visit } from 'yaml'
import type { Range } from '../diagnostics/finding.ts'
import type { ReaderProblem } from './problem.ts'

// 1.10, 012, 0x1F, 1e3, .inf, more digits than fit.
const AMBIGUOUS =
  /^[-+]?(\d{1,3}\.\d{3}|0\d+|0[xo][\da-fA-F]+|\d*\.\d*0|\.\d+|\d[\d.]*[eE][-+]?\d+|\.inf|\.nan|\d{16,})$/i

/** A problem for each, at the path of its value. */
export function ambiguousNodes(
  document: Document,
  file: string,
  place: (range: readonly [number, number, number]) => { range: Range },
): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  visit(document, {
    Scalar(key, node: Scalar, above) {
      if (typeof node.value !== 'number' || !node.source || !AMBIGUOUS.test(node.source)) return
      // A point before three digits separates thousands for a Dutch reader, so 12.345 is unclear as it stands.
      if (String(node.value) === node.source && !/\.\d{3}$/.test(node.source)) return
      const args = { source: node.source, readAs: String(node.value) }
      // A key is no value, and stays where it is.
      const at =
        key === 'key' ? place(node.range ?? [0, 0, 0]) : { path: pathOf([...above, node]), part: 'value' as const }
      problems.push({ id: 'dubbelzinnige-waarde', args, file, at })
    },
  })
  return problems
}

/** The keys and indexes that lead to the last of some nodes, each above the next. */
function pathOf(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, i): (string | number)[] =>
    isPair(node) && isScalar(node.key)
      ? [String(node.key.value)]
      : isSeq(node)
        ? [node.items.indexOf(nodes[i + 1])]
        : [],
  )
}
