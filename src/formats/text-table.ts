/** A table as lines of text: columns within a width, or where that is too narrow each row by itself. */
import { graphemesOf, graphemeWidth, widthOf } from '../diagnostics/width.ts'
import { wrap } from '../diagnostics/wrap.ts'

/** How a stream shows what matters; nothing for a file. */
export interface Emphasis {
  bold(text: string): string
  dim(text: string): string
}

type Align = readonly (string | null)[] | null | undefined

/** A table whose columns get what they need, the widest giving way first; a cell that is too long goes on below. */
export function grid(rows: readonly string[][], align: Align, style: Emphasis, width: number): string[] {
  const count = rows.map((row) => row.length).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  const gap = 2
  const widest = (i: number, between: string | RegExp): number =>
    rows
      .flatMap((row) => (row[i] ?? '').split(between).map(widthOf))
      .reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
  const widths = Array.from({ length: count }, (_, i) => Math.max(1, widest(i, '\n')))
  const room = width - gap * (count - 1)
  // The widest column gives way first, as long as its words stay whole; only then are words broken, and below four letters none.
  const whole = widths.map((_, i) => Math.max(4, widest(i, /[ \n]/)))
  if (count > 2 && whole.reduce((a, b) => a + b, 0) > room) return rowByRow(rows, style, width)
  for (const least of [whole, widths.map(() => 4)]) {
    for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over--) {
      const spare = widths.map((w, i) => (w > (least[i] ?? 0) ? w : 0))
      const most = spare.indexOf(spare.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY))
      if ((spare[most] ?? 0) === 0) break
      widths[most] = (widths[most] ?? 0) - 1
    }
  }
  const line = (row: readonly string[], n: number): string[] => {
    // Headings stand on the line below them.
    const heading = n === 0
    const cells = widths.map((w, i) => cellLines(row[i] ?? '', w))
    const height = cells.map((cell) => cell.length).reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)
    return Array.from({ length: height }, (_, at) =>
      widths
        .map((w, i) => {
          const part = cells[i]?.[at - (heading ? height - (cells[i]?.length ?? 0) : 0)] ?? ''
          const space = ' '.repeat(Math.max(0, w - widthOf(part)))
          return align?.[i] === 'right' ? space + part : part + space
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    )
  }
  const [head = [], ...body] = rows.map(line)
  // Rows that are mostly of more than a line stand apart.
  const apart = body.flat().length > 1.5 * body.length
  return [
    ...head.map((part) => style.bold(part)),
    style.dim(widths.map((w) => '─'.repeat(w)).join(' '.repeat(gap))),
    ...body.flatMap((lines, i) => (apart && i > 0 ? ['', ...lines] : lines)),
  ]
}

/** The lines of a cell; what is said below its first words stands a little to the right. */
function cellLines(value: string, width: number): string[] {
  const [first = '', ...below] = value.split('\n')
  const longest = below.flatMap((part) => part.split(' ').map(widthOf)).reduce((most, n) => Math.max(most, n), 0)
  // A word that just fits stays whole.
  const inset = width > 20 && longest <= width - 2 ? '  ' : ''
  return [
    ...broken(first, width),
    ...below.flatMap((part) => broken(part, width - inset.length).map((line) => inset + line)),
  ]
}

/** Figures side by side, each with its words below it; null where a line of them doesn't fit, as a list reads better than words in pieces. */
export function figuresInRow(
  figures: readonly { figure: string; said: string }[],
  style: Emphasis,
  width: number,
): string[] | null {
  const gap = 3
  const room = Math.floor((width - gap * (figures.length - 1)) / Math.max(1, figures.length))
  const cells = figures.map(({ figure, said }) => [figure, ...said.split('\n')])
  const needed = cells.map((lines) => lines.map(widthOf).reduce((most, n) => Math.max(most, n), 0))
  // In columns of one width where they fit, else each as wide as its words.
  const widths = needed.every((wide) => wide <= room) ? needed.map(() => room) : needed
  if (figures.length < 2 || widths.reduce((sum, wide) => sum + wide + gap, -gap) > width) return null
  const height = cells.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: height }, (_, n) => {
    const row = cells
      .map((lines) => lines[n] ?? '')
      .map((part, i) => part + ' '.repeat((widths[i] ?? 0) - widthOf(part) + gap))
    return n === 0 ? style.bold(row.join('').trimEnd()) : row.join('').trimEnd()
  })
}

/** A table that is too wide to keep its words whole: each row by itself, what it is about first, and then each figure with its heading. */
function rowByRow([head = [], ...body]: readonly string[][], style: Emphasis, width: number): string[] {
  return body.flatMap((row) => {
    // A number is no name, and neither is one that is shared.
    const names = /^[^\p{L}]*(?:\([^)]*\))?$/u.test(row[0] ?? '') ? 2 : 1
    const about = row.slice(0, names).join(' ').split('\n')
    const [title, ...more] = widthOf(about.join(' · ')) <= width ? [about.join(' · ')] : about
    const figures = row.slice(names).flatMap((cell, i) => {
      const said = cell.replaceAll('\n', ' ')
      return said === '' || said === '–' ? [] : [`${head[i + names] ?? ''} ${said}`]
    })
    return [
      ...broken(title ?? '', width).map((line) => style.bold(line)),
      ...more.flatMap((line) => broken(line, width - 2)).map((line) => `  ${line}`),
      ...inLines(figures, width - 2).map((line) => `  ${line}`),
    ]
  })
}

/** As many parts on a line as fit whole; one that is longer than a line begins its own, and breaks between words. */
function inLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const line = `${lines.at(-1) ?? ''} · ${part}`
    if (lines.length > 0 && widthOf(line) <= width) lines[lines.length - 1] = line
    else for (const piece of broken(part, width)) lines.push(piece)
  }
  return lines
}

/** A text in lines of at most a width, breaking words where they don't fit. */
function broken(value: string, width: number): string[] {
  return wrap(value.split('\n'), width).flatMap((line) => {
    const parts: string[] = []
    let [part, room] = ['', width]
    for (const grapheme of graphemesOf(line)) {
      const wide = graphemeWidth(grapheme)
      if (wide > room) {
        parts.push(part)
        part = ''
        room = width
      }
      part += grapheme
      room -= wide
    }
    return [...parts, part]
  })
}
