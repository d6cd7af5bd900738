/** The building blocks of a document: mdast nodes, and three kinds of our own for groups, figures and badges. */
import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  Text,
} from 'mdast'
import { printable } from '../diagnostics/safe.ts'
import { bare, type Facets, facetsSaid } from './facets.ts'

/** What a node gets as HTML; `plan` marks a plan's own words. */
export interface Properties {
  hProperties?: Record<string, unknown>
  plan?: boolean
}

/** A part of the page with a class, such as a card. */
export interface Group {
  type: 'group'
  element: 'section' | 'div' | 'header' | 'footer' | 'nav'
  className: string
  label?: string
  children: RootContent[]
  data?: Properties
}

/** What is said above a chart, with the words of another language marked. */
export interface Spoken {
  title: PhrasingContent[]
  caption: PhrasingContent[]
}

/** A picture made by a chart: `title` is what it found, `alt` the outcome. Its figures stand in the document as well, or in a table of its own. */
export interface Figure {
  type: 'figure'
  svg: string
  /** The same for a narrow screen, and in pieces for paper where it fills more than half a page. */
  narrow?: string
  sheets?: readonly Pick<Figure, 'svg' | 'alt' | 'caption' | 'spoken'>[]
  alt: string
  title?: string
  caption: string
  /** The caption tells how to read the drawing, so a form without pictures leaves it out. */
  ofDrawing?: boolean
  /** Its title and caption once more, where words in them are of another language. */
  spoken?: Spoken
  table?: Table
  /** A table of the same document has these figures too, so that a page with the picture needn't. */
  elsewhere?: boolean
  data?: Properties
}

/** A word with a class, such as a phase or signal. */
export interface Badge {
  type: 'badge'
  className: string
  children: Text[]
  data?: Properties
}

declare module 'mdast' {
  interface RootContentMap {
    group: Group
    figure: Figure
    badge: Badge
  }
  interface BlockContentMap {
    group: Group
    figure: Figure
  }
  interface PhrasingContentMap {
    badge: Badge
  }
}

export type Inline = string | PhrasingContent | (string | PhrasingContent)[]

export const inline = (content: Inline): PhrasingContent[] =>
  [content].flat().map((part) => (typeof part === 'string' ? text(part) : part))

/** Text without anything that could act on a terminal, since a report may be printed there. */
export const text = (value: string): Text => ({ type: 'text', value: printable(value) })
export const strong = (content: Inline): Strong => ({ type: 'strong', children: inline(content) })
export const p = (content: Inline): Paragraph => ({ type: 'paragraph', children: inline(content) })
export const badge = (className: string, value: string): Badge => ({
  type: 'badge',
  className,
  children: [text(value)],
})

/** A new line inside a cell or paragraph. */
export const br = { type: 'break' } as const

/** A paragraph with a class. */
export const note = (className: string, content: Inline): Paragraph => ({
  ...p(content),
  data: { hProperties: { className: className.split(' ') } },
})

/** A link to an anchor of this document. */
export const link = (anchor: string, content: Inline): Link => ({
  type: 'link',
  url: `#${anchor}`,
  children: inline(content) as Link['children'],
})

/** A heading; with an anchor it can be linked to. */
export function h(depth: 1 | 2 | 3 | 4 | 5, content: Inline, anchor?: string): Heading {
  return {
    type: 'heading',
    depth,
    children: inline(content),
    ...(anchor !== undefined && { data: { hProperties: { id: anchor } } }),
  }
}

/** A bullet list; each entry is a line or blocks. */
export function list(entries: (Inline | BlockContent[])[], className?: string): List {
  const items = entries.map(
    (entry): ListItem => ({ type: 'listItem', spread: false, children: isBlocks(entry) ? entry : [p(entry)] }),
  )
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items,
    ...(className !== undefined && { data: { hProperties: { className: className.split(' ') } } }),
  }
}

const BLOCKS = new Set(['paragraph', 'list', 'group', 'heading', 'blockquote', 'table'])

function isBlocks(entry: Inline | BlockContent[]): entry is BlockContent[] {
  const [first] = Array.isArray(entry) ? entry : []
  return typeof first === 'object' && BLOCKS.has(first.type)
}

/** A cell with a value by which a reader may sort its column; what is written in it need not sort well. */
export interface SortableCell {
  cell: Inline
  sort: string | number
  /** Words by which the row is found, besides those in it. */
  search?: string
  /** By what the row can be chosen: for each facet the values that it has. */
  facets?: Facets
}

/** A table with a header row. */
export function table(
  header: Inline[],
  rows: (Inline | SortableCell)[][],
  align: (('left' | 'right' | 'center') | null)[],
  className?: string,
): Table {
  const row = (cells: (Inline | SortableCell)[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => {
      const sortable = typeof cell === 'object' && 'cell' in cell ? cell : null
      const content = sortable ? sortable.cell : (cell as Inline)
      return {
        type: 'tableCell',
        children: inline(content) as Table['children'][number]['children'][number]['children'],
        ...(sortable && {
          data: {
            hProperties: {
              dataSort: bare(String(sortable.sort)),
              ...(sortable.search && { dataSearch: bare(sortable.search) }),
              ...(sortable.facets && { dataFacets: facetsSaid(sortable.facets) }),
            },
          },
        }),
      }
    }),
  })
  return {
    type: 'table',
    align,
    children: [header, ...rows].map(row),
    ...(className !== undefined && { data: { hProperties: { className: className.split(' ') } } }),
  }
}

/** A group of blocks. */
export function group(element: Group['element'], className: string, children: RootContent[], label?: string): Group {
  return { type: 'group', element, className, children, ...(label !== undefined && { label }) }
}

/** Puts nodes between others, such as commas between links. */
export function joined(nodes: PhrasingContent[], separator: string): PhrasingContent[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [text(separator), node]))
}
