/** Inserting lines into the prose of a plan: with its own line ends, and empty lines around them as Markdown wants. */
import type { Range } from '../../diagnostics/finding.ts'
import type { TextEdit } from '../../diagnostics/text-edit.ts'

/** The line end of a text: that of its first line. */
export function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n'
}

/** Lines behind the line that ends at an offset, with an empty line in front and, where text follows, behind. */
export function insertAt(text: string, end: number, lines: readonly string[]): TextEdit[] {
  if (lines.length === 0) return []
  const eol = lineEndOf(text)
  const behind = /^(?:\r?\n[ \t]*(?=\r?\n|$)|(?:\r?\n)?$)/.test(text.slice(end)) ? '' : eol
  return [{ start: end, end, text: eol + eol + lines.join(eol) + behind }]
}

/** Pieces of lines at the begin of a line, right below a heading, with empty lines around each. */
export function block(text: string, start: number, pieces: readonly (readonly string[])[]): TextEdit[] {
  const there = pieces.filter((lines) => lines.length > 0)
  const [first, ...more] = there
  if (first === undefined) return []
  const eol = lineEndOf(text)
  const lines = [...first, ...more.flatMap((piece) => ['', ...piece])].join(eol)
  // A heading that ends the text has no line end yet, and need not get one behind what comes below it.
  if (text[start - 1] !== '\n') return [{ start, end: start, text: eol + eol + lines }]
  const behind = /^(?:[ \t]*\r?\n|[ \t]*$)/.test(text.slice(start)) ? '' : eol
  return [{ start, end: start, text: eol + lines + eol + behind }]
}

/**
 * The end of the last line of an item's prose that says something. Comments right above the next heading are about that
 * heading, such as an excuse, and stay with it; guidance is about the heading above it.
 */
export function endOfProse(text: string, { start, end }: Range): number {
  const prose = text.slice(start, end).replace(/(?<=\n)(?:[ \t]*<!--(?! masterplan: )[^\n]*-->[ \t]*\r?\n)+$/, '')
  const said = prose.trimEnd()
  return start + said.length + (/^[ \t]*/.exec(prose.slice(said.length))?.[0].length ?? 0)
}
