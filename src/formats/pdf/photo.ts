/** A picture for the typesetter, of a chart or of the plan: a file of its own, and how large it is drawn. */
import type { Figure } from '../../document/nodes.ts'
import type { Image, Photo } from '../../document/pictures.ts'
import { shown } from '../letters.ts'
import type { Piece } from './pieces.ts'

/** In points: no higher than leaves room for words on the same page. */
const HIGHEST = 450

/** The name of a picture among the files of the typesetter. */
export const photoFile = (n: number, type: Image['type']): string => `photo-${n}.${type}`

/** The picture of this number, as large as on a screen where there is room. */
export function photo({ image, alt }: Photo, n: number): Piece {
  const { type, width, height } = image
  return {
    type: 'photo',
    file: photoFile(n, type),
    width: Math.min(width * 0.75, (HIGHEST * width) / height),
    alt: shown(alt),
  }
}

/** In points: with its words a chart takes less than half a page, so that none leaves half a page empty before it. */
const HIGHEST_CHART = 250
/** How large a pixel of a chart is drawn: so that its letters are about those around it, and the smallest of them 7.5 points. */
const SCALE = { usual: 0.69, least: 0.58 }

/** The chart of this number; one without words of its own is called as its report, since a picture must have some. */
export function figure({ svg, alt, caption }: Figure, n: number, report: string): Piece {
  const [, width = 600, height = 400] = /viewBox="0 0 ([\d.]+) ([\d.]+)/.exec(svg)?.map(Number) ?? []
  return {
    type: 'figure',
    picture: n,
    width: width * Math.max(SCALE.least, Math.min(SCALE.usual, HIGHEST_CHART / height)),
    alt: shown(alt.trim() || caption.trim() || report),
  }
}
