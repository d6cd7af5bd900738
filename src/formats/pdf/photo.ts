/** A picture of the plan for the typesetter: a file of its own, and how large it is drawn. */
import type { Image, Photo } from '../../document/pictures.ts'
import { shown } from './letters.ts'
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
