/** Looks for words in everything that the plans say, and puts what was found in order: the best first. */
import { nearest } from '../diagnostics/suggest.ts'
import type { Config } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { type Kind, lineAt, type Passage } from './passage.ts'
import { FOUND, foundIn, type Mark, type Sought, soughtIn, wordsOf } from './words.ts'

/** A passage in which something was found. */
export interface Hit {
  passage: Passage
  /** The line of the first word that was found. */
  line: number
  marks: Mark[]
  /** Whether all words were found, in it or in the names of what it stands in. */
  whole: boolean
}

export interface Results {
  words: string[]
  hits: Hit[]
  /** What was perhaps meant, where nothing was found; null where nothing is near. */
  meant: string | null
}

interface Scored extends Hit {
  found: readonly number[]
  missing: number
  quality: number
  order: number
}

/** A word that stands in more than this part of the passages is found everywhere, and by itself says little. */
const COMMON = 0.2

/**
 * The hits among passages, which are in the order of the plans: those with all words first, then titles, then those with whole words before
 * beginnings and parts of words. A word may also stand in the name of the item, theme or kring that a passage is of.
 */
export function search(passages: readonly Passage[], typed: string, config: Config, wanted: Wanted = {}): Results {
  const sought = soughtIn(typed)
  const among = passages.filter(({ kring, kind }) => fits(wanted, kring, kind))
  const scored = among.flatMap((passage, order) => score(passage, order, sought, config))
  const often = sought.map((_, i) => scored.filter(({ found }) => (found[i] ?? 0) > 0).length > COMMON * among.length)
  const telling = (hit: Scored): boolean =>
    hit.missing === 0 ||
    (2 * hit.missing <= sought.length && (often.every(Boolean) || hit.found.some((how, i) => how > 0 && !often[i])))
  const hits = scored.filter(telling).sort(byWorth)
  return { words: sought.map(({ word }) => word), hits, meant: hits.length > 0 ? null : nearly(sought, among) }
}

/** Of which kring, and of which kinds; absent for all. */
export interface Wanted {
  kring?: string
  kinds?: readonly Kind[]
}

const fits = ({ kring, kinds }: Wanted, of: string | null, kind: Kind): boolean =>
  (kring === undefined || kring === of) && (kinds === undefined || kinds.includes(kind))

const byWorth = (a: Scored, b: Scored): number =>
  a.missing - b.missing ||
  Number(b.passage.title) - Number(a.passage.title) ||
  b.quality - a.quality ||
  a.order - b.order

function score(passage: Passage, order: number, sought: readonly Sought[], config: Config): Scored[] {
  const { found, marks } = foundIn(passage.text, sought, passage.from)
  const names = foundIn(passage.names, sought).found
  const own = found.map((how, i) => Math.max(how, names[i] ?? 0))
  if (own.every((how) => how === 0)) return []
  const around = foundIn(aroundOf(passage, config), sought).found
  const missing = own.filter((how, i) => how === 0 && (around[i] ?? 0) === 0).length
  const quality = own.reduce((sum: number, how) => sum + how, 0)
  const line = lineAt(passage, marks[0]?.[0] ?? 0)
  return [{ passage, line, marks, whole: missing === 0, found: own, missing, quality, order }]
}

/** The names of what a passage stands in. */
function aroundOf({ kring, theme, item, itemTitle }: Passage, { kringen, themes }: Config): string {
  return [
    kring === null ? '' : nameIn(kringen, kring),
    theme === null ? '' : nameIn(themes, theme),
    itemTitle ?? '',
    item?.replaceAll('-', ' ') ?? '',
  ].join(' ')
}

/** The words with what is near to them in place of those that are nowhere; null where one has nothing near. */
function nearly(sought: readonly Sought[], passages: readonly Passage[]): string | null {
  const known = new Set(passages.flatMap(({ text, names }) => wordsOf(`${text} ${names}`)))
  const words = sought.map((one) => {
    const there = [...known].some((word) => foundIn(word, [one]).found[0] !== FOUND.no)
    return there ? one.word : nearest(one.word, known)
  })
  return words.includes(null) || words.length === 0 ? null : words.join(' ')
}
