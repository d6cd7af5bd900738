/** The nodes of a document as HTML: sanitised, with tables that can be scrolled and sorted, and charts as they were drawn. */
import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { RootContent } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type Foreign, langOf } from '../../document/foreign.ts'
import type { Badge, Figure, Group } from '../../document/nodes.ts'
import type { Image, Photo } from '../../document/pictures.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { beforeFigures, hasRightToLeft } from '../right-to-left.ts'
import { unparted } from '../unparted.ts'
import { chartHtml } from './chart.ts'
import { type Columns, classNames } from './columns.ts'
import { tools } from './tools.ts'
import { type Handlers, unsearched, unsearching } from './unsearched.ts'

/** The HTML of some nodes; `columns` keeps what the cells of a column share, for the style of the page. */
export function toHtml(nodes: RootContent[], language: Language, columns: Columns | null = null): string {
  const figures: (Figure | Photo)[] = []
  const processor = unified()
    .use(remarkRehype, { handlers: { ...handlers(figures), ...unsearching } })
    .use(() => (tree: Root) => accessibleTables(tree, language, columns))
    .use(rehypeSanitize, schema)
    .use(rehypeStringify, { omitOptionalTags: true })
    .freeze()
  const html = processor.stringify(processor.runSync(unsearched(nodes)) as Root)
  // Charts are our own and go in after sanitising, which would take them apart.
  return html.replace(/<figure data-figure="(\d+)"><\/figure>/g, (_, n) =>
    figureHtml(figures[Number(n)], language, columns),
  )
}

/** A text that can stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const handlers = (figures: (Figure | Photo)[]): Handlers => ({
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
  foreign(state, node: Foreign): Element {
    const properties = { lang: langOf(node) ?? undefined }
    return { type: 'element', tagName: 'span', properties, children: state.all(node) as Element['children'] }
  },
  figure(_, node: Figure): Element {
    figures.push(node)
    return { type: 'element', tagName: 'figure', properties: { dataFigure: String(figures.length - 1) }, children: [] }
  },
  photo(_, node: Photo): Element {
    figures.push(node)
    return { type: 'element', tagName: 'figure', properties: { dataFigure: String(figures.length - 1) }, children: [] }
  },
})

// The default schema allows these elements only the classes of footnotes, which would take away ours.
const { section: _section, ul: _ul, ol: _ol, h2: _h2, ...attributes } = defaultSchema.attributes ?? {}
const OURS = ['className', 'lang', 'id', 'ariaLabel', 'tabIndex', 'role', 'scope', 'hidden', 'htmlFor', 'type', 'value']
const DATA = ['dataFigure', 'dataSort', 'dataSearch', 'dataFacets', 'dataFacet', 'dataFor', 'dataShown', 'dataNone']
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...['section', 'header', 'footer', 'nav', 'figure', 'label', 'input', 'select', 'option', 'button', 'small'],
  ],
  // All of these can only come from this program: prose is Markdown, and raw HTML in it has become text.
  attributes: { ...attributes, '*': [...OURS, ...DATA, ...(attributes['*'] ?? [])], input: [] },
  required: {},
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
}

/** A name in letters from right to left would take the figures and marks beside it along; set apart, it can't. */
const ISOLATED = new Set(['a', 'strong', 'td', 'th', 'h2', 'h3', 'h4', 'h5'])

/** What holds blocks and no text; a line end between those would become a part of an empty cell. */
const HOLDS_BLOCKS = new Set(['blockquote', 'ol', 'section', 'table', 'tbody', 'thead', 'tr', 'ul'])

