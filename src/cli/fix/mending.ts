/** What is said of mending. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Mended } from '../../masterplan.ts'

/** One line: how many findings were mended, in how many files. */
export function sayMended({ mended, texts }: Mended, language: Language): string {
  return `${wordsIn(language).cli.mended(mended, texts.size)}\n`
}
