/** Other words in the place of those that a reader sees somewhere, or a paragraph before or behind them; marks around them stay. */
import { isDeepStrictEqual } from 'node:util'
import type { Range } from '../../diagnostics/finding.ts'
import { applyEdits, type TextEdit } from '../../diagnostics/text-edit.ts'
import type { Source } from '../../plan/source.ts'
import type { Read } from '../proven.ts'
import { lineEndOf } from './insert.ts'
import { shownIn } from './shown-text.ts'
import { asParagraph } from './typed-text.ts'
import { asLine } from './why-line.ts'

/** What becomes of words: other words, none, or a paragraph beside theirs. */
export type Rewording = { was: string; now: string } | { was: string; behind: string } | { was: string; before: string }

/** The edits, or null where the words don't stand there exactly once, or marks stand among those that change. */
export function rewordEdits(source: Source, within: Range, rewording: Rewording): TextEdit[] | null {
  const was = asLine(rewording.was)
  const shown = shownIn(source.text, within)
  const from = onlyPlace(shown.text, was)
  if (from === null) return null
  const place = (letter: number): number => shown.at[letter] ?? within.end
  const whole = { start: place(from), end: place(from + was.length - 1) + 1 }
  if ('behind' in rewording) return behindEdits(source, within, whole, rewording.behind)
  if ('before' in rewording) return beforeEdits(source, within, whole, rewording.before)
  const now = asLine(rewording.now)
  if (now === '') return withoutBlock(source, within, whole)
  const [ahead, rear] = same(was, now)
  const start = ahead === was.length ? whole.end : place(from + ahead)
  const end = was.length - rear === ahead ? start : place(from + was.length - rear - 1) + 1
  const middle = was.slice(ahead, was.length - rear)
  if (shownIn(`x${source.text.slice(start, end)}x`, { start: 0, end: end - start + 2 }).text !== `x${middle}x`)
    return null
  if (source.text.slice(start, end).replace(/\s+/g, ' ') !== middle) return null
  const words = now.slice(ahead, now.length - rear)
  // Of a table it would make other cells.
  if (barsIn(words) !== barsIn(middle) && barsIn(lineAt(source.text, start)) > 0) return null
  const written = words.replace(/[\\`*_[\]<]/g, '\\$&')
  const first = /(?:^|\n)[ \t]*$/.test(source.text.slice(0, start))
  const text = first ? asParagraph(written) : written
  // In code a mark that is written out would be shown as it is written.
  return text !== words && isInCode(source.text.slice(within.start, start)) ? null : [{ start, end, text }]
}

const barsIn = (text: string): number => text.split('|').length - 1

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? ''

/** Whether what comes behind a text is code: of a fence, or of a line. */
function isInCode(ahead: string): boolean {
  const isOdd = (marks: RegExp, text: string): boolean => (text.match(marks)?.length ?? 0) % 2 === 1
  return isOdd(/^[ \t]*(?:```|~~~)/gm, ahead) || isOdd(/`+/g, ahead.slice(ahead.lastIndexOf('\n\n') + 1))
}

/** The edits where what is read afterwards differs in words only. */
export function sameShape<T>(source: Source, edits: TextEdit[] | null, read: Read<T>): TextEdit[] | null {
  if (edits === null) return null
  const [then, now] = [read(source), read({ ...source, text: applyEdits(source.text, edits) })]
  return isDeepStrictEqual(shapeOf(then.value), shapeOf(now.value)) && then.problems.length === now.problems.length
    ? edits
    : null
}

const NAMES = new Set(['id', 'key', 'kind', 'date', 'forum', 'owner', 'file'])

function shapeOf(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'heading' || key === 'unwritten') return undefined
    return typeof inner === 'string' && !NAMES.has(key) ? '' : inner
  })
  return JSON.parse(text) as unknown
}

/** Where some words stand as whole words; null where they don't, or more than once. */
function onlyPlace(text: string, words: string): number | null {
  if (words === '') return null
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const apart = (letter: string | undefined): boolean => letter === undefined || !/[\p{L}\d]/u.test(letter)
    if (apart(text[at - 1]) && apart(text[at + words.length])) found.push(at)
  }
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? null : only
}

/** How many letters two texts have in common in front and behind, in whole words. */
function same(was: string, now: string): [ahead: number, rear: number] {
  const most = Math.min(was.length, now.length)
  let ahead = 0
  while (ahead < most && was[ahead] === now[ahead]) ahead++
  while (ahead > 0 && was[ahead - 1] !== ' ') ahead--
  let rear = 0
  while (rear < most - ahead && was.at(-1 - rear) === now.at(-1 - rear)) rear++
  while (rear > 0 && was.at(-rear) !== ' ') rear--
  return [ahead, rear]
}

/** The lines of a paragraph or list entry around some words, up to the next empty line or entry. */
function blockAround({ text }: Source, within: Range, { start, end }: Range): Range {
  const above = text.lastIndexOf('\n', start - 1) + 1
  let below = end
  for (;;) {
    const lineEnd = text.indexOf('\n', below)
    if (lineEnd < 0 || lineEnd >= within.end) return { start: Math.max(above, within.start), end: within.end }
    below = lineEnd
    if (/^\n[ \t]*(?:\r?\n|(?:[-*+>]|#{1,6}) |\d+[.)] |$)/.test(text.slice(below))) return { start: above, end: below }
    below++
  }
}

function behindEdits(source: Source, within: Range, words: Range, paragraph: string): TextEdit[] | null {
  const { end } = blockAround(source, within, words)
  const eol = lineEndOf(source.text)
  const at = end - (/\s*$/.exec(source.text.slice(words.end, end))?.[0].length ?? 0)
  // Between entries of a list a paragraph would end it.
  if (/^\s*\r?\n[ \t]*(?:[-*+]|\d+[.)]) /.test(source.text.slice(at))) return null
  return [{ start: at, end: at, text: `${eol}${eol}${asParagraph(paragraph)}` }]
}

function beforeEdits(source: Source, within: Range, words: Range, paragraph: string): TextEdit[] | null {
  const { start } = blockAround(source, within, words)
  // Right below a line that isn't empty it would become a part of what that begins, such as code.
  if (start > within.start && !/\n[ \t]*\r?\n$/.test(source.text.slice(0, start))) return null
  const eol = lineEndOf(source.text)
  return [{ start, end: start, text: `${asParagraph(paragraph)}${eol}${eol}` }]
}

/** Takes away a paragraph that says nothing else. */
function withoutBlock(source: Source, within: Range, words: Range): TextEdit[] | null {
  const block = blockAround(source, within, words)
  const marks = /^[^\p{L}\d]*$/u
  const ahead = shownIn(source.text, { start: block.start, end: words.start }).text
  const alone = marks.test(ahead) && marks.test(source.text.slice(words.end, block.end))
  if (!alone) return null
  const gap = /^(?:[ \t]*\r?\n)+/.exec(source.text.slice(block.end))?.[0] ?? ''
  const more = block.end + gap.length < source.text.length && gap !== ''
  return [{ start: block.start, end: block.end + (more ? gap.length : 0), text: '' }]
}
