/** What a spreadsheet file carries that was neither run, followed nor read, in one sentence. */
import type { Language } from '../language/language.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import type { Ignored } from './workbook/ignored.ts'

/** The sentence in a list; none where there is nothing to tell. `file` is its name where there may be more. */
export function ignoredLines(ignored: readonly Ignored[], file: string | null, language: Language): string[] {
  const { carried: say } = wordsIn(language)
  return ignored.length === 0 ? [] : [say.not(file, numbersIn(language).list(ignored.map((one) => say.what[one])))]
}
