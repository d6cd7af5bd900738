/** A period that ends before it begins. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'einde-voor-begin',
  severity: 'error',
  words: {
    nl: {
      title: 'Einde ligt voor het begin',
      message: ({ start, end }) => `Het einde (${end}) ligt voor het begin (${start}).`,
      why: 'Met een omgekeerde periode klopt geen tijdlijn en is niet te zien wat te laat is.',
      mend: 'Controleer de twee data; vaak is het jaartal niet mee veranderd.',
    },
    en: {
      title: 'End before the beginning',
      message: ({ start, end }) => `The end (${end}) is before the beginning (${start}).`,
      why: 'With a period the wrong way round no timeline is right, and nobody can see what is late.',
      mend: 'Check the two dates; often the year was not changed along.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    planning: { start: 2027-06, eind: 2027-01 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    planning: { start: 2027-01, eind: 2027-06 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
})
