/** Markdown that reads well on GitHub and in a mail: groups unfold, badges are words, charts are their data table. */
import type { Nodes, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { disarmed } from '../diagnostics/safe.ts'
import type { ReportDocument } from '../document/document.ts'
import { p, strong } from '../document/nodes.ts'

const options: Options = {
  bullet: '-',
  rule: '-',
  // Within a word only an asterisk does.
  emphasis: '*',
  // A log of CI obeys a line that begins with `::`, and `##[` or `##vso[` anywhere; in Markdown a backslash changes nothing.
  unsafe: [
    { character: ':', atBreak: true, after: ':', inConstruct: 'phrasing' },
    // White space before it is nothing to a log, of whatever alphabet.
    { character: ':', before: '\\s', after: ':', inConstruct: 'phrasing' },
    { character: '#', before: '#', after: '\\w*\\[', inConstruct: 'phrasing' },
  ],
}
const processor = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, options).freeze()

/** The text of a document. Links inside the report are left out: Markdown has no anchors of our own. The passport is a comment at the end. */
export function markdown({ root, footer, passport }: ReportDocument): string {
  const body: Root = { type: 'root', children: root.children.flatMap(flat) }
  return `${processor.stringify(body)}\n---\n\n${processor.stringify({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: footer }] }] })}${passport.map(([, value]) => `\n<!-- ${value} -->`).join('')}\n`
}

/** Nodes that Markdown knows, in the place of ours. */
function flat(node: RootContent): RootContent[] {
  if (node.type === 'group') return node.element === 'nav' ? [] : node.children.flatMap(flat)
  if (node.type === 'figure')
    return [
      ...(node.title === undefined ? [] : [p(strong(node.title))]),
      ...(node.ofDrawing ? [] : [p([{ type: 'emphasis', children: [{ type: 'text', value: node.caption }] }])]),
      ...(node.table ? flat(node.table) : []),
    ]
  if (node.type === 'foreign') return node.children
  if (node.type === 'badge') return [{ type: 'emphasis', children: node.children }]
  if (node.type === 'break' && !('position' in node)) return [{ type: 'text', value: ' · ' }]
  if (node.type === 'link' && node.url.startsWith('#')) return node.children.flatMap((child) => flat(child))
  // In code a backslash would be shown.
  if (node.type === 'code' || node.type === 'inlineCode') return [{ ...node, value: disarmed(node.value) }]
  if (!('children' in node)) return [node]
  const children = (node.children as RootContent[]).flatMap(flat)
  return [{ ...node, children } as Nodes as RootContent]
}
