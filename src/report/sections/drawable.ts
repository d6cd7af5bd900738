/** What a chart is drawn from, with every text in it as safe to show as the text beside the chart. */
import type { RootContent } from 'mdast'
import { printable } from '../../diagnostics/safe.ts'
import { withChildren } from '../../document/children.ts'

/** The same data; before a chart is laid out, since what is shown in the place of a sign that acts is longer than that sign. */
export function drawable<T>(data: T): T {
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return printable(value)
    if (Array.isArray(value)) return value.map(shown)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]))
  }
  return shown(data) as T
}

/** The same nodes, with what is said of each picture as safe to show as what is drawn in it. */
export function withSafeWords(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node): RootContent => {
    if (node.type !== 'figure')
      return 'children' in node ? withChildren(node, withSafeWords(node.children as RootContent[])) : node
    const { alt, caption, title, sheets } = node
    return {
      ...node,
      alt: printable(alt),
      caption: printable(caption),
      ...(title !== undefined && { title: printable(title) }),
      ...(sheets && {
        sheets: sheets.map((sheet) => ({ ...sheet, alt: printable(sheet.alt), caption: printable(sheet.caption) })),
      }),
    }
  })
}
