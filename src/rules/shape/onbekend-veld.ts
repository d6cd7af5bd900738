/** A field that the format doesn’t have. */
import { slipOf } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'onbekend-veld',
  severity: 'error',
  words: {
    nl: {
      title: 'Onbekend veld',
      message: ({ field, suggestion }) => `Het veld “${field}” bestaat hier niet.${didYouMean('nl', suggestion)}`,
      why: 'Een veld met een tikfout wordt niet gelezen, en dat valt anders niemand op.',
      mend: 'Verbeter de naam van het veld, of haal het weg.',
    },
    en: {
      title: 'Unknown field',
      message: ({ field, suggestion }) => `There is no field “${field}” here.${didYouMean('en', suggestion)}`,
      why: 'A field with a typing mistake is not read, and otherwise nobody would notice.',
      mend: 'Correct the name of the field, or remove it.',
    },
  },
  example: themeExample({ front: 'ambite: 2\n', body: '' }, { front: 'ambitie: 2\n', body: '' }),
  fix({ field, suggestion }, { range }) {
    return suggestion !== null && slipOf(field, [suggestion]) !== null ? [{ ...range, text: suggestion }] : null
  },
})
