/** A report on a terminal or in a plain mail: headings, lists and tables within a width; charts are their data table. */
import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { disarmed, printable } from '../diagnostics/safe.ts'
import { graphemesOf, graphemeWidth, widthOf } from '../diagnostics/width.ts'
import { wrap } from '../diagnostics/wrap.ts'
import type { ReportDocument } from '../document/document.ts'

/** How wide the text may be, and how a stream shows what matters; nothing for a file. */
export interface TextStyle {
  columns: number
  bold(text: string): string
  dim(text: string): string
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
      return [wrap([words(node.children)], width)]
    case 'list':
      return [items(node, style, width)]
    case 'table':
      return [grid(node, style, width)]
    case 'blockquote':
      return [inner(node.children, style, width - 2).map((line) => `│ ${line}`)]
    case 'group':
      // What can't be clicked needs no list of what is below.
      return node.element === 'nav' ? [] : node.children.flatMap((child) => block(child, style, width))
    case 'figure':
      return [
        [
          ...(node.title === undefined ? [] : wrap([node.title], width).map((line) => style.bold(line))),
          ...wrap([node.caption], width).map((line) => style.dim(line)),
        ],
        ...(node.table ? [grid(node.table, style, width)] : []),
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

/** A table whose columns get what they need, the widest giving way first; a cell that is too long goes on below. */
function grid({ children, align }: Table, style: TextStyle, width: number): string[] {
  const rows = children.map((row) => row.children.map((cell) => words(cell.children)))
  const count = rows.map((row) => row.length).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  const gap = 2
  const widest = (i: number, between: string | RegExp): number =>
    rows
      .flatMap((row) => (row[i] ?? '').split(between).map(widthOf))
      .reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  const widths = Array.from({ length: count }, (_, i) => Math.max(1, widest(i, '\n')))
  const room = width - gap * (count - 1)
  // The widest column gives way first, as long as its words stay whole; only then are words broken, and below four letters none.
  const whole = widths.map((_, i) => Math.max(4, widest(i, /[ \n]/)))
  if (count > 2 && whole.reduce((a, b) => a + b, 0) > room) return rowByRow(rows, style, width)
  for (const least of [whole, widths.map(() => 4)]) {
    for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over--) {
      const spare = widths.map((w, i) => (w > (least[i] ?? 0) ? w : 0))
      const most = spare.indexOf(spare.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY))
      if ((spare[most] ?? 0) === 0) break
      widths[most] = (widths[most] ?? 0) - 1
    }
  }
  const line = (row: readonly string[]): string[] => {
    const cells = widths.map((w, i) => broken(row[i] ?? '', w))
    const height = cells.map((cell) => cell.length).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
    return Array.from({ length: height }, (_, n) =>
      widths
        .map((w, i) => {
          const part = cells[i]?.[n] ?? ''
          const space = ' '.repeat(Math.max(0, w - widthOf(part)))
          return align?.[i] === 'right' ? space + part : part + space
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    )
  }
  const [head = [], ...body] = rows.map(line)
  return [
    ...head.map((part) => style.bold(part)),
    style.dim(widths.map((w) => '─'.repeat(w)).join(' '.repeat(gap))),
    ...body.flat(),
  ]
}

/** A table that is too wide to keep its words whole: each row by itself, what it is about first, and then each figure with its heading. */
function rowByRow([head = [], ...body]: readonly string[][], style: TextStyle, width: number): string[] {
  return body.flatMap((row) => {
    // A number alone is no name.
    const names = /\p{L}/u.test(row[0] ?? '') ? 1 : 2
    const about = row.slice(0, names).join(' ').split('\n')
    const [title, ...more] = widthOf(about.join(' · ')) <= width ? [about.join(' · ')] : about
    const figures = row.slice(names).flatMap((cell, i) => {
      const said = cell.replaceAll('\n', ' ')
      return said === '' || said === '–'
        ? []
        : [`${(head[i + names] ?? '').replaceAll(' ', '\u00a0')}\u00a0${said.replaceAll(' ', '\u00a0')}`]
    })
    return [
      ...broken(title ?? '', width).map((line) => style.bold(line)),
      ...more.flatMap((line) => broken(line, width - 2)).map((line) => `  ${line}`),
      ...broken(figures.join(' · '), width - 2).map((line) => `  ${line}`),
    ]
  })
}

/** A text in lines of at most a width, breaking words where they don't fit. */
function broken(value: string, width: number): string[] {
  return wrap(value.split('\n'), width).flatMap((line) => {
    const parts: string[] = []
    let [part, room] = ['', width]
    for (const grapheme of graphemesOf(line)) {
      const wide = graphemeWidth(grapheme)
      if (wide > room) {
        parts.push(part)
        part = ''
        room = width
      }
      part += grapheme
      room -= wide
    }
    return [...parts, part]
  })
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
