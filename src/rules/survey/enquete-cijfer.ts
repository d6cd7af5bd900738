/** A score off the scale of the survey. */
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import { hasProblem, mistyped } from '../../plan/unread.ts'
import { readerRule } from '../rule.ts'

const SCALE = ['prioritering', 'themas', 'schaal']

export default readerRule({
  id: 'enquete-cijfer',
  severity: 'error',
  words: {
    nl: {
      title: 'Cijfer buiten de schaal',
      message: ({ shown, min, max }) =>
        `${shown === '' ? 'Deze tekst' : `“${shown}”`} is geen cijfer op de schaal, verwacht een heel getal van ${min} tot en met ${max}, of niets.`,
      why: 'Een cijfer buiten de schaal telt niet mee; dit thema geldt voor dit biljet als niet beantwoord.',
      mend: 'Verbeter het cijfer, of laat het vak leeg.',
    },
    en: {
      title: 'Score off the scale',
      message: ({ shown, min, max }) =>
        `${shown === '' ? 'This text' : `“${shown}”`} is not a score on the scale, expected a whole number from ${min} to ${max}, or nothing.`,
      why: 'A score off the scale does not count; this theme is unanswered on this ballot.',
      mend: 'Correct the score, or leave the cell empty.',
    },
  },
  example: { file: 'noord/enquete.csv', bad: 'energie,water\n5,9\n', good: 'energie,water\n5,3\n' },
  follows(_, set) {
    // A scale the wrong way round has bounds all the same.
    return !hasProblem(set, CONFIG_FILE, ['schaal-omgekeerd']) && mistyped(set, CONFIG_FILE, SCALE)
  },
})
