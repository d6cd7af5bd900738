/** The bars of a timeline: where each stands, how it looks, and where its phase is written. */
import { INK } from './ink.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { element, round } from './svg.ts'
import { DIAMOND, type SignalMark } from './timeline-marks.ts'
import type { Span } from './timeline-scale.ts'

export type TimelineKind = 'idea' | 'preparing' | 'running' | 'waiting' | 'unknown'

export interface TimelineRow {
  label: string
  /** `YYYY-MM` or `YYYY-MM-DD`; an end includes the month or day that it names. */
  start: string | null
  end: string | null
  phase: string
  kind: TimelineKind
  late: boolean
  /** It should have begun and hasn't: a diamond stands where that was. */
  unbegun?: boolean
  /** The mark of its signal; null without one. */
  signal?: SignalMark | null
  /** ISO days or months of its milestones. */
  ticks?: readonly string[]
  /** The rows that it waits for. */
  waits?: readonly number[]
}

export const LEFT = 2
export const SIZE = 15
export const SMALL = 13
const BAR = 22
/** How far an open end points, and how long its arrow is. */
const OPEN = { stub: 84, tip: 11 }

/** Where names, signals and bars stand; a name beside its bar, or above it where there is no room. */
export interface Frame {
  width: number
  left: number
  right: number
  stacked: boolean
  name: { x: number; width: number }
  signal: number
}

/** The room for half a year's number beside a frame that takes the whole width. */
const EDGE = 19
/** The most lines that a name may take beside its bar. */
const MOST_LINES = 3

/** The frame for a width in pixels: names stand above their bars on a narrow one, and where they are long. */
export function frameFor(width: number, rows: readonly TimelineRow[]): Frame {
  const beside = { x: LEFT, width: 182 }
  if (width >= 500 && rows.every(({ label }) => wrap(label, beside.width, SIZE).length <= MOST_LINES))
    return { width, left: 206, right: width - 12, stacked: false, name: beside, signal: 194 }
  const x = rows.some(({ signal }) => signal) ? LEFT + 20 : LEFT
  return { width, left: EDGE, right: width - EDGE, stacked: true, name: { x, width: width - x - 8 }, signal: LEFT + 7 }
}

interface Bar {
  from: number
  to: number
  openStart: boolean
  openEnd: boolean
}

/** Where a bar is drawn; an open end reaches past today, or as far as its arrow needs. */
export function place({ start, end }: Span, at: (moment: number) => number, now: number, frame: Frame): Bar {
  const clamp = (x: number): number => Math.min(frame.right, Math.max(frame.left, x))
  const from = start === null ? clamp(at(end ?? now) - OPEN.stub) : at(start)
  const past = start !== null && start < now ? at(now) + OPEN.stub / 3 : 0
  const to = end === null ? clamp(Math.max(from + OPEN.stub, past)) : at(end)
  return { from, to: Math.max(to, from + 5), openStart: start === null, openEnd: end === null }
}

interface Phase {
  rows: string[]
  inside: boolean
  draw: (y: number) => string
}

/** The phase: inside the bar where it fits, else on a side where it fits, else in more lines where there is most room. */
export function write({ phase, kind, unbegun = false }: TimelineRow, bar: Bar, frame: Frame): Phase {
  // A diamond stands on the beginning of the bar, and takes the room of the first letters.
  const mark = unbegun ? DIAMOND + 2 : 0
  const tips = 8 + mark + (bar.openStart ? OPEN.tip : 0) + (bar.openEnd ? OPEN.tip : 0)
  const inside = bar.to - bar.from - tips - 8
  const rooms = [inside, frame.right - bar.to - 10, bar.from - frame.left - 10 - mark]
  const wide = measure(phase, SMALL)
  const fitting = rooms.findIndex((room) => wide <= room)
  const side =
    fitting < 0 ? rooms.indexOf(rooms.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)) : fitting
  const rows = wrap(phase, rooms[side] ?? 0, SMALL)
  const fill = side === 0 && kind === 'running' ? INK.paper : INK.text
  const halo = side !== 0 || kind === 'waiting' || kind === 'unknown'
  const x = [bar.from + (bar.openStart ? OPEN.tip : 0) + 8 + mark, bar.to + 8, bar.from - 8 - mark][side] ?? bar.to
  const anchor = side === 2 ? 'end' : 'start'
  return { rows, inside: side === 0, draw: (y) => block(x, y, rows, { size: SMALL, fill, halo, anchor }) }
}

export function look(id: string, kind: TimelineKind): Record<string, string | number> {
  const edge = { stroke: INK.brand, 'stroke-width': 1.5 }
  if (kind === 'running') return { fill: INK.brand, ...edge }
  if (kind === 'preparing') return { fill: INK.light, ...edge }
  if (kind === 'waiting') return { fill: `url(#${id}-waiting)`, ...edge }
  if (kind === 'unknown') return { fill: `url(#${id}-unknown)`, stroke: INK.line, 'stroke-width': 1.5 }
  return { fill: INK.paper, ...edge, 'stroke-dasharray': '4 3' }
}

/** The bar; an open end is an arrow, and a late one closes with a thick edge. */
export function shape(id: string, { kind, late }: TimelineRow, bar: Bar, y: number, phase: Phase): string {
  const half = Math.max(BAR, phase.inside ? phase.rows.length * leading(SMALL) + 6 : 0) / 2
  const [left, right, top, bottom] = [bar.from, bar.to, y - half, y + half]
  const tip = Math.min(OPEN.tip, (right - left) / 2)
  const start = bar.openStart
    ? [
        [left + tip, bottom],
        [left, y],
        [left + tip, top],
      ]
    : [
        [left, bottom],
        [left, top],
      ]
  const end = bar.openEnd
    ? [
        [right - tip, top],
        [right, y],
        [right - tip, bottom],
      ]
    : [
        [right, top],
        [right, bottom],
      ]
  const points = [...start, ...end].map((point) => point.map((n) => round(n)).join(',')).join(' ')
  const edge = { x1: right, y1: top - 4, x2: right, y2: bottom + 4, stroke: INK.accent, 'stroke-width': 4 }
  return (
    element('polygon', { points, 'stroke-linejoin': 'round', ...look(id, kind) }) + (late ? element('line', edge) : '')
  )
}
