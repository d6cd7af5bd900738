/** Projects on one axis of years: a bar each, in the order given, with the phase written at it and a line for today. */
import { INK } from './ink.ts'
import { legend, MARK } from './legend.ts'
import { block, leading, measure, wrap } from './lettering.ts'
import { pattern } from './patterns.ts'
import { chart, element } from './svg.ts'
import {
  frameFor,
  LEFT,
  look,
  place,
  SIZE,
  SMALL,
  shape,
  type TimelineKind,
  type TimelineRow,
  write,
} from './timeline-bars.ts'
import { arrow, diamond, overdue, signalMark, tick } from './timeline-marks.ts'
import { day, spanOf, years } from './timeline-scale.ts'

export interface Timeline {
  id: string
  title: string
  description: string
  today: { date: string; label: string }
  rows: readonly TimelineRow[]
  /** What the years reach around, where this is a piece of something longer; else the rows. */
  reach?: readonly TimelineRow[]
  words: {
    late: string
    unbegun?: string
    milestone?: string
    waits?: string
    legend: readonly { kind: TimelineKind; word: string }[]
  }
}

/** Draws the rows between two rows of years, with the key below, at a width in pixels. */
export function timeline({ id, title, description, today, rows, reach = rows, words }: Timeline, width = 720): string {
  const frame = frameFor(width, reach)
  const now = day(today.date, 'start') ?? 0
  const axis = years([now, ...reach.flatMap((row) => spanOf(row).reach)], frame.right - frame.left)
  const at = (moment: number): number =>
    frame.left + ((moment - axis.from) / (axis.to - axis.from)) * (frame.right - frame.left)
  const todayWords = wrap(today.label, frame.right - frame.left, SMALL, true)
  const head = todayWords.length * leading(SMALL) + 6
  const top = head + 24
  let y = top
  const drawn = rows.map((row) => {
    const name = wrap(row.label, frame.name.width, SIZE)
    const late = row.late ? wrap(words.late, frame.name.width - 10, SMALL, true) : []
    const bar = place(spanOf(row), at, now, frame)
    const phase = write(row, bar, frame)
    const milestones = (row.ticks ?? []).flatMap((date) => day(date, 'start') ?? []).map(at)
    const titled = name.length * leading(SIZE)
    const text = titled + late.length * leading(SMALL)
    const written = phase.rows.length * leading(SMALL)
    const height = frame.stacked ? text + Math.max(22, written) + 24 : Math.max(38, text + 14, written + 18)
    const first = frame.stacked ? y + 6 : y + height / 2 - text / 2
    const middle = frame.stacked ? y + text + 8 + Math.max(22, written) / 2 : y + height / 2
    const rule = element('line', { x1: LEFT, y1: y + height, x2: frame.right, y2: y + height, stroke: INK.faint })
    y += height
    return {
      rule,
      bar: shape(id, row, bar, middle, phase),
      marks:
        signalMark(row.signal ?? null, frame.signal, frame.stacked ? first + leading(SIZE) / 2 : middle) +
        milestones.map((x) => tick(x, middle)).join('') +
        (row.unbegun ? diamond(bar.from, middle) : ''),
      names:
        block(frame.name.x, first + titled / 2, name, { size: SIZE, fill: INK.text, halo: frame.stacked }) +
        (row.late ? overdue(frame.name.x, first + titled, late) : ''),
      phase: phase.draw(middle),
      // Where a name stands above its bar, the lines of the years begin below it.
      below: frame.stacked ? { from: y - height + text + 8, to: y } : null,
      end: { from: bar.from, to: bar.to, middle },
    }
  })
  const arrows = rows.flatMap(({ waits = [] }, i) =>
    waits.flatMap((other) => {
      const [of, to] = [drawn[other]?.end, drawn[i]?.end]
      return of && to ? [arrow(of, to)] : []
    }),
  )
  const spans = frame.stacked
    ? [{ from: top - 22, to: top }, ...drawn.flatMap(({ below }) => below ?? []), { from: y, to: y + 24 }]
    : [{ from: top - 22, to: y + 24 }]
  const upright = (x: number): string =>
    spans.map(({ from, to }) => element('line', { x1: x, y1: from, x2: x, y2: to, stroke: INK.grid })).join('')
  const grid = axis.marks.map(({ year, from, to }) => {
    const x = at(from)
    const word = { size: SMALL, fill: INK.soft, anchor: 'middle' } as const
    const centre = (x + at(to)) / 2
    return upright(x) + block(centre, top - 12, [year], word) + block(centre, y + 13, [year], word)
  })
  const end = upright(frame.right)
  const base = element('line', { x1: LEFT, y1: top, x2: frame.right, y2: top, stroke: INK.grid })
  const dashed = { stroke: INK.text, 'stroke-width': 2, 'stroke-dasharray': '5 4' }
  const line = spans.map(({ from, to }, i) =>
    i > 0 && to > y
      ? ''
      : element('line', { x1: at(now), y1: i === 0 ? head : from, x2: at(now), y2: Math.min(to, y), ...dashed }),
  )
  const half =
    todayWords
      .map((row) => measure(row, SMALL, true))
      .reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) / 2
  const word = block(Math.max(half, Math.min(frame.right - half, at(now))), head / 2 - 2, todayWords, {
    size: SMALL,
    bold: true,
    anchor: 'middle',
    fill: INK.text,
  })
  const key = legend(
    [
      ...words.legend.map(({ kind, word }) => ({
        word,
        mark: (x: number, y: number) =>
          element('rect', { x, y: y - 8, width: MARK, height: 16, rx: 2, ...look(id, kind) }),
      })),
      ...(words.unbegun !== undefined && rows.some(({ unbegun }) => unbegun)
        ? [{ word: words.unbegun, mark: (x: number, y: number) => diamond(x + MARK / 2, y) }]
        : []),
      ...(words.milestone !== undefined && rows.some(({ ticks = [] }) => ticks.length > 0)
        ? [{ word: words.milestone, mark: (x: number, y: number) => tick(x + MARK / 2, y - 10) }]
        : []),
      ...(words.waits !== undefined && arrows.length > 0
        ? [
            {
              word: words.waits,
              mark: (x: number, y: number) =>
                arrow({ from: 0, to: x + 8, middle: y - 20 }, { from: x + 20, to: 0, middle: y + 20 }),
            },
          ]
        : []),
    ],
    { left: LEFT, top: y + 40, width: frame.right - LEFT },
  )
  const patterns = element(
    'defs',
    {},
    pattern(`${id}-waiting`, { kind: 'hatch', ink: INK.middle, paper: INK.paper }) +
      pattern(`${id}-unknown`, { kind: 'dots', ink: INK.line, paper: INK.paper }),
  )
  const under = [patterns, ...drawn.map(({ rule }) => rule), ...grid, end, base]
  const body = [
    ...under,
    ...line,
    word,
    ...arrows,
    // Bars, marks and words in layers: nothing of a row reaches into another.
    ...(['bar', 'marks', 'names', 'phase'] as const).flatMap((layer) => drawn.map((row) => row[layer])),
  ]
  return chart(id, width, y + 40 + key.height + 6, title, description, body.join('') + key.svg)
}
