/** The report as a Word file: real styles, a table of contents, bookmarks; the same bytes for the same document. */
import {
  Document,
  type FileChild,
  Footer,
  Header,
  type IPropertiesOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  Tab,
  TextRun,
} from 'docx'
import type { Root } from 'mdast'
import type { ReportDocument } from '../../document/document.ts'
import type { Figure } from '../../document/nodes.ts'
import { onPaper } from '../../document/on-paper.ts'
import { blocks, gap, OPEN } from './blocks.ts'
import { bookmarksOf, type Draft, styleAt, visit } from './draft.ts'
import { pixels, shown } from './figure.ts'
import { textRuns } from './inline.ts'
import { logo } from './logo.ts'
import { CLOSE_MARGIN, fontOf, PAGE } from './look.ts'
import { repeatable } from './package.ts'
import { paragraph } from './paragraph.ts'
import { spoken } from './spoken.ts'
import { styleSheet } from './styles.ts'
import { classesOf, clean } from './text.ts'
import { listedIn } from './toc.ts'

const LANGUAGES = {
  nl: { tag: 'nl-NL', page: 'Pagina', of: 'van' },
  en: { tag: 'en-GB', page: 'Page', of: 'of' },
} as const

/** The Word file of a document. */
export async function docx(whole: ReportDocument): Promise<Uint8Array> {
  const document = { ...whole, root: spoken(onPaper(whole.root)) }
  const draft = await begin(document)
  const body = blocks(document.root.children, draft, OPEN)
  const children: FileChild[] = [...logo(document.style, draft), ...body]
  if (document.root.children.at(-1)?.type === 'table') children.push(gap(draft))
  const section = { ...frame(document, draft), children }
  const file = new Document({
    ...about(document),
    // Both name what the body turned out to use, so they come after it.
    styles: { importedStyles: styleSheet(draft, document.style, LANGUAGES[document.language].tag) },
    numbering: { config: draft.lists },
    sections: [section],
  })
  return repeatable(new Uint8Array(await Packer.toArrayBuffer(file)), document.date, draft.font)
}

async function begin({ root, style, letter, language }: ReportDocument): Promise<Draft> {
  const figures: Figure[] = []
  const above: Figure[] = []
  const listed: string[] = []
  visit(root, (node) => {
    if (node.type === 'figure') figures.push(node)
    if (node.type === 'figure' && listed.length === 0) above.push(node)
    if (node.type === 'group') for (const inner of listedIn(node)) listed.push(inner)
  })
  // With so much above it the contents begin a page; with more, that page has begun already.
  const high = above.reduce((sum, { svg }) => sum + shown(svg).height, 0)
  const pictures = new Map<Figure, Uint8Array>()
  for (const figure of figures) pictures.set(figure, await pixels(figure))
  let id = 0
  return {
    bookmarks: bookmarksOf(root),
    listed: new Set(listed),
    contentsApart: above.length > 1 && high < FIRST_PAGE,
    close: listed.length === 0 && letter === undefined && !isForm(root),
    pictures,
    font: fontOf(style),
    language,
    outline: [],
    used: new Map(),
    lists: [],
    nextId: () => ++id,
  }
}

/** So high, in pixels of 1/96 inch, are the charts that a first page has room for. */
const FIRST_PAGE = 420

/** A form to fill in keeps its large letters. */
function isForm(root: Root): boolean {
  let found = false
  visit(root, (node) => {
    found ||= node.type === 'group' && classesOf(node).includes('paper')
  })
  return found
}

/** What the file says of itself. */
function about({ title, author, description, passport }: ReportDocument): Omit<IPropertiesOptions, 'sections'> {
  const pairs = passport.map(([name, value]) => ({ name: clean(name), value: clean(value) }))
  // Names count as one whatever their capitals, and a file with the same name twice doesn't open.
  const unique = new Map(pairs.filter(({ name }) => name !== '').map((pair) => [pair.name.toLowerCase(), pair]))
  return {
    title: clean(title),
    creator: clean(author),
    lastModifiedBy: clean(author),
    description: clean(description),
    keywords: pairs.map(({ name, value }) => `${name}: ${value}`).join('; '),
    customProperties: [...unique.values()],
  }
}

/** The page, and what stands above and below it: the title from the second page on, the footer on all. */
function frame({ title, footer, language, root }: ReportDocument, draft: Draft): Omit<ISectionOptions, 'children'> {
  const { page, of } = LANGUAGES[language]
  const counted = (): TextRun =>
    new TextRun({
      children: [new Tab(), `${page}\u00a0`, PageNumber.CURRENT, `\u00a0${of}\u00a0`, PageNumber.TOTAL_PAGES],
    })
  const foot = (): Footer =>
    new Footer({ children: [paragraph([...textRuns(footer), counted()], styleAt(draft, 'Footer', OPEN))] })
  const head = (text: string): Header =>
    new Header({ children: [paragraph(textRuns(text), styleAt(draft, 'Header', OPEN))] })
  return {
    properties: {
      titlePage: true,
      page: { size: PAGE.size, margin: draft.close || isForm(root) ? CLOSE_MARGIN : PAGE.margin },
    },
    headers: { first: head(''), default: head(title) },
    footers: { first: foot(), default: foot() },
  }
}
