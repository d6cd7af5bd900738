/**
 * What a YAML parser stumbles over, told as the sign that a person slipped on. A slip is what, mended, makes the parser go on: each guess at
 * a line is tried, and the first one that holds is the slip. So what it names is what is wrong, and what mends it is known.
 */
import type { Range } from '../../diagnostics/finding.ts'
import { applyEdits, type TextEdit } from '../../diagnostics/text-edit.ts'
import { FIELD_NAMES } from '../fields/field-names.ts'
import { blankGuesses } from './slip-blanks.ts'
import type { Guess, SlipCode } from './slip-codes.ts'
import { bareGuesses, fenceGuess, leadGuesses, markGuesses } from './slip-lines.ts'
import { hashGuesses, valueGuesses } from './slip-signs.ts'

/** A slip in facts: the sign, what would mend it where that is certain, and the value that is lost with it. */
export interface Slip {
  code: SlipCode
  range: Range
  edits: TextEdit[] | null
  /** What can be left out so that the rest can be read; null where the lines themselves don't fit. */
  lost: Range | null
}

/** Says up to which offset a text can be parsed; null where all of it can. */
export type Tried = (text: string) => number | null

interface Line {
  start: number
  end: number
  text: string
}

const ENTRY = /^(\s*(?:-\s+)*)(?:("[^"]*"|'[^']*'|[^\s:#,[\]{}"'][^:#{}[\]]*?)\s*:(?=\s))(\s+)?(.*)$/u

/** The slip behind an error at an offset of a text; null where no guess holds. `open`: what is still open there. */
export function slipAt(text: string, error: number, open: number | null, tried: Tried): Slip | null {
  const at = lineAt(text, error)
  const next = lineAt(text, at.end + 1)
  const lines = new Map([lineAt(text, open ?? error), at, next].map((line) => [line.start, line])).values()
  for (const line of lines) {
    const guess = [...blankGuesses(line.text, line.start), ...signGuesses(text, line)].find(
      (g) => reach(text, g, line, error, tried) > 0,
    )
    if (guess) return slip(guess, lostWith(text, guess, line))
  }
  // Of the lines that may stand too far to the left or right, the one that gets the parser furthest.
  const above = lineAt(text, at.start - 1)
  const guesses = [next, at, ...(above.start < at.start ? [above] : [])].flatMap((line) =>
    indentGuesses(text, line).map((guess) => ({ guess, far: reach(text, guess, line, error, tried) })),
  )
  const far = guesses.reduce((most, g) => Math.max(most, g.far), 0)
  const furthest = guesses.filter((g) => g.far === far && far > 0).map(({ guess }) => guess)
  // What stands below a name without anything is meant to be in it.
  const best = furthest.find(({ start }) => isBelowName(text, start)) ?? furthest[0]
  return best ? slip(best, null) : null
}

function slip({ code, start, end, certain, edits }: Guess, lost: Range | null): Slip {
  return { code, range: { start, end }, edits: certain ? edits : null, lost }
}

/** How far the parser gets with a guess; 0 where it gets stuck on the same lines. */
function reach(text: string, { edits }: Guess, line: Line, error: number, tried: Tried): number {
  const mended = applyEdits(text, edits)
  const last = [line.end, lineAt(text, error).end, ...edits.map(({ end }) => lineAt(text, end).end)].reduce((a, b) =>
    Math.max(a, b),
  )
  const stuck = tried(mended) ?? Number.POSITIVE_INFINITY
  return stuck > last + mended.length - text.length ? stuck : 0
}

/** So many guesses are tried at one line. */
const MOST = 12

/** The guesses at the signs of one line: at the mark between name and value, or in the value. */
function signGuesses(text: string, line: Line): Guess[] {
  if (line.text.length > NEAR) return []
  const lead = leadGuesses(line)
  if (lead.length > 0) return lead
  const entry = ENTRY.exec(line.text)
  if (!entry) {
    const bare = line.text.trim()
    if (/^`{3,}\w*$/.test(bare)) return [fenceGuess(text, line)]
    return markGuesses(bare, line.start + line.text.indexOf(bare))
  }
  const at = line.end - (entry[4] ?? '').length
  const whole = text.slice(at, endOfValue(text, at, line))
  const value = whole.replace(/\s#[^\n]*$/, '').trimEnd()
  if (value === '' || value.length > NEAR) return []
  return [
    ...hashGuesses(whole, at),
    ...bareGuesses(entry[2] ?? '', value, at),
    ...valueGuesses(value, at, FIELD_NAMES),
  ].slice(0, MOST)
}

/** The guesses at what stands in front of a line: a tab, or another number of spaces than its neighbours have. */
function indentGuesses(text: string, line: Line): Guess[] {
  const indent = /^[^\S\r\n]*/.exec(line.text)?.[0] ?? ''
  const above = before(text, line.start)
  if (above === null || !hasEntry(line.text)) return []
  const under = below(text, line.end)
  const deeper = `${above.indent}  `
  const wanted = above.opens
    ? [...(under !== null && under.length > above.indent.length ? [under] : []), deeper]
    : [above.indent, under]
  const start = line.start
  const from = start + indent.length
  const tab = indent.indexOf('\t')
  return wanted.flatMap((other): Guess[] => {
    if (other === null || other === indent) return []
    const edits = [{ start, end: from, text: other }]
    if (tab === -1) return [{ code: 'indent', start, end: Math.max(from, start + 1), edits, certain: false }]
    const certain = above.opens || above.indent === under
    return [{ code: 'tab', start: start + tab, end: start + tab + 1, edits, certain }]
  })
}

/** The value of the line, or the whole line where there is no telling its name from its value. */
function lostWith(text: string, { code, start, end }: Guess, line: Line): Range | null {
  if (code === 'two-fields') return null
  if (code === 'blank') return { start, end }
  // Without its name nobody knows of what the lines below it are.
  if (code === 'no-colon' && (below(text, line.end) ?? '').length > indentOf(line.text).length) return null
  const entry = ENTRY.exec(line.text)
  if (!entry) return { start: line.start + indentOf(line.text).length, end: line.end }
  const from = line.end - (entry[4] ?? '').length
  return { start: from, end: endOfValue(text, from, line) }
}

/** The last line with something in it above an offset: its indent, and whether it opens a deeper level. */
function before(text: string, start: number): { indent: string; opens: boolean } | null {
  const above = text
    .slice(Math.max(0, start - NEAR), start)
    .split('\n')
    .reverse()
    .find(hasEntry)
  return above === undefined ? null : { indent: indentOf(above), opens: /:\s*$/.test(above) }
}

/** Whether a line stands right below a name without a value, and as far to the left. */
function isBelowName(text: string, start: number): boolean {
  const above = before(text, start)
  return above?.opens === true && above.indent === indentOf(lineAt(text, start).text)
}

/** The indent of the first line with something in it below an offset. */
function below(text: string, end: number): string | null {
  const next = text
    .slice(end, end + NEAR)
    .split('\n')
    .slice(1)
    .find(hasEntry)
  return next === undefined ? null : indentOf(next)
}

/** How far around a line its neighbours are looked for, and how long a value may be that is looked into. */
const NEAR = 2000

const hasEntry = (line: string): boolean => /^\s*[^\s#]/.test(line)
const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? ''

/** Where a value that begins with a bracket ends, over as many lines as it takes; at its line's end where it is never closed. */
function endOfValue(text: string, start: number, line: Line): number {
  if (!/[[{]/.test(text.charAt(start))) return line.end
  let depth = 0
  for (const { 0: mark, index } of text
    .slice(start, start + NEAR)
    .matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]|\n[^\s#\]}]|\n *[\p{L}\d-]+: *\n/gu)) {
    if (mark.startsWith('\n')) break
    if (mark.length === 1) depth += /[[{]/.test(mark) ? 1 : -1
    if (depth === 0) return Math.max(line.end, lineAt(text, start + index).end)
  }
  return line.end
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', Math.max(0, Math.min(offset, text.length) - 1)) + 1
  const newline = text.indexOf('\n', start)
  const end = newline === -1 ? text.length : newline
  return { start, end, text: text.slice(start, end) }
}
