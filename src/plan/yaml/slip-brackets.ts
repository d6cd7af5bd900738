/** Guesses at the brackets of a list among facts. */
import type { Add } from './slip-codes.ts'
import { quoted } from './slip-quotes.ts'

const CLOSING: Record<string, string> = { '[': ']', '{': '}' }

/** A list within a list, of which a text was meant to begin with its brackets. */
export function bracketed(bare: string, value: string, add: Add): void {
  for (const { 0: text, index } of bare.matchAll(
    /(?<=[:[{,]\s+)(?:\[[^[\]{}]*\]|\{[^[\]{}]*\})[ \t]+[^\s,:[\]{}][^,:[\]{}]*/g,
  )) {
    const end = index + text.trimEnd().length
    add('behind-bracket', index, index + 1, [{ start: index, end, text: quoted(value.slice(index, end)) }])
  }
}

/** The brackets of a list: one too many, another kind, none, or one that begins a text. */
export function brackets(bare: string, value: string, add: Add): void {
  const open: { mark: string; at: number }[] = []
  for (const { 0: mark, index } of bare.matchAll(/[[\]{}]/g)) {
    const last = open.at(-1)
    if (CLOSING[mark] !== undefined) open.push({ mark, at: index })
    else if (last && CLOSING[last.mark] !== mark) {
      add('wrong-bracket', index, index + 1, [{ start: index, end: index + 1, text: CLOSING[last.mark] ?? '' }])
      if (open.some((one) => CLOSING[one.mark] === mark)) {
        const end = bare.slice(0, index).trimEnd().length
        add('open-bracket', last.at, last.at + 1, [{ start: end, end, text: CLOSING[last.mark] ?? '' }])
      } else {
        const start = index - (/[^[\]{},:\s][^[\]{}:]*$/.exec(bare.slice(0, index))?.[0].length ?? 0)
        add('unopened-bracket', index, index + 1, [{ start, end: start, text: mark === ']' ? '[' : '{' }])
      }
      return
    } else open.pop()
    if (open.length > 0) continue
    const rest = value.slice(index + 1)
    const sign = index + 1 + (rest.length - rest.trimStart().length)
    if (/^\s*[\]}]+\s*$/.test(rest))
      add('extra-bracket', sign, sign + 1, [{ start: index + 1, end: value.length, text: '' }])
    else if (/^\s*[,;.]\s*$/.test(rest))
      add('behind', sign, sign + 1, [{ start: index + 1, end: value.length, text: '' }])
    else if (rest.trim() !== '') add('behind-bracket', 0, 1, [{ start: 0, end: value.length, text: quoted(value) }])
    return
  }
  const [outer] = open
  if (!outer) return
  const closing = open
    .map(({ mark }) => CLOSING[mark])
    .reverse()
    .join('')
  add('open-bracket', outer.at, outer.at + 1, [{ start: value.length, end: value.length, text: closing }])
}
