/** Guesses at a line of facts that is none: marks of emphasis, a comment of another language, a fence, no colon. */
import { FIELD_NAMES } from '../fields/field-names.ts'
import type { Guess } from './slip-codes.ts'

interface Line {
  start: number
  end: number
  text: string
}

/** Guesses at marks of bold around the name of a field, and at comments as other languages have them. */
export function leadGuesses({ start, text }: Line): Guess[] {
  const [, indent = '', sign = '', words = ''] = /^(\s*)(\/\/|<!--)\s*(.*?)(?:\s*-->)?\s*$/.exec(text) ?? []
  const from = start + indent.length
  if (sign !== '') {
    const edits = [{ start: from, end: start + text.trimEnd().length, text: `# ${words}`.trimEnd() }]
    return [{ code: 'comment', start: from, end: from + sign.length, edits, certain: true }]
  }
  const [, space = '', mark = '', name = '', behind = ''] =
    /^(\s*)([*_]{1,3})([a-z][a-z-]*)([*_]{0,3}:[*_]{0,3})(?=\s|$)/.exec(text) ?? []
  if (!FIELD_NAMES.has(name)) return []
  const at = start + space.length
  const edits = [{ start: at, end: at + mark.length + name.length + behind.length, text: `${name}:` }]
  return [{ code: 'lead', start: at, end: at + mark.trimEnd().length, edits, certain: true }]
}

/** A guess that facts were put between the fences of a code block. */
export function fenceGuess(text: string, { start, end }: Line): Guess {
  const edits = [...text.matchAll(/^[ \t]*`{3,}\w*[ \t]*(?:\r?\n|$)/gm)].map(({ 0: fence, index }) => ({
    start: index,
    end: index + fence.length,
    text: '',
  }))
  return { code: 'code-fence', start, end, edits: edits.slice(0, 2), certain: edits.length <= 2 }
}

/** Guesses at a line without the colon and space that part a name from its value. */
export function markGuesses(entry: string, at: number): Guess[] {
  if (/^-(?=[\p{L}\d"'])/u.test(entry))
    return [
      { code: 'dash-space', start: at, end: at + 1, edits: [{ start: at + 1, end: at + 1, text: ' ' }], certain: true },
    ]
  const close = /^[\p{L}\d-]+:(?=[^\s:/])/u.exec(entry)
  if (close) {
    const end = at + close[0].length
    return [{ code: 'no-space', start: end - 1, end, edits: [{ start: end, end, text: ' ' }], certain: true }]
  }
  const other = /^[\p{L}\d-]+(\s*(?:=>?|->|：|;|\s:(?=\S))\s*)(?=\S)/u.exec(entry)
  if (other?.[1]) {
    const start = at + other[0].length - other[1].length
    const sign = start + other[1].length - other[1].trimStart().length
    const edits = [{ start, end: at + other[0].length, text: ': ' }]
    return [{ code: 'other-colon', start: sign, end: sign + other[1].trim().length, edits, certain: true }]
  }
  const name = /^([\p{L}\d-]+)(?:\s+(?=(\S))|$)/u.exec(entry)
  // Before a bracket it may be a name of somebody's own.
  if (!name || !(FIELD_NAMES.has(name[1] ?? '') || /[[{]/.test(name[2] ?? ''))) return []
  const start = at + (name[1]?.length ?? 0)
  const end = Math.max(at + name[0].length, start)
  return [{ code: 'no-colon', start, end, edits: [{ start, end: start, text: ':' }], certain: true }]
}

/** A guess at fields that stand behind a name of somebody's own without braces: `hub: wensen: [zon]`. */
export function bareGuesses(name: string, value: string, at: number): Guess[] {
  const first = /^([\p{L}-]+):\s/u.exec(value)?.[1] ?? ''
  if (FIELD_NAMES.has(name) || !FIELD_NAMES.has(first)) return []
  const whole = { start: at, end: at + value.length }
  return [{ code: 'no-braces', ...whole, edits: [{ ...whole, text: `{ ${value} }` }], certain: true }]
}
