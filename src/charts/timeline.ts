/** Projects on one axis of years: a bar each, in the order given, with the phase written at it and a line for today. */
import { INK } from './ink.ts'
import { legend, MARK } from './legend.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { pattern } from './patterns.ts'
import { chart, element, round } from './svg.ts'
import { day, type Span, spanOf, years } from './timeline-scale.ts'

export type TimelineKind = 'idea' | 'preparing' | 'running' | 'waiting' | 'unknown'

export interface TimelineRow {
  label: string
  /** `YYYY-MM` or `YYYY-MM-DD`; an end includes the month or day that it names. */
  start: string | null
  end: string | null
  phase: string
  kind: TimelineKind
  late: boolean
}

export interface Timeline {
  id: string
  title: string
  description: string
  today: { date: string; label: string }
  rows: readonly TimelineRow[]
  words: { late: string; legend: readonly { kind: TimelineKind; word: string }[] }
}

const WIDTH = 720
const LEFT = 2
const NAME = 190
const FRAME = { left: 206, right: 708 }
const SIZE = 15
const SMALL = 13
const BAR = 22
/** How far an open end points, and how long its arrow is. */
const OPEN = { stub: 84, tip: 11 }

/** Draws the rows between two rows of years, with the key below. */
export function timeline({ id, title, description, today, rows, words }: Timeline): string {
  const now = day(today.date, 'start') ?? 0
  const axis = years([now, ...rows.flatMap((row) => spanOf(row).reach)])
  const at = (moment: number): number =>
    FRAME.left + ((moment - axis.from) / (axis.to - axis.from)) * (FRAME.right - FRAME.left)
  const todayWords = wrap(today.label, FRAME.right - FRAME.left, SMALL, true)
  const head = todayWords.length * leading(SMALL) + 6
  const top = head + 24
  let y = top
  const drawn = rows.map((row) => {
    const name = wrap(row.label, NAME, SIZE)
    const late = row.late ? wrap(words.late, NAME - 18, SMALL, true) : []
    const bar = place(spanOf(row), at, now)
    const phase = write(row, bar)
    const text = name.length * leading(SIZE) + late.length * leading(SMALL)
    const height = Math.max(38, text + 14, phase.rows.length * leading(SMALL) + 18)
    const middle = y + height / 2
    const rule = element('line', { x1: LEFT, y1: y + height, x2: FRAME.right, y2: y + height, stroke: INK.faint })
    const first = middle - text / 2
    y += height
    return {
      rule,
      svg:
        block(LEFT, first + (name.length * leading(SIZE)) / 2, name, { size: SIZE, fill: INK.text }) +
        (row.late ? overdue(first + name.length * leading(SIZE), late) : '') +
        shape(id, row, bar, middle, phase) +
        phase.draw(middle),
    }
  })
  const grid = axis.marks.map(({ year, from, to }) => {
    const x = at(from)
    const word = { size: SMALL, fill: INK.soft, anchor: 'middle' } as const
    const centre = (x + at(to)) / 2
    return (
      element('line', { x1: x, y1: top - 22, x2: x, y2: y + 24, stroke: INK.grid }) +
      block(centre, top - 12, [year], word) +
      block(centre, y + 13, [year], word)
    )
  })
  const end = element('line', { x1: FRAME.right, y1: top - 22, x2: FRAME.right, y2: y + 24, stroke: INK.grid })
  const base = element('line', { x1: LEFT, y1: top, x2: FRAME.right, y2: top, stroke: INK.grid })
  const line = { x1: at(now), y1: head, x2: at(now), y2: y, stroke: INK.accent, 'stroke-width': 2 }
  const half =
    todayWords
      .map((row) => measure(row, SMALL, true))
      .reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) / 2
  const word = block(Math.max(half, Math.min(FRAME.right - half, at(now))), head / 2 - 2, todayWords, {
    size: SMALL,
    bold: true,
    anchor: 'middle',
    fill: INK.accent,
  })
  const key = legend(
    words.legend.map(({ kind, word }) => ({
      word,
      mark: (x, middle) => element('rect', { x, y: middle - 8, width: MARK, height: 16, rx: 2, ...look(id, kind) }),
    })),
    { left: LEFT, top: y + 40, width: FRAME.right - LEFT },
  )
  const patterns = element(
    'defs',
    {},
    pattern(`${id}-waiting`, { kind: 'hatch', ink: INK.middle, paper: INK.paper }) +
      pattern(`${id}-unknown`, { kind: 'dots', ink: INK.line, paper: INK.paper }),
  )
  const under = [patterns, ...drawn.map(({ rule }) => rule), ...grid, end, base]
  const body = [...under, element('line', { ...line, 'stroke-dasharray': '5 4' }), word, ...drawn.map(({ svg }) => svg)]
  return chart(id, WIDTH, y + 40 + key.height + 6, title, description, body.join('') + key.svg)
}

