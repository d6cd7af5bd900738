/** A heading without words. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'lege-titel',
  severity: 'error',
  words: {
    nl: {
      title: 'Kop zonder titel',
      message: ({ id }) =>
        id === null
          ? 'Deze kop heeft geen titel, verwacht een paar woorden achter de hekjes.'
          : `Voor “{#${id.slice(0, 60)}}” staat geen titel, verwacht een paar woorden tussen de hekjes en de id.`,
      why: 'De titel staat in lijsten, grafieken en de agenda; zonder titel weet niemand waar het over gaat.',
      mend: 'Schrijf een titel, of haal de kop weg.',
    },
    en: {
      title: 'Heading without a title',
      message: ({ id }) =>
        id === null
          ? 'This heading has no title, expected a few words after the hashes.'
          : `There is no title before “{#${id.slice(0, 60)}}”, expected a few words between the hashes and the id.`,
      why: 'The title stands in lists, charts and the calendar; without one nobody knows what it is about.',
      mend: 'Write a title, or remove the heading.',
    },
  },
  example: themeExample(
    { body: '\n## Uitdagingen\n\n### {#netcongestie}\n' },
    { body: '\n## Uitdagingen\n\n### Het net zit vol {#netcongestie}\n' },
  ),
})
