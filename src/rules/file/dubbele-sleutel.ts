/** The same field twice in one place. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'dubbele-sleutel',
  severity: 'error',
  words: {
    nl: {
      title: 'Veld staat er twee keer',
      message: ({ key }) => `Het veld “${key}” staat hier voor de tweede keer, verwacht één keer.`,
      why: 'Bij twee waarden weet niemand welke geldt.',
      mend: 'Haal een van de twee weg, of voeg ze samen.',
    },
    en: {
      title: 'Field is there twice',
      message: ({ key }) => `The field “${key}” is here for the second time, expected once.`,
      why: 'With two values nobody knows which one holds.',
      mend: 'Remove one of the two, or merge them.',
    },
  },
  example: themeExample({ front: 'nu: 1\nnu: 2\n', body: '' }, { front: 'nu: 1\n', body: '' }),
})
