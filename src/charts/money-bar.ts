/** One bar of money: what is funded and what is still to be found, with both amounts below it. */
import { INK } from './ink.ts'
import { block, leading, wrap } from './lettering.ts'
import { pattern } from './patterns.ts'
import { chart, element } from './svg.ts'

export interface MoneyBar {
  id: string
  title: string
  description: string
  /** Euro, and how each is written with its word. */
  funded: { amount: number; words: string }
  gap: { amount: number; words: string }
}

const SIZE = 15

/** Draws the bar at a width in pixels. */
export function moneyBar({ id, title, description, funded, gap }: MoneyBar, width: number): string {
  const whole = funded.amount + gap.amount
  const part = whole > 0 ? (funded.amount / whole) * width : 0
  const gapped = { x: part + 0.5, y: 2.5, width: Math.max(0, width - part - 1), height: 15 }
  const left = wrap(funded.words, width / 2 - 8, SIZE, true)
  const right = wrap(gap.words, width / 2 - 8, SIZE, true)
  const lines = Math.max(left.length, right.length)
  const below = 24 + (lines * leading(SIZE)) / 2
  const drawn = [
    element('defs', {}, pattern(`${id}-gat`, { kind: 'hatch', ink: INK.line, paper: INK.paper })),
    element('rect', { x: 0, y: 2, width: part, height: 16, fill: INK.brand }),
    gap.amount === 0 ? '' : element('rect', { ...gapped, fill: `url(#${id}-gat)`, stroke: INK.line }),
    block(0, below, left, { size: SIZE, bold: true, fill: INK.brand }),
    block(width, below, right, { size: SIZE, bold: true, anchor: 'end', fill: INK.text }),
  ]
  return chart(id, width, 27 + lines * leading(SIZE), title, description, drawn.join(''))
}
