/** Priorities as sorted bars on one scale from 0 to 100 %, with the average as a line. */
import { chart, element, escapeXml, twoLines } from './svg.ts'

export interface PriorityBars {
  id: string
  title: string
  description: string
  /** The word at the line of 50 %. */
  average: string
  /** Sorted, highest first. `part` is 0–1; `value` is how it is written. */
  bars: readonly { place: string; label: string; part: number; value: string }[]
}

const WIDTH = 660
const ROW = 36
const LEFT = 250
const RIGHT = 64
const TOP = 26
const INK = { bar: '#0b4f6c', light: '#8fb3c4', text: '#1c2733', soft: '#52606d', grid: '#c4ccd4' }

/** Draws the bars; those above the average are darker. */
export function priorityBars({ id, title, description, average, bars }: PriorityBars): string {
  const span = WIDTH - LEFT - RIGHT
  const height = TOP + bars.length * ROW + 8
  const middle = LEFT + span / 2
  const rows = bars.map(({ place, label, part, value }, i) => {
    const y = TOP + i * ROW
    const lines = twoLines(label, 18)
    const name = lines.map((line, n) => element('tspan', { x: 40, dy: n === 0 ? 0 : 17 }, escapeXml(line))).join('')
    return [
      element('text', { x: 30, y: y + 24, 'text-anchor': 'end', fill: INK.soft }, escapeXml(place)),
      element('text', { x: 40, y: y + 24 - (lines.length - 1) * 8, fill: INK.text }, name),
      element('rect', {
        x: LEFT,
        y: y + 6,
        width: Math.max(1, span * part),
        height: ROW - 12,
        fill: part > 0.5 ? INK.bar : INK.light,
      }),
      element('text', { x: LEFT + span * part + 8, y: y + 24, fill: INK.text, 'font-weight': 600 }, escapeXml(value)),
    ].join('')
  })
  const line = element('line', {
    x1: middle,
    y1: TOP,
    x2: middle,
    y2: height - 8,
    stroke: INK.soft,
    'stroke-dasharray': '3 3',
  })
  const word = element(
    'text',
    { x: middle, y: 16, 'text-anchor': 'middle', fill: INK.soft, 'font-size': 14 },
    escapeXml(average),
  )
  const base = element('line', { x1: LEFT, y1: TOP, x2: LEFT, y2: height - 8, stroke: INK.grid })
  return chart(id, WIDTH, height, title, description, base + rows.join('') + line + word)
}
