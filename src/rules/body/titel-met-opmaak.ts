/** A title with Markdown in it. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'titel-met-opmaak',
  severity: 'warning',
  words: {
    nl: {
      title: 'Opmaak in een titel',
      message: ({ words, title }) =>
        `De titel “${words.slice(0, 80)}” wordt overal getoond als “${title.slice(0, 80)}”, verwacht gewone tekst zonder opmaak of link.`,
      why: 'Een titel staat ook in grafieken, lijsten en de agenda, waar geen vet, code of link kan staan.',
      mend: 'Haal de tekens weg, en zet een link in de tekst onder de kop.',
    },
    en: {
      title: 'Formatting in a title',
      message: ({ words, title }) =>
        `The title “${words.slice(0, 80)}” is shown everywhere as “${title.slice(0, 80)}”, expected plain text without formatting or a link.`,
      why: 'A title also stands in charts, lists and the calendar, where nothing can be bold, code or a link.',
      mend: 'Remove the marks, and put a link in the text below the heading.',
    },
  },
  example: themeExample(
    { body: '\n## Uitdagingen\n\n### Het **net** zit vol {#netcongestie}\n' },
    { body: '\n## Uitdagingen\n\n### Het net zit vol {#netcongestie}\n' },
  ),
  fix({ words, title, sure }, { text, range }) {
    const start = text.indexOf(words, range.start)
    return sure && start !== -1 && start < range.end ? [{ start, end: start + words.length, text: title }] : null
  },
})