interface Bar {
  from: number
  to: number
  openStart: boolean
  openEnd: boolean
}

/** Where a bar is drawn; an open end reaches past today, or as far as its arrow needs. */
function place({ start, end }: Span, at: (moment: number) => number, now: number): Bar {
  const clamp = (x: number): number => Math.min(FRAME.right, Math.max(FRAME.left, x))
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
function write({ phase, kind }: TimelineRow, bar: Bar): Phase {
  const tips = 8 + (bar.openStart ? OPEN.tip : 0) + (bar.openEnd ? OPEN.tip : 0)
  const inside = bar.to - bar.from - tips - 8
  const rooms = [inside, FRAME.right - bar.to - 10, bar.from - FRAME.left - 10]
  const wide = measure(phase, SMALL)
  const fitting = rooms.findIndex((room) => wide <= room)
  const side =
    fitting < 0 ? rooms.indexOf(rooms.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)) : fitting
  const rows = wrap(phase, rooms[side] ?? 0, SMALL)
  const fill = side === 0 && kind === 'running' ? INK.paper : INK.text
  const halo = side !== 0 || kind === 'waiting' || kind === 'unknown'
  const x = [bar.from + (bar.openStart ? OPEN.tip : 0) + 8, bar.to + 8, bar.from - 8][side] ?? bar.to
  const anchor = side === 2 ? 'end' : 'start'
  return { rows, inside: side === 0, draw: (y) => block(x, y, rows, { size: SMALL, fill, halo, anchor }) }
}

function look(id: string, kind: TimelineKind): Record<string, string | number> {
  const edge = { stroke: INK.brand, 'stroke-width': 1.5 }
  if (kind === 'running') return { fill: INK.brand, ...edge }
  if (kind === 'preparing') return { fill: INK.light, ...edge }
  if (kind === 'waiting') return { fill: `url(#${id}-waiting)`, ...edge }
  if (kind === 'unknown') return { fill: `url(#${id}-unknown)`, stroke: INK.line, 'stroke-width': 1.5 }
  return { fill: INK.paper, ...edge, 'stroke-dasharray': '4 3' }
}

/** The bar; an open end is an arrow, and a late one closes with a thick edge. */
function shape(id: string, { kind, late }: TimelineRow, bar: Bar, y: number, phase: Phase): string {
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

/** The mark and the word of a project that is late, below its name. */
function overdue(y: number, rows: string[]): string {
  const middle = y + leading(SMALL) / 2
  const points = `${LEFT},${round(middle + 5)} ${LEFT + 6},${round(middle - 5)} ${LEFT + 12},${round(middle + 5)}`
  const style = { size: SMALL, bold: true, fill: INK.accent }
  return (
    element('polygon', { points, fill: INK.accent }) +
    block(LEFT + 18, y + (rows.length * leading(SMALL)) / 2, rows, style)
  )
}
