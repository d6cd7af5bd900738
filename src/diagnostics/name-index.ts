/** Many names, prepared for many mistyped words: what `suggest.ts` finds by a look at each of them, found by a look at few. */
import { bareName } from './bare.ts'
import { differing, distance, LONGEST_WORD } from './suggest.ts'

/** A name by its place in the list. */
export interface Near {
  at: number
  distance: number
}

/** What a mistyped word can be, by place: names that differ in case, accents or punctuation only, and those that are one edit away. */
export interface Slips {
  alike: number[]
  near: number[]
}

interface Prepared {
  at: number
  name: string
  lower: string
  /** A bit for each letter that it has. */
  letters: number
}

const noDigits = /\D/g

export class NameIndex {
  readonly #byLength = new Map<number, Prepared[]>()
  readonly #names: readonly string[]
  #alike: Map<string, number[]> | null = null

  constructor(names: readonly string[]) {
    this.#names = names
    for (const [at, name] of names.entries()) {
      const lower = name.toLowerCase()
      push(this.#byLength, lower.length, { at, name, lower, letters: lettersOf(lower) })
    }
  }

  /** The first of the names that are nearest to a word, as `nearest` has it; null where none is near enough. */
  nearest(word: string, skips: (at: number) => boolean = () => false): Near | null {
    if (word.length > LONGEST_WORD) return null
    const asked = word.toLowerCase()
    const letters = lettersOf(asked)
    let best: Near | null = null
    // From names of the same length to ones that are longer or shorter by as many letters as could still be nearer.
    for (let by = 0; by <= Math.max(1, asked.length / 2) && (best === null || by <= best.distance); by++) {
      for (const length of by === 0 ? [asked.length] : [asked.length - by, asked.length + by]) {
        const enough = Math.max(1, Math.floor(Math.max(asked.length, length) / 3))
        for (const { at, lower, letters: own } of this.#byLength.get(length) ?? []) {
          const most: number =
            best === null ? enough : Math.min(enough, at < best.at ? best.distance : best.distance - 1)
          if (by > most || apart(letters, own) > most || differing(asked, lower) > most || skips(at)) continue
          const far = distance(asked, lower, most)
          if (far <= most) best = { at, distance: far }
        }
      }
    }
    return best
  }

  /** All that `slipOf` chooses from. */
  slips(word: string, skips: (at: number) => boolean = () => false): Slips {
    if (word.length > LONGEST_WORD) return { alike: [], near: [] }
    this.#alike ??= byPlain(this.#names)
    const alike = (this.#alike.get(bareName(word)) ?? []).filter(
      (at) => Math.abs((this.#names[at] ?? '').length - word.length) <= 3 && !skips(at),
    )
    const asked = word.toLowerCase()
    const letters = lettersOf(asked)
    const digits = word.replace(noDigits, '')
    // A letter may be longer in lower case, and how long a word is is said of it as it was typed.
    const near = [asked.length - 1, asked.length, asked.length + 1].flatMap((length) =>
      (this.#byLength.get(length) ?? []).flatMap(({ at, name, lower, letters: own }) =>
        Math.min(word.length, name.length) >= 4 &&
        Math.abs(word.length - name.length) <= 1 &&
        apart(letters, own) <= 1 &&
        name.replace(noDigits, '') === digits &&
        distance(asked, lower, 1) === 1 &&
        !skips(at)
          ? [at]
          : [],
      ),
    )
    return { alike, near }
  }
}

/** The nearer of two, each by its place among the same names: the first one where they are as near. */
export function nearer(one: Near | null, other: Near | null): Near | null {
  if (one === null || other === null) return one ?? other
  return (one.distance - other.distance || one.at - other.at) <= 0 ? one : other
}

/** The one that a word can only be, as `slipOf` has it; null where that is not one. */
export function onlyOf<T>(alike: readonly T[], near: readonly T[]): T | null {
  const [only = null, another] = alike.length > 0 ? alike : near
  return another === undefined ? only : null
}

function byPlain(names: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, name] of names.entries()) push(found, bareName(name), at)
  return found
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

/** At least so many edits lie between two words, by the letters that one has and the other hasn't. */
function apart(a: number, b: number): number {
  return Math.max(bits(a & ~b), bits(b & ~a))
}

function bits(word: number): number {
  let count = 0
  for (let left = word; left !== 0; left &= left - 1) count++
  return count
}
