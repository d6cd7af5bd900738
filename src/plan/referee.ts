/** The referee of `outline`, by remark-parse: the headings of a body as a full Markdown parser sees them. */
import { parseMarkdown } from './markdown.ts'
import type { Referee } from './outline.ts'

export const remarkReferee: Referee = (text) =>
  parseMarkdown(text).children.flatMap((node) =>
    node.type === 'heading'
      ? [{ depth: node.depth, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }]
      : [],
  )
