/** A member's Markdown inside a report: parsed, and stripped of all that could act, load or break the headings around it. */
import type { BlockContent, Heading, ListItem, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { byText } from '../diagnostics/by-text.ts'
import { printable } from '../diagnostics/safe.ts'
import { text } from '../document/nodes.ts'
import { withoutComments } from '../plan/body/comments.ts'
import { excess } from '../plan/body/excess.ts'
import { parseMarkdown } from '../plan/body/markdown.ts'
import { plainParagraphs } from './plain.ts'

const SAFE_URL = /^(https?:|mailto:)/i

/**
 * The blocks of a prose text. Comments go, other raw HTML becomes visible text; links keep only web and mail addresses; pictures become their
 * alternative text, which says which picture it stands for where that is a file of the plans; footnotes stand between brackets; headings go below `depth`.
 */
export function prose(source: string, depth: number): BlockContent[] {
  const known = BLOCKS.get(depth) ?? byText(MOST, (text) => blocksOf(text, depth))
  BLOCKS.set(depth, known)
  return known(source)
}

/** So many texts are kept at each depth: all those of an association of some size. */
const MOST = 2000
const BLOCKS = new Map<number, (source: string) => BlockContent[]>()

function blocksOf(source: string, depth: number): BlockContent[] {
  // The same report comes of the same plan, whatever line ends git gave it.
  const markdown = printable(source.replaceAll('\r\n', '\n'))
  if (markdown.trim() === '') return []
  const plain = plainParagraphs(markdown)
  if (plain) return ofPlan(plain)
  // Shown as it is typed; `validate` says where it goes too far.
  if (excess(markdown) !== null) return [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }]
  const root = parseMarkdown(markdown)
  const kept: Kept = { urls: new Map(), notes: new Map(), depth }
  // Collected before they are dropped, so that what refers to them still finds them.
  for (const node of root.children) {
    if (node.type === 'definition') kept.urls.set(node.identifier, printable(node.url))
    if (node.type === 'footnoteDefinition') kept.notes.set(node.identifier, printable(toText(node)))
  }
  tame(root, kept)
  return ofPlan(root.children as BlockContent[])
}

/** Marks blocks as a plan's own words, which may be in another language than the report. */
const ofPlan = (blocks: BlockContent[]): BlockContent[] =>
  blocks.map((node) => ({ ...node, data: { ...node.data, plan: true } }) as BlockContent)

interface Kept {
  urls: Map<string, string>
  notes: Map<string, string>
  depth: number
}

/** Prose on one line, for journal and decision lines. */
export function inlineProse(markdown: string): PhrasingContent[] {
  const [first] = prose(markdown, 5)
  return first?.type === 'paragraph' ? first.children : [text(markdown)]
}

/** Prose behind words of ours on the same line, where it begins with a paragraph; all that follows stands below. */
export function led(lead: PhrasingContent[], markdown: string, depth: number): BlockContent[] {
  const [first, ...rest] = prose(markdown, depth)
  if (first?.type === 'paragraph') return [{ type: 'paragraph', children: [...lead, ...first.children] }, ...rest]
  return [{ type: 'paragraph', children: lead }, ...(first ? [first] : []), ...rest]
}

/** All of a prose text as one line of plain text. */
export function plainLine(markdown: string): string {
  return prose(markdown, 5).map(toText).join(' ').replace(/\s+/g, ' ').trim()
}

/** Prose as one line of plain text, for a sentence of ours that quotes it; what is longer than `most` letters ends with an ellipsis. */
export function quoted(markdown: string, most = 300): string {
  const line = inlineProse(markdown).map(toText).join('').replace(/\s+/g, ' ').trim()
  const letters = [...line]
  if (letters.length <= most) return line
  const cut = letters.slice(0, most - 2).join('')
  const [sentences = ''] = /^.*[.!?](?= )/.exec(cut) ?? []
  // Half a sentence can say something else than the whole one.
  // Nor does a bracket stay open.
  return 2 * sentences.length >= most ? `${sentences} …` : `${cut.replace(/ \S*$/, '').replace(/ \([^)]*$/, '')}…`
}

/** The nodes in which text may stand by itself. */
const INLINE = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'])

function tame(parent: Root | Parents, kept: Kept): void {
  const children = parent.children as Nodes[]
  for (const child of children) if ('children' in child) tame(child, kept)
  const inline = INLINE.has(parent.type)
  parent.children = children.flatMap((node) => tamed(node, kept, inline)) as typeof parent.children & RootContent[]
}

function tamed(node: Nodes, { urls, notes, depth }: Kept, inline: boolean): Nodes[] {
  switch (node.type) {
    case 'html': {
      const value = withoutComments(node.value)
      if (value.trim() === '') return []
      return inline ? [{ type: 'text', value }] : [{ type: 'paragraph', children: [{ type: 'text', value }] }]
    }
    case 'listItem':
      return [untasked(node)]
    case 'heading':
      return [{ ...node, depth: Math.min(6, Math.max(node.depth, depth + 1)) as Heading['depth'] }]
    case 'link':
      return SAFE_URL.test(node.url) ? [{ ...node, url: printable(node.url) }] : node.children
    case 'linkReference': {
      const url = urls.get(node.identifier) ?? ''
      return SAFE_URL.test(url) ? [{ type: 'link', url, children: node.children }] : node.children
    }
    case 'image':
      return [pictured(node.alt, node.url)]
    case 'imageReference':
      return [pictured(node.alt, urls.get(node.identifier) ?? '')]
    case 'definition':
    case 'footnoteDefinition':
      return []
    case 'footnoteReference':
      return [{ type: 'text', value: ` (${notes.get(node.identifier) ?? node.identifier})` }]
    default:
      // A reference such as &#x202e; only now is what it stands for.
      return 'value' in node ? [{ ...node, value: printable(node.value) }] : [node]
  }
}

/** The words of a picture, with what it is called in the plan; without words it is not shown. */
function pictured(words: string | null | undefined, target: string): Nodes {
  const alt = printable(words ?? '').trim()
  const data = alt !== '' && target !== '' && !/^[a-z][a-z\d+.-]*:/i.test(target) ? { picture: { target, alt } } : null
  return {
    type: 'emphasis',
    children: [{ type: 'text', value: `[${printable(words ?? '')}]` }],
    ...(data && { data }),
  }
}

/** A task as a mark in its text: a form field would ask for a label, and can't be ticked in a report. */
function untasked(node: ListItem): ListItem {
  const [first, ...rest] = node.children
  if (typeof node.checked !== 'boolean' || first?.type !== 'paragraph') return { ...node, checked: null }
  const mark: PhrasingContent = { type: 'text', value: node.checked ? '☑ ' : '☐ ' }
  return { ...node, checked: null, children: [{ ...first, children: [mark, ...first.children] }, ...rest] }
}

/** The nodes whose children each stand by themselves. */
const APART = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow'])

function toText(node: Nodes): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(toText).join(APART.has(node.type) ? ' ' : '') : ''
}
