/** How many terminal columns a text takes: two for wide characters and emoji, none for marks that combine. */
import { eastAsianWidth } from 'get-east-asian-width'

const PLAIN = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027]*$/

/** The width of one line of printable text, in columns. */
export function widthOf(text: string): number {
  // Nearly every line is Latin, and a segmenter is slow to make.
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(segment: string): number {
  if (/^[\p{Mark}\u200b-\u200d\u2060]/u.test(segment)) return 0
  // A sequence that is shown as a picture takes two columns, however many characters it is made of.
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(segment)) return 2
  return eastAsianWidth(segment.codePointAt(0) ?? 0)
}
