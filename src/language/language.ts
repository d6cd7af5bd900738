/** The two languages of messages and reports. */

export type Language = 'nl' | 'en'

/** Whether a word names a language that there are words for. */
export function isLanguage(word: string | undefined): word is Language {
  return word === 'nl' || word === 'en'
}
