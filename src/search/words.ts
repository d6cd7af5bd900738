/** Words that are looked for, and where a text has them: in any case, with or without accents, whole, begun, or inside a longer word. */

/** How well a word is found in a text: whole, at the beginning of a longer one, or anywhere in it, as `hub` in `energiehub`. */
export const FOUND = { no: 0, inside: 1, begun: 2, whole: 3 } as const
export type Found = (typeof FOUND)[keyof typeof FOUND]

/** Offsets into the text as it is written. */
export type Mark = [start: number, end: number]

/** A word that is looked for. */
export interface Sought {
  word: string
  pattern: RegExp
}

/** More words than these nobody looks for at once. */
const MOST_WORDS = 20
/** A shorter word stands inside too many others. */
const LEAST_INSIDE = 3
const LONGEST_WORD = 80

/** The words of what somebody typed, each once. `12.500` is one number. */
export function soughtIn(typed: string): Sought[] {
  const text = fold(typed).text.replace(/(?<=\d)[.](?=\d{3}(?!\d))/g, '')
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word.length <= LONGEST_WORD)
  return [...new Set(words)].slice(0, MOST_WORDS).map((word) => ({ word, pattern: patternOf(word) }))
}

/** Also as a word that is written with a hyphen in it, or a number with points. */
function patternOf(word: string): RegExp {
  const letters = [...word]
  return new RegExp(letters.map((c, i) => c + (i === letters.length - 1 ? '' : '[-\\u00ad.]?')).join(''), 'gu')
}

/** How well each word is found in a text from an offset on, and where any of them stands. */
export function foundIn(text: string, sought: readonly Sought[], from = 0): { found: Found[]; marks: Mark[] } {
  const folded = fold(text)
  const marks: Mark[] = []
  const found = sought.map(({ word, pattern }): Found => {
    let best: Found = FOUND.no
    for (const match of folded.text.matchAll(pattern)) {
      const [start, end] = [folded.at(match.index), folded.at(match.index + match[0].length)]
      const how = wholeness(folded.text, match.index, match.index + match[0].length)
      if (start < from || (how === FOUND.inside && word.length < LEAST_INSIDE)) continue
      marks.push([start, end])
      if (how > best) best = how
    }
    return best
  })
  return { found, marks: united(marks) }
}

function wholeness(text: string, start: number, end: number): Found {
  const letter = /[\p{L}\p{N}]/u
  if (letter.test(text.charAt(start - 1))) return FOUND.inside
  return letter.test(text.charAt(end)) ? FOUND.begun : FOUND.whole
}

/** Marks in order, those that touch as one. */
function united(marks: Mark[]): Mark[] {
  const all: Mark[] = []
  for (const [start, end] of marks.sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && start <= last[1]) last[1] = last[1] > end ? last[1] : end
    else all.push([start, end])
  }
  return all
}

/** Letters that are no letter with a mark to Unicode, but are typed as others. */
const OTHERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i', '‑': '-' }

/** A text in small letters without accents, and the offset in the original of each of its own. */
export function fold(original: string): { text: string; at(offset: number): number } {
  if (/^[\x20-\x7e]*$/.test(original)) return { text: original.toLowerCase(), at: (offset) => offset }
  let text = ''
  const offsets: number[] = []
  let place = 0
  for (const character of original) {
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const plain = OTHERS[bare] ?? bare
    for (let i = 0; i < plain.length; i++) offsets.push(place)
    text += plain
    place += character.length
  }
  return { text, at: (offset) => offsets[offset] ?? original.length }
}

/** The words that stand in a text, as they are written in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{2,40}/gu) ?? []
}
