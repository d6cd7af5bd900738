/** Text without a screen to measure it on: how wide it is at most, where it breaks, and how a block of it is drawn. */
import { element, escapeXml } from './svg.ts'

/** Widths in em of the widest font that the charts are drawn with, from narrow to wide; the first that matches counts. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijl|']/, 0.29],
  [/[\s.,:;/\\IJ·]/, 0.34],
  [/[frt()[\]!\u2010-]/, 0.42],
  [/[csz–]/, 0.55],
  [/[kvxy]/, 0.6],
  [/[abdeghnopqu0-9EFLPSTY€]/, 0.64],
  [/[ABCKRVXZ]/, 0.7],
  [/[wM+=<>~&]/, 0.87],
  [/%/, 0.95],
  [/[mW@—…]/, 1.01],
  [/[ -\u024f‘’“”]/, 0.79],
]
const BOLD = 1.14
/** A white edge around text that crosses lines. */
export const HALO = { stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const

/** How wide a text is at most, in the unit of its size. */
export function measure(text: string, size: number, bold = false): number {
  let em = 0
  for (const letter of text) em += letterWidth(letter)
  return em * size * (bold ? BOLD : 1)
}

/** Of the letters that were met: a chart measures the same few a hundred thousand times. */
const KNOWN = new Map<string, number>()

function letterWidth(letter: string): number {
  const known = KNOWN.get(letter)
  if (known !== undefined) return known
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1.3
  KNOWN.set(letter, width)
  return width
}

/** What is longer is no label, or no word; the table below the chart has it whole. In UTF-16 units. */
const LONGEST = 3000
const LONGEST_WORD = 120

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}

/** The distance between two lines of a text. */
export function leading(size: number): number {
  return Math.round(size * 1.22)
}

/**
 * A text in as few lines as fit the width, of about the same length. It breaks at spaces and after slashes and hyphens;
 * only a word that is too long for a whole line is broken itself, with a hyphen.
 */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const name = `${width} ${size} ${bold} ${text}`
  const rows = WRAPPED.get(name) ?? wrapped(text, width, size, bold)
  if (WRAPPED.size >= MOST_WRAPPED) WRAPPED.clear()
  WRAPPED.set(name, rows)
  return [...rows]
}

/** What was wrapped before: most labels of a report that follows every save are those of the last one. */
const WRAPPED = new Map<string, readonly string[]>()
const MOST_WRAPPED = 2000

function wrapped(text: string, width: number, size: number, bold: boolean): string[] {
  const tokens = tokensOf(shortened(text, LONGEST)).map((token) => shortened(token, LONGEST_WORD))
  const fits = (part: string, limit: number): boolean => measure(part, size, bold) <= limit
  const fill = (limit: number): string[] => {
    const rows: string[] = []
    for (const token of tokens) {
      const last = rows.at(-1)
      if (last !== undefined && fits(last + token, limit)) rows[rows.length - 1] = last + token
      else for (const part of hyphenate(token.trim(), (piece) => fits(piece, limit))) rows.push(part)
    }
    return rows
  }
  let best = fill(width)
  if (!tokens.every((token) => fits(token.trim(), width))) return best
  for (let limit = width - size / 2; limit > 0; limit -= size / 2) {
    const narrower = fill(limit)
    if (narrower.length > best.length || !tokens.every((token) => fits(token.trim(), limit))) break
    best = narrower
  }
  return best.length === 0 ? [''] : best
}

/** The parts between which a text may break; the space before a word belongs to it. */
function tokensOf(text: string): string[] {
  return text
    .trim()
    .split(/[^\S\u00a0]+/)
    .flatMap((word) => (word.match(/[^/-]+[/-]*|[/-]+/g) ?? []).map((part, i) => (i === 0 ? ` ${part}` : part)))
}

/** The size of the smallest letters in a chart: on paper, where it is drawn smaller, 7.5 points. */
export const SMALLEST = 13

/** Whether no word of these texts has to be broken at this width. */
export function isWhole(texts: readonly string[], width: number, size = SMALLEST, bold = false): boolean {
  return texts.flatMap(tokensOf).every((token) => measure(token.trim(), size, bold) <= width)
}

/** The headings of columns, in the largest letters in which no word has to be broken. */
export function headings(
  texts: readonly string[],
  width: number,
): { rows: string[][]; height: number; style: { size: number; bold: boolean } } {
  const styles = [
    { size: 14, bold: true },
    { size: SMALLEST, bold: false },
  ] as const
  const style = styles.find(({ size, bold }) => isWhole(texts, width, size, bold)) ?? styles[1]
  const rows = texts.map((text) => wrap(text, width, style.size, style.bold))
  return {
    rows,
    height: rows.map((row) => row.length).reduce((most, n) => Math.max(most, n), 1) * leading(style.size),
    style,
  }
}

/** A word in parts that fit, preferably broken where a syllable seems to begin. */
function hyphenate(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word]
  const parts: string[] = []
  let letters: string[] = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  while (letters.length > 1 && !fits(letters.join(''))) {
    let count = letters.length - 1
    while (count > 1 && !fits(`${letters.slice(0, count).join('')}-`)) count--
    // A few letters on a line of their own look lost.
    if (letters.length > 9) count = Math.min(count, letters.length - 5)
    for (let n = count; n > Math.max(2, count - 5); n--) {
      if (/^[aeiouy][bcdfghjklmnpqrstvwxz][aeiouy]/i.test(letters.slice(n - 1, n + 2).join(''))) {
        count = n
        break
      }
    }
    parts.push(`${letters.slice(0, count).join('')}-`)
    letters = letters.slice(count)
  }
  return [...parts, letters.join('')]
}

/** Lines of text below each other; `y` is where the first one stands. */
export function textLines(
  x: number,
  y: number,
  rows: readonly string[],
  step: number,
  attributes: Record<string, string | number>,
): string {
  const spans = rows.map((row, i) => element('tspan', { x, dy: i === 0 ? 0 : step }, escapeXml(row)))
  return element('text', { x, y, ...attributes }, spans.join(''))
}

export interface Lettering {
  size: number
  bold?: boolean
  anchor?: 'start' | 'middle' | 'end'
  fill: string
  /** A white edge, for text that crosses lines. */
  halo?: boolean
}

/** A block of lines around the height `y`. */
export function block(x: number, y: number, rows: readonly string[], style: Lettering): string {
  const { size, bold = false, anchor = 'start', fill, halo = false } = style
  const first = y - ((rows.length - 1) * leading(size)) / 2 + size * 0.36
  return textLines(x, first, rows, leading(size), {
    'text-anchor': anchor,
    'font-size': size,
    fill,
    ...(bold ? { 'font-weight': 600 } : {}),
    ...(halo ? HALO : {}),
  })
}
