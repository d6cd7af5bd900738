/** Lines that are meant as headings: bold ones, and in a document without heading styles those in capitals or with a number like `2.1`. */
import type { Block } from '../word/blocks.ts'
import { listOf, titleOf } from './labels.ts'
import type { Meanings } from './themes.ts'

/** Levels below all that a style can give. */
export const PSEUDO = { theme: 10, section: 11, item: 12 } as const

const LONGEST = 90
/** A chapter that ends the one before it, whatever its number. */
const CHAPTER =
  /^(?:bijlagen?|inleiding|samenvatting|voorwoord|colofon|conclusies?|verantwoording|appendix|annex|introduction|summary)\b/i

/** The blocks with such lines as headings. Only where no real heading is a theme can a line be one. */
export function withPseudoHeadings(blocks: readonly Block[], { themeOf, sectionOf }: Meanings): Block[] {
  const styled = blocks.some((block) => block.type === 'heading' && themeOf(block.text) !== null)
  // One number may stand before any line of a list; two of them, as in `2.1`, count chapters.
  const numbered = !styled && blocks.some((block) => block.type === 'paragraph' && depthOf(block.text) > 1)
  return blocks.map((block, i) => {
    if (block.type !== 'paragraph' || block.text.length > LONGEST || /[\t\n]/.test(block.text)) return block
    const depth = numbered ? depthOf(block.text) : 0
    const loud = !styled && isLoud(block.text)
    if (!block.bold && !loud && depth < 2 && (depth === 0 || themeOf(block.text) === null)) return block
    if (/[.!?;,]$/.test(block.text)) return block
    const text = titleOf(block.text.replace(/:$/, ''))
    if (listOf(text) !== null) return block
    const theme = styled ? null : themeOf(text)
    const { ids, style } = block
    if (theme && theme.how !== 'words' && depth < 2) return { type: 'heading', level: PSEUDO.theme, text, ids, style }
    if (sectionOf(text) !== null) return { type: 'heading', level: PSEUDO.section, text, ids, style }
    if (depth > 1) return { type: 'heading', level: PSEUDO.item, text, ids, style }
    if (!styled && (depth === 1 || CHAPTER.test(text)))
      return { type: 'heading', level: PSEUDO.theme, text, ids, style }
    const next = blocks[i + 1]
    // A bold line that nothing follows announces nothing.
    const leads = next?.type === 'paragraph' || next?.type === 'item' || next?.type === 'table'
    return leads ? { type: 'heading', level: PSEUDO.item, text, ids, style } : block
  })
}

/** How many numbers stand before a line: 2 before `2.1 Energie`, 0 without a number or behind one that only counts, as in `100 laadpalen`. */
function depthOf(text: string): number {
  const [, number = ''] = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u.exec(text) ?? []
  return number === '' ? 0 : number.split('.').length
}

/** Whether all of it is in capitals. */
const isLoud = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text.replace(/^[a-z]\)/, ''))

const MARK = /^(?:[-–•*·▪]|[a-z][).]|\d{1,2}[).])\s+(?=\S)/

/** A line with the mark of a list typed before it, without it; null for another line. */
export function typedEntry(text: string): string | null {
  return MARK.test(text) ? text.replace(MARK, '') : null
}
