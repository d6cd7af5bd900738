/** On which page of a Word file its headings will stand, reckoned before any program has laid it out: about right, until Word counts itself. */
import type { Nodes, RootContent } from 'mdast'
import { shown } from './figure.ts'
import { PAGE, PARAGRAPHS, TABLE, TEXT_WIDTH } from './look.ts'
import { classesOf, plainText } from './text.ts'

/** A block that isn't cut: how high it is in points, whether it stays with the next, and the anchor that begins there. */
interface Slab {
  height: number
  keep: boolean
  anchor?: string
}

const WIDTH = TEXT_WIDTH / 20
const HEIGHT = (PAGE.size.height - PAGE.margin.top - PAGE.margin.bottom) / 20
/** An average letter is so wide, and a line so high, for letters of one point. */
const LETTER = { width: 0.5, height: 1.22 }

/** The page of each anchor, from 1 on. */
export function pagesOf(nodes: readonly RootContent[]): Map<string, number> {
  const pages = new Map<string, number>()
  let [page, left] = [1, HEIGHT]
  const slabs = nodes.flatMap((node) => slabsOf(node, 0))
  slabs.forEach(({ height, anchor }, i) => {
    let chain = height
    for (let n = i; slabs[n]?.keep && chain < HEIGHT; n++) chain += slabs[n + 1]?.height ?? 0
    // What finds no room with all that it stays with begins a page.
    if (left < HEIGHT && chain > left) [page, left] = [page + 1, HEIGHT]
    if (anchor !== undefined && !pages.has(anchor)) pages.set(anchor, page)
    left -= height
    while (left < 0) [page, left] = [page + 1, left + HEIGHT]
  })
  return pages
}

function text(style: string, words: string, width = WIDTH): number {
  const { size = 10.5, line = 1.15, before = 0, after = 0 } = PARAGRAPHS[style] ?? {}
  const lines = Math.max(1, Math.ceil((words.length * size * LETTER.width) / width))
  return before + after + lines * size * LETTER.height * line
}

function slabsOf(node: RootContent, depth: number): Slab[] {
  const slab = (style: string, keep = false): Slab => ({
    height: text(style, plainText(node), WIDTH - 12 * depth),
    keep,
  })
  const inner = (nodes: readonly Nodes[], deeper = depth): Slab[] =>
    nodes.flatMap((child) => slabsOf(child as RootContent, deeper))
  switch (node.type) {
    case 'heading': {
      const anchor = node.data?.hProperties?.['id']
      const style = node.depth === 1 ? 'Title' : `Heading${Math.min(5, node.depth - 1)}`
      return [{ ...slab(style, true), ...(typeof anchor === 'string' && { anchor }) }]
    }
    case 'figure': {
      const { height } = shown(node.svg)
      const words = text('Caption', node.caption) + (node.title === undefined ? 0 : text('FigureTitle', node.title))
      return [{ height: words + height * 0.75 + 14, keep: false }]
    }
    case 'photo':
      return [{ height: Math.min(340, (node.image.height / node.image.width) * WIDTH), keep: false }]
    case 'table': {
      const columns = node.children[0]?.children.length ?? 1
      return node.children.map((row, i, { length }) => {
        const letters = row.children.map((cell) => plainText(cell).length).sort((a, b) => b - a)
        // The widest column takes about a third of the table.
        const lines = Math.max(1, Math.ceil((letters[0] ?? 0) / Math.max(18, 90 / Math.min(columns, 3))))
        return {
          height: lines * 9 * LETTER.height * 1.08 + 2 * TABLE.padding,
          keep: i < 3 || (i > length - 4 && i < length - 1),
        }
      })
    }
    case 'group':
      return inner(node.children)
    case 'list':
      if (classesOf(node).includes('numbers'))
        return [{ height: text('Number', '') + text('NumberWord', ''), keep: false }]
      return node.children.flatMap((item) => inner(item.children, depth + 1))
    case 'paragraph':
      return [slab(classesOf(node).includes('lead') ? 'Lead' : depth > 0 ? 'ListBullet' : 'Normal')]
    default:
      return 'children' in node ? inner(node.children as Nodes[]) : [slab('Normal')]
  }
}
