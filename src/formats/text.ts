/** A report on a terminal or in a plain mail: headings, lists and tables within a width; charts are their data table. */
import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { disarmed, printable } from '../diagnostics/safe.ts'
import { widthOf } from '../diagnostics/width.ts'
import { wrap } from '../diagnostics/wrap.ts'
import type { ReportDocument } from '../document/document.ts'
import { type Emphasis, figuresInRow, grid } from './text-table.ts'

/** How wide the text may be, and how a stream shows what matters; nothing for a file. */
export interface TextStyle extends Emphasis {
  columns: number
}

export const PLAIN: TextStyle = { columns: 80, bold: (text) => text, dim: (text) => text }

/**
 * The text of a document, ending with its foot. Names from right to left are written as they are: marks that set them apart can't be seen,
 * stay behind in what is copied or searched, and mean nothing to most terminals and mail programs.
 */
export function text({ root, footer, passport }: ReportDocument, style: TextStyle = PLAIN): string {
  const blocks = root.children.flatMap((node) => block(node, style, style.columns))
  const foot = [
    style.dim('─'.repeat(style.columns)),
    ...wrap([footer, ...passport.map(([, value]) => value)], style.columns).map((line) => style.dim(line)),
  ]
  return disarmed(`${[...blocks.map((lines) => lines.join('\n')), foot.join('\n')].join('\n\n')}\n`)
}

/** A node as blocks of lines; between blocks comes an empty line. */
function block(node: RootContent, style: TextStyle, width: number): string[][] {
  switch (node.type) {
    case 'heading': {
      const lines = wrap([words(node.children)], width)
      const rule = node.depth === 1 ? '═' : node.depth === 2 ? '─' : null
      return [
        [
          ...lines.map((line) => style.bold(line)),
          ...(rule === null
            ? []
            : [rule.repeat(lines.map(widthOf).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY))]),
        ],
      ]
    }
    case 'paragraph':
      // What tells how to read bold letters means nothing without them.
      return hasClass(node, 'of-bold') ? [] : [wrap(words(node.children).split('\n'), width)]
    case 'list':
      return [numbers(node, style, width) ?? items(node, style, width)]
    case 'table':
      return [tableLines(node, style, width)]
    case 'blockquote':
      return [inner(node.children, style, width - 2).map((line) => `│ ${line}`)]
    case 'group':
      // What can't be clicked needs no list of what is below.
      return node.element === 'nav' ? [] : node.children.flatMap((child) => block(child, style, width))
    case 'figure':
      return [
        [
          ...(node.title === undefined ? [] : wrap([node.title], width).map((line) => style.bold(line))),
          ...(node.ofDrawing ? [] : wrap([node.caption], width).map((line) => style.dim(line))),
        ],
        ...(node.table ? [tableLines(node.table, style, width)] : []),
      ]
    case 'code':
      return [
        printable(node.value)
          .split('\n')
          .map((line) => `    ${line}`),
      ]
    case 'thematicBreak':
      return [['* * *']]
    default:
      return 'children' in node ? [wrap([words(node.children as PhrasingContent[])], width)] : []
  }
}

function inner(children: readonly RootContent[], style: TextStyle, width: number): string[] {
  return children.flatMap((child) =>
    block(child, style, width).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])),
  )
}

function items({ children, ordered, start }: List, style: TextStyle, width: number): string[] {
  return children.flatMap((item, i) => {
    const mark = ordered ? `${(start ?? 1) + i}. ` : '• '
    return inner(item.children, style, width - mark.length).map(
      (line, n) => (n === 0 ? mark : ' '.repeat(mark.length)) + line,
    )
  })
}

function tableLines({ children, align }: Table, style: TextStyle, width: number): string[] {
  const rows = children.map((row) => row.children.map((cell) => words(cell.children)))
  return grid(rows, align, style, width)
}

/** Key figures in a row; null for any other list. */
function numbers({ children, data }: List, style: TextStyle, width: number): string[] | null {
  if (!hasClass({ data }, 'numbers')) return null
  const figures = children.map(({ children: [first] }) => {
    const [figure, ...said] = first?.type === 'paragraph' ? first.children : []
    return { figure: figure ? words([figure]) : '', said: words(said).trim() }
  })
  return figuresInRow(figures, style, width)
}

function hasClass({ data }: Pick<List, 'data'>, name: string): boolean {
  const names = data?.hProperties?.['className']
  return Array.isArray(names) && names.includes(name)
}

function words(nodes: readonly (PhrasingContent | Nodes)[]): string {
  return nodes
    .map((node, i): string => {
      // In a cell of ours it stands below; a line that ends in prose goes on.
      if (node.type === 'break') return 'position' in node ? ' ' : '\n'
      // A mark stays with its word.
      if (node.type === 'badge') {
        const mark = words(node.children).replaceAll(' ', '\u00a0')
        // Behind words it would read as one of them.
        const before = nodes[i - 1]
        return before?.type === 'text' && /\S $/.test(before.value) ? `(${mark})` : mark
      }
      if (node.type === 'link' && !node.url.startsWith('#')) {
        const label = words(node.children)
        return label === node.url.replace(/^mailto:/, '') || label === node.url ? label : `${label} (${node.url})`
      }
      // A reference such as &#13; may stand for what acts on a terminal.
      if ('value' in node) return printable(node.value).replaceAll('\n', ' ')
      return 'children' in node ? words(node.children as PhrasingContent[]) : ''
    })
    .join('')
}
