/** Parses Markdown to mdast with unified. Loaded only where a tree is needed: it is the slowest stage of all. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** The tree of a Markdown text: CommonMark with GitHub's tables, task lists and footnotes. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
