/** Fills that differ in black and white as well: hatching, stripes, dots and a grid, each with an id of its own. */
import { element } from './svg.ts'

export interface Pattern {
  kind: 'hatch' | 'stripes' | 'bars' | 'dots' | 'grid'
  ink: string
  paper: string
}

const SIZE = 7

/** The definition of a pattern, for use as `url(#id)`. */
export function pattern(id: string, { kind, ink, paper }: Pattern): string {
  const line = (x1: number, y1: number, x2: number, y2: number, width: number): string =>
    element('line', { x1, y1, x2, y2, stroke: ink, 'stroke-width': width })
  const half = SIZE / 2
  const drawn = {
    // The corners are filled in, so that the lines run on from tile to tile.
    hatch: () =>
      line(-1, SIZE + 1, SIZE + 1, -1, 1.6) +
      line(-1, 1, 1, -1, 1.6) +
      line(SIZE - 1, SIZE + 1, SIZE + 1, SIZE - 1, 1.6),
    stripes: () => line(half, 0, half, SIZE, 2.2),
    bars: () => line(0, half, SIZE, half, 2.2),
    dots: () => element('circle', { cx: half, cy: half, r: 1.5, fill: ink }),
    grid: () => line(half, 0, half, SIZE, 1.1) + line(0, half, SIZE, half, 1.1),
  }[kind]()
  const ground = element('rect', { width: SIZE, height: SIZE, fill: paper })
  return element('pattern', { id, width: SIZE, height: SIZE, patternUnits: 'userSpaceOnUse' }, ground + drawn)
}
