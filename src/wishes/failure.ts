/** Why a form with wishes can't be taken in, in a sentence: questions and row numbers are named, and never an answer. */
import { oneLine } from '../diagnostics/safe.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { Config } from '../plan/model.ts'
import { surveyFailure } from '../survey/failure.ts'
import type { IntakeFailure } from './intake.ts'

/** The sentence, in a language, as somebody at a terminal can do something with it. */
export function intakeFailure(found: IntakeFailure, config: Config, language: Language): string {
  const { fail: say } = wordsIn(language, config).intake
  const named = (headers: readonly string[]): string => headers.map((header) => `“${oneLine(header)}”`).join(', ')
  switch (found.fail) {
    case 'no-wish':
    case 'several':
      return say[found.fail](named(found.headers))
    case 'no-column':
      return say['no-column'](oneLine(found.asked))
    case 'no-kring':
      return say['no-kring']
    default:
      return surveyFailure(found, config, language)
  }
}
