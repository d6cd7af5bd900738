/** An id or reference in a form that can’t be one. */
import { didYouMean } from '../../language/did-you-mean.ts'
import { expectedIn } from '../expected.ts'
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'ongeldige-id',
  severity: 'error',
  words: {
    nl: {
      title: 'Ongeldige id',
      message: ({ shown, expected, suggestion, several }) =>
        `“${shown.slice(0, 60)}” kan geen id of verwijzing zijn, verwacht ${expectedIn('nl', expected)}.${several === null ? didYouMean('nl', suggestion) : ` Zijn het er meer, zet er dan een komma tussen: ${several}.`}`,
      why: 'Een id moet iemand hardop kunnen zeggen en foutloos kunnen overtypen.',
      mend: 'Gebruik alleen kleine letters, cijfers en koppeltekens.',
    },
    en: {
      title: 'Invalid id',
      message: ({ shown, expected, suggestion, several }) =>
        `“${shown.slice(0, 60)}” can’t be an id or reference, expected ${expectedIn('en', expected)}.${several === null ? didYouMean('en', suggestion) : ` If they are more than one, put a comma between them: ${several}.`}`,
      why: 'A person must be able to say an id aloud and to copy it without mistakes.',
      mend: 'Use lower-case letters, digits and hyphens only.',
    },
  },
  example: themeExample(
    { front: 'wensen:\n  Zon_Delen:\n    steun: 3\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
    { front: 'wensen:\n  zon-delen:\n    steun: 3\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  fix({ suggestion }, { text, range }) {
    if (suggestion === null) return null
    const isKey = /^[ \t]*:/.test(text.slice(range.end, range.end + 20))
    // A key must come out at a heading, and not beside another one of the same name.
    const fits = text.includes(`{#${suggestion}}`) && !new RegExp(`(^|[\\s{,])${suggestion}[ \\t]*:`).test(text)
    return isKey && !fits ? null : [{ ...range, text: suggestion }]
  },
})
