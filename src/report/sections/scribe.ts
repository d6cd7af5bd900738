/** What every section gets besides the view: the words and numbers of the report's language. */

import type { Words } from '../../language/en.ts'
import type { Language } from '../../language/language.ts'
import { type Numbers, numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'

export interface Scribe {
  words: Words
  numbers: Numbers
}

export function scribeIn(language: Language): Scribe {
  return { words: wordsIn(language), numbers: numbersIn(language) }
}
