/** What a user asked for that can't be done, in words of both languages: exit code 2, never a stack trace. */
import type { Language } from '../language/language.ts'
import type { Speaker } from '../language/words.ts'

/** A sentence in a language, as an association says it where it is known whose workspace it is about. */
type Saying = (language: Language, speaker?: Speaker) => string

export class Misuse extends Error {
  readonly words: Record<Language, string>
  readonly #say: Saying

  /** Of words that speak of kringen, how they are said: who throws may not know yet what an association calls them. */
  constructor(words: Record<Language, string> | Saying) {
    const both = typeof words === 'function' ? bothLanguages(words) : words
    super(both.en)
    this.words = both
    this.#say = typeof words === 'function' ? words : (language) => both[language]
  }

  /** The words of a language, as an association says them. */
  said(language: Language, speaker: Speaker): string {
    return this.#say(language, speaker)
  }
}

/** The same sentence in both languages. */
export function bothLanguages(say: (language: Language) => string): Record<Language, string> {
  return { nl: say('nl'), en: say('en') }
}

// What the file system says most, in words.
const REASONS: Record<Language, Record<string, string>> = {
  nl: {
    EISDIR: 'dat is een map',
    ENOENT: 'die plek bestaat niet',
    ENOTDIR: 'een deel van dat pad is geen map',
    EACCES: 'dat mag niet',
    EPERM: 'dat mag niet',
    ENOSPC: 'de schijf is vol',
    EROFS: 'daar kan niets worden geschreven',
    EBUSY: 'een ander programma houdt het vast; sluit het daar eerst',
    EDQUOT: 'uw ruimte op die schijf is op',
    EIO: 'de schijf of verbinding werkt niet goed',
    ENAMETOOLONG: 'die naam of dat pad is te lang; zet de map dichter bij het begin van de schijf',
  },
  en: {
    EISDIR: 'that is a folder',
    ENOENT: 'there is no such place',
    ENOTDIR: 'a part of that path is no folder',
    EACCES: 'that is not allowed',
    EPERM: 'that is not allowed',
    ENOSPC: 'the disk is full',
    EROFS: 'nothing can be written there',
    EBUSY: 'another program holds it; close it there first',
    EDQUOT: 'your room on that disk is used up',
    EIO: 'the disk or connection does not work well',
    ENAMETOOLONG: 'that name or path is too long; put the folder nearer to the start of the disk',
  },
}

/** Why something failed, for a sentence in a language. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof Misuse) return error.words[language]
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[language][code] ?? (error instanceof Error ? error.message : String(error))
}
