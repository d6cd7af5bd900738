/** How many terminal columns a text takes: two for wide characters and emoji, none for marks that combine. */
import { eastAsianWidth } from 'get-east-asian-width'

// Letters, quotes, money, arrows, signs of mathematics, lines and ticks: one column and one character each.
const PLAIN =
  /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25fc\u2713\u2714\u2717]*$/

/** The width of one line of printable text, in columns. */
export function widthOf(text: string): number {
  // Nearly every line is Latin, and a segmenter is slow to make.
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme)
  return width
}

/** So many code units are taken apart at once: for more the segmenter takes the square of their number. */
const PIECE = 1000

let segmenter: Intl.Segmenter | undefined

/** What a reader sees as one character, one by one; of a text without end one may fall apart. */
export function* graphemesOf(text: string): Generator<string> {
  if (PLAIN.test(text)) return yield* text
  segmenter ??= new Intl.Segmenter()
  for (let at = 0; at < text.length; ) {
    const cut = at + PIECE
    // Half a character is none.
    const end = /[\udc00-\udfff]/.test(text.charAt(cut)) ? cut + 1 : cut
    for (const { segment } of segmenter.segment(text.slice(at, end))) yield segment
    at = end
  }
}

/** The width of what a reader sees as one character. */
export function graphemeWidth(segment: string): number {
  if (/^[\p{Mark}\u200b-\u200d\u2060]/u.test(segment)) return 0
  // A sequence that is shown as a picture takes two columns, however many characters it is made of.
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(segment)) return 2
  return eastAsianWidth(segment.codePointAt(0) ?? 0)
}
