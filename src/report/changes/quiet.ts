/** A document as a comment on a pull request: what a platform would make of a stranger's words calls nobody, and it fits. */
import type { Nodes, Root } from 'mdast'
import type { ReportDocument } from '../../document/document.ts'
import { markdown } from '../../formats/markdown.ts'
import { ALL_OF_IT, type Limits } from './sections.ts'

// `@name` calls a person or a team; `#12`, `!12` and `GH-12` leave a mark on another page; a line of `/close` is an order.
const CALL = /[@#!](?=[\p{L}\p{N}_-])|\bGH-(?=\d)|^\s*\/(?=\p{L})/gimu

/** An invisible sign that joins words: behind a mark it makes a text of what would be a name. */
const JOINER = '\u2060'

/** Platforms take comments of 65,536 characters. */
const LONGEST = 60_000

/** How much of each list is told, until it fits. */
const LIMITS: readonly Limits[] = [ALL_OF_IT, { most: 40 }, { most: 10 }, { most: 3 }, { most: 1 }]

/** The Markdown of a document that calls nobody, of at most 60,000 characters. */
export function comment(document: (limits: Limits) => ReportDocument): string {
  let text = ''
  for (const limits of LIMITS) {
    text = markdown(quiet(document(limits)))
    if (text.length <= LONGEST) return text
  }
  // Names of enormous length are left: whole lines, as many as fit.
  return text.slice(0, text.lastIndexOf('\n', LONGEST) + 1)
}

function quiet(document: ReportDocument): ReportDocument {
  const calm = (text: string): string => text.replace(CALL, (mark) => mark + JOINER)
  const walk = (node: Nodes): Nodes => {
    if (node.type === 'text') return { ...node, value: calm(node.value) }
    return 'children' in node ? ({ ...node, children: (node.children as Nodes[]).map(walk) } as Nodes) : node
  }
  return { ...document, root: walk(document.root) as Root, footer: calm(document.footer) }
}
