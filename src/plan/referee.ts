/** The referees by remark-parse: the headings, and the links, pictures and raw HTML, of a body as a full Markdown parser sees them. */
import type { Nodes, Root, RootContent } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import { bodyOf, type Mark } from './marks.ts'
import type { Referee } from './outline.ts'
import type { Source } from './source.ts'

export const remarkReferee: Referee = (text) =>
  parseMarkdown(text).children.flatMap((node) =>
    node.type === 'heading'
      ? [{ depth: node.depth, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }]
      : [],
  )

/** The marks of a file, whatever its prose looks like. */
export function remarkMarks(source: Source): Mark[] {
  const body = bodyOf(source)
  const found: Mark[] = []
  const visit = (node: RootContent & Pick<Root, 'position'>): void => {
    const range = {
      start: body.start + (node.position?.start.offset ?? 0),
      end: body.start + (node.position?.end.offset ?? 0),
    }
    if (node.type === 'link' || node.type === 'definition')
      found.push({ kind: 'link', target: node.url, text: textOf(node), ...range })
    else if (node.type === 'image') found.push({ kind: 'image', target: node.url, text: node.alt ?? '', ...range })
    else if (node.type === 'imageReference') found.push({ kind: 'image', target: '', text: node.alt ?? '', ...range })
    else if (node.type === 'html') found.push({ kind: 'html', target: '', text: node.value, ...range })
    if ('children' in node) node.children.forEach(visit)
  }
  parseMarkdown(source.text.slice(body.start, body.end)).children.forEach(visit)
  return found
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
