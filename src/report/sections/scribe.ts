/** What every section gets besides the view: the words and numbers of the report's language. */

import type { Words } from '../../language/en.ts'
import type { Language } from '../../language/language.ts'
import { type Numbers, numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'

export interface Scribe {
  words: Words
  numbers: Numbers
}

/** A phrase in the middle of a sentence. */
export function lowerFirst(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1)
}

export function scribeIn(language: Language): Scribe {
  return { words: wordsIn(language), numbers: numbersIn(language) }
}
