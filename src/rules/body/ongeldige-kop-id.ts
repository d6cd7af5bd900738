/** An id behind a heading in a form that can’t be one. */
import { slugOf } from '../../plan/references.ts'
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'ongeldige-kop-id',
  severity: 'error',
  words: {
    nl: {
      title: 'Ongeldige id achter een kop',
      message: ({ shown }) =>
        `“${shown.slice(0, 60)}” kan geen id zijn, verwacht kleine letters, cijfers en koppeltekens, zoals {#zon-delen}.`,
      why: 'Met deze id kan niets naar dit item verwijzen.',
      mend: 'Gebruik alleen kleine letters, cijfers en koppeltekens.',
    },
    en: {
      title: 'Invalid id behind a heading',
      message: ({ shown }) =>
        `“${shown.slice(0, 60)}” can’t be an id, expected lower-case letters, digits and hyphens, like {#zon-delen}.`,
      why: 'Nothing can refer to this item by this id.',
      mend: 'Use lower-case letters, digits and hyphens only.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Wensen\n\n### Zon delen {#Zon delen}\n' },
    { front: '', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  fix({ shown }, { text, range }) {
    const id = slugOf(shown)
    return /[a-z0-9]/i.test(shown) && !text.includes(`{#${id}}`) ? [{ ...range, text: id }] : null
  },
})
