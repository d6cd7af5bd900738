/** One self-contained HTML page: no script, no request, safe as a mail attachment. */
import { createHash } from 'node:crypto'
import type { Element, Nodes, Root } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import css from '../../../templates/report.css'
import shell from '../../../templates/report.html'
import type { ReportDocument } from '../document.ts'
import type { Badge, Figure, Group } from '../nodes.ts'

/** The page of a document. */
export function html(document: ReportDocument): string {
  const figures: Figure[] = []
  const body = toHtml(document, figures)
  const style = css.replaceAll('__FOOTER__', () => cssString(document.footer))
  const parts: Record<string, string> = {
    lang: document.language,
    title: attribute(document.title),
    // The page may do nothing but show itself: its own style by its hash, and no script, picture or request at all.
    policy: `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`,
    style,
    // Charts are our own and go in after sanitising, which would take them apart.
    body: body.replace(/<figure data-figure="(\d+)"><\/figure>/g, (_, n) => figureHtml(figures[Number(n)])),
  }
  return shell.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name] ?? '')
}

const handlers = (figures: Figure[]): NonNullable<Options['handlers']> => ({
  group(state, node: Group): Element {
    const properties = {
      className: node.className.split(' '),
      ...(node.label !== undefined && { ariaLabel: node.label }),
    }
    return { type: 'element', tagName: node.element, properties, children: state.all(node) as Element['children'] }
  },
  badge(state, node: Badge): Element {
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: node.className.split(' ') },
      children: state.all(node) as Element['children'],
    }
  },
  figure(_, node: Figure): Element {
    figures.push(node)
    return { type: 'element', tagName: 'figure', properties: { dataFigure: String(figures.length - 1) }, children: [] }
  },
})

// The default schema allows these elements only the classes of footnotes, which would take away ours.
const { section: _section, ul: _ul, ol: _ol, h2: _h2, ...attributes } = defaultSchema.attributes ?? {}
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'section', 'header', 'footer', 'nav', 'figure'],
  // Ids and classes can only come from this program: prose is Markdown, and raw HTML in it has become text.
  attributes: {
    ...attributes,
    '*': ['className', 'id', 'ariaLabel', 'dataFigure', 'tabIndex', 'role', 'scope', ...(attributes['*'] ?? [])],
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
}

function toHtml({ root }: ReportDocument, figures: Figure[]): string {
  const processor = unified()
    .use(remarkRehype, { handlers: handlers(figures) })
    .use(() => accessibleTables)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
    .freeze()
  return processor.stringify(processor.runSync(root) as Root)
}

/** Header cells get a scope, and a table a frame that can be scrolled by keyboard on a narrow screen. */
function accessibleTables(tree: Root): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    node.children.forEach((child, i) => {
      visit(child)
      if (child.type !== 'element') return
      if (child.tagName === 'th') child.properties['scope'] = 'col'
      if (child.tagName === 'table') {
        const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: headings(child) }
        node.children[i] = { type: 'element', tagName: 'div', properties, children: [child] }
      }
    })
  }
  visit(tree)
}

/** The words of a table's header row, as the name of its frame. */
function headings(table: Element): string {
  const texts: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'tbody') return
    if (node.type === 'text' && node.value.trim() !== '') texts.push(node.value.trim())
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(table)
  return texts.join(', ')
}

function figureHtml(figure: Figure | undefined): string {
  return figure ? `<figure>${figure.svg}<figcaption>${attribute(figure.caption)}</figcaption></figure>` : ''
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A text as a CSS string; a style element ends at `</`, so `<` is escaped too. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;·–()/]/gu, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `)}"`
}
