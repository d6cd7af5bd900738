/** How letters look in a Word report: of a style for words, of a paragraph, of a frame. */
import { type IRunStylePropertiesOptions, RunProperties, ShadingType, type XmlComponent } from 'docx'
import type { HouseStyle } from '../../document/document.ts'
import { CODE_FONT, colour, FRAMES, type Look, twips } from './look.ts'
import { tag } from './xml.ts'

/** The letters of a frame that has its own. */
export function ownLetters(frame: string, style: HouseStyle): RunProperties[] {
  const { size, colour } = FRAMES[frame] ?? {}
  if (size === undefined || colour === undefined) return []
  return [new RunProperties(run({ size, colour }, style))]
}

export function characterStyle(id: string, look: Look, style: HouseStyle): XmlComponent {
  const name = id === 'Hyperlink' ? 'Hyperlink' : id.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c.toLowerCase()}`)
  return tag('w:style', { 'w:type': 'character', ...(id !== 'Hyperlink' && { 'w:customStyle': 1 }), 'w:styleId': id }, [
    tag('w:name', { 'w:val': name }),
    tag('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    tag('w:uiPriority', { 'w:val': 20 }),
    tag('w:qFormat'),
    new RunProperties(run(look, style)),
  ])
}

export function run(look: Look, style: HouseStyle): IRunStylePropertiesOptions {
  return {
    ...(look.code && { font: CODE_FONT }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italics: true }),
    ...(look.caps && { allCaps: true }),
    ...(look.underline && { underline: {} }),
    ...(look.colour !== undefined && { color: colour(look.colour, style) }),
    ...(look.size !== undefined && { size: Math.round(look.size * 2) }),
    ...(look.tracking !== undefined && { characterSpacing: twips(look.tracking) }),
    ...(look.fill !== undefined && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour(look.fill, style) },
    }),
  }
}
