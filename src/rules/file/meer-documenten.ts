/** A second YAML document in one file. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'meer-documenten',
  severity: 'error',
  words: {
    nl: {
      title: 'Meer dan één document',
      message: () => 'Hier begint een tweede YAML-document, verwacht één.',
      why: 'Van een tweede document wordt niets gelezen.',
      mend: 'Voeg de twee delen samen en haal de regel `---` of `...` ertussen weg.',
    },
    en: {
      title: 'More than one document',
      message: () => 'A second YAML document begins here, expected one.',
      why: 'Nothing of a second document is read.',
      mend: 'Merge the two parts and remove the line `---` or `...` between them.',
    },
  },
  example: themeExample({ front: 'nu: 1\n...\nambitie: 2\n', body: '' }, { front: 'nu: 1\nambitie: 2\n', body: '' }),
})
