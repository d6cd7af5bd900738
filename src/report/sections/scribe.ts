/** What every section gets besides the view: the words and numbers of the report's language, and for whom it is. */

import type { Words } from '../../language/en/words.ts'
import type { Language } from '../../language/language.ts'
import { type Numbers, numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, ItemKey } from '../../plan/model.ts'
import { ALL, type Audience } from '../audience.ts'

export interface Scribe {
  words: Words
  numbers: Numbers
  audience: Audience
  /** Where an item of another report is, relative to this one; null where only this report goes out. */
  elsewhere(key: ItemKey): string | null
  /** Where a file that a kring attaches can be opened, relative to the report; null where it doesn't go along. */
  attached(kring: string, path: string): string | null
}

/** A phrase in the middle of a sentence. */
export function lowerFirst(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1)
}

/** A phrase at the beginning of one, where `één` is written `Eén`. */
export function upperFirst(phrase: string): string {
  return (
    phrase
      .replace(/^één\b/, 'eén')
      .charAt(0)
      .toUpperCase() + phrase.slice(1)
  )
}

/** The first titles of a heading: three, or as many as are no more than two lines of it. */
export function firstNamed(titles: readonly string[]): string[] {
  return titles.slice(0, 3).filter((_, i, all) => i === 0 || all.slice(0, i + 1).join('').length <= 110)
}

export function scribeIn(
  language: Language,
  config: Config,
  audience: Audience = ALL,
  elsewhere: Scribe['elsewhere'] = () => null,
  attached: Scribe['attached'] = () => null,
): Scribe {
  return { words: wordsIn(language, config), numbers: numbersIn(language), audience, elsewhere, attached }
}
