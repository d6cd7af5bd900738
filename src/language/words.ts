/** The words of a language. */
import { en, type Words } from './en/words.ts'
import type { Language } from './language.ts'
import { nl } from './nl/words.ts'

export function wordsIn(language: Language): Words {
  return language === 'nl' ? nl : en
}
