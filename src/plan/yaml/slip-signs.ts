/** The signs that people slip on in facts, each with the edits that would mend it: guesses, of which `slips.ts` keeps the one that holds. */
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { bracketed, brackets } from './slip-brackets.ts'
import type { Add, Guess, SlipCode } from './slip-codes.ts'
import { closingQuote, quoted } from './slip-quotes.ts'

const OPENERS = /[@`%*&!|>?,\]}]/

/** Guesses at a value that stands behind its field on one line. `at` is its offset. */
export function valueGuesses(value: string, at: number, fields: ReadonlySet<string>): Guess[] {
  const first = value.charAt(0)
  if (first === '[' || first === '{') return flowGuesses(value, at)
  return textGuesses(value, at, fields)
}

function textGuesses(value: string, at: number, fields: ReadonlySet<string>): Guess[] {
  const whole = { start: at, end: at + value.length }
  const guess = (code: SlipCode, from: number, to: number, text: string | null, certain = text !== null): Guess => ({
    code,
    start: at + from,
    end: at + to,
    edits: [{ ...whole, text: text ?? '~' }],
    certain,
  })
  const first = value.charAt(0)
  if (first === '"' || first === "'") {
    const close = closingQuote(value)
    const slash = first === '"' ? value.search(NO_ESCAPE) : -1
    if (slash !== -1 && close === value.length - 1)
      return [guess('backslash', slash, slash + 1, quoted(value.slice(1, -1)))]
    if (first === "'" && /^'\p{L}{1,2}[\s-]/u.test(value)) return [guess('apostrophe', 0, 1, quoted(value))]
    if (close === -1) return [guess('open-quote', 0, 1, null)]
    const rest = value.slice(close + 1)
    if (/^\s*[,;]$/.test(rest)) return [guess('behind', value.length - 1, value.length, value.slice(0, close + 1))]
    return [guess('behind-quote', 0, 1, quoted(value))]
  }
  if (/^-(\s|$)/.test(value)) {
    const inner = value.slice(1).trim()
    if (inner === '') return [guess('lone-dash', 0, 1, '', true)]
    return [guess('list-dash', 0, 1, /^[a-z0-9/-]+$/.test(inner) ? `[${inner}]` : null)]
  }
  // Nobody knows yet what is to stand there, and that is for a person to say.
  if (value === '?') return [guess('lone-dash', 0, 1, '', false)]
  const round = /^\(\s*([^()]*?)\s*\)$/.exec(value)?.[1] ?? ''
  if (FIELD.test(round) || FIELDS_IN_A_ROW.test(round) || fields.has(/^[\p{L}-]+(?=:\s)/u.exec(round)?.[0] ?? ''))
    return [guess('round-brackets', 0, 1, `{ ${round.replaceAll(';', ',')} }`)]
  if (FIELDS_IN_A_ROW.test(value)) return [guess('no-braces', 0, value.length, `{ ${value.replaceAll(';', ',')} }`)]
  if (/^[>|]\s*(?:€\s*)?[\d.,]+$/.test(value)) return [guess('sign-of-number', 0, 1, quoted(value), false)]
  const signs = OPENERS.test(first) ? [guess('first-sign', 0, 1, quoted(value))] : []
  const next = [...value.matchAll(/\s([\p{L}-]+):(?=\s|$)/gu)].find(([, name]) => fields.has(name ?? ''))
  if (next) return [...signs, guess('two-fields', next.index, next.index + 1, null)]
  const colon = value.search(/:(?=\s|$)/)
  if (colon !== -1) return [...signs, guess('colon-in-text', colon, colon + 1, quoted(value))]
  return signs
}

/** A backslash between double quotes that says nothing together with what is behind it. */
const NO_ESCAPE = /\\(?!["\\/bfnrt0aveN_LP \t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/

const FIELD = /^[\p{L}\d-]+:\s+[\w.%-]+$/u
/** `belang: 4, inspanning: 2`: more than one field, each with a word or number. */
const FIELDS_IN_A_ROW = /^[\p{L}\d-]+:\s+[\w.%-]+(?:\s*[,;]\s*[\p{L}\d-]+:\s+[\w.%-]+)+$/u

/** Guesses at values between brackets of which a `#` made a comment: a colour between braces, a name in a list. */
export function hashGuesses(value: string, at: number): Guess[] {
  const [one, ...more] = !/^[[{]/.test(value) ? [] : [...value.matchAll(/(?<=(:\s|[[,])\s*)#[\w-]+(?=\s*[,\]}])/g)]
  if (!one) return []
  const edits = [one, ...more].map(({ 0: name, 1: before, index }) => ({
    start: at + index,
    end: at + index + name.length,
    text: before?.startsWith(':') ? quoted(name) : name.slice(1),
  }))
  const start = at + one.index
  return [{ code: one[1]?.startsWith(':') ? 'hash-value' : 'hash', start, end: start + 1, edits, certain: true }]
}

function flowGuesses(value: string, at: number): Guess[] {
  const bare = value.replace(/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g, (text) => '_'.repeat(text.length))
  const found: Guess[] = []
  const add = (code: SlipCode, from: number, to: number, edits: TextEdit[], certain = true): void => {
    const moved = edits.map((e) => ({ ...e, start: at + e.start, end: at + e.end }))
    found.push({ code, start: at + from, end: at + to, edits: moved, certain })
  }
  const all = (
    pattern: RegExp,
    code: SlipCode,
    text: string,
    sign = (m: string): [number, number] => [0, m.length],
  ) => {
    const matches = [...bare.matchAll(pattern)]
    const [one] = matches
    if (!one) return
    const [from, to] = sign(one[0])
    const edits = matches.map((m) => ({ start: m.index, end: m.index + m[0].length, text }))
    add(code, one.index + from, one.index + to, edits)
  }
  const slashed = [...value.matchAll(/(?<=[\s[{,:])"(?:[^"\\]|\\.)*"/g)].filter(([text]) => NO_ESCAPE.test(text))
  const [first] = slashed
  if (first) {
    const slash = first.index + first[0].search(NO_ESCAPE)
    const edits = slashed.map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      text: quoted(text.slice(1, -1)),
    }))
    add('backslash', slash, slash + 1, edits)
  }
  all(/;(?=\s)/g, 'semicolon', ',')
  all(/,\s*(?=[,\]}])|(?<=[[{]\s*),/g, 'extra-comma', '', () => [0, 1])
  all(/(?<=[[{,]\s*)#(?=\S)/g, 'hash', '')
  all(/(?:\s+[-–—/|+&]|\.)\s+(?=[\p{L}\d-]+:\s)/gu, 'dash-for-comma', ', ', (m) => [m.search(/\S/), m.search(/\S/) + 1])
  amounts(bare, add)
  all(/(?<=[:[{,]\s*)-(?=\s*[,\]}])/g, 'lone-dash', '')
  const gaps = [...bare.matchAll(/(?<=[^\s[{,:])\s+(?=[\p{L}\d-]+:\s)/gu)]
  const [gap] = gaps
  if (gap) {
    const edits = gaps.map((m) => ({ start: m.index, end: m.index, text: ',' }))
    add('missing-comma', gap.index, gap.index + gap[0].length, edits)
  }
  all(/(?<=[{,]\s*[\p{L}\d-]+)(?=\s+[[{])/gu, 'no-colon', ':', () => [0, 1])
  const double = /^(?:\{\s*\{[^{}]*\}\s*\}|\[\s*\[[^[\]]*\]\s*\])$/.test(bare)
  const whole = { start: 0, end: value.length, text: value.slice(1, -1).trim() }
  if (double) add('extra-bracket', 0, 1, [whole])
  pieces(bare, value, add)
  bracketed(bare, value, add)
  brackets(bare, value, add)
  return found
}

/** Amounts as on a price tag: `1.200,-`. */
function amounts(bare: string, add: Add): void {
  const matches = [...bare.matchAll(/(?<=[:[{,]\s*)(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(,\s?-{1,2})(?=\s*[,\]}])/g)]
  const [one] = matches
  if (!one) return
  const edits = matches.map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: (m[1] ?? '').replaceAll('.', ''),
  }))
  const from = one.index + one[0].length - (one[2] ?? '').length
  add('amount-dash', from, one.index + one[0].length, edits)
}

/** The texts between the commas and brackets of a list, where quotes would mend one. */
function pieces(bare: string, value: string, add: Add): void {
  for (const match of bare.matchAll(/(?<=[[{,]\s*|:\s+)[^\s[\]{},][^[\]{},]*/g)) {
    const field = /^[\p{L}\d-]+:\s+/u.exec(match[0])?.[0].length ?? 0
    const text = value.slice(match.index + field, match.index + match[0].length).trimEnd()
    const start = match.index + field
    const edits = [{ start, end: start + text.length, text: quoted(text) }]
    const colon = text.search(/:\s/)
    if (/^"[^"]*$/.test(text))
      add('open-quote', start, start + 1, [{ ...edits[0], text: `${text}"` }] as TextEdit[], false)
    else if (/^['"]/.test(text)) add(text.startsWith("'") ? 'apostrophe' : 'behind-quote', start, start + 1, edits)
    else if (OPENERS.test(text.charAt(0))) add('first-sign', start, start + 1, edits)
    else if (colon !== -1) add('colon-in-text', start + colon, start + colon + 1, edits)
  }
}
