/** Paragraphs of plain text as Markdown would read them, without a parser: most prose in a plan is no more than that. */
import type { Paragraph } from 'mdast'

// Anything by which Markdown could mean more than text: marks of emphasis, code, links, tables, HTML and entities, addresses
// that become links, hard breaks and other runs of spaces, and lines that begin a list, a heading, a rule or indented code.
const MARKUP = /[*_`[\]<>&\\~|#@{}\t\r\0]|:\/\/|www\.| {2}|^ *([-+=]|\d+[.)])|^ {4}/im

/** The paragraphs of a text, or null where only a parser can tell what is in it. */
export function plainParagraphs(markdown: string): Paragraph[] | null {
  if (MARKUP.test(markdown)) return null
  return markdown
    .split(/\n(?: *\n)+/)
    .map((block) => block.replace(/^[ \n]+|[ \n]+$/g, '').replace(/ *\n */g, '\n'))
    .filter((block) => block !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}
