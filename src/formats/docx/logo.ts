/** The logo of the house at the top of a Word file. */
import { type FileChild, ImageRun, ShadingType } from 'docx'
import type { HouseStyle } from '../../document/document.ts'
import { type Draft, styleAt } from './draft.ts'
import { paragraph } from './paragraph.ts'
import { clean } from './text.ts'

/** In pixels of 1/96 inch: 60 by 18 mm. */
const LARGEST = { width: 227, height: 68 }

/** The logo in its own proportions; nothing where there is none. */
export function logo({ logo, brand }: HouseStyle, draft: Draft): FileChild[] {
  if (!logo) return []
  const scale = Math.min(LARGEST.width / logo.width, LARGEST.height / logo.height)
  const transformation = {
    width: Math.max(1, Math.round(logo.width * scale)),
    height: Math.max(1, Math.round(logo.height * scale)),
  }
  const description = clean(logo.alt)
  const altText = { id: String(draft.nextId()), name: 'Logo', description, title: description }
  const image = new ImageRun({ type: logo.type, data: logo.bytes, transformation, altText })
  const shading = { type: ShadingType.CLEAR, fill: brand.slice(1).toUpperCase() }
  return [paragraph([image], styleAt(draft, 'Logo', { frame: null }), false, logo.white ? { shading } : {})]
}
