/** The words of a language. */
import { en, type Words } from './en/words.ts'
import type { Language } from './language.ts'
import { nl } from './nl/words.ts'
import { type OwnWord, spoken } from './own-word.ts'

/** Whose words they are: an association may have a word of its own for kring. */
export interface Speaker {
  ownWord?: OwnWord
}

const MADE = new WeakMap<Speaker, Partial<Record<Language, Words>>>()

/** The words of a language, as an association says them. */
export function wordsIn(language: Language, speaker?: Speaker): Words {
  const words = language === 'nl' ? nl : en
  if (speaker?.ownWord === undefined) return words
  const made = MADE.get(speaker) ?? {}
  MADE.set(speaker, made)
  const own = made[language] ?? spoken(words, speaker.ownWord, language)
  made[language] = own
  return own
}
