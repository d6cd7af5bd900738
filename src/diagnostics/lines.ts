/** Turns offsets into lines and columns, for texts with any mix of LF and CRLF and with or without a byte order mark. */
import type { Position } from './finding.ts'

/** The lines of a text: where each starts, and which line and column an offset is at. */
export interface Lines {
  readonly count: number
  /** The text of a line, 1-based, without its line end. */
  text(line: number): string
  position(offset: number): Position
}

/** The lines of each of some texts, indexed when they are first asked for: one text can have a thousand findings. */
export function linesByFile(texts: ReadonlyMap<string, { text: string }>): (file: string) => Lines {
  const indexed = new Map<string, Lines>()
  return (file) => {
    const lines = indexed.get(file) ?? linesOf(texts.get(file)?.text ?? '')
    indexed.set(file, lines)
    return lines
  }
}

/** Indexes a text. A lone carriage return does not end a line; such files are refused by the reader. */
export function linesOf(text: string): Lines {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const starts = [bom]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const startOf = (line: number): number => starts[line - 1] ?? text.length
  return {
    count: starts.length,
    text: (line) => text.slice(startOf(line), starts[line] ?? text.length).replace(/\r?\n$/, ''),
    position(offset) {
      const inside = Math.max(bom, Math.min(offset, text.length))
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= inside) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: inside - (starts[low] ?? 0) + 1, offset: inside }
    },
  }
}
