/** Bold lines that are meant as headings: in a document without heading styles, and below the headings of one that has them. */
import type { Block } from '../word/blocks.ts'
import { listOf, sectionOf, titleOf } from './labels.ts'
import type { ThemeOf } from './themes.ts'

/** Levels below all that a style can give. */
export const PSEUDO = { theme: 10, section: 11, item: 12 } as const

const LONGEST = 90

/** The blocks with such lines as headings. Only where no real heading is a theme can a bold line be one. */
export function withPseudoHeadings(blocks: readonly Block[], themeOf: ThemeOf): Block[] {
  const styled = blocks.some((block) => block.type === 'heading' && themeOf(block.text) !== null)
  return blocks.map((block, i) => {
    if (block.type !== 'paragraph' || !block.bold || block.text.length > LONGEST || /[\t\n]/.test(block.text))
      return block
    if (/[.!?;,]$/.test(block.text)) return block
    const text = titleOf(block.text.replace(/:$/, ''))
    if (listOf(text) !== null) return block
    const theme = styled ? null : themeOf(text)
    const { ids, style } = block
    if (theme && theme.how !== 'words') return { type: 'heading', level: PSEUDO.theme, text, ids, style }
    if (sectionOf(text) !== null) return { type: 'heading', level: PSEUDO.section, text, ids, style }
    const next = blocks[i + 1]
    // A bold line that nothing follows announces nothing.
    const leads = next?.type === 'paragraph' || next?.type === 'item' || next?.type === 'table'
    return leads ? { type: 'heading', level: PSEUDO.item, text, ids, style } : block
  })
}
