/** Where marks and their labels go when they may not touch each other: each as near to its own spot as there is room. */

export interface Point {
  x: number
  y: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Directions in which is looked, the most readable first: right, left, above, below, and in between. */
const SIDES = [0, 8, 12, 4, 14, 10, 2, 6, 15, 1, 9, 7, 13, 11, 3, 5].map((n) => (n * Math.PI) / 8)

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function inside(a: Box, b: Box): boolean {
  return a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom
}

/** Whether a line touches a box: if no side of the one separates it from the other. */
export function crosses([from, to]: readonly [Point, Point], { left, right, top, bottom }: Box): boolean {
  if (Math.min(from.x, to.x) >= right || left >= Math.max(from.x, to.x)) return false
  if (Math.min(from.y, to.y) >= bottom || top >= Math.max(from.y, to.y)) return false
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  // On which side of the line each corner is.
  const a = dx * (top - from.y) - dy * (left - from.x)
  const b = dx * (top - from.y) - dy * (right - from.x)
  const c = dx * (bottom - from.y) - dy * (left - from.x)
  const d = dx * (bottom - from.y) - dy * (right - from.x)
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0))
}

/**
 * Places for marks of one size in a frame. A spot that is not shared keeps its mark; points that share one stand
 * around it. What finds no free place stays on its spot.
 */
export function placeMarks(spots: readonly Point[], radius: number, frame: Box): Point[] {
  const same = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1
  const gap = 2 * radius + 3
  const taken: Point[] = []
  const apart = (a: Point, others: readonly Point[], distance: number): boolean =>
    others.every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= distance)
  const shared = (spot: Point): boolean => spots.filter((other) => same(spot, other)).length > 1
  const centres = spots.filter(shared)
  const placed = new Map<Point, Point>()
  // Those that are alone first: they keep their place, and the others go around them.
  for (const spot of [...spots.filter((s) => !shared(s)), ...centres]) {
    const free = nearest(spot, shared(spot) ? radius + 6 : 0, Math.hypot(frame.right, frame.bottom), (at) => {
      const room = boxAround(at, 2 * radius + 4, 2 * radius + 4)
      return inside(room, frame) && apart(at, taken, gap) && apart(at, centres, radius + 4)
    })
    taken.push(free ?? spot)
    placed.set(spot, free ?? spot)
  }
  return spots.map((spot) => placed.get(spot) ?? spot)
}

/** The first place that will do, on ever wider rings around a spot. */
function nearest(spot: Point, start: number, end: number, fits: (at: Point) => boolean): Point | undefined {
  if (start === 0 && fits(spot)) return spot
  for (let distance = Math.max(start, 3); distance < end; distance += 3) {
    const count = Math.max(12, Math.round(distance / 3))
    for (let i = 0; i < count; i++) {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / count
      const at = { x: spot.x + distance * Math.cos(angle), y: spot.y + distance * Math.sin(angle) }
      if (fits(at)) return at
    }
  }
  return undefined
}

export interface Placed {
  box: Box
  /** The line from the mark to its label, if it is not beside it. */
  leader: readonly [Point, Point] | null
}

/** Places for labels beside their marks, clear of all boxes and lines; null if one of them finds none. */
export function placeLabels(
  marks: readonly (Point & { width: number; height: number })[],
  radius: number,
  frame: Box,
  obstacles: readonly Box[],
  strokes: readonly (readonly [Point, Point])[],
): Placed[] | null {
  const discs = marks.map((mark) => boxAround(mark, 2 * radius + 2, 2 * radius + 2))
  const placed: Placed[] = []
  for (const mark of marks) {
    const own = discs[placed.length]
    const boxes = [...obstacles, ...discs, ...placed.map(({ box }) => box)]
    const lines = [...strokes, ...placed.flatMap(({ leader }) => (leader ? [leader] : []))]
    const found = firstOf(
      mark,
      radius,
      ({ box, leader }) =>
        inside(box, frame) &&
        !boxes.some((other) => overlap(box, other)) &&
        !lines.some((line) => crosses(line, box)) &&
        !(leader && boxes.some((other) => other !== own && crosses(leader, other))),
    )
    if (!found) return null
    placed.push(found)
  }
  return placed
}

const DISTANCES = [4, 10, 18, 28, 40, 56, 76, 100, 130]

/** The first place around a mark that will do, the nearest and most readable ones first. */
function firstOf(
  mark: Point & { width: number; height: number },
  radius: number,
  fits: (place: Placed) => boolean,
): Placed | undefined {
  for (const distance of DISTANCES)
    for (const angle of SIDES) {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      const edge = { x: mark.x + dx * (radius + distance), y: mark.y + dy * (radius + distance) }
      // The box leans on the end of the line: with its side to the left and right, with its middle above and below.
      const lean = { x: Math.sign(Math.round(dx * 2.2)), y: Math.sign(Math.round(dy * 2.2)) }
      const level = Math.abs(dy) < 0.1 ? 0 : lean.y
      const centre = { x: edge.x + (lean.x * mark.width) / 2, y: edge.y + (level * mark.height) / 2 }
      const from = { x: mark.x + dx * radius, y: mark.y + dy * radius }
      const leader = distance > 10 ? ([from, edge] as const) : null
      const place: Placed = { box: boxAround(centre, mark.width, mark.height), leader }
      if (fits(place)) return place
    }
  return undefined
}
