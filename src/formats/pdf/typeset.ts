/** The document as data for the typesetter: only what it can draw, levels without gaps, links that lead somewhere, words that break. */
import type { Nodes, Parents, RootContent, Table } from 'mdast'
import { columnsOf } from '../../document/columns.ts'
import type { ReportDocument } from '../../document/document.ts'
import type { Group } from '../../document/nodes.ts'
import { onPaper } from '../../document/on-paper.ts'
import type { Image } from '../../document/pictures.ts'
import type { Language } from '../../language/language.ts'
import { boxesSaid, shown, shownChart } from '../letters.ts'
import { link } from './link.ts'
import { figure, photo } from './photo.ts'
import {
  cellText,
  classes,
  code,
  direction,
  fact,
  factLists,
  headed,
  isWhole,
  isWholeTable,
  type Piece,
  plain,
  unwrapped,
  words,
} from './pieces.ts'

/** The cover apart, the rest in order, and the pictures as files of their own. */
export interface Typeset {
  cover: Piece[]
  body: Piece[]
  pictures: string[]
  photos: Image[]
}

interface State {
  /** The anchors that a link may lead to: the first heading with each. */
  anchors: Set<string>
  taken: Set<string>
  level: number
  pictures: string[]
  photos: Image[]
  title: string
  language: Language
  /** Inside a card, which has a column of facts beside it. */
  card?: true
}

export function typeset({ root: whole, title, language }: ReportDocument): Typeset {
  const root = onPaper(whole)
  const state: State = { anchors: new Set(), taken: new Set(), level: 0, pictures: [], photos: [], title, language }
  collect(root, state.anchors)
  // That it is an example belongs on the front as well.
  const isCover = (node: RootContent): boolean =>
    node.type === 'group' && (node.element === 'header' || node.className === 'example')
  const cover = pieces({ ...root, children: root.children.filter(isCover) }, state)
  // The name on the front is a title, so chapters are the highest headings.
  state.level = 0
  const body = pieces({ ...root, children: root.children.filter((node) => !isCover(node)) }, state)
  return { cover, body, pictures: state.pictures, photos: state.photos }
}

function collect(node: Nodes, anchors: Set<string>): void {
  if (node.type === 'heading') anchors.add(anchorOf(node))
  if ('children' in node) for (const child of node.children) collect(child, anchors)
}

function pieces(parent: Parents | Group, state: State): Piece[] {
  const nodes = parent.children as RootContent[]
  return nodes.flatMap((node, i) => {
    // What stands between a heading and what it introduces stays with both.
    const introduces = nodes[i - 1]?.type === 'heading' && /^(table|figure)$/.test(nodes[i + 1]?.type ?? '')
    const made = piece(node, state)
    return node.type === 'paragraph' && introduces ? made.map((one) => ({ ...one, introduces })) : made
  })
}

function piece(node: RootContent, state: State): Piece[] {
  const parts = (): Piece[] => ('children' in node ? pieces(node, state) : [])
  switch (node.type) {
    case 'text':
    case 'html':
      return words(node.value)
    case 'inlineCode':
      return [{ type: 'inlineCode', children: words(node.value) }]
    case 'code':
      return [{ type: 'code', children: code(node.value) }]
    case 'break':
    case 'thematicBreak':
      return [{ type: node.type }]
    case 'heading':
      return [heading(node, parts(), state)]
    case 'link':
      return link(node.url, parts(), state.anchors)
    case 'list': {
      const { classes: names } = classes(node)
      if (names.includes('facts')) return factLists(parts().map(fact), node.data?.beside ?? 0, names)
      const type = node.ordered ? 'enum' : 'list'
      const items = node.data?.headed ? headed(parts()) : parts()
      return [{ type, start: node.start ?? 1, classes: names, ...direction(node), children: items }]
    }
    case 'listItem':
      return [{ type: 'listItem', ...direction(node), children: unwrapped(parts()) }]
    case 'table':
      return [table(node, state)]
    case 'figure': {
      const chart = shownChart(node.svg)
      state.pictures.push(chart)
      const said = (text: Piece[], marked: readonly RootContent[] | undefined): Piece[] =>
        marked?.flatMap((part) => piece(part, state)) ?? text
      const { title, caption, spoken } = node
      const found = title === undefined ? [] : [{ type: 'finding', children: said(words(title), spoken?.title) }]
      const drawn = figure(node, state.pictures.length - 1, state.title)
      const lacking = boxesSaid(chart, state.language)
      const boxes = lacking === null ? [] : words(` ${lacking}`)
      return [
        { ...drawn, found: found.length > 0, children: [...found, ...said(words(caption), spoken?.caption), ...boxes] },
      ]
    }
    case 'photo':
      state.photos.push(node.image)
      return [photo(node, state.photos.length - 1)]
    case 'foreign':
      return [{ type: 'span', ...direction(node), children: parts() }]
    case 'badge':
      return [{ type: 'badge', classes: node.className.split(' '), value: shown(plain(node)) }]
    case 'group': {
      // The contents come from the headings, with page numbers.
      if (node.element === 'nav') return [{ type: 'contents', title: shown(node.label ?? plain(node.children[0])) }]
      const names = node.className.split(' ')
      const children = names.includes('card') ? pieces(node, { ...state, card: true }) : parts()
      return [{ type: 'group', classes: names, whole: isWhole(children), children }]
    }
    case 'image':
    case 'imageReference':
      return words(`[${node.alt ?? ''}]`)
    case 'footnoteReference':
      return words(`(${node.identifier})`)
    case 'paragraph':
    case 'blockquote':
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, ...classes(node), ...direction(node), children: parts() }]
    default:
      return 'children' in node ? parts() : 'value' in node ? words(String(node.value)) : []
  }
}

/** Levels go down one at a time, as PDF/UA asks; the first heading below the cover is a chapter. */
function heading(node: RootContent & { type: 'heading' }, children: Piece[], state: State): Piece {
  const level = Math.max(1, Math.min(node.depth - 1, state.level + 1))
  state.level = level
  const anchor = anchorOf(node)
  const first = anchor !== '' && !state.taken.has(anchor)
  if (first) state.taken.add(anchor)
  const title = shown(plain(node)).replace(/\s+/g, ' ').trim() || '–'
  return {
    type: 'heading',
    level,
    title,
    ...(first && { anchor }),
    // What the contents name: chapters, and what can be linked to below them.
    listed: level <= 2 && anchor !== '',
    ...direction(node),
    children: title === '–' ? [{ type: 'text', value: title }] : children,
  }
}

function anchorOf(node: RootContent & { type: 'heading' }): string {
  const id = node.data?.hProperties?.['id']
  return typeof id === 'string' ? id : ''
}

function table(node: Table, state: State): Piece {
  const width = node.children.map((row) => row.children.length).reduce((most, n) => Math.max(most, n), 1)
  const rows = node.children.map((row) =>
    Array.from({ length: width }, (_, i): Piece => {
      const cell = row.children[i]
      return {
        type: 'tableCell',
        align: node.align?.[i] ?? null,
        ...(cell && direction(cell)),
        children: cell ? pieces(cell, state) : [],
      }
    }),
  )
  const [header = [], ...body] = rows
  const texts = node.children.map((row) => Array.from({ length: width }, (_, i) => cellText(row.children[i])))
  return {
    type: 'table',
    ...classes(node),
    ...columnsOf(texts, { full: !classes(node).classes.includes('compact') }),
    whole: isWholeTable(body),
    ...(state.card && { narrow: true }),
    header,
    children: body.flat(),
  }
}
