/** A chart in a Word file: drawn in lines, with pixels for programs that can't, words for who can't see it, and a caption. */
import { type FileChild, ImageRun } from 'docx'
import type { PhrasingContent } from 'mdast'
import type { Figure } from '../../document/nodes.ts'
import type { Photo } from '../../document/pictures.ts'
import { boxed, boxesSaid } from '../letters.ts'
import { startsRight } from '../right-to-left.ts'
import { type Draft, type Place, styleAt } from './draft.ts'
import { runs, textRuns } from './inline.ts'
import { TEXT_WIDTH } from './look.ts'
import { paragraph } from './paragraph.ts'
import { forOffice, png, type Size, sizeOf } from './picture.ts'
import { clean } from './text.ts'

/** In pixels of 1/96 inch, as the library counts: as wide as the text, and at most 12 cm high. */
const LARGEST = { width: (TEXT_WIDTH / 1440) * 96, height: (12 / 2.54) * 96 }

/** How large a chart stands in the file. */
export function shown(svg: string): Size {
  const { width, height } = sizeOf(svg)
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** The pixels of a chart, twice as fine as it is shown. */
export const pixels = ({ svg }: Figure): Promise<Uint8Array> => png(boxed(svg), shown(svg).width * 2)

export function figure(node: Figure, draft: Draft, place: Place): FileChild[] {
  const transformation = shown(node.svg)
  const data = draft.pictures.get(node) ?? new Uint8Array()
  const id = draft.nextId()
  const altText = {
    id: String(id),
    name: `Figure ${id}`,
    description: clean(node.alt),
    title: clean(node.title ?? node.caption),
  }
  const lines = { type: 'svg', data: new TextEncoder().encode(forOffice(node.svg, draft.font)) } as const
  // Whoever reads of a box has to see it: some programs show the lines, others the pixels.
  const boxes = boxesSaid(boxed(node.svg), draft.language)
  const image = new ImageRun(
    boxes === null
      ? { ...lines, transformation, fallback: { type: 'png', data }, altText }
      : { type: 'png', data, transformation, altText },
  )
  // What it found and what is shown stand above it, and stay with it.
  const said = (words: string, style: string, marked: readonly PhrasingContent[] | undefined): FileChild =>
    paragraph(marked ? runs(marked, draft) : textRuns(words), styleAt(draft, style, place), startsRight(words), {
      keepNext: true,
    })
  return [
    ...(node.title === undefined ? [] : [said(node.title, 'FigureTitle', node.spoken?.title)]),
    said(node.caption, 'Caption', node.spoken?.caption),
    ...(boxes === null ? [] : [said(boxes, 'Caption', undefined)]),
    paragraph([image], styleAt(draft, 'Figure', place)),
  ]
}

/** A picture of the plan, no larger than it is at the size of a screen. */
export function photo({ image, alt }: Photo, draft: Draft, place: Place): FileChild[] {
  const { type, bytes, width, height } = image
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height)
  const transformation = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
  const id = draft.nextId()
  const description = clean(alt)
  const altText = { id: String(id), name: `Picture ${id}`, description, title: description }
  return [paragraph([new ImageRun({ type, data: bytes, transformation, altText })], styleAt(draft, 'Photo', place))]
}
