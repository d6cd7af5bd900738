/** The referees by remark-parse: the headings, and the links, pictures and raw HTML, of a body as a full Markdown parser sees them. */
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { Range } from '../../diagnostics/finding.ts'
import type { Source } from '../source.ts'
import { parseMarkdown } from './markdown.ts'
import { bodyOf, type Mark } from './marks.ts'
import type { Referee } from './outline.ts'
import type { Definer, Definition, Use } from './wording.ts'

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
  const addresses = new Map<string, string>()
  const referring: [Mark, name: string][] = []
  const visit = (node: RootContent & Pick<Root, 'position'>): void => {
    const range = {
      start: body.start + (node.position?.start.offset ?? 0),
      end: body.start + (node.position?.end.offset ?? 0),
    }
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url)
    if (node.type === 'link' || node.type === 'definition')
      found.push({ kind: 'link', target: node.url, text: textOf(node), ...range })
    else if (node.type === 'image') found.push({ kind: 'image', target: node.url, text: node.alt ?? '', ...range })
    else if (node.type === 'imageReference') {
      const mark: Mark = { kind: 'image', target: '', text: node.alt ?? '', ...range }
      found.push(mark)
      referring.push([mark, node.identifier])
    } else if (node.type === 'html') found.push({ kind: 'html', target: '', text: node.value, ...range })
    if ('children' in node) node.children.forEach(visit)
  }
  parseMarkdown(source.text.slice(body.start, body.end)).children.forEach(visit)
  for (const [mark, name] of referring) mark.elsewhere = addresses.get(name)
  return found
}

/** The footnotes and addresses of a body, and where something refers to them. */
export const remarkDefiner: Definer = (text) => {
  const { spaced, back } = apart(text)
  const definitions: Definition[] = []
  const uses: Use[] = []
  const visit = (node: Nodes, alone: boolean): void => {
    const range = rangeOf(node)
    if (node.type === 'definition') {
      const url = /[\s()<>]/.test(node.url) || node.url === '' ? `<${node.url}>` : node.url
      const title = node.title ? ` "${node.title.replaceAll('"', '\\"')}"` : ''
      definitions.push({ ...range, name: node.identifier, words: `(${url}${title})`, alone })
    } else if (node.type === 'footnoteDefinition') {
      definitions.push({ ...range, name: `^${node.identifier}`, words: noteOf(spaced, node), alone })
    } else if (node.type === 'footnoteReference') uses.push({ ...range, name: `^${node.identifier}`, words: '' })
    else if (node.type === 'linkReference') {
      const [first, last] = [node.children[0], node.children.at(-1)]
      const words = first && last ? spaced.slice(rangeOf(first).start, rangeOf(last).end) : ''
      uses.push({ ...range, name: node.identifier, words: `[${words}]` })
    } else if (node.type === 'imageReference') {
      uses.push({ ...range, name: node.identifier, words: `![${node.alt ?? ''}]` })
    }
    if ('children' in node && node.type !== 'linkReference') for (const child of node.children) visit(child, false)
  }
  for (const node of parseMarkdown(spaced).children) visit(node, true)
  const asTyped = <T extends Range>(found: T): T => ({ ...found, start: back(found.start), end: back(found.end) })
  return { definitions: definitions.map(asTyped), uses: uses.map(asTyped) }
}

/** For Markdown a definition right below a footnote is more of that footnote; whoever types a list of them means each by itself. */
function apart(text: string): { spaced: string; back: (offset: number) => number } {
  const added: number[] = []
  const spaced = text.replace(/^ {0,3}\[\^[^\]\n]+\]:[^\n]*\n(?= {0,3}\[[^\]\n]+\]:)/gm, (line, at: number) => {
    added.push(at + line.length + added.length)
    return `${line}\n`
  })
  return { spaced, back: (offset) => offset - added.filter((place) => place < offset).length }
}

/** A footnote's words behind what refers to it, on one line. */
function noteOf(text: string, node: FootnoteDefinition): string {
  const words = node.children.map((child) => text.slice(rangeOf(child).start, rangeOf(child).end)).join(' ')
  return ` (${words.replace(/\s+/g, ' ').replaceAll('|', '\\|')})`
}

function rangeOf(node: Nodes): Range {
  const { position } = node as Pick<Root, 'position'>
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
