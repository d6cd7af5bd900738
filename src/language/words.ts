/** The words of a language. */
import { en, type Words } from './en.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'

export function wordsIn(language: Language): Words {
  return language === 'nl' ? nl : en
}
