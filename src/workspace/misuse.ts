/** What a user asked for that can't be done, in words of both languages: exit code 2, never a stack trace. */
import type { Language } from '../language/language.ts'

export class Misuse extends Error {
  readonly words: Record<Language, string>

  constructor(words: Record<Language, string>) {
    super(words.en)
    this.words = words
  }
}

/** The same sentence in both languages. */
export function bothLanguages(say: (language: Language) => string): Record<Language, string> {
  return { nl: say('nl'), en: say('en') }
}

/** Why something failed, for a sentence in a language. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof Misuse) return error.words[language]
  return error instanceof Error ? error.message : String(error)
}
