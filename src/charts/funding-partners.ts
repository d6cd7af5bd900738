/** Who pays what over all projects: the largest partners one by one, the rest together, each with a number and a fill. */
import { INK } from './ink.ts'
import { block } from './lettering.ts'
import { pattern } from './patterns.ts'
import { element } from './svg.ts'

export interface FundingPart {
  partner: string
  amount: number
  /** How the amount is written. */
  value: string
}

export interface Share {
  /** Which partner, from 0; its number is one more. */
  at: number
  amount: number
  value: string
}

export interface Partners {
  /** What the key says, in the order of the numbers. */
  words: string[]
  /** The parts of a project in the order of the partners, those of the rest added up. */
  sharesOf: (parts: readonly FundingPart[]) => Share[]
}

/** More partners than this, and the smallest of them are taken together. */
const MOST = 6
const CHIP = 18
const SMALL = 12

const FILLS = [
  { fill: INK.brand, text: INK.paper },
  { fill: INK.light, text: INK.text },
  { kind: 'stripes', ink: INK.accent, paper: INK.paper },
  { kind: 'dots', ink: INK.brand, paper: INK.middle },
  { kind: 'bars', ink: INK.brand, paper: INK.paper },
  { kind: 'grid', ink: INK.soft, paper: INK.faint },
] as const

/** Partners in the order given; with too many, the five that pay most keep that order and the others share a name. */
export function partnersOf(given: readonly string[], parts: readonly FundingPart[], rest: string): Partners {
  const all = [...new Set([...given, ...parts.map(({ partner }) => partner)])]
  const total = (partner: string): number =>
    parts.reduce((sum, part) => (part.partner === partner ? sum + Math.max(0, part.amount) : sum), 0)
  const largest = new Set([...all].sort((a, b) => total(b) - total(a)).slice(0, MOST - 1))
  const alone = all.length > MOST ? all.filter((partner) => largest.has(partner)) : all
  const others = all.filter((partner) => !alone.includes(partner))
  const sharesOf = (mine: readonly FundingPart[]): Share[] => {
    const numbers = [...alone.keys(), ...(others.length > 0 ? [alone.length] : [])]
    return numbers.flatMap((at) => {
      const here = mine.filter(
        ({ partner }) => (alone.includes(partner) ? alone.indexOf(partner) : alone.length) === at,
      )
      const amount = here.reduce((sum, part) => sum + Math.max(0, part.amount), 0)
      return here.length === 0 ? [] : [{ at, amount, value: here.map(({ value }) => value).join(' + ') }]
    })
  }
  return { words: [...alone, ...(others.length > 0 ? [`${rest}: ${others.join(', ')}`] : [])], sharesOf }
}

export function fillPatterns(id: string): string {
  return FILLS.map((fill, i) => ('kind' in fill ? pattern(`${id}-${i + 1}`, fill) : '')).join('')
}

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** A piece of a bar. */
export function segment(id: string, at: number, { x, y, width, height }: Rect): string {
  const fill = FILLS[at] ?? FILLS[0]
  const edge = 'kind' in fill ? fill.ink : INK.brand
  return element('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: Math.max(0.5, width - 1),
    height: height - 1,
    fill: 'kind' in fill ? `url(#${id}-${at + 1})` : fill.fill,
    stroke: edge,
  })
}

/** The number of a partner in its piece of a bar, if there is room. */
export function segmentNumber(at: number, { x, y, width, height }: Rect): string {
  if (width < CHIP) return ''
  const fill = FILLS[at] ?? FILLS[0]
  const [cx, cy] = [x + width / 2, y + height / 2]
  const plate = 'kind' in fill ? element('circle', { cx, cy, r: 8, fill: INK.paper }) : ''
  const style = { size: SMALL, bold: true, anchor: 'middle', fill: 'kind' in fill ? INK.text : fill.text } as const
  return plate + block(cx, cy, [String(at + 1)], style)
}
