/** Many names, prepared for many mistyped words: what `suggest.ts` finds by a look at each of them, found by a look at few. */
import { bareName } from './bare.ts'
import { enoughFor, fillRow, LONGEST_WORD } from './suggest.ts'

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
  lower: string
  /** So many letters at its begin are those of the name before it. */
  shared: number
}

const noDigits = /\D/g

export class NameIndex {
  readonly #names: readonly string[]
  /** In the order of their letters, so that a begin that is too far from a word is looked at once for all that have it. */
  readonly #sorted: Prepared[]
  #alike: Map<string, number[]> | null = null

  constructor(names: readonly string[]) {
    this.#names = names
    const lower = names.map((name) => name.toLowerCase())
    const order = [...lower.keys()].sort((a, b) => compare(lower[a] ?? '', lower[b] ?? ''))
    this.#sorted = order.map((at, i) => {
      const name = lower[at] ?? ''
      return { at, lower: name, shared: sharedOf(lower[order[i - 1] ?? -1] ?? '', name) }
    })
  }

  /** The first of the names that are nearest to a word, as `nearest` has it; null where none is near enough. */
  nearest(word: string, skips: (at: number) => boolean = () => false): Near | null {
    if (word.length > LONGEST_WORD) return null
    const asked = word.toLowerCase()
    // A name that is near enough has half as many letters more at most.
    const enough = enoughFor(Math.ceil(asked.length * 1.5))
    // Most slips are of a letter or two, and for those few names are looked at.
    for (let most = 1; ; most = Math.min(2 * most, enough)) {
      let best: Near | null = null
      for (const { at, length, distance } of this.#within(asked, most)) {
        if (distance <= enoughFor(Math.max(asked.length, length)) && !skips(at)) best = nearer(best, { at, distance })
      }
      if (best !== null || most === enough) return best
    }
  }

  /** All that `slipOf` chooses from. */
  slips(word: string, skips: (at: number) => boolean = () => false): Slips {
    if (word.length > LONGEST_WORD) return { alike: [], near: [] }
    this.#alike ??= byPlain(this.#names)
    const alike = (this.#alike.get(bareName(word)) ?? []).filter(
      (at) => Math.abs((this.#names[at] ?? '').length - word.length) <= 3 && !skips(at),
    )
    const digits = word.replace(noDigits, '')
    const near = this.#within(word.toLowerCase(), 1).flatMap(({ at, distance }) => {
      // A letter may be longer in lower case, and how long a word is is said of it as it was typed.
      const name = this.#names[at] ?? ''
      const slips =
        distance === 1 &&
        Math.min(word.length, name.length) >= 4 &&
        Math.abs(word.length - name.length) <= 1 &&
        name.replace(noDigits, '') === digits
      return slips && !skips(at) ? [at] : []
    })
    return { alike, near }
  }

  /** The names within so many edits of a word in lower case, with how long they are in lower case. */
  #within(asked: string, most: number): { at: number; length: number; distance: number }[] {
    const found: { at: number; length: number; distance: number }[] = []
    const rows = [Uint32Array.from({ length: asked.length + 1 }, (_, j) => j)]
    const least = [0]
    let common = 0
    // Names that begin with this many letters of the last one that was looked at are too far, all of them.
    let tooFar = Number.POSITIVE_INFINITY
    for (const { at, lower, shared } of this.#sorted) {
      common = Math.min(common, shared)
      if (common >= tooFar || lower.length > asked.length + most) continue
      tooFar = Number.POSITIVE_INFINITY
      let depth = common
      for (; depth < lower.length && tooFar > depth; depth++) {
        const [above, higher = null] = [rows[depth], rows[depth - 1]]
        if (above === undefined) break
        rows[depth + 1] ??= new Uint32Array(asked.length + 1)
        const row = rows[depth + 1] ?? above
        least[depth + 1] = fillRow(row, asked, lower.charCodeAt(depth), above, lower.charCodeAt(depth - 1), higher)
        // What comes goes on from this row, or by a swap from the one above it.
        if ((least[depth + 1] ?? 0) > most && (least[depth] ?? 0) >= most) tooFar = depth + 1
      }
      common = depth
      const distance = rows[lower.length]?.[asked.length] ?? 0
      if (depth === lower.length && tooFar > depth && distance <= most)
        found.push({ at, length: lower.length, distance })
    }
    return found
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
  for (const [at, name] of names.entries()) {
    const bare = bareName(name)
    const known = found.get(bare)
    if (known) known.push(at)
    else found.set(bare, [at])
  }
  return found
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sharedOf(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}
