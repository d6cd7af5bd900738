/** What a form of report can't do, in words. */
import { NoEngine, TooLarge } from '../document/document.ts'
import { wordsIn } from '../language/words.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'

/** Turns what a format can't do into a Misuse that says what would help; anything else is thrown on. */
export function refused(error: unknown): never {
  if (error instanceof NoEngine)
    throw new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.noEngine(error.install)))
  throw error instanceof TooLarge ? new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.tooLarge)) : error
}