/** Header cells get a scope, and a table a frame that can be scrolled by keyboard on a narrow screen. */
function accessibleTables(tree: Root, language: Language, columns: Columns | null): void {
  let lists = 0
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    const apart = node.type === 'root' || HOLDS_BLOCKS.has((node as Element).tagName)
    node.children = (node.children as ElementContent[]).flatMap((child): ElementContent | ElementContent[] => {
      if (child.type === 'text') {
        if (apart && child.value === '\n') return []
        return beforeFigures(unparted(child.value)).flatMap((value, i): ElementContent[] => {
          if (i % 2 === 1)
            return [{ type: 'element', tagName: 'bdi', properties: {}, children: [{ type: 'text', value }] }]
          return value === '' && i > 0 ? [] : [{ type: 'text', value }]
        })
      }
      if (child.type !== 'element') return child
      visit(child)
      if (ISOLATED.has(child.tagName) && hasRightToLeft(wordsOf(child))) child.properties['dir'] = 'auto'
      if (child.tagName === 'th') child.properties['scope'] = 'col'
      if (sortsAsWritten(child)) delete child.properties['dataSort']
      if (child.tagName === 'td' || child.tagName === 'th') child.children = softer(child.children)
      if (child.tagName === 'td' && isKept(wordsOf(child))) child.properties['className'] = ['kept']
      if (hasClass(child, 'question')) return folded(child)
      if (hasClass(child, 'search')) {
        lists += 1
        child.properties['id'] = `lijst-${lists}`
        return [tools(`lijst-${lists}`, language, child), child]
      }
      if (child.tagName !== 'table') return child
      const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: headings(child) }
      const frame: Element = { type: 'element', tagName: 'div', properties, children: [child] }
      columns?.take(child, wordsOf)
      if (!hasClass(child, 'programme') && !hasClass(child, 'list')) return frame
      lists += 1
      return [
        tools(`lijst-${lists}`, language, child),
        { ...frame, properties: { ...properties, id: `lijst-${lists}` } },
      ]
    }) as typeof node.children
  }
  visit(tree)
}

/** What stands on a second line in a cell says more about the first, and is said more softly. */
function softer(cell: ElementContent[]): ElementContent[] {
  const at = cell.findIndex((node) => node.type === 'element' && node.tagName === 'br') + 1
  if (at === 0) return cell
  return [...cell.slice(0, at), { type: 'element', tagName: 'small', properties: {}, children: cell.slice(at) }]
}

/** Whether the script of the page reads in the words of a cell by what it is sorted: a whole number, with or without thousands. */
const sortsAsWritten = (cell: Element): boolean => {
  if (cell.properties['dataSort'] === undefined) return false
  const written = wordsOf(cell)
  return /^[€\s]*[\d.]+$/.test(written) && written.replace(/\D/g, '') === cell.properties['dataSort']
}

/** A date or a figure with its unit, which a narrow column would part: its letters stay as they are, for whoever copies them. */
const isKept = (words: string): boolean => words.length <= 12 && words.includes(' ') && /\d/.test(words)

const hasClass = (node: Element, name: string): boolean => classNames(node).includes(name)

/** A question behind the question unfolds its whys; where there are none, it is what it was. */
function folded(box: Element): Element {
  const [first, ...rest] = box.children.filter((child) => child.type === 'element')
  if (first?.tagName !== 'p' || rest.length === 0) return box
  const summary: Element = {
    type: 'element',
    tagName: 'summary',
    properties: first.properties,
    children: first.children,
  }
  return { ...box, tagName: 'details', properties: { ...box.properties, open: true }, children: [summary, ...rest] }
}

/** The words of a table's header row, as the name of its frame. */
function headings(table: Element): string {
  const head = table.children.find((child) => child.type === 'element' && child.tagName === 'thead')
  const cells =
    head && 'children' in head ? head.children.flatMap((row) => ('children' in row ? row.children : [])) : []
  return cells
    .map((cell) => wordsOf(cell).trim())
    .filter((words) => words !== '')
    .join(', ')
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** A picture that the page carries itself, so that it asks for nothing. */
export function imageHtml({ type, bytes }: Image, className: string, alt: string): string {
  const kind = type === 'png' ? 'image/png' : 'image/jpeg'
  return `<img class="${className}" src="data:${kind};base64,${Buffer.from(bytes).toString('base64')}" alt="${escapeHtml(alt)}">`
}

function figureHtml(figure: Figure | Photo | undefined, language: Language, columns: Columns | null): string {
  if (figure?.type === 'photo') return `<figure>${imageHtml(figure.image, 'photo', figure.alt)}</figure>`
  if (!figure) return ''
  const summary = wordsIn(language).report.figures
  return chartHtml(
    figure,
    escapeHtml,
    figure.table && !figure.elsewhere ? { summary, table: toHtml([figure.table], language, columns) } : null,
  )
}
