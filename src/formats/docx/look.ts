/** The look of a Word report: `templates/word-styles.json`, in which a house chooses sizes, spacing and colours for each style. */
import look from '../../../templates/word-styles.json' with { type: 'json' }
import type { HouseStyle } from '../../document/document.ts'

/** How a style looks. Sizes and spaces are points; `line` is a multiple; colours are names from the same file, or `brand` or `accent`. */
export interface Look {
  size?: number
  bold?: boolean
  italic?: boolean
  caps?: boolean
  underline?: boolean
  /** Set in the font for code. */
  code?: boolean
  tracking?: number
  colour?: string
  fill?: string
  before?: number
  after?: number
  line?: number
}

export interface FrameLook {
  line: string
  width: number
  fill?: string
  before?: number
  after?: number
  /** Of the letters in it, where they aren't those of other text. */
  size?: number
  colour?: string
}

export const PARAGRAPHS: Readonly<Record<string, Look>> = look.paragraphs
export const CHARACTERS: Readonly<Record<string, Look>> = look.characters
export const FRAMES: Readonly<Record<string, FrameLook>> = look.frames
export const TABLE = look.table
export const CODE_FONT = look.codeFont

/** The font of the house, else ours, which goes along in the file. */
export const fontOf = (style: HouseStyle): string => style.font?.replace(/[^\p{L}\p{N} -]/gu, '').trim() || look.font

/** A colour by its name, as Word writes it; brand and accent are the house's. */
export function colour(name: string, style: HouseStyle): string {
  const known: Readonly<Record<string, string>> = { ...look.colours, brand: style.brand, accent: style.accent }
  const hex = (known[name] ?? '').replace('#', '').toUpperCase()
  return /^[0-9A-F]{6}$/.test(hex) ? hex : '000000'
}

export const twips = (points: number): number => Math.round(points * 20)
const ofMillimetres = (mm: number): number => Math.round((mm * 1440) / 25.4)

/** The page in twips. */
export const PAGE = {
  size: { width: ofMillimetres(look.page.width), height: ofMillimetres(look.page.height) },
  margin: {
    top: ofMillimetres(look.page.top),
    right: ofMillimetres(look.page.right),
    bottom: ofMillimetres(look.page.bottom),
    left: ofMillimetres(look.page.left),
    header: ofMillimetres(look.page.header),
    footer: ofMillimetres(look.page.footer),
  },
}

/** The margins of a sheet that stands close. */
export const CLOSE_MARGIN = {
  ...PAGE.margin,
  top: ofMillimetres(13),
  bottom: ofMillimetres(12),
  header: ofMillimetres(6),
  footer: ofMillimetres(5),
}

/** The same look with smaller letters and less room; headings give most of theirs. */
export const closer = ({ size = 10.5, before = 0, after = 0, line = 1.15, ...look }: Look): Look => ({
  ...look,
  size: size > 12 ? Math.max(10.5, Math.round(size * 1.4) / 2) : Math.max(8.5, Math.round(size * 1.72) / 2),
  before: before * 0.4,
  after: after * 0.5,
  line: Math.min(1, line),
})

/** How wide the text is, in twips. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right
