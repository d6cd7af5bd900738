/** Priorities as sorted bars on one scale from 0 to 100 %, with the average as a line and, if asked, how sure each place is. */
import { INK } from './ink.ts'
import { block, HALO, leading, measure, textLines, wrap } from './lettering.ts'
import { chart, element, escapeXml, twoLines } from './svg.ts'

export interface PriorityBar {
  place: string
  label: string
  /** 0–1; `value` is how it is written. */
  part: number
  value: string
  /** The places between which the real place lies. */
  interval?: { low: number; high: number } | null
}

export interface PriorityBars {
  id: string
  title: string
  description: string
  /** The word at the line of 50 %. */
  average: string
  /** Sorted, highest first. */
  bars: readonly PriorityBar[]
  /** With this, a second panel shows the intervals on one axis of places, from 1 to `of`. */
  interval?: { title: string; of: number } | null
}

const WIDTH = 660
const ROW = 36
const LEFT = 250
const RIGHT = 64
/** Where the second panel begins and ends, and how wide the chart is with it. */
const PANEL = { left: 556, right: 654, width: 720 }
const SMALL = 14

/** Draws the bars; those above the average are darker. */
export function priorityBars({ id, title, description, average, bars, interval = null }: PriorityBars): string {
  const span = interval ? 230 : WIDTH - LEFT - RIGHT
  const middle = LEFT + span / 2
  const word = wrap(average, 2 * (middle - LEFT) + 60, SMALL)
  const heading = interval ? wrap(interval.title, PANEL.width - PANEL.left + 16, SMALL) : []
  const top = Math.max(26 + (word.length - 1) * leading(SMALL), interval ? 32 + heading.length * leading(SMALL) : 0)
  const name = 40 + bars.map(({ place }) => measure(place, 17) - 30).reduce((most, n) => Math.max(most, n), 0)
  let y = top
  // Written over the line of the average where there is a choice.
  const values: string[] = []
  const rows = bars.map((bar) => {
    const { place, label, part, value } = bar
    const lines = nameLines(label, LEFT - 10 - name)
    // Alone, the bars keep their rhythm; with a second panel, names of more lines get room.
    const row = ROW + Math.max(0, lines.length - 2) * 17 + (lines.length > (interval ? 1 : 2) ? 8 : 0)
    const base = y + 24 + (row - ROW) / 2
    y += row
    const written = { x: LEFT + span * part + 8, y: base, fill: INK.text, 'font-weight': 600 }
    if (interval) values.push(element('text', { ...written, ...HALO }, escapeXml(value)))
    return [
      element('text', { x: name - 10, y: base, 'text-anchor': 'end', fill: INK.soft }, escapeXml(place)),
      textLines(name, base - (lines.length - 1) * 8, lines, 17, { fill: INK.text }),
      element('rect', {
        x: LEFT,
        y: base - 18,
        width: Math.max(1, span * part),
        height: ROW - 12,
        fill: part > 0.5 ? INK.brand : INK.middle,
      }),
      interval ? '' : element('text', written, escapeXml(value)),
      interval ? whisker(bar.interval ?? null, interval.of, base - 6) : '',
    ].join('')
  })
  const line = element('line', {
    x1: middle,
    y1: top,
    x2: middle,
    y2: y,
    stroke: INK.soft,
    'stroke-dasharray': '3 3',
  })
  const caption = { 'text-anchor': 'middle', fill: INK.soft, 'font-size': SMALL }
  const over =
    word.length > 1
      ? textLines(middle, top - 10 - (word.length - 1) * leading(SMALL), word, leading(SMALL), caption)
      : element('text', { x: middle, y: top - 10, ...caption }, escapeXml(average))
  const base = element('line', { x1: LEFT, y1: top, x2: LEFT, y2: y, stroke: INK.grid })
  const panel = interval ? axis(heading, interval.of, top, y) : ''
  const width = interval ? PANEL.width : WIDTH
  return chart(id, width, y + 8, title, description, base + panel + [...rows, line, ...values, over].join(''))
}

/** Two lines where they fit, as many as it takes where they don't. */
function nameLines(label: string, width: number): string[] {
  const two = twoLines(label, 18)
  return two.every((line) => measure(line, 17) <= width) ? two : wrap(label, width, 17)
}

function position(place: number, of: number): number {
  const part = of > 1 ? Math.min(1, Math.max(0, (place - 1) / (of - 1))) : 0
  return PANEL.left + part * (PANEL.right - PANEL.left)
}

/** The title of the second panel, and its axis: a line and a number at the first, the middle and the last place. */
function axis(heading: string[], of: number, top: number, bottom: number): string {
  const half = Math.round((1 + of) / 2)
  const places = [...new Set(of >= 5 ? [1, half, of] : [1, of])]
  const lines = places.map((place) => {
    const x = position(place, of)
    return (
      element('line', { x1: x, y1: top, x2: x, y2: bottom, stroke: INK.grid }) +
      block(x, top - 11, [String(place)], { size: 13, anchor: 'middle', fill: INK.soft })
    )
  })
  const y = top - 26 - (heading.length * leading(SMALL)) / 2
  return block(PANEL.left - 16, y, heading, { size: SMALL, fill: INK.soft }) + lines.join('')
}

function whisker(interval: (PriorityBar['interval'] & {}) | null, of: number, y: number): string {
  const text = (words: string): string =>
    block(PANEL.width - 6, y, [words], { size: SMALL, anchor: 'end', fill: INK.text })
  if (!interval) return text('–')
  const { low, high } = interval
  const from = position(low, of)
  const to = position(high, of)
  const stroke = { stroke: INK.brand, 'stroke-width': 2 }
  const tick = (x: number): string => element('line', { x1: x, y1: y - 6, x2: x, y2: y + 6, ...stroke })
  const line = element('line', { x1: from, y1: y, x2: to, y2: y, ...stroke })
  return (
    (from === to ? element('circle', { cx: from, cy: y, r: 4, fill: INK.brand }) : line + tick(from) + tick(to)) +
    text(low === high ? String(low) : `${low}–${high}`)
  )
}
