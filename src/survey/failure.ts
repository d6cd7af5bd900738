/** Why a survey can't be imported, in a sentence: questions and row numbers are named, and never an answer. */
import { oneLine } from '../diagnostics/safe.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { Config } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import type { SurveyFailure } from './import.ts'
import { rowList } from './row-list.ts'

/** More questions than these are not named. */
const MOST_NAMED = 4

/** The sentence, in a language. */
export function surveyFailure(failure: SurveyFailure, config: Config, language: Language): string {
  const { survey } = wordsIn(language, config)
  const { fail: say } = survey
  const rows = (numbers: readonly number[]): string => survey.rowNumbers(rowList(numbers), numbers.length)
  const names = (list: readonly string[]): string =>
    [...list.slice(0, MOST_NAMED).map((name) => `“${oneLine(name)}”`), ...(list.length > MOST_NAMED ? ['…'] : [])].join(
      ', ',
    )
  switch (failure.fail) {
    case 'twice': {
      const { columns, about } = failure
      const named = columns.map(({ header, letter }) => `“${oneLine(header)}” ${survey.noHeader(letter)}`).join(', ')
      const drop = columns.slice(1).map(({ letter }) => `"${survey.noHeader(letter).slice(1, -1)}": "-"`)
      return `${say.twice(nameIn(config.themes, about), named)} ${drop.join('; ')}`
    }
    case 'off-scale':
      return say['off-scale'](oneLine(failure.header), failure.min, failure.max, rows(failure.rows))
    case 'negative':
      return say.negative(`−${failure.to}`, `${failure.to}`, failure.min, failure.max)
    case 'places':
      return say.places(failure.places, failure.min, failure.max, failure.need)
    case 'words':
      return say[failure.what ?? 'words'](names(failure.headers), rows(failure.rows))
    case 'out-of':
      return say['out-of'](names(failure.headers), rows(failure.rows), failure)
    case 'steps':
      return say.steps(failure.min, failure.max)
    case 'quotes':
      return say.quotes(rows([failure.row]))
    case 'longer':
      return say.longer(rows(failure.rows))
    case 'no-row':
      return say['no-row'](rows(failure.rows))
    case 'sheets':
      return failure.asked === null
        ? say.sheets(names(failure.sheets))
        : say.noSheet(oneLine(failure.asked), names(failure.sheets))
    case 'no-kring':
      return say['no-kring'](failure.candidate)
    case 'no-question':
      return say['no-question'](oneLine(failure.asked)) + didYouMean(language, nearest(failure.asked, failure.headers))
    default:
      return say[failure.fail]
  }
}
